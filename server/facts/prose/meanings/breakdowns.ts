import { atEach } from '../../../report/at-each.js';
import type { SentenceList } from '../lists/judged-lists.js';
import { areAllThatBecame } from './all-that-became.js';
import { canContain } from './containment.js';
import type { ProseSource } from '../context.js';
import { namesEveryRow } from './names-every-row.js';
import { compareSum } from '../lists/part-sums.js';
import { isBalance, lacksOpen, makeUpAnother } from '../lists/parts-of-another.js';
import type { Breakdown, Meaning, Quantity } from '../reading.js';
import { tellSeveralSides } from './several-sides.js';
import type { Sighting } from '../figures/sighting.js';

/**
 * What lists break down, once it is known what their figures count: no list whose parts cannot be of its total, and
 * complete where its parts name all that the form adds up.
 */
export function breakdownsOf(
  source: ProseSource,
  sightings: readonly Sighting[],
  lists: readonly SentenceList[],
): readonly Breakdown[] {
  const breakdowns: Breakdown[] = [];
  for (const list of lists) {
    const breakdown = breakdownOf(source, sightings, list);
    if (breakdown !== undefined) breakdowns.push(breakdown);
  }
  return breakdowns.sort(inOrder);
}

function breakdownOf(
  { report: { text }, bound: { form }, places }: ProseSource,
  sightings: readonly Sighting[],
  { total, parts, complete, overlapping }: SentenceList,
): Breakdown | undefined {
  const whole = sightings[total];
  if (whole === undefined) return undefined;
  const { meaning } = whole.quantity;
  const quantities: Quantity[] = [];
  for (const part of parts) {
    const quantity = sightings[part]?.quantity;
    if (quantity === undefined) continue;
    quantities.push(quantity);
    // 结转下年度12件。其中,予以公开150件: the list is of something said before.
    if (meaning === undefined || quantity.meaning === undefined) continue;
    if (!canContain(meaning, quantity.meaning, places)) return undefined;
  }
  const listed = atEach(sightings, parts);
  if (isBalance(text, whole, listed) && compareSum(whole, listed) === 'above') return undefined;
  const namesAll =
    namesEveryRow(form, meaning, quantities) ||
    (allAnswered(text, whole, quantities[0]) && namesEveryRow(form, answered, quantities));
  const isComplete =
    (complete || (namesAll && !lacksOpen(sightings, total, parts))) &&
    !makeUpAnother(sightings, total, parts);
  const isAllThatBecame = !isComplete && isReceived(meaning) && areAllThatBecame(form, quantities);
  return {
    total: whole.quantity,
    parts: quantities,
    complete: isComplete || isAllThatBecame,
    overlapping:
      overlapping || isAllThatBecame || (!isComplete && tellSeveralSides(text, whole, listed)),
  };
}

function isReceived(meaning: Meaning | undefined): boolean {
  return meaning?.readings[0]?.rows[0] === 'requests.received';
}

/** `收到申请703件…上述申请均已办理答复,其中:…`: what follows are parts of what was answered, which is all of it. */
function allAnswered(text: string, total: Sighting, first: Quantity | undefined): boolean {
  if (first === undefined || first.span.start - total.end > longestWay) return false;
  const between = text.slice(total.end, Math.max(total.end, first.span.start));
  return /[均都]|全部|所有/u.test(between) && /答复|办结|办理|处理/u.test(between);
}

/** What was answered may be said so far behind what was received. */
const longestWay = 200;

const answered: Meaning = {
  readings: [{ rows: ['requests.processed'], columns: [] }],
  period: 'year',
  scope: 'whole',
  toDate: false,
};

/** In the order of what comes first of them, lists of one total in that of their parts. */
function inOrder(one: Breakdown, other: Breakdown): number {
  return firstOf(one) - firstOf(other) || firstPart(one) - firstPart(other);
}

function firstOf(breakdown: Breakdown): number {
  return Math.min(breakdown.total.span.start, firstPart(breakdown));
}

function firstPart({ total, parts }: Breakdown): number {
  return (parts[0] ?? total).span.start;
}
