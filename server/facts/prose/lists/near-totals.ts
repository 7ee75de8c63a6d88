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
function isKeptBySlip(
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

/** Whether one number is another with a digit replaced, dropped, doubled or exchanged with its neighbour. */
function isSlip(one: number, other: number): boolean {
  if (one <= 0 || other <= 0 || one === other) return false;
  const [short, long] = [String(one), String(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || long.length < 2) return false;
  if (long.length - short.length > 1) return false;
  let first = 0;
  while (first < short.length && short[first] === long[first]) first++;
  if (short.length < long.length) return long.slice(first + 1) === short.slice(first);
  const exchanged = `${long.charAt(first + 1)}${long.charAt(first)}`;
  return (
    short.slice(first + 1) === long.slice(first + 1) ||
    (short.slice(first, first + 2) === exchanged &&
      short.slice(first + 2) === long.slice(first + 2))
  );
}
