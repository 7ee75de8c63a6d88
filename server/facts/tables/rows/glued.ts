import { cellOf } from '../../../report/tables/cells.js';
import type { Cell } from '../../../report/table.js';
import type { ValueRow } from './value-row.js';

/**
 * A row whose one value stands right behind its label, digits as many as the columns: `规章000` is a figure a column,
 * of a digit each, where the last is what the others add up to. Where it is not, a blank may be lost and a figure have
 * two digits (`规范性文件219`). Without a label, as in table 四, so many digits can be no figure. All other rows as they are.
 */
export function unglued(row: ValueRow, columns: number): ValueRow {
  const [value, other] = row.values;
  if (value === undefined || other !== undefined || columns < 2) return row;
  const { span, text } = value;
  if (text.length !== columns || span.end - span.start !== columns || !/^\d+$/u.test(text)) {
    return row;
  }
  const label = row.labels.at(-1);
  const isGlued =
    label === undefined ? columns > longestFigure : label.span.end === span.start && addsUp(text);
  return isGlued ? { ...row, values: digitsOf(value) } : row;
}

function addsUp(digits: string): boolean {
  const figures = Array.from(digits, Number);
  const total = figures.pop();
  return figures.reduce((sum, figure) => sum + figure, 0) === total;
}

/** No figure of a report has more digits. */
const longestFigure = 12;

function digitsOf({ span, text, column }: Cell): readonly Cell[] {
  return Array.from(text, (digit, index) =>
    cellOf({ start: span.start + index, end: span.start + index + 1 }, digit, column + index),
  );
}
