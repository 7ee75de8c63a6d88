import Big from 'big.js';
import { atEach } from '../../../report/at-each.js';
import type { Quantity } from '../reading.js';
import type { Sighting } from '../figures/sighting.js';

/** How the sum of parts compares with a total, as far as the printed figures tell. */
export type SumComparison = 'below' | 'equal' | 'above';

/**
 * Compares parts with their total on the intervals the printed figures stand for: `equal` where they may add up to it.
 * A figure that is only approximate may be anything near, so a sum with one among its parts is `equal` to what is near.
 */
export function compareSum(total: Sighting, parts: readonly Sighting[]): SumComparison {
  const sum = countOf(parts);
  if (total.count !== undefined && sum !== undefined) {
    return sum === total.count ? 'equal' : sum < total.count ? 'below' : 'above';
  }
  let low = zero;
  let high = zero;
  for (const { quantity } of parts) {
    low = low.plus(lowOf(quantity));
    high = high.plus(highOf(quantity));
  }
  if (high.lt(lowOf(total.quantity))) return 'below';
  return low.gt(highOf(total.quantity)) ? 'above' : 'equal';
}

const zero = new Big(0);

/** The sum of exact counts; undefined where one is no exact count. */
function countOf(parts: readonly Sighting[]): number | undefined {
  let sum = 0;
  for (const { count } of parts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/** The sum of figures given by their indices; undefined where one is no exact count. */
export function sumOf(
  sightings: readonly Sighting[],
  indices: readonly number[],
): number | undefined {
  let sum: number | undefined = 0;
  for (const index of indices) sum = added(sum, sightings[index]?.count);
  return sum;
}

/** Two sums together; undefined where one of them is not known. */
export function added(sum: number | undefined, count: number | undefined): number | undefined {
  return sum === undefined || count === undefined ? undefined : sum + count;
}

/** What an approximate figure may be off by: a tenth of it. */
const slack = new Big('0.1');

function lowOf({ figure, approximation }: Quantity): Big {
  return approximation === 'about' || approximation === 'under'
    ? figure.low.minus(figure.value.abs().times(slack))
    : figure.low;
}

function highOf({ figure, approximation }: Quantity): Big {
  return approximation === 'about' || approximation === 'over'
    ? figure.high.plus(figure.value.abs().times(slack))
    : figure.high;
}

/** How the parts of a list compare with its total, all of them indices of figures. */
export function compareParts(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): SumComparison {
  const whole = sightings[total];
  return whole === undefined ? 'equal' : compareSum(whole, atEach(sightings, parts));
}

/** `5名,其中科级1名,专职2名,兼职3名`: two parts or more that make up the whole, beside parts by another measure. */
export function fullRun(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): readonly number[] | undefined {
  for (let from = 0; from + 2 <= parts.length; from++) {
    for (let to = from + 2; to <= parts.length; to++) {
      const run = parts.slice(from, to);
      const comparison = compareParts(sightings, total, run);
      if (comparison === 'equal') return run;
      if (comparison === 'above') break;
    }
  }
  return undefined;
}
