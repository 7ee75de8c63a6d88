import type Big from 'big.js';
import { wholeOf, figureOf } from '../../../facts/calculations/wholes.js';
import { countsRequestsBy, wholeRequests } from '../../../facts/prose/lists/whole-requests.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { OpenShare, Quantity } from '../../../facts/prose/reading.js';
import type { RuleContext } from '../../rule.js';
import { correctedFigures } from '../corrected.js';
import { correction, type Correction } from '../correction.js';
import { isOneSlip } from '../one-slip.js';
import { mentionsOf, placesOf } from '../places.js';
import { fitsFraction, fractionOf, judgePercentage } from './percentage.js';
import type { WrongShare } from './share-of-table.js';

/** What is wrong in rows of shares whose total is printed nowhere. */
export interface WrongInRows {
  /** Of what the parts come to together. */
  readonly shares: readonly WrongShare[];
  /** Parts which another figure in their place makes all shares of their row follow. */
  readonly parts: readonly (Correction & { readonly row: readonly OpenShare[] })[];
}

/**
 * Finds what is wrong in rows of parts with a share each and without a total: `网络228件（46.8%），信函68件（14.0%），当面143件（29.4%），其他48件（9.9%）`.
 * Where nearly all shares follow from what the parts come to, that is the total of all of them; where none does, and
 * does once a single part has a digit changed, that part is wrong.
 */
export function wrongInRows(context: RuleContext): WrongInRows {
  const shares: WrongShare[] = [];
  const parts: WrongInRows['parts'][number][] = [];
  if (context.prose.openShares.length < 2) return { shares, parts };
  const corrected = correctedFigures(context);
  const requests = wholeRequests(context.bound);
  for (const row of rowsOf(context)) {
    if (row.some(({ part }) => corrected.has(part))) continue;
    const counts = row.map(({ part }) => wholeOf(part.figure.value));
    const base = counts.reduce((sum, count) => sum + count, 0);
    if (!(base > 0)) continue;
    const wrong = row.filter(
      ({ percentage, part }) => !fitsFraction(percentage, wholeOf(part.figure.value), base),
    );
    if (wrong.length === 0) continue;
    const [{ part }] = row;
    const wholes = countsRequestsBy(part.unit) ? requests : [];
    const isOfWhole = wrong.length === 1 && wholes.includes(base);
    if (wrong.length * fewest <= row.length || isOfWhole) {
      for (const each of wrong) {
        if (!followsBefore(each, context)) shares.push({ ...each, base });
      }
    } else {
      const found = correctedPart(row, counts, wholes);
      if (found === undefined) continue;
      const isOfTable = mentionsOf.of(context.mentions).get(found.quantity)?.agreeing !== undefined;
      if (!isOfTable) parts.push({ ...found, row });
    }
  }
  return { shares, parts };
}

/** Of two, either may be wrong, unless they come to how many requests the tables have. */
const fewest = 3;

/** The shares that stand one after the other, each of a part of its own, with no other figure by their unit between. */
function rowsOf(context: RuleContext): readonly Row[] {
  const { prose } = context;
  const sorted = [...prose.openShares].sort(
    (one, other) => one.percentage.span.start - other.percentage.span.start,
  );
  const rows: OpenShare[][] = [];
  for (const share of sorted) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && goesOn(last, share, context)) row.push(share);
    else rows.push([share]);
  }
  return rows.flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    const row: Row = [first, ...others];
    return row.every(isWhole) && isAll(row, context) ? [row] : [];
  });
}

type Row = readonly [OpenShare, ...OpenShare[]];

function isWhole({ percentage, part }: OpenShare): boolean {
  const isExact = percentage.approximation === 'exact' && part.approximation === 'exact';
  return isExact && wholeOf(part.figure.value) >= 0;
}

function goesOn(last: OpenShare, next: OpenShare, { prose, report }: RuleContext): boolean {
  if (last.part.unit !== next.part.unit || last.words !== next.words) return false;
  if (last.part.sentence.start !== next.part.sentence.start) return false;
  const places = placesOf.of(prose);
  const [from, to] = [last.part, next.part].map((each) => places.get(each) ?? Number.NaN);
  // Each behind its part, or all behind all parts.
  const gap = (to ?? Number.NaN) - (from ?? Number.NaN);
  const isInOrder =
    gap === 1 || (gap === 2 && prose.quantities[(from ?? 0) + 1] === last.percentage);
  if (!isInOrder) return false;
  return !narrowing.test(wordsIn(report.text, last.part.span.end, next.part.span.start));
}

const narrowing = /其中|同比|比上|较|另有|另外/u;

/** Whether no other count by their unit stands beside them, which might be one of the parts. */
function isAll(row: readonly OpenShare[], { prose, report }: RuleContext): boolean {
  const places = placesOf.of(prose);
  const [first, last] = [row[0]?.part, row.at(-1)?.percentage];
  if (first === undefined || last === undefined) return false;
  const { quantities } = prose;
  const before = quantities[(places.get(first) ?? 0) - 1];
  const after = quantities[(places.get(last) ?? 0) + 1];
  const isBeside = (each: Quantity | undefined): boolean =>
    each?.unit === first.unit && each?.sentence.start === first.sentence.start;
  if (isBeside(before) || isBeside(after)) return false;
  return !wordsIn(report.text, first.sentence.start, first.span.start).includes('其中');
}

/** Whether a share follows from a figure that stands before it. */
function followsBefore({ percentage, part }: OpenShare, { prose }: RuleContext): boolean {
  const at = placesOf.of(prose).get(part) ?? 0;
  return prose.quantities.slice(Math.max(0, at - furthest), at).some(({ unit, figure }) => {
    if (unit !== part.unit) return false;
    return fitsFraction(percentage, wholeOf(part.figure.value), wholeOf(figure.value));
  });
}

/** Figures further back are of something else. */
const furthest = 12;

/**
 * The only part that a single slip away from what is printed makes all shares follow from the sum; of two parts, which
 * has to be one of the numbers of requests given.
 */
function correctedPart(
  row: readonly OpenShare[],
  counts: readonly number[],
  wholes: readonly number[],
): Correction | undefined {
  const found = row.flatMap(({ part }, index) => {
    const others = counts.reduce((sum, count, at) => (at === index ? sum : sum + count), 0);
    return valuesFor(row, counts, index).flatMap((value) => {
      const each = correction(part, figureOf(value));
      if (each === undefined || !isOneSlip(part.figure.printed, each.newText)) return [];
      const base = others + value;
      if (row.length < fewest && !wholes.includes(base)) return [];
      return followFrom(row, counts, { index, value, base }) ? [each] : [];
    });
  });
  const [only, another] = found;
  return another === undefined ? only : undefined;
}

/** The values a part may have by its own share and what the others come to, which is the rest of 100. */
function valuesFor(
  row: readonly OpenShare[],
  counts: readonly number[],
  index: number,
): readonly number[] {
  const share = row[index]?.percentage.figure.value;
  const others = counts.reduce((sum, count, at) => (at === index ? sum : sum + count), 0);
  if (share === undefined || share.lte(0) || share.gte(hundred)) return [];
  const middle = wholeOf(share.times(figureOf(others)).div(hundred.minus(share)).round(0));
  const values: number[] = [];
  for (let value = Math.max(1, middle - mostAway); value <= middle + mostAway; value++) {
    values.push(value);
  }
  return values;
}

const hundred: Big = figureOf(100);
const mostAway = 30;

/** Whether all shares follow, rounded and not cut, had one part another value. */
function followFrom(
  row: readonly OpenShare[],
  counts: readonly number[],
  { index, value, base }: { readonly index: number; readonly value: number; readonly base: number },
): boolean {
  const all = figureOf(base);
  return row.every(({ percentage }, at) => {
    const part = figureOf(at === index ? value : (counts[at] ?? 0));
    const range = fractionOf({ low: part, high: part }, { low: all, high: all });
    return range !== undefined && judgePercentage(percentage, range) === 'rounded';
  });
}
