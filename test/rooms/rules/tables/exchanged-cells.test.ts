import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../server/analysis.js';
import { applyEdits } from '../../../../server/rules/fixing.js';

const draft = readFileSync('test/drafts/2021-clean.md', 'utf8');
const row = '| (一)予以公开 |  | 12 | 3 | 0 | 0 | 2 | 1 | 18 |';

function toldOf(wrong: string) {
  const text = draft.replace(row, wrong);
  assert.notEqual(text, draft);
  const findings = (analyse(text, { severities: {} })?.findings ?? []).filter(({ rule }) =>
    rule.startsWith('total.'),
  );
  return findings.map(({ fixes: [first] }) => applyEdits(text, first?.edits() ?? []));
}

describe('two cells of a row in each other’s place', () => {
  it('are one finding, whose fix puts both back', () => {
    for (const wrong of [
      '| (一)予以公开 |  | 3 | 12 | 0 | 0 | 2 | 1 | 18 |',
      '| (一)予以公开 |  | 12 | 3 | 0 | 0 | 1 | 2 | 18 |',
    ]) {
      assert.deepEqual(toldOf(wrong), [draft], wrong);
    }
  });

  it('are not two figures that are wrong each by itself', () => {
    assert.notEqual(toldOf('| (一)予以公开 |  | 13 | 5 | 0 | 0 | 2 | 1 | 18 |')[0], draft);
  });
});
