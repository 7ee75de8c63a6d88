import type { Report } from '../../report/report.js';
import type { BoundReport } from '../fact.js';
import { findAllLists } from './all-lists.js';
import { giveBorneOut } from './borne-out.js';
import { giveBorneOutResults } from './borne-out-results.js';
import { findBracketShares } from './bracket-shares.js';
import { judgeLists } from './judged-lists.js';
import { findChanges } from './changes.js';
import { readClaims } from './claims.js';
import { findComparisons } from './comparisons.js';
import { conceptPlaces } from './counted.js';
import { giveMeanings } from './give-meanings.js';
import { breakdownsOf } from './breakdowns.js';
import { readersOf } from './meaning-readers.js';
import { readQuantities } from './quantities.js';
import type { OpenShare, ProseReading, Share } from './reading.js';
import { rolesOf } from './roles.js';
import { findPlanShares } from './plan-shares.js';
import { findRateShares } from './rate-shares.js';
import { findRates } from './rates.js';
import type { SentenceShare } from './share-rows.js';
import { findShares, type FoundOpenShare } from './shares.js';
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
  const rated = [...findRateShares(figures), ...findPlanShares(figures)];
  const judged = judgeLists(figures, lists);
  giveMeanings(source, figures, judged);
  giveBorneOut(source, figures);
  giveBorneOutResults(source, figures);
  const quantities = sightings.map(({ quantity }) => quantity);
  return {
    quantities,
    breakdowns: breakdownsOf(source, sightings, judged),
    shares: sharesOf(sightings, [...shares, ...bracketed.shares, ...rated].sort(byPlace)),
    openShares: openSharesOf(sightings, [...open, ...bracketed.open]),
    rates: findRates(report, figures),
    changes: findChanges(figures, judged, year?.value),
    comparisons: findComparisons(report, running, quantities),
    claims: readClaims(source, quantities, running),
  };
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
