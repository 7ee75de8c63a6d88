import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { applyEdits, safeEdits } from '../../../../server/rules/fixing.js';

const clean = readFileSync('test/drafts/2021-clean.md', 'utf8');
const caption = '| 第二十条第（一）项 |';

/** The draft with table two cut: what is left of its head is a line that is none of the form's. */
const cut = clean.replace(/\|[^\n|]*第二十条第（?\(?一[^\n]*\n\|[-| :]*\n/u, '0 --- |\n');

describe('table.layout of a table that lost its head', () => {
  it('is rewritten once, and then written as it is to be', () => {
    assert.notEqual(cut, clean);
    const edits = safeEdits(analyse(cut, { severities: {} })?.findings ?? []);
    assert.notEqual(edits.length, 0);
    const rewritten = applyEdits(cut, edits);
    assert.ok(rewritten.includes(caption));
    const left = analyse(rewritten, { severities: {} })?.findings ?? [];
    assert.ok(!left.some(({ rule }) => rule === 'table.layout'));
    assert.equal(applyEdits(rewritten, safeEdits(left)), rewritten);
  });
});
