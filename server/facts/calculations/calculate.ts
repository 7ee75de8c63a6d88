import type { Column, FormTable } from '../../forms/form.js';
import type { Calculation, Term } from './calculation.js';
import type { BoundReport, BoundRow, Fact } from '../fact.js';
import { inFormOrder } from '../tables/form-order.js';
import type { PrintedRows } from '../tables/form-order.js';
import { identitiesOf } from './identity.js';
import type { IdentityOfColumns, IdentityOfRows, PlacedColumn, PlacedRow } from './identity.js';
import { judge } from './judge.js';
import { withUnknownRows } from './unknown-addends.js';

/**
 * Holds every identity of the form against the figures bound: identities between rows in each column, those between
 * columns in each row. Left out are only those of which no figure was found. Sums of rounded figures agree when their
 * intervals overlap.
 */
export function calculate(bound: BoundReport): readonly Calculation[] {
  const found: Calculation[] = [];
  for (const { table, rows, unknownRows } of bound.tables) {
    if (table.calculations.length === 0) continue;
    const printed = inFormOrder(table, rows);
    const own: Calculation[] = [];
    for (const identity of identitiesOf(table)) {
      if (identity.between === 'rows') betweenRows(identity, table, printed, own);
      else betweenColumns(identity, table, printed, own);
    }
    for (const calculation of own) found.push(withUnknownRows(calculation, unknownRows));
  }
  return found;
}

function betweenRows(
  identity: IdentityOfRows,
  table: FormTable,
  printed: PrintedRows,
  found: Calculation[],
): void {
  const { rule, columns } = identity;
  const leftRows = rowsPrinted(identity.left, printed);
  const rightRows = rowsPrinted(identity.right, printed);
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place];
    if (column === undefined) continue;
    const left = termsOfRows(leftRows, printed, column, place);
    const right = termsOfRows(rightRows, printed, column, place);
    if (!left.some(isFound) && !right.some(isFound)) continue;
    found.push(judge({ rule, table, column, row: undefined, left, right }));
  }
}

function termsOfRows(
  rows: readonly PlacedRow[],
  printed: PrintedRows,
  column: Column,
  place: number,
): readonly Term[] {
  const terms = new Array<Term>(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const placed = rows[index];
    if (placed === undefined) continue;
    const { row } = placed;
    terms[index] = { row, column, fact: factAt(printed[placed.place], column, place) };
  }
  return terms;
}

function betweenColumns(
  { rule, blocks }: IdentityOfColumns,
  table: FormTable,
  printed: PrintedRows,
  found: Calculation[],
): void {
  for (const { rows, left: leftColumns, right: rightColumns } of blocks) {
    for (const { row, place } of rows) {
      const bound = printed[place];
      if (bound === undefined) continue;
      const left = termsOfColumns(leftColumns, bound);
      const right = termsOfColumns(rightColumns, bound);
      if (!left.some(isFound) && !right.some(isFound)) continue;
      found.push(judge({ rule, table, column: undefined, row, left, right }));
    }
  }
}

function termsOfColumns(columns: readonly PlacedColumn[], bound: BoundRow): readonly Term[] {
  const { row } = bound;
  const terms = new Array<Term>(columns.length);
  for (let index = 0; index < columns.length; index++) {
    const placed = columns[index];
    if (placed === undefined) continue;
    const { column } = placed;
    terms[index] = { row, column, fact: factAt(bound, column, placed.place) };
  }
  return terms;
}

/** The fact of a row in a column. Facts are in the order of columns, of which some may be missing. */
function factAt(bound: BoundRow | undefined, column: Column, place: number): Fact | undefined {
  if (bound === undefined) return undefined;
  const { facts } = bound;
  const likely = place < facts.length ? facts[place] : undefined;
  return likely?.place?.column === column ? likely : lastOf(facts, column);
}

function lastOf(facts: readonly Fact[], column: Column): Fact | undefined {
  return facts.findLast((fact) => fact.place?.column === column);
}

/** The rows as this table has them: a single row that stands for others, or those others. */
function rowsPrinted(rows: readonly PlacedRow[], printed: PrintedRows): readonly PlacedRow[] {
  if (!rows.some(({ row }) => row.optional)) return rows;
  const singles = rows.filter(({ row, place }) => row.optional && printed[place] !== undefined);
  const replaced = new Set(singles.flatMap(({ row }) => row.replaces));
  return rows.filter(({ row, place }) => {
    if (printed[place] !== undefined) return true;
    return !row.optional && !replaced.has(row.id);
  });
}

function isFound({ fact }: Term): boolean {
  return fact !== undefined;
}
