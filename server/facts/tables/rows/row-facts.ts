import type { Block, Column, FormRow, FormTable } from '../../../forms/form.js';
import type { Cell, Table } from '../../../report/table.js';
import type { NamedColumns } from '../columns/columns.js';
import type { Fact } from '../../fact.js';
import { makeFact, unitInHeader } from '../make-fact.js';
import { isBlank } from '../runs.js';

/** A row of the form as it is printed. */
export interface PrintedRow {
  readonly table: FormTable;
  readonly block: Block;
  readonly source: Table;
  /** The columns that are printed, and one cell for each of them. */
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly named: NamedColumns;
  /** The unit printed in the row. */
  readonly unit: string | undefined;
}

/** The facts of a row, in the order of the block's columns. */
export function factsOf(row: FormRow, printed: PrintedRow): readonly Fact[] {
  const { table, block, source, named, unit, columns, cells } = printed;
  const facts: Fact[] = [];
  for (let index = 0; index < block.columns.length; index++) {
    const column = block.columns[index];
    const formCell = row.cells[index];
    if (column === undefined || formCell === undefined) continue;
    const cell = cells[columns[index] === column ? index : columns.indexOf(column)];
    if (cell === undefined) continue;
    const place = { table, block, row, column, formCell, source, cell };
    const isMoney = formCell.quantity === 'amount';
    facts.push(makeFact(place, isMoney ? (unit ?? headerUnit(named, column)) : undefined));
  }
  return facts;
}

function headerUnit(named: NamedColumns, column: Column): string | undefined {
  const leaf = named.leaves.find((each) => each.column === column);
  return leaf === undefined ? undefined : unitInHeader(leaf.cell.text);
}

/** Whether a row has some of its figures and not others: which, a table that lost its blanks does not say. */
export function isShort(cells: readonly Cell[] | undefined): boolean {
  return cells?.some(isBlank) === true && !cells.every(isBlank);
}
