import type { Cell } from '../../../report/table.js';
import { isCertain, positionOf, startOf, type Measured } from './value-row.js';

/** What the certain rows of a table agree on. */
export interface Shape {
  /** Whether there is a certain row. */
  readonly known: boolean;
  /** Start by lead position and width, where all rows of that shape agree. */
  readonly starts: ReadonlyMap<string, number | undefined>;
  /** The one start all certain rows have, counted from the table's left; and from the label. */
  readonly absolute: number | undefined;
  readonly relative: number | undefined;
  /** The one width all certain rows have, and how many columns of the grid are left behind their figures. */
  readonly width: number | undefined;
  readonly trailing: number | undefined;
  /** The width of the widest of them. */
  readonly widest: number;
  /**
   * Without certain rows: whether every row with figures has just as many cells as there are columns, and as its
   * header. One row alone shows nothing without row breaks or a header, since it may have lost a cell and gained a
   * blank one.
   */
  readonly exact: boolean;
}

/**
 * What the certain rows of a table agree on.
 * @param header how wide the header is, where that is known
 */
export function shapeOf(
  rows: readonly Measured[],
  count: number,
  header: number | undefined,
): Shape {
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
    widest: certain.reduce((most, { width }) => Math.max(most, width), 0),
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

function same(values: readonly number[]): number | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** The figures of a row that is not certain itself, where those that are certain say; undefined where they do not. */
export function windowByShape(
  row: Measured,
  count: number,
  shape: Shape,
): readonly Cell[] | undefined {
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
