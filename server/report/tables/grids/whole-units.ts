import { cellOf, inColumn } from '../cells.js';
import type { Cell, TableRow } from '../../table.js';
import { unitWords } from '../../text/unit-words.js';

/**
 * The rows with 万元 or 人次 in one cell where its column is so narrow that 万 ends a line and 元 begins the next: what
 * stands in 万元 is not in 元.
 */
export function withWholeUnits(rows: readonly TableRow[]): readonly TableRow[] {
  const whole: TableRow[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const [unit, ...rest] = row.cells;
    const joined = unitOf(before?.cells.at(-1)?.text, unit?.text);
    if (before === undefined || unit === undefined || joined === undefined) {
      whole.push(row);
      continue;
    }
    const cells = before.cells.slice(0, -1);
    whole.pop();
    if (cells.length > 0) whole.push({ span: before.span, cells });
    whole.push({ span: row.span, cells: [cellOf(unit.span, joined, 0), ...rest.map(atPlace)] });
  }
  return whole;
}

/** The unit that two are together, which neither is alone. */
function unitOf(first = '', second = ''): string | undefined {
  if (!unitWords.has(first) || !unitWords.has(second)) return undefined;
  return unitWords.has(first + second) ? first + second : undefined;
}

function atPlace(cell: Cell, index: number): Cell {
  return inColumn(cell, index + 1);
}
