import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatTables } from '../../../server/features/tables/formatting.js';
import { applyEdits } from '../../../server/rules/fixing.js';

const formatted = (text: string): string => applyEdits(text, formatTables(text));

describe('aligning the tables of a text', () => {
  it('leaves a row just begun as it is, in the middle of a table too', () => {
    const text = '| 甲 | 乙 |\n| --- | --: |\n|\n| 一 | 1 |\n';
    assert.equal(formatted(text), '| 甲  |  乙 |\n| --- | --: |\n|\n| 一  |   1 |\n');
  });

  it('gives a row its pipe in front of a stray tag', () => {
    const text = '| 甲 | 乙 |\n| --- | --- |\n<td>一 | 1 |\n';
    const once = '| 甲     | 乙  |\n| ------ | --- |\n| <td>一 | 1   |\n';
    assert.equal(formatted(text), once);
    assert.equal(formatted(once), once);
  });

  it('finds nothing more to align the second time, whatever the damage', () => {
    const piece = fc.constantFrom(
      ...['|', '| ', ' | ', '\n', '\r\n', '\r', '\n| --- | --- |\n', '\n|:--|--:|\n'],
      ...['--- |', ':--', '甲', '3', '\\', '\t', '```', '<td colspan="3">', '长'.repeat(61)],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 24 }), (pieces) => {
        const once = formatted(pieces.join(''));
        assert.equal(formatted(once), once);
      }),
      { numRuns: 5_000 },
    );
  });
});
