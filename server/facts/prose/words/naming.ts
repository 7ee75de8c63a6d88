import type { Thing } from '../../../forms/wordings/wording.js';
import type { ClauseWords } from './clause-words.js';
import type { ConceptPlaces } from './counted.js';
import type { Counted } from '../reading.js';
import { atomBits, periodBits } from './word-index.js';
import type { Bits } from './word-index.js';

/** The matters that figures are about; a clause that does not name its own has that of the clause before. */
export type Matter = 'requests' | 'disputes' | 'other';

/** What a clause counts. */
export interface Naming {
  readonly matter: Matter;
  /** As in {@link Meaning}; empty where the form has no row for it. */
  readonly readings: readonly Counted[];
  /** Whether it is one kind of what the rows count. */
  readonly kindOf: boolean;
  /** Whether the words name it wherever they stand, and not only among things of its matter (当面, 维持, 答复). */
  readonly exact: boolean;
}

/** What is known of the matter from around a clause. */
export interface Surroundings {
  /** Whether the sentence, the list or the heading is about requests. */
  readonly requests: boolean;
  /** Which of 行政复议 and 行政诉讼 the clauses before are about. */
  readonly disputes: Bits;
  /** These, or more of them, where it is not certain which of those named are meant. */
  readonly eitherDispute: Bits;
  /** What the total of its list counts. */
  readonly whole: Counted | undefined;
  /** All readings of that total; none without one. */
  readonly wholes: readonly Counted[];
  /** What the part before it in its list counts. */
  readonly sibling: Counted | undefined;
  /** What the total, or else the figure before in the paragraph counts. */
  readonly last: Counted | undefined;
}

/** Words in no list and behind no figure. */
export const noNeighbours = {
  whole: undefined,
  wholes: [],
  sibling: undefined,
  last: undefined,
} satisfies Partial<Surroundings>;

/** Finds what the words of a clause count; undefined where they do not say it. */
export type Namer = (
  words: ClauseWords,
  places: ConceptPlaces,
  around: Surroundings,
) => Naming | undefined;

/** 政府信息 and 政府信息公开, which any clause may have. */
export const fieldAtoms = atomBits('field', 'information');
/** 申请, in whatever words. */
export const requestAtom = atomBits('request');
/** 行政复议 and 行政诉讼, brought directly or after a review. */
export const disputeAtoms = atomBits('review', 'suit', 'direct', 'afterReview');
/** 公开, 主动公开 and 发布. */
export const publishAtoms = atomBits('publish', 'active', 'release');
/** What is done with requests when they come in. */
export const arrivingAtoms = atomBits('receive', 'accept', 'handle', 'new');
/** What is done with requests to be finished with them. */
export const answeringAtoms = atomBits('answer', 'close', 'handle', 'onTime');
/** What an office does with requests. */
export const dealingAtoms = atomBits(
  'receive',
  'accept',
  'handle',
  'close',
  'answer',
  'carry',
  'open',
);
/** The years that a clause may say it speaks of. */
export const saidYears = periodBits('thisYear', 'wholeYear', 'lastYear', 'allYears');

/** What a clause counts that names one concept. */
export function named(matter: Matter, concept: string, places: ConceptPlaces): Naming {
  const counted = places.of(concept);
  return naming(matter, counted === undefined ? [] : [counted]);
}

/** What a clause counts that may be understood in several ways. */
export function naming(matter: Matter, readings: readonly Counted[]): Naming {
  return { matter, readings, kindOf: false, exact: true };
}

/** What a clause counts that only says which of several: nothing where the form does not tell them apart. */
export function loosely(matter: Matter, counted: Counted | undefined, kindOf = false): Naming {
  return { matter, readings: counted === undefined ? [] : [counted], kindOf, exact: false };
}

/** The rows and columns of several concepts together; undefined where the form lacks one, or counts them unlike. */
export function addUp(concepts: readonly string[], places: ConceptPlaces): Counted | undefined {
  const [only, another] = concepts;
  if (only !== undefined && another === undefined) return places.of(only);
  const rows: string[] = [];
  const columns: string[] = [];
  let areAlike = true;
  for (const concept of concepts) {
    const counted = places.of(concept);
    if (counted === undefined) return undefined;
    if (rows.length > 0) areAlike &&= counted.columns.join() === columns.join();
    for (const row of counted.rows) if (!rows.includes(row)) rows.push(row);
    for (const column of counted.columns) if (!columns.includes(column)) columns.push(column);
  }
  if (rows.length > 1 && columns.length > 0 && !areAlike) return undefined;
  return rows.length === 0 ? undefined : { rows, columns };
}

/** The one thing that a clause names, said once or twice. */
export function onlyThing(things: readonly Thing[]): Thing | undefined {
  const [first] = things;
  return things.every((thing) => thing.concept === first?.concept) ? first : undefined;
}
