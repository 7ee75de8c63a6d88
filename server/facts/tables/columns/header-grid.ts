import type { Column } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import type { NamedColumns } from './columns.js';
import { isCertain, type Measured } from '../rows/value-row.js';

/** Grid columns of the named columns, left to right. */
export interface Grid {
  readonly columns: readonly Column[];
  /** By the index of the column, where in the grid it stands. */
  readonly positions: readonly number[];
  /** Whether nothing stands between them. */
  readonly contiguous: boolean;
  /** Where headers stand that were read to the left, as merged ones are when written out in full. */
  readonly echoes: ReadonlySet<number>;
  /** That of the header; -1 where it is not known. */
  readonly width: number;
  /** Whether the text itself says which cells are merged, so that positions are beyond doubt. */
  readonly drawn: boolean;
}

/**
 * Where the headers say the columns are, if every certain row bears them out or the whole table is one grid.
 * @param count how many columns have figures
 */
export function gridPositions(
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

/** The cells of a row at the places of the columns; undefined where one has none, or more stands beside them. */
export function cellsInGrid(row: Measured, grid: Grid | undefined): readonly Cell[] | undefined {
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
export function holdsMore({ state }: Cell): boolean {
  return state !== 'blank' && state !== 'dash';
}

/**
 * One cell a header, in order, each below its own, where merged cells of the row do not begin where those of the
 * headers do: a web page is often drawn so.
 */
export function cellsBelow(
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
