import type Big from 'big.js';
import type { Quantity } from '../prose/reading.js';

/**
 * Whether a figure is one of several that a sentence sums up to what the tables have, the others being of nobody the
 * report is about: `我局收到11件,市文物局收到3件,合计14件`, where the tables are of both.
 * @param quantities the figures of the text, in its order
 * @param index of the figure
 * @param total what the tables have
 */
export function isSummedWithOthers(
  quantities: readonly Quantity[],
  index: number,
  total: Big,
): boolean {
  const quantity = quantities[index];
  if (quantity === undefined) return false;
  const { sentence, unit, figure } = quantity;
  let sum = figure.value;
  for (let at = index + 1; at < quantities.length; at++) {
    const next = quantities[at];
    if (next?.sentence.start !== sentence.start || next.unit !== unit) return false;
    if (next.figure.value.eq(total)) return sum.eq(total);
    if (next.meaning !== undefined) return false;
    sum = sum.plus(next.figure.value);
  }
  return false;
}
