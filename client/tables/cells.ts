import type { FigureCell } from '../../server/features/protocol/writing.js';
import { pipesBefore } from '../../server/report/tables/lines/pipe-rows.js';

/** A cell on a line of pipes; it need not be one of a figure. */
export type CellPlace = Pick<FigureCell, 'line' | 'cell'>;

/** Where a key leads from a cell. */
export type Direction = 'next' | 'previous' | 'below';

/**
 * The figure a key leads to: the one behind the cell or before it, from table to table, or the one below it in its
 * own table, where a row is shorter the last of that row.
 * @param cells in the order of the text
 */
export function cellFrom(
  cells: readonly FigureCell[],
  place: CellPlace,
  direction: Direction,
): FigureCell | undefined {
  if (direction === 'next') return cells.find((cell) => order(cell, place) > 0);
  if (direction === 'previous') return cells.findLast((cell) => order(cell, place) < 0);
  const table = cells.find(({ line }) => line === place.line)?.table;
  const under = cells.filter((cell) => cell.table === table && cell.line > place.line);
  const row = under.filter(({ line }) => line === under[0]?.line);
  return row.findLast(({ cell }) => cell <= place.cell) ?? row[0];
}

/** Whether a cell is one of a figure. */
export function isFigureCell(cells: readonly FigureCell[], place: CellPlace): boolean {
  return cells.some((cell) => isSame(cell, place));
}

/** Whether two places are one. */
export function isSame(one: CellPlace, other: CellPlace): boolean {
  return order(one, other) === 0;
}

function order(one: CellPlace, other: CellPlace): number {
  return one.line - other.line || one.cell - other.cell;
}

/** Columns of a line. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

/** What stands in a cell; where it is blank, the place for a figure, which is at the right of its cell. */
export function contentOf(line: string, pipes: number): Columns {
  let start = 0;
  for (let left = pipes; left > 0 && start < line.length; start += 1) {
    if (line[start] === '\\') start += 1;
    else if (line[start] === '|') left -= 1;
  }
  let end = start;
  while (end < line.length && line[end] !== '|') end += line[end] === '\\' ? 2 : 1;
  const cell = line.slice(start, end);
  if (cell.trim() === '') {
    const caret = Math.max(start, Math.min(end - 1, line.length));
    return { start: caret, end: caret };
  }
  const from = start + cell.length - cell.trimStart().length;
  return { start: from, end: from + cell.trim().length };
}

/** Whether the cells of two lines hold the same. */
export function holdSame(one: string, other: string): boolean {
  if (one === other) return true;
  const pipes = pipesBefore(one, one.length);
  if (pipes !== pipesBefore(other, other.length)) return false;
  return Array.from({ length: pipes + 1 }, (_, cell) => cell).every(
    (cell) => textOf(one, cell) === textOf(other, cell),
  );
}

function textOf(line: string, cell: number): string {
  const { start, end } = contentOf(line, cell);
  return line.slice(start, end);
}
