import type { Cell } from '../../../report/table.js';
import { widthOf } from '../columns/columns.js';
import { isBlank } from '../runs.js';
import type { Run } from '../runs.js';

/** Cells behind one label, or behind none. */
export type ValueRow = Pick<Run, 'line' | 'labels' | 'unit' | 'values'>;

/** A row's values with what tells their place. */
export interface Measured {
  /** Whether it comes from a stream of cells, which keep no columns. */
  readonly stream: boolean;
  readonly values: readonly Cell[];
  /** The ends of the filled stretch, as indices of `values`; -1 where nothing is filled. */
  readonly first: number;
  readonly last: number;
  /** How many values are filled. */
  readonly filled: number;
  /** The column of the grid that its label, or the unit behind that, ends in; 0 in a stream. */
  readonly leadPosition: number;
  /** How many columns of the grid it reaches over; in a stream, its cells. */
  readonly width: number;
}

/** Measures a row for a table with so many columns. */
export function measure(row: ValueRow, count: number): Measured {
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
export function leadOf({ labels, unit }: ValueRow): Cell | undefined {
  return unit ?? labels.at(-1);
}

/** Words before or behind the figures go, as long as there are more filled cells than columns. */
export function withoutRemarks(values: readonly Cell[], count: number): readonly Cell[] {
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

/**
 * Whether the filled cells of a row reach over just as many cells as there are columns. Where there are more cells than
 * that, words at either end may be a remark beside blanks (`规范性文件 | | 30 | | 无`).
 */
export function isCertain({ first, last, filled, values }: Measured, count: number): boolean {
  if (filled === 0 || last - first + 1 !== count) return false;
  const mayBeRemark = values.length > count && filled < count;
  return !mayBeRemark || !(isText(values[first]) || isText(values[last]));
}

function isText(cell: Cell | undefined): boolean {
  return cell?.state === 'text';
}

/** The position of a row's first filled cell. */
export function startOf(row: Measured): number {
  return positionOf(row, row.first);
}

/** The column of the grid a value stands in; its place behind the label in a stream of cells, which has no columns. */
export function positionOf({ stream, values }: Measured, index: number): number {
  return stream ? index + 1 : (values[index]?.column ?? -1);
}
