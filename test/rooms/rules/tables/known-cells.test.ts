import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import { forms } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import type { Cell } from '../../../../server/report/table.js';
import { KnownCells } from '../../../../server/rules/tables/known-cells.js';
import { layouts } from '../../../drafts/layouts.js';

describe('the cells of a table that are accounted for', () => {
  for (const form of forms) {
    for (const layout of layouts) {
      it(`${form.id}, ${layout.name}: the same whether asked in the order of the text or not`, () => {
        const text = form.tables
          .map((table) => layout.print(table, () => '3'))
          .join('\n\n段落。\n\n');
        for (const bound of bind(parse(text, vocabulary), form).tables) {
          const cells = bound.sources
            .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
            .filter(({ state }) => state !== 'blank' && state !== 'dash');
          const asIs = cells.filter(isIn(new KnownCells(bound)));
          const backwards = [...cells].reverse().filter(isIn(new KnownCells(bound)));
          assert.ok(asIs.length > 0);
          assert.deepEqual(asIs, backwards.reverse());
          for (const { facts } of bound.rows) {
            for (const { place } of facts) assert.ok(place && asIs.includes(place.cell));
          }
        }
      });
    }
  }
});

function isIn(known: KnownCells): (cell: Cell) => boolean {
  return (cell) => known.isNext(cell) || known.has(cell);
}
