import assert from 'node:assert/strict';
import { pasteEdits } from '../../../client/tables/paste-edits.js';

describe('the edits of a paste', () => {
  const columns = (start: number, end: number) => ({
    start: { line: 3, character: start },
    end: { line: 3, character: end },
  });
  const elsewhere = { range: columns(20, 22), newText: '6' };

  it('are left as they are on one side of the selection', () => {
    for (const side of [columns(10, 12), columns(8, 10)]) {
      const pasted = { newText: '41', edits: [{ range: side, newText: '' }, elsewhere] };
      assert.deepEqual(pasteEdits(columns(10, 10), pasted), pasted);
    }
    assert.deepEqual(pasteEdits(columns(8, 12), { newText: '41', edits: [elsewhere] }).edits, [
      elsewhere,
    ]);
  });

  it('are one where they are on both sides', () => {
    const edits = [
      { range: columns(8, 10), newText: '' },
      { range: columns(11, 12), newText: '' },
      elsewhere,
    ];
    assert.deepEqual(pasteEdits(columns(10, 11), { newText: '41', edits }), {
      newText: '',
      edits: [elsewhere, { range: columns(8, 12), newText: '41' }],
    });
  });
});
