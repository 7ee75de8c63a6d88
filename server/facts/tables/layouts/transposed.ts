import { widthOf } from '../columns/columns.js';
import { isFigure, type Line } from '../lines.js';
import { placedFrom, redrawn, type Placed } from './redrawn.js';
import type { Words } from '../words.js';

/** Fewer labels side by side than these are no head of a table. */
const fewestLabels = 3;

/**
 * The lines of a table whose labels of rows stand above its figures, and the words of its columns at their left, turned
 * into those of the table as the form draws it; the lines as they are where they are drawn otherwise.
 * @param lines of one table of the text
 */
export function turned(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const bodyFrom = first?.stream === false ? lines.findIndex(hasFigure) : -1;
  if (first === undefined || bodyFrom < 1) return lines;
  const head = lines.slice(0, bodyFrom);
  if (!head.some(({ words }) => countLabels(words) >= fewestLabels)) return lines;
  const body = lines.slice(bodyFrom);
  const width = widthOf(first.row);
  const headers = body.flatMap((line) => headerAtLeft(line) ?? []);
  if (body.length < 2 || headers.length < body.length) return lines;
  if (lines.some(({ row }) => widthOf(row) !== width)) return lines;
  const labels = labelsByColumn(head);
  const areBelow = body.every(({ cells }) =>
    cells.every((cell) => !isFigure(cell) || labels.has(cell.column)),
  );
  if (!areBelow) return lines;
  const depth = [...labels.values()].reduce((most, { length }) => Math.max(most, length), 0);
  const columns = [...labels].sort(([one], [other]) => one - other);
  const { source } = first;
  return [
    redrawn(
      source,
      first.row.span,
      headers.map((each, at) => ({ ...each, column: depth + at })),
    ),
    ...columns.map(([column, above]) => {
      const values = body.flatMap((line, at) =>
        placedFrom(line, column, column + 1, column - depth - at),
      );
      const span = above[0]?.cell.span ?? first.row.span;
      return redrawn(source, span, [...above, ...values]);
    }),
  ];
}

function hasFigure({ cells }: Line): boolean {
  return cells.some(isFigure);
}

function countLabels(words: readonly Words[]): number {
  let count = 0;
  for (const { kind } of words) if (kind === 'row') count++;
  return count;
}

/** The word of a column before the figures of a line. */
function headerAtLeft({ cells, words }: Line): Omit<Placed, 'column'> | undefined {
  const first = cells.findIndex(isFigure);
  const at = cells.slice(0, Math.max(first, 0)).findLastIndex(({ state }) => state === 'text');
  const cell = cells[at];
  const found = words[at]?.asHeader ?? words[at];
  if (cell === undefined || found?.headers.some(({ leaf }) => leaf) !== true) return undefined;
  return { cell, words: found };
}

/** The labels above every column of figures, those of groups first. */
function labelsByColumn(head: readonly Line[]): ReadonlyMap<number, readonly Placed[]> {
  const labels = new Map<number, Placed[]>();
  for (const { cells, words } of head) {
    for (const [index, cell] of cells.entries()) {
      const found = words[index];
      if (found?.kind !== 'row') continue;
      const above = labels.get(cell.column) ?? [];
      labels.set(cell.column, [...above, { cell, words: found, column: above.length }]);
    }
  }
  return labels;
}
