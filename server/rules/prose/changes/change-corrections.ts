import type Big from 'big.js';
import { changeBefore } from '../../../facts/prose/figures/roles.js';
import type { Change, Quantity } from '../../../facts/prose/reading.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { correction, type Correction } from '../correction.js';
import { rightOf, type JudgedChange } from './judged-change.js';
import { costOfSlip, isOneSlip } from '../one-slip.js';
import { changeWordAtStart, oppositeOf } from './opposite-words.js';
import { fractionOf, judgePercentage } from '../shares/percentage.js';

/** A figure two changes disagree with in the same way: with another in its place both follow. */
export interface WrongFigure extends Correction {
  readonly changes: readonly [JudgedChange, JudgedChange];
}

/**
 * `由41场到78场，减少13场，降幅31.7%`: 28 in the place of 78 makes both right, and nothing in the place of 41 does.
 * @param judged changes that are wrong, in their order
 */
export function wrongFigures(judged: readonly JudgedChange[]): readonly WrongFigure[] {
  return wrongOf.of(judged);
}

const wrongOf = new LastAsked(findWrong);

function findWrong(judged: readonly JudgedChange[]): readonly WrongFigure[] {
  const found: WrongFigure[] = [];
  for (const [index, second] of judged.entries()) {
    const first = judged[index - 1];
    if (first === undefined || !areOfOne(first, second)) continue;
    const [by, percentage] = first.amount.unit === '%' ? [second, first] : [first, second];
    if (by.amount.unit === '%' || percentage.amount.unit !== '%') continue;
    const fitting = inPlaceOfEither(by).filter(({ quantity, value }) =>
      agreesWith(percentage, quantity, value),
    );
    const [only, another] = fitting;
    if (only !== undefined && another === undefined) {
      found.push({ ...only, changes: [first, second] });
    }
  }
  return found;
}

function areOfOne(one: JudgedChange, other: JudgedChange): boolean {
  if (one.current !== other.current || one.direction !== other.direction) return false;
  if (one.base.home !== 'sentence' || other.base.home !== 'sentence') return false;
  return one.base.quantity === other.base.quantity && arePlain(one) && arePlain(other);
}

function arePlain(judged: JudgedChange): boolean {
  return judged.printedIn === 'plain' && judged.agreement === 'wrong' && isPrinted(judged);
}

/** Whether what there was before is printed, and not computed from the number of things more or fewer. */
function isPrinted({ base }: JudgedChange): boolean {
  return base.home === 'sentence' && base.figure === base.quantity.figure;
}

/** What there was or is, by the number of things more or fewer. */
function inPlaceOfEither(judged: JudgedChange): readonly Correction[] {
  const { amount, current, base, direction } = judged;
  if (base.home !== 'sentence' || !isPrinted(judged)) return [];
  const { value: by } = amount.figure;
  const [now, then] = [current.figure.value, base.figure.value];
  const isMore = direction === 'increase';
  return [
    correction(current, isMore ? then.plus(by) : then.minus(by)),
    correction(base.quantity, isMore ? now.minus(by) : now.plus(by)),
  ].filter((each) => each !== undefined);
}

/** Whether a percentage follows with another value in the place of one of the figures it is computed from. */
export function agreesWith(judged: JudgedChange, quantity: Quantity, value: Big): boolean {
  const { amount, current, base, direction } = judged;
  if (base.home !== 'sentence') return false;
  const now = quantity === current ? value : current.figure.value;
  let then = quantity === base.quantity ? value : base.figure.value;
  if (!isPrinted(judged)) {
    const by = quantity === base.quantity ? value : base.quantity.figure.value;
    then = direction === 'increase' ? now.minus(by) : now.plus(by);
  }
  const gap = direction === 'increase' ? now.minus(then) : then.minus(now);
  const range = fractionOf({ low: gap, high: gap }, { low: then, high: then });
  return range !== undefined && judgePercentage(amount, range) === 'rounded';
}

/**
 * What else than the change may be wrong: the one of the two figures it compares that a single slip would explain; none
 * where one explains the change itself, or neither figure. Of fewer than three digits many are a slip away.
 */
export function likelierThanChange(judged: JudgedChange): Correction | undefined {
  const { amount, printedIn, agreement } = judged;
  if (printedIn !== 'plain' || agreement !== 'wrong' || judged.base.home !== 'sentence') {
    return undefined;
  }
  const all = amount.unit === '%' ? bySlips(judged) : inPlaceOfEither(judged);
  const likely = all.filter(
    ({ quantity: { figure }, newText }) =>
      Math.max(digitCount(figure.printed), digitCount(newText)) >= fewestDigits &&
      isOneSlip(figure.printed, newText),
  );
  const [only, another] = likely;
  if (only === undefined || another !== undefined) return undefined;
  const isOwnSlip = !judged.reversed && isOneSlip(amount.figure.printed, rightOf(judged));
  return isOwnSlip ? undefined : only;
}

/** Every other figure that may be wrong instead of the change, where a single slip explains it; the likeliest slip first. */
export function insteadOfChange(judged: JudgedChange): readonly Correction[] {
  const { amount, printedIn, agreement, base } = judged;
  if (printedIn !== 'plain' || agreement !== 'wrong' || base.home !== 'sentence') return [];
  const all = amount.unit === '%' ? bySlips(judged) : inPlaceOfEither(judged);
  const costs = all.flatMap((each) => {
    const cost = costOfSlip(each.quantity.figure.printed, each.newText);
    return cost === undefined ? [] : [{ each, cost }];
  });
  return costs
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostOffered)
    .map(({ each }) => each);
}

const mostOffered = 2;

const fewestDigits = 3;

function digitCount(printed: string): number {
  return printed.replace(/\D/gu, '').length;
}

/** The figures near to what a percentage says, which it follows from. */
function bySlips(judged: JudgedChange): readonly Correction[] {
  const { amount, current, base, direction } = judged;
  if (base.home !== 'sentence') return [];
  const rate = amount.figure.value
    .div(100)
    .times(direction === 'increase' ? 1 : -1)
    .plus(1);
  if (!rate.gt(0) || rate.eq(1)) return [];
  if (!isPrinted(judged)) {
    // 11件，较上年增加2件，增长20%: what there was before is not printed, and the 2 may be wrong.
    const by = base.quantity.figure.value;
    const isMore = direction === 'increase';
    const before = by.div(rate.minus(1).abs());
    const then = current.figure.value.div(rate);
    return [
      ...nearby(judged, current, isMore ? before.plus(by) : before.minus(by)),
      ...nearby(judged, base.quantity, then.minus(current.figure.value).abs()),
    ];
  }
  return [
    ...nearby(judged, current, base.figure.value.times(rate)),
    ...nearby(judged, base.quantity, current.figure.value.div(rate)),
  ];
}

/** Figures in the place of one, as exact as it is printed, from which a percentage follows. */
function nearby(judged: JudgedChange, quantity: Quantity, value: Big): readonly Correction[] {
  const { figure } = quantity;
  const step = figure.high.minus(figure.low).gt(0)
    ? figure.high.minus(figure.low)
    : figure.value.times(0).plus(1);
  const middle = value.div(step).round(0).times(step);
  const found: Correction[] = [];
  for (let away = -mostSteps; away <= mostSteps; away++) {
    const near = middle.plus(step.times(away));
    const each = correction(quantity, near);
    // A slip is soon seen; whether the percentage follows takes a division.
    if (each === undefined || !isOneSlip(figure.printed, each.newText)) continue;
    if (agreesWith(judged, quantity, near)) found.push(each);
  }
  return found;
}

const mostSteps = 20;

/** The word that says which way it went, and its opposite. */
export interface TurnedWord {
  readonly span: Span;
  readonly newText: string;
}

/** `由74件到81件，下降9.5%`: where it is by that much and the other way, the word is wrong. */
export function turnedWord(
  { amount, direction }: Pick<Change, 'amount' | 'direction'>,
  { text }: Report,
): TurnedWord | undefined {
  const start = changeBefore(text, amount.span.start)?.start;
  if (start === undefined) return undefined;
  const said = text.slice(start, amount.span.start);
  const word = changeWordAtStart(said);
  const newText = word === undefined ? undefined : oppositeOf(word);
  if (word === undefined || newText === undefined) return undefined;
  const isPercentage = amount.unit === '%' && direction === 'decrease' && word === '下降';
  return { span: { start, end: start + word.length }, newText: isPercentage ? '增长' : newText };
}
