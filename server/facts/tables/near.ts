import { labelKey } from '../../report/text/label-key.js';
import type { RowEntry } from './lookup.js';

/** Labels longer than this are sentences. */
const longestLabel = 80;

/**
 * The one row whose label a text is a misprint of: few letters differ for its length, and no other row is as close.
 * A text whose ordinal is another row's is still that row's only if its words say so.
 */
export function nearestRow(text: string, entries: Iterable<RowEntry>): RowEntry | undefined {
  const key = labelKey(text);
  if (key.length < 3 || key.length > longestLabel) return undefined;
  const letters = new Set(key);
  let best: RowEntry | undefined;
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    let distance = Number.POSITIVE_INFINITY;
    for (const label of entry.keys) {
      distance = Math.min(distance, distanceWithin(key, label, letters, limitFor(key, label)));
    }
    if (distance < least) {
      second = least;
      least = distance;
      best = entry;
    } else {
      second = Math.min(second, distance);
    }
  }
  return least < second ? best : undefined;
}

/** A quarter of the label's letters may be wrong; a label cut short may lack up to two fifths. */
function limitFor(key: string, label: string): number {
  const quarter = Math.floor(label.length / 4);
  return isSubsequence(key, label) ? Math.floor((label.length * 2) / 5) : quarter;
}

/** Whether the letters of one text stand in another, in their order, with others between. */
export function isSubsequence(part: string, whole: string): boolean {
  if (part.length >= whole.length) return false;
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

/** The edit distance of two keys, or infinity beyond `limit`. */
function distanceWithin(
  key: string,
  label: string,
  letters: ReadonlySet<string>,
  limit: number,
): number {
  if (limit === 0 || Math.abs(key.length - label.length) > limit) return Number.POSITIVE_INFINITY;
  let foreign = 0;
  for (const letter of label) if (!letters.has(letter)) foreign++;
  if (foreign > limit) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: key.length + 1 }, (_, index) => index);
  for (let row = 1; row <= label.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= key.length; column++) {
      const substitution =
        (previous[column - 1] ?? 0) + (label[row - 1] === key[column - 1] ? 0 : 1);
      const distance = Math.min(
        substitution,
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    previous = current;
  }
  const distance = previous[key.length] ?? 0;
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
