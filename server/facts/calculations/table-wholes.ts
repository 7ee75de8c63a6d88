import { LastAsked } from '../../report/remembering/last-asked.js';
import type { BoundReport } from '../fact.js';
import { tableFacts } from './table-reading.js';
import { conceptPlaces } from '../prose/words/counted.js';
import { wholeOf } from './wholes.js';

/** What a concept comes to in the tables; undefined where one of its figures is missing or no whole number. */
export type WholeOfConcept = (concept: string) => number | undefined;

/** The whole numbers of a report's tables by concept, of all applicants and the report year. */
export function tableWholes(bound: BoundReport): WholeOfConcept {
  return wholes.of(bound);
}

const wholes = new LastAsked((bound: BoundReport): WholeOfConcept => {
  const places = conceptPlaces(bound.form);
  const known = new Map<string, number | undefined>();
  return (concept) => {
    if (known.has(concept)) return known.get(concept);
    const counted = places.of(concept);
    const facts = counted && tableFacts(bound, counted, 'year');
    let sum = 0;
    for (const { value } of facts ?? []) sum += value === undefined ? 0 : wholeOf(value);
    const isBlank = facts?.every(({ state }) => state === 'blank') !== false;
    const whole = isBlank || Number.isNaN(sum) ? undefined : sum;
    known.set(concept, whole);
    return whole;
  };
});

/** How requests were told apart by what became of them, in every form. */
const outcomes = ['granted', 'partiallyGranted', 'denied', 'unable', 'rejected', 'other'] as const;

/** The totals that a share or a rate of requests may be of, by how they are spoken of. */
export interface RequestTotals {
  /** 收到、新收、受理: those of the year, and those with what was carried in. */
  readonly received: readonly number[];
  /** 办结、答复: all, and those of the year's own. */
  readonly dealt: readonly number[];
  /** What some take for the whole besides: without those that were not dealt with, or only those decided on. */
  readonly others: readonly number[];
}

/** The totals of the table of requests; of each kind the one that is printed first. */
export function requestTotals(of: WholeOfConcept): RequestTotals {
  const received = of('requests.received');
  const carriedIn = of('requests.carriedIn') ?? 0;
  const carriedOut = of('requests.carriedOut') ?? 0;
  const processed = of('requests.processed');
  const closed = of('requests.closed');
  const all = received === undefined ? [] : [received, received + carriedIn];
  const dealt = [closed, processed].flatMap((total) => total ?? []);
  const own = dealt.map((total) => total - carriedIn);
  const left = all.map((total) => total - carriedOut);
  const [granted = 0, partially = 0, denied = 0, unable = 0, rejected = 0, other = 0] =
    outcomes.map((outcome) => of(`outcome.${outcome}`));
  const decided = granted + partially + denied;
  const without = dealt.flatMap((total) => [
    total - rejected,
    total - other,
    total - rejected - other,
    total - unable,
  ]);
  return {
    received: all,
    dealt: [...dealt, ...own, ...left],
    others: [...without, decided, decided + unable],
  };
}

/** The cases that ended in each way, and all of them, of 行政复议 or of one or both kinds of 行政诉讼. */
export interface DisputeTotals {
  readonly upheld: number;
  readonly corrected: number;
  readonly other: number;
  readonly pending: number;
  readonly total: number;
}

/**
 * The cases under a heading of the table: `review`, `litigation`, `litigation.direct`, `litigation.afterReview`.
 * @returns undefined where one of them is missing; a form without 尚未审结 has none pending
 */
export function disputeTotals(of: WholeOfConcept, prefix: string): DisputeTotals | undefined {
  const [upheld, corrected, other, total] = ['upheld', 'corrected', 'other', 'total'].map(
    (result) => of(`${prefix}.${result}`),
  );
  if (upheld === undefined || corrected === undefined) return undefined;
  if (other === undefined || total === undefined) return undefined;
  return { upheld, corrected, other, pending: of(`${prefix}.pending`) ?? 0, total };
}

/** The cases of two kinds together. */
export function togetherOf(one: DisputeTotals, other: DisputeTotals): DisputeTotals {
  return {
    upheld: one.upheld + other.upheld,
    corrected: one.corrected + other.corrected,
    other: one.other + other.other,
    pending: one.pending + other.pending,
    total: one.total + other.total,
  };
}
