import type { Figure } from './systems.js';

/** Rows of a table of requests: what came in, 22 outcomes, their total, what is left. */
export const outcomes = Array.from({ length: 22 }, (_, index) => `outcome${String(index + 1)}`);
export const rows = ['received', 'carriedIn', ...outcomes, 'processed', 'carriedOut'];
export const parts = ['person', 'business', 'research', 'nonprofit', 'legal', 'other'];
export const columns = [...parts, 'total'];

/** The name of a figure of the table. */
export function cell(row: string, column: string): string {
  return `${row}.${column}`;
}

/** A table of requests as figures and what must hold between them. */
export interface RequestTable {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly rules: readonly string[];
}

/** The rows of the table by the names of their figures. */
export const tableLines = rows.map((row) => columns.map((column) => cell(row, column)));

/** Figures of a table by name; those not given are zero. Totals are not worked out. */
export function requestTable(values: Readonly<Record<string, number>>): RequestTable {
  const figures: Record<string, Figure> = {};
  rows.forEach((row, rowIndex) => {
    columns.forEach((column, columnIndex) => {
      const beside = [
        [rowIndex, columnIndex - 1],
        [rowIndex, columnIndex + 1],
        [rowIndex - 1, columnIndex],
        [rowIndex + 1, columnIndex],
      ].flatMap(([r = 0, c = 0]) => {
        const [nextRow, nextColumn] = [rows[r], columns[c]];
        return nextRow === undefined || nextColumn === undefined ? [] : cell(nextRow, nextColumn);
      });
      figures[cell(row, column)] = { value: values[cell(row, column)] ?? 0, beside };
    });
  });
  return { figures, rules: tableRules };
}

const tableRules: readonly string[] = [
  ...columns.map((column) => {
    const at = (row: string): string => cell(row, column);
    return `${at('received')} + ${at('carriedIn')} = ${at('processed')} + ${at('carriedOut')}`;
  }),
  ...columns.map(
    (column) =>
      `${cell('processed', column)} = ${outcomes.map((row) => cell(row, column)).join(' + ')}`,
  ),
  ...rows.map(
    (row) => `${cell(row, 'total')} = ${parts.map((column) => cell(row, column)).join(' + ')}`,
  ),
];

/**
 * The values of a table that holds throughout.
 * @param outcomeValues by name, in the applicant columns only
 */
export function balanced(
  outcomeValues: Readonly<Record<string, number>>,
  carriedIn: Readonly<Record<string, number>> = {},
  carriedOut: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const values: Record<string, number> = { ...outcomeValues };
  const get = (row: string, column: string): number => values[cell(row, column)] ?? 0;
  for (const column of parts) {
    const processed = outcomes.reduce((sum, row) => sum + get(row, column), 0);
    const out = carriedOut[column] ?? 0;
    const inside = Math.min(carriedIn[column] ?? 0, processed + out);
    values[cell('processed', column)] = processed;
    values[cell('carriedOut', column)] = out;
    values[cell('carriedIn', column)] = inside;
    values[cell('received', column)] = processed + out - inside;
  }
  for (const row of rows) {
    values[cell(row, 'total')] = parts.reduce((sum, column) => sum + get(row, column), 0);
  }
  return values;
}
