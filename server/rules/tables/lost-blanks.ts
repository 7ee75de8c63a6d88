import type { BoundReport, BoundTable, UncertainRow } from '../../facts/fact.js';
import type { TableLayout } from '../../report/table.js';

/** Fewer rows may each have lost a cell by a slip. */
const fewestShort = 5;

/** Whether blank cells were left out of a report throughout, as where each cell stands on a line of its own. */
export function losesBlanks({ tables }: BoundReport): boolean {
  let short = 0;
  for (const table of tables) {
    for (const row of table.uncertainRows) if (isShort(table, row)) short++;
  }
  return short >= fewestShort;
}

/** Whether a row has fewer figures than columns in a table that does not show its blanks. */
export function isShort(table: BoundTable, row: UncertainRow): boolean {
  if (row.reason !== 'count' || filledOf(row) >= row.block.columns.length) return false;
  return !showsBlanks(table);
}

/** Whether the layout of a table shows a cell though it is blank. */
export function showsBlanks({ sources }: BoundTable): boolean {
  return sources.some(({ layout }) => withBlanks.has(layout));
}

const withBlanks: ReadonlySet<TableLayout> = new Set(['markdown', 'html', 'ruled', 'commas']);

/** How many figures a row has. */
export function filledOf({ cells }: UncertainRow): number {
  return cells.filter(({ state }) => state !== 'blank').length;
}
