import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import { difference } from '../../server/cli/difference.js';

/** What the difference is of; only a text takes part in it. */
function draft(name: string, text: string): Parameters<typeof difference>[0] {
  return { name, decoded: { text, encoding: 'utf-8', damaged: false } };
}

describe('the difference between a draft and its changed text', () => {
  for (const [before, after] of [
    ['甲\n乙\n', '甲\n丙\n'],
    ['甲\n乙', '甲\n丙'],
    ['甲\n乙', '甲\n乙\n'],
    ['', '甲\n'],
    ['甲\n', ''],
  ] as const) {
    for (const [length, timeout] of [
      ['as short as it can be', undefined],
      ['of the whole text, where a shorter one takes too long', -1],
    ] as const) {
      it(`makes ${JSON.stringify(after)} of ${JSON.stringify(before)}: ${length}`, () => {
        const patch = difference(draft('a.md', before), after, timeout);
        assert.equal(applyPatch(before, patch), after);
      });
    }
  }

  it('names the draft as it is called, with escapes only where a line could not hold it', () => {
    const headOf = (name: string): string | undefined =>
      difference(draft(name, '甲\n'), '乙\n').split('\n')[0];
    assert.equal(headOf('稿件/二〇二四 年.md'), '--- a/稿件/二〇二四 年.md');
    assert.equal(headOf('-'), '--- a/stdin');
    assert.equal(headOf('a"\\\u001b.md'), '--- "a/a\\"\\\\\\033.md"');
  });
});
