import assert from 'node:assert/strict';
import { mendedOf, toldOf } from './told.js';
import { besideRequests, clean2021, warnedOf } from './warned-of.js';

const rule = 'prose.share';

describe(`${rule} of parts that have no total in the text`, () => {
  const rows = [
    '从来访方式看，电话117件（45.9%），窗口62件（24.3%），信箱48件（18.8%），其他28件（11.0%）。',
    '来访内容涉及住房117件、教育62件、医疗48件、其他28件，合计占比分别为45.9%、24.3%、18.8%、11.0%。',
    '县级、镇级、村级分别收到来访117件、62件、48件，占比51.5%、27.3%、21.1%。',
  ];
  for (const right of rows) {
    it(`takes what the parts come to: ${right}`, () => {
      assert.deepEqual(toldOf(rule, right), []);
      const share = /24\.3|27\.3/u.exec(right)?.[0] ?? '';
      assert.deepEqual(mendedOf(rule, right.replace(share, '29.3')), [right]);
    });
    it(`corrects the one part with which all shares follow: ${right}`, () => {
      assert.deepEqual(mendedOf(rule, right.replace('117件', '171件')), [right]);
      assert.deepEqual(mendedOf(rule, right.replace('48件', '43件')), [right]);
    });
  }

  it('is silent where the shares may be of more than these, or of something else', () => {
    for (const sentence of [
      // Of 300.
      '从来访方式看，电话117件（39.0%），窗口62件（20.7%），信箱48件（16.0%）。',
      // Of which of them the share is wrong cannot be told.
      '从来访方式看，电话117件（65.4%），窗口62件（39.6%）。',
      '其中电话117件，占45.9%；窗口62件，占29.3%；信箱48件，占18.8%；其他28件，占11.0%。',
      '电话117件，占45.9%；窗口62件，占24.3%；信箱48件，占18.8%；其他28件，占11.0%，其中上门7件，占25.0%。',
      '上月来访400件。电话117件，占45.9%；窗口62件，占15.5%；信箱48件，占18.8%；其他28件，占11.0%。',
      '电话约117件，占45.9%；窗口62件，占29.3%；信箱48件，占18.8%；其他28件，占11.0%。',
    ]) {
      assert.deepEqual(toldOf(rule, sentence), [], sentence);
    }
  });

  it('takes two that come to how many requests the tables have', () => {
    const saying = besideRequests(clean2021);
    const told = (sentence: string): readonly string[] => warnedOf(saying(sentence));
    const row = (one: string, other: string): string =>
      `已答复的申请中，通过邮寄答复${one}；当场答复${other}。`;
    assert.deepEqual(told(row('31件，占比67.4%', '15件，占比32.6%')), []);
    assert.deepEqual(told(row('31件，占比64.7%', '15件，占比32.6%')), ['prose.share 64.7']);
    assert.deepEqual(told(row('37件，占比67.4%', '15件，占比32.6%')), ['prose.share 37']);
    assert.deepEqual(told(row('21件，占比64.7%', '11件，占比34.4%')), []);
  });
});
