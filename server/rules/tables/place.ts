import type { BoundTable } from '../../facts/fact.js';
import type { Span } from '../../report/span.js';

/** Where a finding about a whole table is shown: its first cell that says something. */
export function startOf(table: BoundTable): Span {
  for (const source of table.sources) {
    for (const row of source.rows) {
      const cell = row.cells.find(({ state }) => state !== 'blank');
      if (cell !== undefined) return cell.span;
    }
  }
  return { start: table.span.start, end: table.span.start };
}
