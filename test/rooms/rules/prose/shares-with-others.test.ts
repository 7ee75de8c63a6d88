import assert from 'node:assert/strict';
import { mendedOf, toldOf } from './told.js';

const rule = 'prose.share';

describe(`${rule} of shares the last of which is of all others`, () => {
  const told = (sentence: string): number => toldOf(rule, sentence).length;

  it('has them come to 100, as far as rounding and cutting let them', () => {
    const row = (first: string): string =>
      `从内容看，政策类占${first}%，财政类占31%，民生类占21%，其他占35%。`;
    assert.equal(told(row('13')), 0);
    assert.equal(told(row('11')), 0, 'each rounded');
    assert.equal(told(row('9')), 0, 'each cut');
    assert.equal(told(row('23')), 1);
    assert.equal(told(row('3')), 1);
    assert.deepEqual(mendedOf(rule, row('3')), [row('13')]);
    const news = '公开信息6675条，同比增加43条，其中动态类占48.4%、政策类占40.6%、其他类占11.0%。';
    assert.equal(told(news), 0);
    assert.equal(told(news.replace('48.4', '44.8')), 1);
  });

  it('is silent where a thing may be in several, or shares are of other totals', () => {
    for (const sentence of [
      '政策类占23%，财政类占31%，民生类占21%。',
      '问卷可多选，希望增加图解的占63%，希望增加视频的占41%，其他占35%。',
      '政策类占63%，其中图解占20%，财政类占22%，其他占15%。',
      '政策类占63%，较上年提高5%，财政类占31%，其他占15%。',
      '政策类占63%，财政类占约31%，民生类占21%，其他占35%。',
      '政策类占63%。财政类占31%，其他占35%。',
      '政策类占63%，其他占35%。',
      '政策类占63%，财政类占21%，其他占5%，民生类占1%。',
      '维持占63%，纠正占21%，其他结果占5%。',
    ]) {
      assert.equal(told(sentence), 0, sentence);
    }
  });
});
