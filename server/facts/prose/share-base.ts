import Big from 'big.js';
import type { Role } from './roles.js';
import type { Sighting } from './sighting.js';

/** A percentage, the figure it says something of and the one it is a share of, as indices of figures. */
interface ShareIndices {
  readonly percentage: number;
  readonly part: number;
  readonly base: number;
}

/**
 * The base of a share. Where the percentage does not follow from the nearest, it may be of a figure further back, which
 * the grammar does not tell: `抽查40家,问题单位9家,占22.5%,其中严重问题2家,占5%`, `新收140件,上年结转7件,合计147件。其中自然人
 * 120件,占85.7%`. One that follows from a count before it in its paragraph is of that.
 * @returns the place of that count, else the base given
 */
export function fittingBase(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  share: ShareIndices,
): number {
  const { part, base } = share;
  const counted = sightings[part];
  const isRight = (at: number): boolean => followers(sightings, [share], at, 0) === 1;
  if (counted === undefined || isRight(base)) return base;
  for (let at = part - 1; at >= Math.max(0, part - furthest); at--) {
    const found = sightings[at];
    if (found?.paragraph !== counted.paragraph) break;
    if (roles[at] !== 'count' || found.quantity.unit !== counted.quantity.unit) continue;
    if (isRight(at)) return at;
  }
  return base;
}

/** Figures further back are of something else. */
const furthest = 12;

/** How many shares are what their parts are of the base, give or take so many in the last place. */
export function followers(
  sightings: readonly Sighting[],
  run: readonly Omit<ShareIndices, 'base'>[],
  base: number,
  slack: 0 | 1 = 1,
): number {
  const whole = sightings[base]?.quantity.figure;
  if (whole?.low.gt(0) !== true) return 0;
  const right = run.filter(({ percentage, part }) => {
    const share = sightings[percentage]?.quantity.figure;
    const value = sightings[part]?.quantity.figure;
    if (share === undefined || value === undefined) return false;
    const width = share.high.minus(share.low);
    const [low, high] =
      slack === 0 ? [share.low, share.high] : [share.value.minus(width), share.value.plus(width)];
    return (
      low.times(whole.low).lte(value.high.times(hundred)) &&
      high.times(whole.high).gte(value.low.times(hundred))
    );
  });
  return right.length;
}

const hundred = new Big(100);
