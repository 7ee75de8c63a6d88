import assert from 'node:assert/strict';
import { mendedOf, toldOf } from './told.js';

const rule = 'prose.share';

describe(`${rule} of a percentage whose further decimals were left off`, () => {
  it('tells it, but not where it is said to be about that', () => {
    assert.equal(toldOf(rule, '宣传信息226条，其中图片39条，占17.2%。').length, 1);
    assert.deepEqual(toldOf(rule, '宣传信息226条，其中图片39条，约占17.2%。'), []);
    assert.equal(toldOf(rule, '宣传信息226条，其中图片39条，约占71.2%。').length, 1);
  });
});

describe(`${rule} of a percentage behind the words for a share`, () => {
  for (const words of ['所占比例为', '所占比例', '占比例', '占比', '占比率', '所占比重为']) {
    it(`takes the total of the list before it: ${words}`, () => {
      const told = (share: number) =>
        toldOf(rule, `公开信息65条，其中网站20条，公示栏45条，${words}${String(share)}%。`);
      assert.equal(told(75).length, 1);
      assert.deepEqual(told(69), []);
    });
  }
});

describe(`${rule} of a rate behind what it is a rate of`, () => {
  const rates = [
    '听取意见建议241条，采纳173条，采纳率71.8%。',
    '发现问题148个，整改完成141个，完成率95.3%。',
    '发现问题148个，已整改到位141个，整改率为95.3%。',
    '制发文件204件，主动公开131件，主动公开率64.2%。',
    '收到来信1432封，办结1409封，办结率为98.4%，尚在办理23封。',
  ] as const;
  for (const right of rates) {
    it(`holds it against the two counts before it: ${right}`, () => {
      assert.deepEqual(toldOf(rule, right), []);
      const wrong = right.replace(/(\d)(\d)\.(\d)%/u, '$2$1.$3%');
      assert.deepEqual(mendedOf(rule, wrong), [right]);
    });
  }

  it('is silent where it may be a rate of something else', () => {
    for (const sentence of [
      '收到意见28条，采纳9条，部分采纳6条，采纳率53.6%。',
      '收到建议20条，意见28条，采纳9条，采纳率18.8%。',
      '上年结转5件，收到来信100件，办结98件，办结率93.3%。',
      '发现问题17个，已整改13个，整改率100%。',
      '听取意见建议241条，采纳173条，群众满意率98.6%。',
      '听取意见建议241条，采纳约173条，采纳率71%。',
      '举办听证会16场，意见建议241条，采纳17人，采纳率71%。',
      '收到意见241条，不予采纳68条，采纳率71.8%。',
    ]) {
      assert.deepEqual(toldOf(rule, sentence), [], sentence);
    }
  });
});

describe(`the fixes of ${rule}`, () => {
  const right = '办结来信800件，其中水价类120件，占15.0%；电价类300件，占37.5%。';

  it('print the share as those beside it are printed, or as a slip explains it', () => {
    for (const [from, to] of [
      ['15.0', '51.0'],
      ['15.0', '150'],
      ['37.5', '375'],
      ['37.5', '37.55'],
      ['37.5', '35.7'],
    ] as const) {
      assert.deepEqual(mendedOf(rule, right.replace(from, to)), [right], to);
    }
  });

  it('set the part where one slip explains that and none the share', () => {
    assert.deepEqual(mendedOf(rule, right.replace('120件', '180件')), [right]);
    assert.deepEqual(mendedOf(rule, right.replace('300件', '200件')), [right]);
    // 42 of 800 is 5.3%; a number of two digits may be any.
    assert.deepEqual(mendedOf(rule, '办结来信800件，其中水价类42件，占11.5%。'), [
      '办结来信800件，其中水价类42件，占5.3%。',
    ]);
  });
});
