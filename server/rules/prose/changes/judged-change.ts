import type Big from 'big.js';
import type { Change, Quantity } from '../../../facts/prose/reading.js';
import { isPoints } from '../../../facts/prose/figures/units.js';
import type { Figure } from '../../../report/figure.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { RuleContext } from '../../rule.js';
import { basesLastYear, type BaseLastYear } from './base-last-year.js';
import { correctedFigures } from '../corrected.js';
import {
  fractionOf,
  judgePercentage,
  percentageOf,
  timesOf,
  type Agreement,
} from '../shares/percentage.js';
import { likelyPercentage } from '../shares/printed-percentage.js';
import { printedAs } from '../../causes/print-value.js';

/** A change whose every figure is at hand. */
export interface JudgedChange {
  readonly agreement: Agreement;
  /** Whether it says more where it is fewer, or fewer where it is more. */
  readonly reversed: boolean;
  readonly amount: Quantity;
  readonly printedIn: Change['printedIn'];
  readonly direction: Change['direction'];
  readonly current: Quantity;
  readonly base: Base;
}

/** How a change agrees with the figure its sentence compares it with; undefined where it prints none. */
export function agreementOf(change: Change): Agreement | undefined {
  const { base } = change;
  if (base === undefined) return undefined;
  return judgeWith(change, { home: 'sentence', quantity: base, figure: base.figure })?.agreement;
}

/** What a figure is compared with, and where that is printed. */
type Base =
  | { readonly home: 'sentence'; readonly quantity: Quantity; readonly figure: Figure }
  | { readonly home: 'last-year'; readonly figure: BaseLastYear };

/** The changes that do not follow, each once. */
export function judgedChanges(context: RuleContext): readonly JudgedChange[] {
  return judgedOf.of(context);
}

/** Rules on changes, shares and breakdowns ask. */
const judgedOf = new LastAsked(judgeAll);

function judgeAll(context: RuleContext): readonly JudgedChange[] {
  const found = new Map<Quantity, JudgedChange>();
  for (const change of context.prose.changes) {
    const judged = judge(change, context);
    if (judged === undefined || judged.agreement === 'rounded') continue;
    if (!found.has(judged.amount)) found.set(judged.amount, judged);
  }
  return [...found.values()];
}

/** A change beside what it is compared with, in the sentence or in last year's report; undefined where that is not at hand. */
function judge(change: Change, context: RuleContext): JudgedChange | undefined {
  const { amount, current, base } = change;
  if (!isExact(amount) || !isExact(current)) return undefined;
  const corrected = correctedFigures(context);
  if (corrected.has(amount) || corrected.has(current)) return undefined;
  if (base === undefined) {
    return judgeByLastYear(change, context) ?? judgeByAmount(change, context.prose.changes);
  }
  if (current.unit !== base.unit || !isExact(base) || corrected.has(base)) return undefined;
  return judgeWith(change, { home: 'sentence', quantity: base, figure: base.figure });
}

/** `11件，较上年增加2件，增长22.22%`: the number of things says what there was before. */
function judgeByAmount(change: Change, changes: readonly Change[]): JudgedChange | undefined {
  const { current, amount, direction } = change;
  if (amount.unit !== '%') return undefined;
  const said = changes.find(
    (each) =>
      each.current === current &&
      (current.unit === '%' ? isPoints(each.amount.unit) : each.amount.unit === current.unit) &&
      each.base === undefined &&
      haveOneBase(each, change),
  );
  if (said === undefined || !isExact(said.amount)) return undefined;
  const base = baseBefore(said, direction);
  if (base === undefined) return undefined;
  if (said.direction === direction) return judgeWith(change, base);
  // 140件，减少28件，增长25%: what the percentage agrees with is how it went.
  if (judgeWith(change, base)?.agreement === 'rounded') return judgeWith(said, base);
  const other = baseBefore(said, said.direction);
  const opposite = other && judgeWith({ ...change, direction: said.direction }, other);
  return other && opposite?.agreement === 'rounded' ? judgeWith(change, other) : undefined;
}

/** What there was before, had the figure changed in a direction by the number of things said. */
function baseBefore({ current, amount }: Change, direction: Change['direction']): Base | undefined {
  const by = amount.figure;
  const isMore = direction === 'increase';
  const value = isMore ? current.figure.value.minus(by.value) : current.figure.value.plus(by.value);
  const { low, high } = isMore
    ? difference(current.figure, by)
    : { low: current.figure.low.plus(by.low), high: current.figure.high.plus(by.high) };
  if (!low.gt(0)) return undefined;
  const figure = { ...by, printed: value.toFixed(), value, low, high };
  return { home: 'sentence', quantity: amount, figure };
}

/** Not so 比2019年增加2件，同比增长10%. Where one says no more than the change of the other, both begin in one place. */
function haveOneBase(one: Change, other: Change): boolean {
  if (one.span.start === other.span.start) return true;
  return one.baseYear !== undefined && one.baseYear === other.baseYear;
}

/** Wrong only where it is in every way the figure can be read; told is then the way this year's table agrees with. */
function judgeByLastYear(change: Change, context: RuleContext): JudgedChange | undefined {
  let told: JudgedChange | undefined;
  for (const figure of basesLastYear(change, context)) {
    const judged = judgeWith(change, { home: 'last-year', figure });
    if (judged?.agreement !== 'wrong') return judged;
    told ??= judged;
  }
  return told;
}

function judgeWith(
  { amount, printedIn, current, direction }: Change,
  base: Base,
): JudgedChange | undefined {
  const more = difference(current.figure, base.figure);
  const signed = direction === 'increase' ? more : difference(base.figure, current.figure);
  const reversed = signed.high.lt(0) && amount.figure.value.gt(0);
  if (amount.unit === '%') {
    const range = fractionOf(signed, base.figure);
    if (range === undefined) return undefined;
    const agreement = judgePercentage(amount, range);
    return { amount, printedIn, direction, current, base, reversed, agreement };
  }
  if (!isPrintedAlike(amount, current)) return undefined;
  const agrees = amount.figure.low.lte(signed.high) && amount.figure.high.gte(signed.low);
  return {
    amount,
    printedIn,
    direction,
    current,
    base,
    reversed,
    agreement: agrees ? 'rounded' : 'wrong',
  };
}

/** Whether an amount is a number of what changed; points are of a percentage. */
function isPrintedAlike(amount: Quantity, { unit }: Quantity): boolean {
  return amount.unit === unit || (isPoints(amount.unit) && unit === '%');
}

/** Whether a figure is said without 约 or 余. */
export function isExact({ approximation }: Quantity): boolean {
  return approximation === 'exact';
}

/** What the change should be, without its sign or unit. */
export function rightOf({ amount, printedIn, current, base }: JudgedChange): string {
  const gap = current.figure.value.minus(base.figure.value).abs();
  if (amount.unit !== '%') return printedAs(amount.figure, gap) ?? gap.toFixed();
  const { decimals } = amount.figure;
  if (printedIn === 'doublings') return percentageOf(gap, base.figure.value, 0);
  if (printedIn === 'plain') return likelyPercentage(amount.figure, gap, base.figure.value);
  const times = printedIn === 'multiple' ? current.figure.value : gap;
  return timesOf(times, base.figure.value, decimals + 2);
}

/** Whether it is by as much as is said, and only goes the other way. */
export function isTurned({ reversed, printedIn, amount, current, base }: JudgedChange): boolean {
  if (!reversed || printedIn !== 'plain') return false;
  const more = difference(current.figure, base.figure);
  const gap = more.low.gt(0) ? more : difference(base.figure, current.figure);
  if (amount.unit !== '%') {
    return amount.figure.low.lte(gap.high) && amount.figure.high.gte(gap.low);
  }
  const range = fractionOf(gap, base.figure);
  return range !== undefined && judgePercentage(amount, range) !== 'wrong';
}

/** The change as it would be printed. */
export function rightAsPrinted(judged: JudgedChange): string {
  const { amount, printedIn } = judged;
  const isTimes = printedIn === 'times' || printedIn === 'multiple';
  return `${rightOf(judged)}${isTimes ? '倍' : amount.unit === '%' ? '%' : ''}`;
}

type Interval = Pick<Figure, 'low' | 'high'>;

function difference(one: Interval, other: Interval): { readonly low: Big; readonly high: Big } {
  const low = one.low.minus(other.high);
  const isOne = one.low === one.high && other.low === other.high;
  return { low, high: isOne ? low : one.high.minus(other.low) };
}
