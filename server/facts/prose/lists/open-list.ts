import type { ListCue, Strength } from '../figures/sighting.js';

/** A list that is still being read. */
export interface OpenList {
  readonly total: number;
  readonly parts: number[];
  /** Parts behind a stronger mark than those before: taken only if the sum then agrees. */
  readonly doubtful: number[];
  /** What tells another side of the total than the parts do: taken only if the sum then agrees. */
  readonly asides: number[];
  readonly cue: ListCue | 'bracket';
  readonly depth: number;
  readonly bracket: number;
  /** A second list of the same total may tell what the first one told in another way. */
  readonly again: boolean;
  /** Stands among the parts of another list without brackets of its own, so that where it ends is not sure. */
  readonly nested: boolean;
  /** Whether a colon opens it: ； parts what stands behind it, and goes on from the list of any other. */
  readonly announced: boolean;
  /** The sum of its parts while all of them are exact counts; the doubtful not included. */
  sum: number | undefined;
  /** Behind how many parts a ； stands that may end it. */
  loose: number | undefined;
  /** The same, where a colon opened it. */
  parallel: number | undefined;
  separator: Strength;
  /** The strongest mark since its last part. */
  seen: Strength;
  complete: boolean;
  /** Whether an average stands between the total and its parts, of which they may be as well. */
  readonly behindAverage: boolean;
}

/** A list of more parts is no sentence. */
export const longestList = 100;
