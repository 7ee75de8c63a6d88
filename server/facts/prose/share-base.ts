import type { Quantity } from './reading.js';
import type { Role } from './roles.js';
import type { Sighting } from './sighting.js';

/** A percentage, the figure it says something of and the one it is a share of, as indices of figures. */
interface Indices {
  readonly percentage: number;
  readonly part: number;
  readonly base: number;
}

/**
 * The base of a share. Where the percentage does not follow from the nearest, it may be of a figure further back, which
 * the grammar does not tell: `抽查40家,问题单位9家,占22.5%,其中严重问题2家,占5%`, `新收140件,上年结转7件,合计147件。其中自然人
 * 120件,占85.7%`. One that follows from a count before it in its paragraph is of that.
 */
export function fittingBase(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  { percentage, part, base }: Indices,
): number {
  const share = sightings[percentage]?.quantity;
  const counted = sightings[part];
  const nearest = sightings[base]?.quantity;
  if (share === undefined || counted === undefined || nearest === undefined) return base;
  if (follows(share, counted.quantity, nearest)) return base;
  for (let at = part - 1; at >= Math.max(0, part - furthest); at--) {
    const found = sightings[at];
    if (found?.paragraph !== counted.paragraph) break;
    if (roles[at] !== 'count' || found.quantity.unit !== counted.quantity.unit) continue;
    if (follows(share, counted.quantity, found.quantity)) return at;
  }
  return base;
}

/** Figures further back are of something else. */
const furthest = 12;

/** Whether a percentage is, rounded as it is printed, what two exact counts give. */
function follows(share: Quantity, part: Quantity, base: Quantity): boolean {
  const whole = base.figure.value;
  if (!whole.gt(0)) return false;
  const difference = share.figure.value.times(whole).minus(part.figure.value.times(100)).abs();
  // Half a unit of its last decimal either way.
  return difference.times(2).lte(whole.times(`1e${String(-share.figure.decimals)}`));
}
