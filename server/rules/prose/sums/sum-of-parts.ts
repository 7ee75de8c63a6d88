import Big from 'big.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { wholeOf } from '../../../facts/calculations/wholes.js';

/** Whether the parts are more than the total, whatever they were rounded from. */
export function isAbove(parts: readonly Quantity[], { figure: { high } }: Quantity): boolean {
  let sum = 0;
  for (const { figure } of parts) sum += wholeOf(figure.low);
  const difference = sum - wholeOf(high);
  return Number.isNaN(difference) ? leastSum(parts).gt(high) : difference > 0;
}

/** Whether the parts are less than the total, whatever they were rounded from. */
export function isBelow(parts: readonly Quantity[], { figure: { low } }: Quantity): boolean {
  return greatestSum(parts).lt(low);
}

/** What parts come to at most, before they were rounded. */
export function greatestSum(parts: readonly Quantity[]): Big {
  return parts.reduce((sum, { figure }) => sum.plus(figure.high), new Big(0));
}

/** What parts come to at least, before they were rounded. */
export function leastSum(parts: readonly Quantity[]): Big {
  return parts.reduce((sum, { figure }) => sum.plus(figure.low), new Big(0));
}
