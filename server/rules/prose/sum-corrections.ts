import type { Breakdown } from '../../facts/prose/reading.js';
import Big from 'big.js';
import { correction, type Correction } from './correction.js';
import { isOneSlip } from './one-slip.js';

/**
 * Which figure of a list that comes to more than its total may be wrong: each that a single slip explains, with which the
 * parts are the total; the figures with the most digits first, of which fewer are a slip away by chance. None for a list
 * of one part.
 */
export function correctionsOfSum({ total, parts }: Breakdown): readonly Correction[] {
  if (parts.length < fewestParts) return [];
  const sum = parts.reduce((so, { figure }) => so.plus(figure.value), new Big(0));
  const excess = sum.minus(total.figure.value);
  const all = [
    correction(total, sum),
    ...parts.map((part) => correction(part, part.figure.value.minus(excess))),
  ];
  return all
    .filter((each) => each !== undefined)
    .filter(({ quantity, newText }) => isOneSlip(quantity.figure.printed, newText))
    .sort((one, other) => other.newText.length - one.newText.length)
    .slice(0, mostOffered);
}

const fewestParts = 2;
/** More of them say no more than the finding itself. */
const mostOffered = 3;
