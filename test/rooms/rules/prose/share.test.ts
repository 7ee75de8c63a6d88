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
