import type { Block, Column } from '../forms/form.js';
import type { Cell } from '../report/table.js';
import { readingOrder, widthOf } from './columns.js';
import type { NamedColumns } from './columns.js';
import { unglued } from './glued.js';
import { isBlank } from './runs.js';
import type { Run } from './runs.js';

/** Cells behind one label, or behind none. */
export type ValueRow = Pick<Run, 'line' | 'labels' | 'unit' | 'values'>;

/** Which cells hold the figures of which columns. */
export interface Placement {
  /** The columns that are printed, in the order their cells are given below. */
  readonly columns: readonly Column[];
  /** Columns of the block that are not printed. */
  readonly missing: readonly Column[];
  /** One cell a column for every row given; undefined where nothing says which cells they are. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/** A row's values with what tells their place. Ends of the filled stretch are indices into `values`. */
interface Measured {
  readonly stream: boolean;
  readonly values: readonly Cell[];
  readonly first: number;
  readonly last: number;
  readonly filled: number;
  readonly leadPosition: number;
  readonly width: number;
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
  const measured = rows.map((row) => measure(row, count)).filter(({ filled }) => filled > 0);
  if (measured.length === 0 || measured.some(({ first, last }) => last - first >= count)) {
    return block.columns;
  }
  const beside = measured.every((row) => row.first === 0 && row.last === count - 1);
  if (!beside && gridPositions(named, measured, count) === undefined) return block.columns;
  const read = new Set(named.leaves.map(({ column }) => column));
  return block.columns.filter((column) => read.has(column));
}

function measure(row: ValueRow, count: number): Measured {
  const values = withoutRemarks(row.values, count);
  let first = -1;
  let last = -1;
  let filled = 0;
  for (let index = 0; index < values.length; index++) {
    if (values[index]?.state === 'blank') continue;
    if (first === -1) first = index;
    last = index;
    filled++;
  }
  const { stream, row: printed } = row.line;
  const lead = leadOf(row);
  return {
    stream,
    values,
    first,
    last,
    filled,
    leadPosition: stream || lead === undefined ? 0 : lead.column + lead.columnSpan - 1,
    width: stream ? values.length + 1 : widthOf(printed),
  };
}

/** The cell before the values: unit or label; undefined for a row without a label. */
function leadOf({ labels, unit }: ValueRow): Cell | undefined {
  return unit ?? labels.at(-1);
}

/** Words before or behind the figures go, as long as there are more filled cells than columns. */
function withoutRemarks(values: readonly Cell[], count: number): readonly Cell[] {
  if (values.length <= count) return values;
  let spare = -count;
  for (const cell of values) if (!isBlank(cell)) spare++;
  let start = 0;
  let end = values.length;
  while (spare > 0 && values[start]?.state === 'text') {
    start++;
    spare--;
  }
  while (spare > 0 && values[end - 1]?.state === 'text') {
    end--;
    spare--;
  }
  return start === 0 && end === values.length ? values : values.slice(start, end);
}

/** Whether the filled cells of a row reach over just as many cells as there are columns. */
function isCertain({ first, last, filled }: Measured, count: number): boolean {
  return filled > 0 && last - first + 1 === count;
}

/** The window of such a row. */
function fullWindow(row: Measured, count: number): readonly Cell[] | undefined {
  if (!isCertain(row, count)) return undefined;
  const { values, first, last } = row;
  return values.length === count ? values : values.slice(first, last + 1);
}

/** Grid columns of the named columns, left to right. */
interface Grid {
  readonly columns: readonly Column[];
  readonly positions: readonly number[];
  readonly contiguous: boolean;
  readonly echoes: ReadonlySet<number>;
  readonly width: number;
  /** Whether the text itself says which cells are merged, so that positions are beyond doubt. */
  readonly drawn: boolean;
}

/** Where the headers say the columns are, if every certain row bears them out or the whole table is one grid. */
function gridPositions(
  named: NamedColumns,
  rows: readonly Measured[],
  count: number,
): Grid | undefined {
  const { leaves, width } = named;
  if (leaves.length !== count || named.unclear || leaves.some(({ line }) => line.stream)) {
    return undefined;
  }
  if (named.lines > 1 && width === undefined) return undefined;
  const sorted = [...leaves].sort((one, other) => one.cell.column - other.cell.column);
  const positions = sorted.map(({ cell }) => cell.column);
  if (new Set(positions).size < count) return undefined;
  const contiguous = (positions.at(-1) ?? 0) - (positions[0] ?? 0) === count - 1;
  const columns = sorted.map(({ column }) => column);
  const start = positions[0] ?? 0;
  const even = width !== undefined && rows.every((row) => row.width === width);
  const certain = rows.filter((row) => isCertain(row, count));
  const agrees = certain.every((row) => row.values[row.first]?.column === start);
  const drawn = even && leaves.every(({ line }) => line.source.layout === 'html');
  if (drawn) {
    return { columns, positions, contiguous, echoes: named.echoes, width, drawn };
  }
  if (contiguous ? !agrees || (certain.length === 0 && !even) : !even) return undefined;
  return { columns, positions, contiguous, echoes: named.echoes, width: width ?? -1, drawn };
}

function cellsInGrid(row: Measured, grid: Grid | undefined): readonly Cell[] | undefined {
  if (row.width !== grid?.width) return undefined;
  const found: Cell[] = [];
  for (const position of grid.positions) {
    const value = row.values.find(
      (cell) => cell.column <= position && position < cell.column + cell.columnSpan,
    );
    if (value !== undefined && !found.includes(value)) found.push(value);
  }
  if (found.length !== grid.positions.length) return undefined;
  const left = row.values.filter((value) => holdsMore(value) && !found.includes(value));
  if (grid.contiguous && left.some(({ column }) => !grid.echoes.has(column))) return undefined;
  return found;
}

/** Whether a cell beside those of the columns may be one of theirs: a dash only says that it is not. */
function holdsMore({ state }: Cell): boolean {
  return state !== 'blank' && state !== 'dash';
}

/**
 * One cell a header, in order, each below its own, where merged cells of the row do not begin where those of the
 * headers do: a web page is often drawn so.
 */
function cellsBelow(
  row: Measured,
  grid: Grid | undefined,
  { leaves }: NamedColumns,
): readonly Cell[] | undefined {
  if (grid?.drawn !== true || row.values.length !== grid.columns.length) return undefined;
  const below = row.values.every((cell, index) => {
    const header = leaves.find(({ column }) => column === grid.columns[index])?.cell;
    if (header === undefined) return false;
    return (
      cell.column < header.column + header.columnSpan &&
      header.column < cell.column + cell.columnSpan
    );
  });
  return below ? row.values : undefined;
}

/** How wide rows are to be, by headers that keep their columns. */
function headerWidth({ leaves, width }: NamedColumns): number | undefined {
  return leaves.every(({ line }) => !line.stream) ? width : undefined;
}

/** What the certain rows of a table agree on. */
interface Shape {
  readonly known: boolean;
  /** Start by lead position and width, where all rows of that shape agree. */
  readonly starts: ReadonlyMap<string, number | undefined>;
  /** The one start all certain rows have, counted from the table's left; and from the label. */
  readonly absolute: number | undefined;
  readonly relative: number | undefined;
  readonly width: number | undefined;
  readonly trailing: number | undefined;
  readonly widest: number;
  /**
   * Without certain rows: whether every row with figures has just as many cells as there are columns, and as its
   * header. One row alone shows nothing without row breaks or a header, since it may have lost a cell and gained a
   * blank one.
   */
  readonly exact: boolean;
}

function shapeOf(rows: readonly Measured[], count: number, header: number | undefined): Shape {
  const certain = rows.filter((row) => isCertain(row, count));
  // Which of the blanks of a row without figures are its cells makes no difference.
  const counted = rows.filter(({ filled, values }) => filled > 0 || values.length < count);
  const starts = new Map<string, number | undefined>();
  for (const row of certain) {
    const key = shapeKey(row);
    const start = startOf(row);
    starts.set(key, starts.has(key) && starts.get(key) !== start ? undefined : start);
  }
  return {
    known: certain.length > 0,
    starts,
    absolute: same(certain.map(startOf)),
    relative: same(certain.map((row) => startOf(row) - row.leadPosition)),
    width: same(certain.map(({ width }) => width)),
    trailing: same(certain.map((row) => row.width - startOf(row) - count)),
    widest: Math.max(0, ...certain.map(({ width }) => width)),
    exact:
      (counted.length > 1 || (header !== undefined && rows.every(({ stream }) => !stream))) &&
      counted.every(
        ({ values, width }) =>
          values.length === 0 ||
          (values.length === count && (header === undefined || header === width)),
      ),
  };
}

function shapeKey(row: Measured): string {
  return `${String(row.leadPosition)} ${String(row.width)}`;
}

/** The position of a row's first filled cell. */
function startOf(row: Measured): number {
  return positionOf(row, row.first);
}

function positionOf({ stream, values }: Measured, index: number): number {
  return stream ? index + 1 : (values[index]?.column ?? -1);
}

function same(values: readonly number[]): number | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

function windowByShape(row: Measured, count: number, shape: Shape): readonly Cell[] | undefined {
  const { values, first, last } = row;
  if (values.length < count) return undefined;
  const start = startByShape(row, count, shape);
  if (start === undefined) return row.filled === 0 ? values.slice(0, count) : undefined;
  const index = values.findIndex((_, at) => positionOf(row, at) === start);
  if (index === -1 || index + count > values.length) return undefined;
  if (first !== -1 && (first < index || last >= index + count)) return undefined;
  return values.slice(index, index + count);
}

function startByShape(row: Measured, count: number, shape: Shape): number | undefined {
  if (!shape.known) return shape.exact ? positionOf(row, 0) : undefined;
  // Without row breaks, a row may be shorter than others for a merged cell or for a lost one.
  if (row.stream && row.width !== shape.widest) return undefined;
  const key = shapeKey(row);
  if (shape.starts.has(key)) return shape.starts.get(key);
  const { absolute, relative, width, trailing } = shape;
  const even = row.width === width;
  const starts = new Set<number>();
  if (absolute !== undefined && even && absolute > row.leadPosition) starts.add(absolute);
  if (relative !== undefined) {
    const start = row.leadPosition + relative;
    const rest = row.width - start - count;
    const padded = width === undefined ? rest === trailing : even;
    if (padded || (rest === 0 && trailing === 0)) starts.add(start);
  }
  return starts.size === 1 ? [...starts][0] : undefined;
}

/** The one figure of a row with one column; a blank where the label is followed by none. */
function singleCell(row: ValueRow, block: Block, named: NamedColumns): readonly Cell[] | undefined {
  if (row.values.length === 1) return row.values;
  const values = withoutRemarks(withoutEmptyUnit(row, block), 1);
  const filled = values.filter((cell) => !isBlank(cell));
  if (filled.length > 1 && !repeatsOne(filled, named)) return cellBelow(row, named);
  const cell = filled[0] ?? values[0] ?? row.values.at(-1);
  if (cell !== undefined) return [cell];
  const lead = leadOf(row);
  return lead === undefined ? undefined : [blankBehind(lead)];
}

/** The one cell below the header of the column, where dashes stand below those of other blocks. */
function cellBelow({ line, values }: ValueRow, named: NamedColumns): readonly Cell[] | undefined {
  const [leaf, other] = named.leaves;
  if (line.stream || leaf === undefined || other !== undefined || named.unclear) return undefined;
  if (leaf.line.stream || named.width !== widthOf(line.row)) return undefined;
  const below = values.filter(({ column }) => column === leaf.cell.column);
  const left = values.filter((cell) => holdsMore(cell) && !below.includes(cell));
  return below.length === 1 && left.length === 0 ? below : undefined;
}

/** Whether a merged cell was written out in full: as many times as the header above it. */
function repeatsOne(filled: readonly Cell[], named: NamedColumns): boolean {
  const [first] = filled;
  return filled.length === named.cells.length && filled.every(({ text }) => text === first?.text);
}

/** The cell for the unit, where it is blank or a dash, is no figure. */
function withoutEmptyUnit({ values, unit }: ValueRow, block: Block): readonly Cell[] {
  const [first, second] = values;
  if (!block.unitColumn || unit !== undefined || first === undefined || second === undefined) {
    return values;
  }
  return first.state === 'dash' || isBlank(first) ? values.slice(1) : values;
}

/** The blank a lost cell leaves: an empty place right behind the cell before it. */
function blankBehind(lead: Cell): Cell {
  const at = lead.span.end;
  return {
    span: { start: at, end: at },
    text: '',
    state: 'blank',
    figure: undefined,
    column: lead.column + lead.columnSpan,
    columnSpan: 1,
    rowSpan: 1,
  };
}
