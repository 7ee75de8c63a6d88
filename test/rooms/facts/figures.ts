import type { BoundReport } from '../../../server/facts/fact.js';
import type { FormTable } from '../../../server/forms/form.js';
import type { FigureAt } from '../../drafts/grid.js';

/** Figures no two places of a table share, and what binding them must give: `row column` → printed figure. */
export function distinctFigures(table: FormTable): {
  readonly at: FigureAt;
  readonly expected: Readonly<Record<string, string>>;
} {
  const expected: Record<string, string> = {};
  let next = 101;
  for (const { rows, columns } of table.blocks) {
    for (const row of rows) {
      if (row.cells.length === 0 || row.optional) continue;
      for (const column of columns) expected[`${row.id} ${column.id}`] = String(next++);
    }
  }
  return { at: (row, column) => expected[`${row.id} ${column.id}`] ?? '', expected };
}

/** The facts bound to a table, by row and column; digits of any width made plain. */
export function printedFacts(bound: BoundReport, table: FormTable): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const { place, value, printed: text } of bound.facts) {
    if (place?.table !== table) continue;
    printed[`${place.row.id} ${place.column.id}`] = value?.toFixed() ?? text;
  }
  return printed;
}
