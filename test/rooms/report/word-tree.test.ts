import assert from 'node:assert/strict';
import { beginsWithWord, treeOf } from '../../../server/report/text/word-tree.js';

describe('words in a tree of letters', () => {
  const tree = treeOf(['总计', '结果维持', '结果纠正']);
  const begins = (text: string, limit = text.length) => beginsWithWord(text, 0, limit, tree);

  it('are found where one stands, whatever follows it', () => {
    assert.ok(begins('总计'));
    assert.ok(begins('结果纠正其他结果'));
    assert.ok(begins('总 计12'), 'a key leaves space out');
  });

  it('are not found where another stands, or only the beginning of one', () => {
    assert.ok(!begins('结果'));
    assert.ok(!begins('结果其他'));
    assert.ok(!begins('合计总计'));
    assert.ok(!begins('结果维持', 3), 'it ends behind the limit');
    assert.ok(!begins(''));
  });
});
