import assert from 'node:assert/strict';
import { endsClause, marks } from '../../../../server/facts/prose/figures/marks.js';
import { letter, wordIndex } from '../../../../server/facts/prose/words/word-index.js';

describe('finding the words of the forms', () => {
  it('takes the longest, across spaces, quotation marks and 、', () => {
    const index = wordIndex();
    for (const [text, end] of [
      ['行政复议案件3件', 6],
      ['“不是《条例》所指的政府信息”类', 14],
      ['危及国家安全、公共安全、经济安全和社会稳定', 21],
      ['收 到申请', 3],
    ] as const) {
      const start = text.startsWith('“') ? 1 : 0;
      assert.ok(index.find(text, start, text.length), text);
      assert.equal(index.end, end, text);
    }
  });

  it('finds none where no word begins', () => {
    const index = wordIndex();
    for (const text of ['征地', '公', '', '件件有回应'.slice(3)]) {
      assert.equal(index.find(text, 0, text.length), undefined, text);
    }
  });

  it('ends clauses where figures are read to end them, lines and 、 aside', () => {
    const { letters } = wordIndex();
    const other: string[] = [];
    for (let code = 0; code < marks.length; code++) {
      if (endsClause(marks[code] ?? 0) !== (letters[code] === letter.end)) {
        other.push(String.fromCharCode(code));
      }
    }
    assert.deepEqual(other, ['\n', '\r', '、']);
  });
});
