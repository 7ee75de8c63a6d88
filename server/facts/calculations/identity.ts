import type { Block, CalculationRule, Column, FormRow, FormTable } from '../../forms/form.js';
import { OnceEach } from '../../report/remembering/once-each.js';

/** A rule with the places of the form it speaks of looked up. */
export type Identity = IdentityOfRows | IdentityOfColumns;

/** Between rows of one block, held in every column of it. */
export interface IdentityOfRows {
  readonly between: 'rows';
  readonly rule: CalculationRule;
  readonly columns: readonly Column[];
  readonly left: readonly PlacedRow[];
  readonly right: readonly PlacedRow[];
}

/** A row and its place among all rows of the table. */
export interface PlacedRow {
  readonly row: FormRow;
  readonly place: number;
}

/** Between columns, held in every row of the blocks. */
export interface IdentityOfColumns {
  readonly between: 'columns';
  readonly rule: CalculationRule;
  readonly blocks: readonly {
    readonly rows: readonly PlacedRow[];
    readonly left: readonly PlacedColumn[];
    readonly right: readonly PlacedColumn[];
  }[];
}

/** A column and its place in the block. */
export interface PlacedColumn {
  readonly column: Column;
  readonly place: number;
}

/** The identities of a table, looked up once for all reports; without those whose rows the table has not. */
export function identitiesOf(table: FormTable): readonly Identity[] {
  return known.of(table);
}

const known = new OnceEach((table: FormTable): readonly Identity[] =>
  table.calculations
    .map((rule) => (rule.between === 'columns' ? ofColumns(rule, table) : ofRows(rule, table)))
    .filter((identity) => identity !== undefined),
);

function ofRows(rule: CalculationRule, table: FormTable): IdentityOfRows | undefined {
  const { left, right } = rule;
  const block = table.blocks.find(({ rows }) => rows.some(({ id }) => id === left[0]));
  if (block === undefined) return undefined;
  const rows = placedRows(table, block);
  const rowsOf = (ids: readonly string[]): readonly PlacedRow[] =>
    rows.filter(({ row }) => ids.includes(row.id) && row.cells.length > 0);
  const { columns } = block;
  return { between: 'rows', rule, columns, left: rowsOf(left), right: rowsOf(right) };
}

function ofColumns(rule: CalculationRule, table: FormTable): IdentityOfColumns {
  const blocks = table.blocks
    .filter(({ id }) => rule.block === undefined || rule.block === id)
    .map((block) => ({
      rows: placedRows(table, block),
      left: placedColumns(block, rule.left),
      right: placedColumns(block, rule.right),
    }));
  return { between: 'columns', rule, blocks };
}

function placedRows({ blocks }: FormTable, block: Block): readonly PlacedRow[] {
  let place = 0;
  for (const before of blocks.slice(0, blocks.indexOf(block))) place += before.rows.length;
  return block.rows.map((row, index) => ({ row, place: place + index }));
}

function placedColumns({ columns }: Block, ids: readonly string[]): readonly PlacedColumn[] {
  return columns
    .map((column, place) => ({ column, place }))
    .filter(({ column }) => ids.includes(column.id));
}
