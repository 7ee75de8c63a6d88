import { atEach } from '../../../report/at-each.js';
import { compareSum } from './part-sums.js';
import type { Sighting } from '../figures/sighting.js';

/**
 * `争议11件,其中复议7件,维持6件,未结1件；诉讼4件,维持2件,未结2件`: the parts that stand before what adds up to them.
 * @returns undefined where the figures are not such a list: some stand alone, and the others are not all of the total
 */
export function headsOf(
  sightings: readonly Sighting[],
  total: number,
  all: readonly number[],
): readonly number[] | undefined {
  const heads: number[] = [];
  let alone = 0;
  for (let at = 0; at < all.length;) {
    const end = endOfOwn(sightings, all, at);
    if (end === at + 1) alone++;
    heads.push(...all.slice(at, at + 1));
    at = end;
  }
  const whole = sightings[total];
  if (heads.length === all.length || whole === undefined) return undefined;
  if (alone === 0 && heads.length > 1) return heads;
  return compareSum(whole, atEach(sightings, heads)) === 'equal' ? heads : undefined;
}

/** Where the parts end that stand behind their own total. */
function endOfOwn(sightings: readonly Sighting[], all: readonly number[], head: number): number {
  const countOf = (at: number): number => sightings[all[at] ?? -1]?.count ?? Number.NaN;
  let left = countOf(head);
  let end = head + 1;
  while (end < all.length && left > 0) left -= countOf(end++);
  if (left !== 0 || end === head + 1) return head + 1;
  while (end < all.length && countOf(end) === 0) end++;
  return end;
}
