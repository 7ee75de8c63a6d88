import type { Block, Column } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import type { NamedColumns } from './columns.js';
import { unglued } from '../rows/glued.js';
import { cellsBelow, cellsInGrid, gridPositions } from './header-grid.js';
import { readingOrder } from './reading-order.js';
import { shapeOf, windowByShape, type Shape } from '../rows/row-shape.js';
import { singleCell } from '../rows/single-figure.js';
import { isCertain, measure, type Measured, type ValueRow } from '../rows/value-row.js';

/** Which cells hold the figures of which columns. */
export interface Placement {
  /** The columns that are printed, in the order their cells are given below. */
  readonly columns: readonly Column[];
  /** Columns of the block that are not printed. */
  readonly missing: readonly Column[];
  /** One cell a column for every row given; undefined where nothing says which cells they are. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/**
 * Finds the figures of rows that have the same columns and stand in the same table. A row whose filled cells are just
 * as many as the columns is certain; one with blanks is where the headers or the certain rows of its shape say, if
 * they agree; anything else stays open.
 */
export function placeFigures(
  block: Block,
  named: NamedColumns,
  printedRows: readonly ValueRow[],
): Placement {
  const rows = printedRows.map((row) => unglued(row, block.columns.length));
  const printed = printedColumns(block, named, rows);
  const count = printed.length;
  const missing = block.columns.filter((column) => !printed.includes(column));
  if (named.foreign || named.twice) {
    return { columns: block.columns, missing, cells: rows.map(() => undefined) };
  }
  if (count === 1) {
    return { columns: printed, missing, cells: rows.map((row) => singleCell(row, block, named)) };
  }
  const measured = rows.map((row) => measure(row, count));
  const grid = gridPositions(named, measured, count);
  const columns = grid?.columns ?? readingOrder(printed, named);
  if (columns === undefined) return { columns: printed, missing, cells: rows.map(() => undefined) };
  const plain = grid?.contiguous !== false && named.echoes.size === 0;
  let shape: Shape | undefined;
  const cells = measured.map((row) => {
    const certain = plain ? fullWindow(row, count) : undefined;
    const inGrid =
      certain === undefined || grid?.drawn === true
        ? (cellsInGrid(row, grid) ?? cellsBelow(row, grid, named))
        : certain;
    const found = inGrid ?? certain;
    if (found !== undefined || !plain) return found;
    shape ??= shapeOf(measured, count, headerWidth(named));
    return windowByShape(row, count, shape);
  });
  return { columns, missing, cells };
}

/**
 * The columns that have figures: all of the block, or only those named, where the headers leave some out and every
 * row has just as many figures as they name, right below them or right behind its label.
 */
function printedColumns(
  block: Block,
  named: NamedColumns,
  rows: readonly ValueRow[],
): readonly Column[] {
  const count = named.leaves.length;
  if (count === 0 || count >= block.columns.length || named.stray || named.unclear) {
    return block.columns;
  }
  // Where spaces part columns, a blank one leaves no trace, and a header may stand in pieces.
  if (rows.some(({ line }) => line.source.layout === 'aligned')) return block.columns;
  const measured = rows.map((row) => measure(row, count)).filter(({ filled }) => filled > 0);
  if (measured.length === 0 || measured.some(({ first, last }) => last - first >= count)) {
    return block.columns;
  }
  const beside = measured.every((row) => row.first === 0 && row.last === count - 1);
  if (!beside && gridPositions(named, measured, count) === undefined) return block.columns;
  const read = new Set(named.leaves.map(({ column }) => column));
  return block.columns.filter((column) => read.has(column));
}

/** The figures of a row that is certain: its filled stretch. */
function fullWindow(row: Measured, count: number): readonly Cell[] | undefined {
  if (!isCertain(row, count)) return undefined;
  const { values, first, last } = row;
  return values.length === count ? values : values.slice(first, last + 1);
}

/** How wide rows are to be, by headers that keep their columns. */
function headerWidth({ leaves, width }: NamedColumns): number | undefined {
  return leaves.every(({ line }) => !line.stream) ? width : undefined;
}
