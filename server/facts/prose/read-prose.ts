import { atEach } from '../../report/at-each.js';
import type { Report } from '../../report/report.js';
import type { BoundReport } from '../fact.js';
import { giveBorneOut } from './borne-out.js';
import { giveBorneOutResults } from './borne-out-results.js';
import { findBracketShares } from './bracket-shares.js';
import { judgeLists, type SentenceList } from './breakdowns.js';
import { findChanges } from './changes.js';
import { readClaims } from './claims.js';
import { canContain } from './containment.js';
import { findComparisons } from './comparisons.js';
import type { ProseSource, QuantityContext } from './context.js';
import { conceptPlaces } from './counted.js';
import { namesOfEach } from './each-name.js';
import { findNamedLists } from './lists-by-name.js';
import { findLists, type List } from './lists.js';
import { findHalves, findRests } from './lists-of-two.js';
import { meaningOf } from './meaning.js';
import { readersOf } from './meaning-readers.js';
import { namesEveryRow } from './names-every-row.js';
import { compareSum } from './part-sums.js';
import { isBalance, lacksOpen, makeUpAnother } from './parts-of-another.js';
import { readQuantities } from './quantities.js';
import type { TextFigures } from './text-figures.js';
import type { Breakdown, Meaning, OpenShare, ProseReading, Quantity, Share } from './reading.js';
import { rolesOf } from './roles.js';
import { completeByPeriods, findPeriodLists } from './period-lists.js';
import { findRateShares } from './rate-shares.js';
import { findRates } from './rates.js';
import type { SentenceShare } from './share-rows.js';
import { findShares } from './shares.js';
import type { OpenShare as FoundOpenShare } from './shares.js';
import { tellSeveralSides } from './several-sides.js';
import type { Sighting } from './sighting.js';

/** Reads the figures of a report's sentences: what they are, what they count and how they hang together. */
export function readProse(report: Report, bound: BoundReport): ProseReading {
  const { text, year } = report;
  const places = conceptPlaces(bound.form);
  const source = { report, bound, places, readers: readersOf(report) };
  const running = readQuantities(report);
  const { sightings } = running;
  const roles = rolesOf(text, sightings, year?.value);
  const figures = { text, sightings, roles };
  const { shares, open, lists } = findShares(figures, findAllLists(figures));
  const bracketed = findBracketShares(figures, lists);
  const rated = findRateShares(figures);
  const judged = judgeLists(figures, lists);
  giveMeanings(source, figures, judged);
  giveBorneOut(source, sightings, roles);
  giveBorneOutResults(source, sightings, roles);
  const breakdowns: Breakdown[] = [];
  for (const list of judged) {
    const breakdown = breakdownOf(source, sightings, list);
    if (breakdown !== undefined) breakdowns.push(breakdown);
  }
  const quantities = sightings.map(({ quantity }) => quantity);
  return {
    quantities,
    breakdowns: breakdowns.sort(inOrder),
    shares: sharesOf(sightings, [...shares, ...bracketed, ...rated].sort(byPlace)),
    openShares: openSharesOf(sightings, open),
    rates: findRates(report, figures),
    changes: findChanges(figures, judged, year?.value),
    comparisons: findComparisons(report, running, quantities),
    claims: readClaims(source, quantities, running),
  };
}

function findAllLists(figures: TextFigures): readonly List[] {
  const read = completeByPeriods(figures, findLists(figures));
  const lists = [...read, ...untaken(read, findPeriodLists(figures))];
  const halves = findHalves(figures, lists);
  const named = findNamedLists(figures, [...lists, ...halves]);
  const known = [...lists, ...halves, ...named];
  return [...known, ...findRests(figures, known)];
}

/** The lists found that have no figure in common with those there are. */
function untaken(lists: readonly List[], found: readonly List[]): readonly List[] {
  if (found.length === 0) return found;
  const taken = new Set(lists.flatMap(({ total, parts }) => [total, ...parts]));
  return found.filter(({ total, parts }) => ![total, ...parts].some((at) => taken.has(at)));
}

function byPlace(one: SentenceShare, other: SentenceShare): number {
  return one.percentage - other.percentage;
}

function sharesOf(
  sightings: readonly Sighting[],
  found: readonly SentenceShare[],
): readonly Share[] {
  const shares: Share[] = [];
  for (const share of found) {
    const percentage = sightings[share.percentage]?.quantity;
    const part = sightings[share.part]?.quantity;
    const base = sightings[share.base]?.quantity;
    if (percentage && part && base) shares.push({ percentage, part, base });
  }
  return shares;
}

function openSharesOf(
  sightings: readonly Sighting[],
  found: readonly FoundOpenShare[],
): readonly OpenShare[] {
  const shares: OpenShare[] = [];
  for (const { percentage, part, words } of found) {
    const [share, counted] = [sightings[percentage]?.quantity, sightings[part]?.quantity];
    if (share && counted) shares.push({ percentage: share, part: counted, words });
  }
  return shares;
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
  return {
    total: whole.quantity,
    parts: quantities,
    complete: isComplete,
    overlapping: overlapping || (!isComplete && tellSeveralSides(text, whole, listed)),
  };
}

/** `收到申请703件…上述申请均已办理答复,其中:…`: what follows are parts of what was answered, which is all of it. */
function allAnswered(text: string, total: Sighting, first: Quantity | undefined): boolean {
  if (first === undefined || first.span.start - total.end > 200) return false;
  const between = text.slice(total.end, Math.max(total.end, first.span.start));
  return /[均都]|全部|所有/u.test(between) && /答复|办结|办理|处理/u.test(between);
}

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

/** `收到申请163件,上年结转6件,共169件`: a sum that says nothing of its own leaves its parts what they say. */
function isBareSum(text: string, total: Sighting | undefined, part: Sighting): boolean {
  if (total === undefined || total.quantity.span.start < part.end) return false;
  const { clause, span } = total.quantity;
  return sumAlone.test(text.slice(clause.start, span.start));
}

const sumAlone = /^\s{0,2}(?:[总一]?共计?|合计|总计)\s{0,2}$/u;

/** Asks what every count counts, a total before its parts. */
function giveMeanings(
  source: ProseSource,
  figures: TextFigures,
  lists: readonly SentenceList[],
): void {
  const { text, sightings, roles } = figures;
  /** By part, the place of its total, plus one. */
  const totals = sightings.map(() => 0);
  for (const { total, parts, beside } of lists) {
    for (const index of parts) totals[index] = total + 1;
    for (const index of beside) totals[index] ||= total + 1;
  }
  const asked = sightings.map(() => false);
  const behind = standBehindBase(figures);
  const names = namesOfEach(text, sightings);
  /** Gives the figure, with what it counts; undefined for one that counts nothing. */
  const ask = (index: number): Quantity | undefined => {
    const sighting = sightings[index];
    if (sighting === undefined) return undefined;
    const { quantity } = sighting;
    if (asked[index] === true) return quantity;
    asked[index] = true;
    const role = roles[index];
    if (role !== 'count' && role !== 'reached' && role !== 'base') return undefined;
    const total = totals[index] ?? 0;
    const ofTotal = total > 0 && !isBareSum(text, sightings[total - 1], sighting);
    const whole = ofTotal ? ask(total - 1) : undefined;
    const previous = index === 0 ? undefined : sightings[index - 1];
    const context: QuantityContext = {
      quantity,
      role: role === 'base' ? 'base' : whole === undefined ? 'count' : 'part',
      whole,
      behindBase: behind[index] === true,
      name: names.get(index),
      previous: previous?.paragraph === sighting.paragraph ? previous.quantity : undefined,
    };
    quantity.meaning = meaningOf(context, source);
    return quantity;
  };
  for (let index = 0; index < sightings.length; index++) if (asked[index] === false) ask(index);
}

/** Of every figure, whether one that a change is compared with stands before it in its sentence. */
function standBehindBase({ sightings, roles }: TextFigures): readonly boolean[] {
  let isBehind = false;
  return sightings.map(({ quantity: { sentence } }, index) => {
    const isSame = sightings[index - 1]?.quantity.sentence === sentence;
    isBehind = isSame && (isBehind || roles[index - 1] === 'base');
    return isBehind;
  });
}
