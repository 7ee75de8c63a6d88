import assert from 'node:assert/strict';
import { toldOf } from './told.js';

describe('the words of a sentence that a message quotes', () => {
  const plain = '宣传信息226条，比上年的182条增加44条，增长42.2%。';

  it('are without the marks and tags that say how they are set', () => {
    const [expected] = toldOf('prose.change', plain);
    assert.ok(expected?.includes('“增长42.2%”'), expected);
    for (const set of [
      plain.replace('42.2%', '**42.2%**'),
      plain.replace('增长42.2%', '**增长42.2%**'),
      plain.replace('42.2', '**42.2**'),
      plain.replace('42.2%', '<strong>42.2%</strong>'),
      plain.replace('44条', '**44条**').replace('42.2%', '<b>42.2%</b>'),
    ]) {
      assert.deepEqual(toldOf('prose.change', set), [expected], set);
    }
  });
});
