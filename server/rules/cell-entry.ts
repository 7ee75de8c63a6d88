import type { FactPlace } from '../facts/fact.js';
import type { TableLayout } from '../report/table.js';

/**
 * What to type at a cell's place so that `printed` stands in it. A cell its row ends before begins with what separates
 * cells there; undefined in layouts where nothing in a line does.
 */
export function cellEntry(place: FactPlace, printed: string): string | undefined {
  if (!isLost(place)) return printed;
  const separator = separators.get(place.source.layout);
  return separator === undefined ? undefined : separator + printed;
}

/** Whether the text has no such cell: its place is right behind a word, with nothing between them. */
function isLost({ cell, source }: FactPlace): boolean {
  if (cell.state !== 'blank') return false;
  const at = cell.span.start;
  return source.rows.some(({ cells }) =>
    cells.some(({ span }) => span.end === at && span.start < at),
  );
}

const separators: ReadonlyMap<TableLayout, string> = new Map([
  ['markdown', ' | '],
  ['pipes', ' | '],
  ['tabs', '\t'],
  ['commas', ','],
  ['aligned', '  '],
  ['spaces', ' '],
]);
