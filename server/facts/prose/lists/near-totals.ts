import { isOneSlipAway } from '../figures/one-slip-away.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** Exact counts whose sum is told elsewhere, as indices of figures, and what they come to. */
export interface SummedRun {
  readonly parts: readonly number[];
  readonly sum: number;
}

/**
 * The count before parts that are known to be all of something, where the sentence does not say of what: the nearest
 * that they add up to, else the only one that a single slip keeps from it.
 * @param reach how many characters back it may stand
 */
export function nearTotal(
  { sightings, roles }: TextFigures,
  { parts, sum }: SummedRun,
  reach: number,
): number | undefined {
  const [from = 0] = parts;
  const first = sightings[from];
  if (first === undefined) return undefined;
  let slipped: number | undefined;
  for (let at = from - 1; at >= Math.max(0, from - furthest); at--) {
    const found = sightings[at];
    if (found === undefined || first.quantity.span.start - found.end > reach) break;
    if (roles[at] !== 'count' || found.quantity.unit !== first.quantity.unit) continue;
    if (found.count === undefined || found.depth > first.depth) continue;
    if (found.count === sum) return at;
    if (!isKeptBySlip(sightings, { parts, sum }, found)) continue;
    // Of two that may be meant, neither is.
    if (slipped !== undefined && sightings[slipped]?.count !== found.count) return undefined;
    slipped ??= at;
  }
  return slipped;
}

/** Figures further back are of something else. */
const furthest = 30;

/** Whether one slip, in the total or in one of the parts, keeps a sum from being the total. */
export function isKeptBySlip(
  sightings: readonly Sighting[],
  { parts, sum }: SummedRun,
  { count: total = 0 }: Sighting,
): boolean {
  if (isSlip(total, sum)) return true;
  return parts.some((part) => {
    const count = sightings[part]?.count;
    return count !== undefined && isSlip(count, count + total - sum);
  });
}

function isSlip(one: number, other: number): boolean {
  return one > 0 && other > 0 && one !== other && isOneSlipAway(String(one), String(other), 2);
}
