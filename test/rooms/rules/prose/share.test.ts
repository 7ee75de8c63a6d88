import assert from 'node:assert/strict';
import { toldOf } from './told.js';

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
