import Big from 'big.js';
import type { Block, CalculationRule, Column, FormRow } from '../forms/form.js';
import type { Calculation, Term } from './calculation.js';
import type { BoundReport, BoundTable, Fact } from './fact.js';

/**
 * Holds every identity of the form against the figures bound: identities between rows in each column, those between
 * columns in each row. Left out are only those of which no figure was found. Sums of rounded figures agree when their
 * intervals overlap.
 */
export function calculate(bound: BoundReport): readonly Calculation[] {
  return bound.tables.flatMap((table) => {
    const facts = factsByRow(table);
    return table.table.calculations.flatMap((rule) => expand(rule, table, facts));
  });
}

/** Facts by row and column of the form. */
type FactIndex = ReadonlyMap<FormRow, ReadonlyMap<Column, Fact>>;

function factsByRow({ rows }: BoundTable): FactIndex {
  const index = new Map<FormRow, ReadonlyMap<Column, Fact>>();
  for (const { row, facts } of rows) {
    const columns = new Map<Column, Fact>();
    for (const fact of facts) if (fact.place !== undefined) columns.set(fact.place.column, fact);
    index.set(row, columns);
  }
  return index;
}

function expand(rule: CalculationRule, bound: BoundTable, facts: FactIndex): Calculation[] {
  const { table } = bound;
  if (rule.between === 'rows') {
    const block = table.blocks.find(({ rows }) => rows.some(({ id }) => id === rule.left[0]));
    if (block === undefined) return [];
    const left = rowsOf(rule.left, block, facts);
    const right = rowsOf(rule.right, block, facts);
    return block.columns.flatMap((column) => {
      const term = (row: FormRow): Term => ({ row, column, fact: facts.get(row)?.get(column) });
      const terms = { left: left.map(term), right: right.map(term) };
      return judged({ rule, table, column, row: undefined, ...terms });
    });
  }
  return table.blocks.flatMap((block) => {
    if (rule.block !== undefined && rule.block !== block.id) return [];
    const left = columnsOf(rule.left, block);
    const right = columnsOf(rule.right, block);
    return block.rows.flatMap((row) => {
      const term = (column: Column): Term => ({ row, column, fact: facts.get(row)?.get(column) });
      const terms = { left: left.map(term), right: right.map(term) };
      return judged({ rule, table, column: undefined, row, ...terms });
    });
  });
}

/** The rows of an identity as this table has them: a single row that stands for others, or those others. */
function rowsOf(ids: readonly string[], block: Block, facts: FactIndex): readonly FormRow[] {
  const rows = block.rows.filter(({ id, cells }) => ids.includes(id) && cells.length > 0);
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
type Answer = Omit<Calculation, keyof Question>;

function judged(question: Question): Calculation[] {
  const { left, right } = question;
  if (!left.some(isFound) && !right.some(isFound)) return [];
  return [{ ...question, ...judge(question) }];
}

function isFound({ fact }: Term): boolean {
  return fact !== undefined;
}

function judge({ rule, left, right }: Question): Answer {
  const leftSum = sumOf(left);
  const rightSum = sumOf(right);
  const leftValue = leftSum?.value;
  const rightValue = rightSum?.value;
  const unknown: Answer = {
    leftValue,
    rightValue,
    verdict: 'unknown',
    hangsOnBlank: false,
    difference: leftSum && rightSum && leftSum.value.minus(rightSum.value),
  };
  if (leftSum === undefined || rightSum === undefined) return unknown;
  const sides = { left: leftSum, right: rightSum };
  const distance = distanceFrom(rule, sides, right);
  if (leftSum.figures === 0 && rightSum.figures === 0) return unknown;
  if (distance === undefined) return { ...unknown, verdict: 'holds' };
  if (leftSum.figures === 0 || rightSum.figures === 0) return unknown;
  const hangsOnBlank = distance.short.blanks > 0;
  return { ...unknown, verdict: 'fails', hangsOnBlank, difference: distance.value };
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
