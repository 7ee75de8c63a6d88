import type { AverageEach } from './average-each.js';
import { correction, type Correction } from '../correction.js';
import { costOfSlip } from '../one-slip.js';

/**
 * What makes an average right: the count or the total of which a single slip may have made what is printed, the likeliest
 * first, and the average as the two give it.
 */
export function correctionsOfAverage({
  count,
  total,
  average,
}: AverageEach): readonly Correction[] {
  const [times, all, each] = [count, total, average].map(({ figure }) => figure.value);
  if (times === undefined || all === undefined || each === undefined) return [];
  const decimals = Math.max(0, average.figure.decimals);
  const found: Correction[] = [];
  const add = (made: Correction | undefined): void => {
    if (made !== undefined) found.push(made);
  };
  add(correction(average, all.div(times).round(decimals)));
  if (each.gt(0)) {
    const counted = all.div(each).round(0);
    // As many as give the average when it is rounded as it is printed.
    if (counted.gt(1) && all.div(counted).round(decimals).eq(each)) add(correction(count, counted));
  }
  if (average.figure.low.eq(average.figure.high) || decimals === 0)
    add(correction(total, each.times(times)));
  const costs = new Map(
    found.map((made) => [made, costOfSlip(made.quantity.figure.printed, made.newText)]),
  );
  const likely = found.filter((made) => costs.get(made) !== undefined);
  likely.sort((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
  const rest = found.filter((made) => costs.get(made) === undefined && made.quantity === average);
  return [...likely, ...rest];
}
