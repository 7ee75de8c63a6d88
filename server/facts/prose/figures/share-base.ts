import Big from 'big.js';
import type { Figure } from '../../../report/figure.js';
import { wholeOf } from '../../calculations/wholes.js';
import type { TextFigures } from './text-figures.js';
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
export function fittingBase({ sightings, roles }: TextFigures, share: ShareIndices): number {
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
  const whole = sightings[base];
  if (whole === undefined || !isPositive(whole)) return 0;
  let right = 0;
  for (const { percentage, part } of run) {
    const share = sightings[percentage]?.quantity.figure;
    const counted = sightings[part];
    if (share === undefined || counted === undefined) continue;
    if (follows(share, counted, whole, slack)) right++;
  }
  return right;
}

function isPositive({ count, quantity }: Sighting): boolean {
  return count === undefined ? quantity.figure.low.gt(0) : count > 0;
}

function follows(share: Figure, part: Sighting, whole: Sighting, slack: 0 | 1): boolean {
  const ofCounts = followsFromCounts(share, part.count, whole.count, slack);
  if (ofCounts !== undefined) return ofCounts;
  const [value, all] = [part.quantity.figure, whole.quantity.figure];
  const width = share.high.minus(share.low);
  const [low, high] =
    slack === 0 ? [share.low, share.high] : [share.value.minus(width), share.value.plus(width)];
  return (
    low.times(all.low).lte(value.high.times(hundred)) &&
    high.times(all.high).gte(value.low.times(hundred))
  );
}

/** The same in plain whole numbers, as nearly all are; undefined where figures are rounded or have too many digits. */
function followsFromCounts(
  { value, low, high, decimals }: Figure,
  part: number | undefined,
  whole: number | undefined,
  slack: 0 | 1,
): boolean | undefined {
  if (part === undefined || whole === undefined) return undefined;
  // In tenths of the last place printed: 29.2% is 2920 of them, and stands for 2915 to 2925.
  const places = decimals + 1;
  const [lowest, highest] = [wholeOf(low, places), wholeOf(high, places)];
  const [printed, width] = [wholeOf(value, places), highest - lowest];
  const least = (slack === 0 ? lowest : printed - width) * whole;
  const most = (slack === 0 ? highest : printed + width) * whole;
  const parts = part * 100 * 10 ** places;
  // What is no whole number is not a safe one either.
  const isExact = isSafe(least) && isSafe(most) && isSafe(parts);
  return isExact ? least <= parts && most >= parts : undefined;
}

function isSafe(value: number): boolean {
  return Number.isSafeInteger(value);
}

const hundred = new Big(100);

/** Whether shares add up to 100, as far as rounding lets them. */
export function addsUp(
  sightings: readonly Sighting[],
  run: readonly Omit<ShareIndices, 'base'>[],
): boolean {
  const sum = sumOfShares(sightings, run);
  return sum !== undefined && sum.low.lte(hundred) && sum.high.gte(hundred);
}

/** `事项100项,网上可办96项、占96%,一次办结98项、占98%`: each is right, so that one thing may be counted in several. */
export function overlap(
  sightings: readonly Sighting[],
  run: readonly Omit<ShareIndices, 'base'>[],
  base: number,
): boolean {
  const sum = sumOfShares(sightings, run);
  return sum?.low.gt(hundred) === true && followers(sightings, run, base) === run.length;
}

/** Between what the shares of a run come to, for some authors cut where others round. */
function sumOfShares(
  sightings: readonly Sighting[],
  run: readonly Omit<ShareIndices, 'base'>[],
): { readonly low: Big; readonly high: Big } | undefined {
  let low = zero;
  let high = zero;
  for (const { percentage } of run) {
    const figure = sightings[percentage]?.quantity.figure;
    if (figure === undefined) return undefined;
    const width = figure.high.minus(figure.low);
    low = low.plus(figure.value).minus(width);
    high = high.plus(figure.value).plus(width);
  }
  return { low, high };
}

const zero = new Big(0);
