import Big from 'big.js';
import type { Block, CalculationRule, FormTable } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import { isBlank } from '../runs.js';

/**
 * The figures of a row where they are just as many as the block's columns and, in the order of the form, add up to
 * every total. A total with a single part proves nothing: in another order it might be the part.
 */
export function figuresThatAddUp(
  { calculations }: FormTable,
  block: Block,
  values: readonly Cell[],
): readonly Cell[] | undefined {
  const cells = values.filter((cell) => !isBlank(cell));
  const sums = calculations.filter((rule) => isSumIn(block, rule));
  if (cells.length !== block.columns.length || sums.length === 0) return undefined;
  const figures = new Map<string, Big>();
  for (const [index, { id }] of block.columns.entries()) {
    const figure = cells[index]?.figure;
    if (figure === undefined) return undefined;
    figures.set(id, figure.value);
  }
  return sums.every(({ left, right }) => provesOrder(left, right, figures)) ? cells : undefined;
}

/** Whether the cells of a row, one a column and not all blank, add up to every total, blanks taken for zeros. */
export function addUp(table: FormTable, block: Block, cells: readonly Cell[]): boolean {
  return (
    sumsHold(table, block, cells) && cells.some(({ figure }) => figure?.value.eq(zero) === false)
  );
}

/** The same, where they may be zeros all. */
export function sumsHold(
  { calculations }: FormTable,
  block: Block,
  cells: readonly Cell[],
): boolean {
  const figures = new Map<string, Big>();
  for (const [index, { id }] of block.columns.entries()) {
    const cell = cells[index];
    if (cell === undefined || cell.state === 'text') return false;
    figures.set(id, cell.figure?.value ?? zero);
  }
  const sums = calculations.filter((rule) => isSumIn(block, rule));
  return (
    sums.length > 0 &&
    sums.every(({ left, right }) => sumOf(left, figures).eq(sumOf(right, figures)))
  );
}

function isSumIn({ id }: Block, { relation, between, block }: CalculationRule): boolean {
  return relation === 'sum' && between === 'columns' && block === id;
}

function provesOrder(
  left: readonly string[],
  right: readonly string[],
  figures: ReadonlyMap<string, Big>,
): boolean {
  const parts = right.map((id) => figures.get(id) ?? zero);
  const total = sumOf(left, figures);
  if (!total.eq(sumOf(right, figures))) return false;
  return total.eq(zero) || parts.filter((part) => !part.eq(zero)).length > 1;
}

function sumOf(ids: readonly string[], figures: ReadonlyMap<string, Big>): Big {
  return ids.reduce((sum, id) => sum.plus(figures.get(id) ?? zero), zero);
}

const zero = new Big(0);
