import type { QuantityContext } from './context.js';
import type { Meaning } from './reading.js';

/** What a figure in a sentence counts; undefined where it cannot be told with certainty. */
export function meaningOf(context: QuantityContext): Meaning | undefined {
  return context.quantity.meaning;
}
