import Big from 'big.js';
import type { Block, CalculationRule, Column, FormRow, FormTable } from '../forms/form.js';
import type { Calculation, Term } from './calculation.js';
import type { BoundReport, BoundTable, Fact } from './fact.js';

/**
 * Holds every identity of the form against the figures bound: identities between rows in each column, those between
 * columns in each row. Left out are only those of which no figure was found. Sums of rounded figures agree when their
 * intervals overlap.
 */
export function calculate(bound: BoundReport): readonly Calculation[] {
  const found: Calculation[] = [];
  for (const table of bound.tables) {
    const facts: FactIndex = new Map(table.rows.map((row) => [row.row, row.facts]));
    for (const rule of table.table.calculations) {
      if (rule.between === 'rows') betweenRows(rule, table, facts, found);
      else betweenColumns(rule, table, facts, found);
    }
  }
  return found;
}

/** Facts by row of the form. */
type FactIndex = ReadonlyMap<FormRow, readonly Fact[]>;

function betweenRows(
  rule: CalculationRule,
  { table }: BoundTable,
  facts: FactIndex,
  found: Calculation[],
): void {
  const sides = sidesOf(rule, table);
  if (sides === undefined) return;
  const { block } = sides;
  const leftRows = rowsPrinted(sides.left, facts);
  const rightRows = rowsPrinted(sides.right, facts);
  block.columns.forEach((column, index) => {
    const term = (row: FormRow): Term => ({ row, column, fact: factAt(facts, row, column, index) });
    const left = leftRows.map(term);
    const right = rightRows.map(term);
    if (!left.some(isFound) && !right.some(isFound)) return;
    found.push(judge({ rule, table, column, row: undefined, left, right }));
  });
}

function betweenColumns(
  rule: CalculationRule,
  { table }: BoundTable,
  facts: FactIndex,
  found: Calculation[],
): void {
  for (const block of table.blocks) {
    if (rule.block !== undefined && rule.block !== block.id) continue;
    const leftColumns = columnsOf(rule.left, block);
    const rightColumns = columnsOf(rule.right, block);
    for (const row of block.rows) {
      if (!facts.has(row)) continue;
      const term = (column: Column): Term => {
        const fact = factAt(facts, row, column, block.columns.indexOf(column));
        return { row, column, fact };
      };
      const left = leftColumns.map(term);
      const right = rightColumns.map(term);
      if (!left.some(isFound) && !right.some(isFound)) continue;
      found.push(judge({ rule, table, column: undefined, row, left, right }));
    }
  }
}

/** The fact of a row in a column. Facts are in the order of columns, of which some may be missing. */
function factAt(
  facts: FactIndex,
  row: FormRow,
  column: Column,
  columnIndex: number,
): Fact | undefined {
  const inRow = facts.get(row);
  if (inRow === undefined) return undefined;
  const likely = inRow[columnIndex];
  if (likely?.place?.column === column) return likely;
  return inRow.findLast(({ place }) => place?.column === column);
}

/** The rows an identity is between, and the block they are in. */
interface Sides {
  readonly block: Block;
  readonly left: readonly FormRow[];
  readonly right: readonly FormRow[];
}

/** Looked up once for all reports. */
function sidesOf(rule: CalculationRule, { blocks }: FormTable): Sides | undefined {
  const known = sidesByRule.get(rule);
  if (known !== undefined) return known;
  const block = blocks.find(({ rows }) => rows.some(({ id }) => id === rule.left[0]));
  if (block === undefined) return undefined;
  const rowsOf = (ids: readonly string[]): readonly FormRow[] =>
    block.rows.filter(({ id, cells }) => ids.includes(id) && cells.length > 0);
  const sides = { block, left: rowsOf(rule.left), right: rowsOf(rule.right) };
  sidesByRule.set(rule, sides);
  return sides;
}

const sidesByRule = new WeakMap<CalculationRule, Sides>();

/** The rows as this table has them: a single row that stands for others, or those others. */
function rowsPrinted(rows: readonly FormRow[], facts: FactIndex): readonly FormRow[] {
  if (!rows.some(({ optional }) => optional)) return rows;
  const singles = rows.filter((row) => row.optional && facts.has(row));
  const replaced = new Set(singles.flatMap(({ replaces }) => replaces));
  return rows.filter((row) => {
    if (facts.has(row)) return true;
    return !row.optional && !replaced.has(row.id);
  });
}

function columnsOf(ids: readonly string[], block: Block): readonly Column[] {
  return block.columns.filter(({ id }) => ids.includes(id));
}

type Question = Pick<Calculation, 'rule' | 'table' | 'column' | 'row' | 'left' | 'right'>;

function isFound({ fact }: Term): boolean {
  return fact !== undefined;
}

function judge(question: Question): Calculation {
  const { rule, left, right } = question;
  const leftSum = sumOf(left);
  const rightSum = sumOf(right);
  if (leftSum === undefined || rightSum === undefined) {
    return answer(question, leftSum, rightSum, 'unknown', undefined);
  }
  const { figures } = leftSum;
  const distance = distanceFrom(rule, { left: leftSum, right: rightSum }, right);
  if (figures > 0 && rightSum.figures > 0 && distance !== undefined) {
    const failing = answer(question, leftSum, rightSum, 'fails', distance.value);
    return distance.short.blanks > 0 ? { ...failing, hangsOnBlank: true } : failing;
  }
  const holds = distance === undefined && (figures > 0 || rightSum.figures > 0);
  const difference = leftSum.value.minus(rightSum.value);
  return answer(question, leftSum, rightSum, holds ? 'holds' : 'unknown', difference);
}

/** Written out, since there are hundreds in a report and copying an object costs more than making one. */
function answer(
  { rule, table, column, row, left, right }: Question,
  leftSum: Side | undefined,
  rightSum: Side | undefined,
  verdict: Calculation['verdict'],
  difference: Big | undefined,
): Calculation {
  const leftValue = leftSum?.value;
  const rightValue = rightSum?.value;
  const hangsOnBlank = false;
  return {
    rule,
    table,
    column,
    row,
    left,
    right,
    leftValue,
    rightValue,
    verdict,
    hangsOnBlank,
    difference,
  };
}

/** One side of an identity, blanks read as zero. */
interface Side {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  /** How many terms are printed figures, and how many are blank. */
  readonly figures: number;
  readonly blanks: number;
}

/** How far the sides are from agreeing, and the side that is too small: a figure in one of its blanks could mend it. */
interface Distance {
  readonly value: Big;
  readonly short: Pick<Side, 'blanks'>;
}

const zero = new Big(0);

/** The sum of terms; undefined where one is missing or is neither figure nor blank. */
function sumOf(terms: readonly Term[]): Side | undefined {
  let value = zero;
  let low = zero;
  let high = zero;
  let figures = 0;
  let blanks = 0;
  let exact = true;
  for (const { fact } of terms) {
    if (fact === undefined || fact.state === 'text') return undefined;
    if (fact.value === undefined) {
      blanks++;
      continue;
    }
    figures++;
    if (exact && fact.low !== fact.value) {
      exact = false;
      low = value;
      high = value;
    }
    if (!exact) {
      low = low.plus(fact.low ?? fact.value);
      high = high.plus(fact.high ?? fact.value);
    }
    if (fact.value !== zero) value = value.plus(fact.value);
  }
  return exact
    ? { value, low: value, high: value, figures, blanks }
    : { value, low, high, figures, blanks };
}

/** How far from agreeing; undefined where the sides agree. */
function distanceFrom(
  rule: CalculationRule,
  { left, right }: { readonly left: Side; readonly right: Side },
  terms: readonly Term[],
): Distance | undefined {
  const above = left.low.gt(right.high);
  if (above) return { value: left.value.minus(right.value), short: right };
  if (rule.relation === 'atMost') return undefined;
  if (rule.relation === 'sum') {
    if (!left.high.lt(right.low)) return undefined;
    return { value: left.value.minus(right.value), short: left };
  }
  for (const { fact } of terms) {
    if (fact?.value === undefined || fact.low === undefined || !left.high.lt(fact.low)) continue;
    return { value: left.value.minus(largestOf(terms)), short: left };
  }
  return undefined;
}

function largestOf(terms: readonly Term[]): Big {
  let largest = zero;
  for (const { fact } of terms) if (fact?.value?.gt(largest) === true) largest = fact.value;
  return largest;
}
