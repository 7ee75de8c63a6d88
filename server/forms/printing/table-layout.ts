import { OnceEach } from '../../report/remembering/once-each.js';
import type { Block, Column, FormRow } from '../form.js';

/** Whether something is printed at a place of a table. */
export type IsPrinted = (row: FormRow, column: Column) => boolean;

/** Columns before the values: one for each level of labels, or label and unit. */
export function labelColumns(block: Block): number {
  return labelColumnsOf.of(block);
}

const labelColumnsOf = new OnceEach((block: Block): number => {
  if (block.unitColumn) return 2;
  if (block.rows.every(({ label }) => label === '')) return 0;
  return 1 + Math.max(...block.rows.map((row) => depthOf(block, row)));
});

/** How many rows a row stands under. */
export function depthOf({ rows }: Block, row: FormRow): number {
  let depth = 0;
  let above = row.parent;
  while (above !== undefined && depth < rows.length) {
    depth++;
    above = rows.find(({ id }) => id === above)?.parent;
  }
  return depth;
}

/**
 * The rows a table is printed with: all but the optional ones without figures, and the blank rows that an optional one
 * stands for.
 */
export function rowsToPrint({ rows, columns }: Block, isPrinted: IsPrinted): readonly FormRow[] {
  const hasFigure = (row: FormRow): boolean => columns.some((column) => isPrinted(row, column));
  const used = rows.filter((row) => row.optional && hasFigure(row));
  const replaced = new Set(used.flatMap(({ replaces }) => replaces));
  return rows.filter((row) =>
    row.optional ? used.includes(row) : !replaced.has(row.id) || hasFigure(row),
  );
}

/** The form leaves the year open in the header of its column. */
export function headerForYear(header: string, year: number | undefined): string {
  return header === '本年度' && year !== undefined ? `${String(year)}年度` : header;
}
