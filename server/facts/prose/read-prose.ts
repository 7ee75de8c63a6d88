import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import type { BoundReport } from '../fact.js';
import { findAllLists } from './lists/all-lists.js';
import { ownLists } from './lists/own-lists.js';
import { wholeRequests } from './lists/whole-requests.js';
import { giveBorneOut } from './meanings/borne-out.js';
import { giveBorneOutBySlip } from './meanings/borne-out-slips.js';
import { giveBorneOutResults } from './meanings/borne-out-results.js';
import { findBracketShares } from './shares/bracket-shares.js';
import { judgeLists, type SentenceList } from './lists/judged-lists.js';
import { findChanges } from './changes/changes.js';
import { readClaims } from './claims/claims.js';
import { findStatedShares } from './claims/stated-shares.js';
import { findComparisons } from './changes/comparisons.js';
import type { ProseSource } from './context.js';
import { conceptPlaces } from './words/counted.js';
import { giveMeanings } from './meanings/give-meanings.js';
import { breakdownsOf } from './meanings/breakdowns.js';
import { readersOf } from './meanings/meaning-readers.js';
import { OpenFigures } from './meanings/open-figures.js';
import { readQuantities, type RunningFigures } from './figures/quantities.js';
import { putBack, quantityInReport } from './put-back.js';
import type { OpenShare, ProseReading, Quantity, Share } from './reading.js';
import { rolesOf } from './figures/roles.js';
import { findPlanShares } from './shares/plan-shares.js';
import { findRateShares } from './shares/rate-shares.js';
import { findRates } from './shares/rates.js';
import type { SentenceShare } from './shares/share-rows.js';
import { findShares, type FoundOpenShare, type Shares } from './shares/shares.js';
import { runningText } from './figures/running-text.js';
import { straighten } from './figures/straight-text.js';
import type { Sighting } from './figures/sighting.js';
import type { TextFigures } from './figures/text-figures.js';

/** Reads the figures of a report's sentences: what they are, what they count and how they hang together. */
export function readProse(report: Report, bound: BoundReport): ProseReading {
  const pieces = runningText(report);
  const straight = straighten(report.text, pieces);
  if (straight === undefined) return readStraight(report, bound, pieces);
  const { text, places } = straight;
  return putBack(readStraight({ ...report, text }, bound, pieces), places, report.text);
}

/** Reads a text whose running text, the pieces given, nothing interrupts. */
function readStraight(report: Report, bound: BoundReport, pieces: readonly Span[]): ProseReading {
  const source = sourceOf(report, bound);
  const { running, figures, wholes, lists, shares, open, judged } = readMeanings(source, pieces);
  const { sightings } = figures;
  const bracketed = findBracketShares(figures, lists, wholes);
  const rated = [...findRateShares(figures), ...findPlanShares(figures)];
  const quantities = sightings.map(({ quantity }) => quantity);
  const counted = sharesOf(sightings, [...shares, ...bracketed.shares, ...rated].sort(byPlace));
  const openShares = openSharesOf(sightings, [...open, ...bracketed.open]);
  const taken = new Set([...counted, ...openShares].map(({ percentage }) => percentage));
  return {
    quantities,
    breakdowns: breakdownsOf(source, sightings, judged),
    shares: counted,
    openShares,
    statedShares: findStatedShares(source, figures, taken),
    rates: findRates(report, figures),
    changes: findChanges(figures, judged, report.year?.value),
    comparisons: findComparisons(report, running, quantities),
    claims: readClaims(source, quantities, running),
  };
}

/** The same figures, and only what they count, at half the cost. */
export function readCounts(report: Report, bound: BoundReport): readonly Quantity[] {
  const pieces = runningText(report);
  const straight = straighten(report.text, pieces);
  const read = straight === undefined ? report : { ...report, text: straight.text };
  const { figures } = readMeanings(sourceOf(read, bound), pieces);
  return figures.sightings.map(({ quantity }) =>
    straight === undefined ? quantity : quantityInReport(quantity, straight.places, report.text),
  );
}

function sourceOf(report: Report, bound: BoundReport): ProseSource {
  return { report, bound, places: conceptPlaces(bound.form), readers: readersOf(report) };
}

/** Finds the figures and their lists, and gives every figure what it counts. */
function readMeanings(source: ProseSource, pieces: readonly Span[]): MeantFigures {
  const { report } = source;
  const running = readQuantities(report.text, pieces);
  const { sightings } = running;
  const roles = rolesOf(report.text, sightings, report.year?.value);
  const figures = { text: report.text, sightings, roles };
  const wholes = wholeRequests(source.bound);
  const found = ownLists(figures, findAllLists(figures), wholes);
  const { shares, open, lists: withShares } = findShares(figures, found, wholes);
  const lists = ownLists(figures, withShares, wholes);
  const judged = judgeLists(figures, lists);
  giveMeanings(source, figures, judged);
  const unnamed = new OpenFigures(source, figures);
  giveBorneOut(source, figures, unnamed);
  giveBorneOutResults(source, figures, unnamed);
  giveBorneOutBySlip(source, figures, unnamed);
  return { running, figures, wholes, lists, shares, open, judged };
}

interface MeantFigures extends Shares {
  readonly running: RunningFigures;
  readonly figures: TextFigures;
  /** How many requests the tables have. */
  readonly wholes: readonly number[];
  readonly judged: readonly SentenceList[];
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
    if (isPercentage(percentage) && part && base) shares.push({ percentage, part, base });
  }
  return shares;
}

/** `占3‰` is known to be no count, and held against nothing. */
function isPercentage(share: Quantity | undefined): share is Quantity {
  return share !== undefined && share.unit !== '‰';
}

function openSharesOf(
  sightings: readonly Sighting[],
  found: readonly FoundOpenShare[],
): readonly OpenShare[] {
  const shares: OpenShare[] = [];
  for (const { percentage, part, words } of found) {
    const [share, counted] = [sightings[percentage]?.quantity, sightings[part]?.quantity];
    if (isPercentage(share) && counted) shares.push({ percentage: share, part: counted, words });
  }
  return shares;
}
