import Big from 'big.js';
import type { CalculationRule } from '../../forms/form.js';
import type { Calculation, Term } from './calculation.js';
import { figureOf, wholeOf } from './wholes.js';

/** What is asked of an identity's figures. */
export type Question = Pick<Calculation, 'rule' | 'table' | 'column' | 'row' | 'left' | 'right'>;

/** Holds an identity against its figures, in plain numbers where all are whole and of a usual size. */
export function judge(question: Question): Calculation {
  return judgeWhole(question) ?? judgeExactly(question);
}

function judgeWhole(question: Question): Calculation | undefined {
  const { rule, left, right } = question;
  const leftSum = wholeSum(left);
  const rightSum = wholeSum(right);
  if (Number.isNaN(leftSum) || Number.isNaN(rightSum)) return undefined;
  const leftValue = figureOfSum(left, leftSum);
  const rightValue = rightSum === leftSum ? leftValue : figureOfSum(right, rightSum);
  const values = { leftValue, rightValue };
  const hasLeft = left.some(isPrinted);
  const hasRight = right.some(isPrinted);
  const distance = wholeDistance(rule, leftSum, rightSum, right);
  if (distance !== 0 && hasLeft && hasRight) {
    const short = distance > 0 ? right : left;
    return failing(question, values, { value: figureOf(distance), short });
  }
  const verdict = distance === 0 && (hasLeft || hasRight) ? 'holds' : 'unknown';
  const difference = figureOf(leftSum - rightSum);
  return answer(question, values, { verdict, difference, hangsOnBlank: false });
}

/** The sum of terms, blanks read as zero; NaN where one is missing, a word, or no plain whole number. */
function wholeSum(terms: readonly Term[]): number {
  let sum = 0;
  for (const { fact } of terms) {
    if (fact === undefined || fact.state === 'text') return Number.NaN;
    const { value } = fact;
    if (value === undefined) continue;
    if (value !== fact.low) return Number.NaN;
    sum += wholeOf(value);
  }
  return sum;
}

/** A sum as a figure: that of its only term, as a total is. */
function figureOfSum(terms: readonly Term[], sum: number): Big {
  const [only, other] = terms;
  return (other === undefined && sum !== 0 ? only?.fact?.value : undefined) ?? figureOf(sum);
}

/** How far from agreeing, above zero where the right side is too small; zero where the sides agree. */
function wholeDistance(
  { relation }: CalculationRule,
  left: number,
  right: number,
  terms: readonly Term[],
): number {
  if (left > right || relation === 'sum') return left - right;
  if (relation === 'atMost') return 0;
  let largest = 0;
  let isBelow = false;
  for (const { fact } of terms) {
    if (fact?.value === undefined) continue;
    const whole = wholeOf(fact.value);
    if (left < whole) isBelow = true;
    if (largest < whole) largest = whole;
  }
  return isBelow ? left - largest : 0;
}

function isPrinted({ fact }: Term): boolean {
  return fact?.value !== undefined;
}

/** The same for any figures: decimals, rounded ones, the very large. */
export function judgeExactly(question: Question): Calculation {
  const { left, right } = question;
  const leftSum = sumOf(left);
  const rightSum = sumOf(right);
  const values = { leftValue: leftSum?.value, rightValue: rightSum?.value };
  if (leftSum === undefined || rightSum === undefined) {
    const unknown = { verdict: 'unknown', difference: undefined, hangsOnBlank: false } as const;
    return answer(question, values, unknown);
  }
  const { figures } = leftSum;
  const distance = distanceFrom(question, leftSum, rightSum);
  if (figures > 0 && rightSum.figures > 0 && distance !== undefined) {
    return failing(question, values, distance);
  }
  const holds = distance === undefined && (figures > 0 || rightSum.figures > 0);
  const difference = leftSum.value.minus(rightSum.value);
  const verdict = holds ? 'holds' : 'unknown';
  return answer(question, values, { verdict, difference, hangsOnBlank: false });
}

/** What both sides come to; undefined for one with a term that is missing or a word. */
type Values = Pick<Calculation, 'leftValue' | 'rightValue'>;

/** What is said of them. */
type Outcome = Pick<Calculation, 'verdict' | 'difference' | 'hangsOnBlank'>;

/** The answer that it fails: a figure in a blank of the side that is too small could mend it. */
function failing(question: Question, values: Values, { value, short }: Distance): Calculation {
  const hangsOnBlank = !short.every(isPrinted);
  return answer(question, values, { verdict: 'fails', difference: value, hangsOnBlank });
}

function answer(
  { rule, table, column, row, left, right }: Question,
  { leftValue, rightValue }: Values,
  { verdict, difference, hangsOnBlank }: Outcome,
): Calculation {
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
  /** How many terms are printed figures. */
  readonly figures: number;
}

/** How far the sides are from agreeing, and the side that is too small. */
interface Distance {
  readonly value: Big;
  readonly short: readonly Term[];
}

const zero = new Big(0);

/** The sum of terms; undefined where one is missing or is neither figure nor blank. */
function sumOf(terms: readonly Term[]): Side | undefined {
  let value = zero;
  let low = zero;
  let high = zero;
  let figures = 0;
  let exact = true;
  for (const { fact } of terms) {
    if (fact === undefined || fact.state === 'text') return undefined;
    if (fact.value === undefined) continue;
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
  return exact ? { value, low: value, high: value, figures } : { value, low, high, figures };
}

/** How far from agreeing; undefined where the sides agree. */
function distanceFrom(
  { rule, left: leftTerms, right: terms }: Question,
  left: Side,
  right: Side,
): Distance | undefined {
  const above = left.low.gt(right.high);
  if (above) return { value: left.value.minus(right.value), short: terms };
  if (rule.relation === 'atMost') return undefined;
  if (rule.relation === 'sum') {
    if (!left.high.lt(right.low)) return undefined;
    return { value: left.value.minus(right.value), short: leftTerms };
  }
  for (const { fact } of terms) {
    if (fact?.value === undefined || fact.low === undefined || !left.high.lt(fact.low)) continue;
    return { value: left.value.minus(largestOf(terms)), short: leftTerms };
  }
  return undefined;
}

function largestOf(terms: readonly Term[]): Big {
  let largest = zero;
  for (const { fact } of terms) if (fact?.value?.gt(largest) === true) largest = fact.value;
  return largest;
}
