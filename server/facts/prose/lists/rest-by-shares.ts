import { addsUp, followers } from '../figures/share-base.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Whether a figure is the last part of a list, though it may stand behind a ； or in the sentence behind it: `公开193条。
 * 其中,局机关139条,占72%。各镇54条,占28%`. Each is followed by its share, one of them is that of the total, and they come
 * to 100.
 * @param list its total and its parts so far, and `index` the figure, as indices of figures
 */
export function isRestByShares(
  { sightings, roles }: TextFigures,
  { total, parts }: { readonly total: number; readonly parts: readonly number[] },
  index: number,
): boolean {
  if (parts.at(-1) !== index - 2 || roles[index] !== 'count') return false;
  const all = [...parts, index];
  if (all.some((at) => roles[at + 1] !== 'share' || !isOfOneSentence(sightings, at))) return false;
  if (sightings[index]?.quantity.unit !== sightings[total]?.quantity.unit) return false;
  const run = all.map((part) => ({ part, percentage: part + 1 }));
  return addsUp(sightings, run) && followers(sightings, run, total) > 0;
}

/** Whether the next figure stands in the same sentence. */
function isOfOneSentence(sightings: readonly Sighting[], at: number): boolean {
  const [one, next] = [sightings[at], sightings[at + 1]];
  return one !== undefined && one.quantity.sentence === next?.quantity.sentence;
}
