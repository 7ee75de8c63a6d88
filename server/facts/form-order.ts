import type { FormTable } from '../forms/form.js';
import type { BoundRow } from './fact.js';

/**
 * Bound rows of a table, one place for every row of the form, its blocks one after the other; undefined for a row
 * that was not found. Rows mostly stand in that order already.
 */
export function inFormOrder(
  table: FormTable,
  rows: readonly BoundRow[],
): readonly (BoundRow | undefined)[] {
  const places: (BoundRow | undefined)[] = [];
  let next = 0;
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const bound = rows[next];
      const stands = bound?.row === row;
      places.push(stands ? bound : undefined);
      if (stands) next++;
    }
  }
  return next === rows.length ? places : sorted(table, rows);
}

function sorted(table: FormTable, rows: readonly BoundRow[]): readonly (BoundRow | undefined)[] {
  const byRow = new Map(rows.map((bound) => [bound.row, bound]));
  return table.blocks.flatMap((block) => block.rows.map((row) => byRow.get(row)));
}
