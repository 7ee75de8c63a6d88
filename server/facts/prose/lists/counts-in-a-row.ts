import { parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** Three counts, and their places among the figures. */
export interface ThreeCounts {
  readonly counts: readonly [Sighting, Sighting, Sighting];
  readonly places: readonly [number, number, number];
}

/**
 * Three counts that go on from each other, the last of them at `index`; shares and rates may stand between:
 * `33名，专职5名，占15.2%，兼职28名`.
 */
export function threeCounts(figures: TextFigures, index: number): ThreeCounts | undefined {
  const { sightings } = figures;
  const three = sightings[index];
  // Most figures go on from nothing, which is seen without looking at those before them.
  if (three === undefined || three.gap.strength > parting.comma) return undefined;
  if (figures.roles[index] !== 'count') return undefined;
  const second = countBefore(figures, index);
  const first = second === undefined ? undefined : countBefore(figures, second);
  if (first === undefined || second === undefined) return undefined;
  const [one, two] = [sightings[first], sightings[second]];
  if (one === undefined || two === undefined) return undefined;
  if (!goesOn(one, two) || !goesOn(two, three)) return undefined;
  return { counts: [one, two, three], places: [first, second, index] };
}

/** The place of the count before a figure, shares and rates in between left out. */
function countBefore({ roles }: TextFigures, index: number): number | undefined {
  let at = index - 1;
  while (index - at <= mostRatios && (roles[at] === 'share' || roles[at] === 'rate')) at--;
  return roles[at] === 'count' ? at : undefined;
}

/** The counts that go on from one, a mark no stronger than a comma between each two of them. */
export function countsAfter(figures: TextFigures, index: number): readonly number[] {
  const { sightings, roles } = figures;
  const found: number[] = [];
  let last = sightings[index];
  for (let at = index + 1; at < Math.min(sightings.length, index + furthest); at++) {
    const role = roles[at];
    if (role === 'share' || role === 'rate') continue;
    const next = sightings[at];
    if (role !== 'count' || last === undefined || next === undefined) break;
    if (!goesOn(last, next)) break;
    found.push(at);
    last = next;
  }
  return found;
}

/** How many shares and rates stand between two counts at most. */
const mostRatios = 2;

/** As many parts, each with its share, as there may be. */
const furthest = 16;

/** Whether a figure stands beside another: same unit, same sentence, nothing stronger than a comma between. */
export function goesOn(first: Sighting, second: Sighting): boolean {
  return (
    second.quantity.unit === first.quantity.unit &&
    second.quantity.sentence === first.quantity.sentence &&
    second.depth === first.depth &&
    second.gap.depth === first.depth &&
    second.gap.strength <= parting.comma
  );
}
