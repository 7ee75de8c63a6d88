import type { Meaning, Quantity } from '../reading.js';

/** A figure while its sentence is being read. */
export interface Sighting {
  readonly quantity: ReadQuantity;
  /** Its value where it is an exact count of a few digits, as nearly all are. */
  readonly count: number | undefined;
  /** Behind the unit and what approximates it. */
  readonly end: number;
  /** Brackets it stands in, and where the innermost opens (-1 for none). */
  readonly depth: number;
  readonly bracket: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly gap: Gap;
}

/** A quantity whose clause, sentence and meaning are found after it. */
export interface ReadQuantity extends Quantity {
  clause: Quantity['clause'];
  sentence: Quantity['sentence'];
  meaning: Meaning | undefined;
}

/** What stands between a figure and the one before it in the paragraph. */
export interface Gap {
  /** The strongest mark between them, as far as it stands in the fewest brackets. */
  readonly strength: Strength;
  /** The fewest brackets on the way. */
  readonly depth: number;
  /** The word that introduces it as a part. */
  readonly cue: ListCue | undefined;
  readonly cueAt: number;
}

/** How strongly what stands between two figures parts them: the higher, the more. */
export const parting = {
  none: 0,
  /** 、 */
  pause: 1,
  /** ， and ： */
  comma: 2,
  /** ； */
  semicolon: 3,
  /** 。 */
  stop: 4,
  /** The end of a paragraph. */
  paragraph: 5,
} as const;

/** One of {@link parting}. */
export type Strength = (typeof parting)[keyof typeof parting];

/**
 * Words before parts.
 * - `among`: 其中
 * - `including`: 包括, 包含, 含, 涵盖
 * - `each`: 分别为
 * - `divided`: 分为, 具体为
 */
export type ListCue = 'among' | 'including' | 'each' | 'divided';

/**
 * Visits the runs of figures that stand in one sentence, one paragraph or the like, in the order of the text.
 * @param placeOf what is the same for all figures of a run
 * @param visit takes where a run begins and ends among the figures
 */
export function forEachRun(
  sightings: readonly Sighting[],
  placeOf: (sighting: Sighting) => number,
  visit: (start: number, end: number) => void,
): void {
  let start = 0;
  let place: number | undefined;
  for (const [index, sighting] of sightings.entries()) {
    const next = placeOf(sighting);
    if (index > start && next !== place) {
      visit(start, index);
      start = index;
    }
    place = next;
  }
  if (start < sightings.length) visit(start, sightings.length);
}
