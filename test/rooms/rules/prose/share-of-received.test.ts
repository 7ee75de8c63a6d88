import assert from 'node:assert/strict';
import { before, besideRequests, cases2021, clean2021, warnedOf } from './warned-of.js';

describe('prose.share of what it says itself to be of', () => {
  const saying = besideRequests(clean2021);
  const told = (sentence: string): readonly string[] => warnedOf(saying(sentence));

  it('takes what came in, as the tables have it', () => {
    for (const words of ['占全部新收申请', '占新收政府信息公开申请', '占新收申请总数']) {
      assert.deepEqual(told(`同一申请人提交申请12件，${words}的26.7%。`), [], words);
      assert.deepEqual(
        told(`同一申请人提交申请12件，${words}的24.5%。`),
        [],
        'with those carried in',
      );
      assert.deepEqual(
        told(`同一申请人提交申请12件，${words}的27.6%。`),
        ['prose.share 27.6'],
        words,
      );
    }
    const behind = '全年收到申请45件。其中同一申请人提交12件，占全部申请的27.6%。';
    assert.deepEqual(told(behind), ['prose.share 27.6']);
    assert.deepEqual(told(behind.replace('27.6', '26.7')), []);
  });

  it('is silent where other requests or those of others may be meant', () => {
    for (const sentence of [
      '各乡镇收到12件，占全部新收申请的27.6%。',
      '上年收到12件，占全部新收申请的27.6%。',
      '一户一宅申请12件，占全部申请的27.6%。',
      '同一申请人提交申请约12件，占全部新收申请的27.6%。',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });

  it('takes both kinds of cases together, and all that came in', () => {
    const sayingOfCases = before('规范接收、登记', cases2021);
    const toldOfCases = (sentence: string): readonly string[] => warnedOf(sayingOfCases(sentence));
    assert.deepEqual(toldOfCases('复议、诉讼案件共46件，结果维持23件，占50.0%。'), []);
    assert.deepEqual(toldOfCases('复议、诉讼案件共46件，结果维持23件，占55.0%。'), [
      'prose.share 55.0',
    ]);
    assert.deepEqual(
      toldOfCases('复议、诉讼案件共46件，结果维持23件，占60.5%。'),
      [],
      'of those decided',
    );
    assert.deepEqual(warnedOf(saying('行政复议、诉讼案件占全部新收申请的8.9%。')), []);
    assert.deepEqual(warnedOf(saying('行政复议、诉讼案件占全部新收申请的9.8%。')), [
      'prose.share 9.8',
    ]);
  });
});
