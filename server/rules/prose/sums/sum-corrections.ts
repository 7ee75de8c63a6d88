import type { Breakdown } from '../../../facts/prose/reading.js';
import Big from 'big.js';
import { correction, type Correction } from '../correction.js';
import { exchangeOf, type Exchange } from '../exchange.js';
import { costOfSlip } from '../one-slip.js';

/**
 * Which figure of a list that comes to more than its total may be wrong: each that a single slip explains, with which the
 * parts are the total; the likeliest slip first, of equals the figure with the most digits, of which fewer are a slip away
 * by chance. None for a list of one part.
 */
export function correctionsOfSum({ total, parts }: Breakdown): readonly Correction[] {
  if (parts.length < fewestParts) return [];
  const sum = parts.reduce((so, { figure }) => so.plus(figure.value), new Big(0));
  const excess = sum.minus(total.figure.value);
  const all = [
    correction(total, sum),
    ...parts.map((part) => correction(part, part.figure.value.minus(excess))),
  ];
  const likely: { readonly correction: Correction; readonly cost: number }[] = [];
  for (const each of all) {
    const cost = each && costOfSlip(each.quantity.figure.printed, each.newText);
    if (each !== undefined && cost !== undefined) likely.push({ correction: each, cost });
  }
  likely.sort((one, other) => one.cost - other.cost || digitsOf(other) - digitsOf(one));
  return likely.slice(0, mostOffered).map((each) => each.correction);
}

/**
 * `318期，其中日报296期、专报22期` with 296 and 318 in each other's place: the part above its total that, exchanged with it, is the
 * sum of the others; of one list there is one at most.
 */
export function exchangedTotal({ total, parts }: Breakdown): Exchange | undefined {
  if (parts.length < fewestParts) return undefined;
  const sum = parts.reduce((so, { figure }) => so.plus(figure.value), new Big(0));
  const excess = sum.minus(total.figure.value);
  const part = parts.find(({ figure }) =>
    figure.value.minus(total.figure.value).times(2).eq(excess),
  );
  return part && exchangeOf(total, part);
}

function digitsOf({ correction: { newText } }: { readonly correction: Correction }): number {
  return newText.length;
}

const fewestParts = 2;
/** More of them say no more than the finding itself. */
const mostOffered = 3;
