import type Big from 'big.js';
import type { FigureSystem, Observation } from '../facts/system.js';
import { figureOf, type Problem } from './problem.js';
import type { Solution } from './values.js';

type Shares = FigureSystem['shares'];

/** What the shares in sentences (`119件，占14.57%`) say to new values. */
export interface ShareVotes {
  /** Those that the new values satisfy and the printed ones do not. */
  readonly inFavour: Shares;
  /** How many are in favour, less those that the printed values satisfy and the new ones do not. */
  readonly votes: number;
}

/** Asks the shares of which a figure would change. */
export function sharesSpeaking(problem: Problem, solution: Solution, shares: Shares): ShareVotes {
  if (!areConcerned(shares, problem, solution)) return silent;
  const changed = new Map<Observation, Big>();
  for (const { variable, value } of solution) {
    const observation = problem.variables[variable]?.observation;
    if (observation) changed.set(observation, figureOf(value, problem));
  }
  return votesOf(changed, shares);
}

/** The same for figures with the values they are to have. */
export function votesOf(changed: ReadonlyMap<Observation, Big>, shares: Shares): ShareVotes {
  const inFavour: Shares[number][] = [];
  let against = 0;
  for (const each of shares) {
    const { share, part, base } = each;
    const { figure, approximation, unit } = share.percentage;
    if (!changed.has(part) && !changed.has(base)) continue;
    if (approximation !== 'exact') continue;
    const whole = unit === '‰' ? 1000 : 100;
    const before = agrees(figure, part.value, base.value, whole);
    const after = agrees(
      figure,
      changed.get(part) ?? part.value,
      changed.get(base) ?? base.value,
      whole,
    );
    if (after && !before) inFavour.push(each);
    if (before && !after) against++;
  }
  return { inFavour, votes: inFavour.length - against };
}

const silent: ShareVotes = { inFavour: [], votes: 0 };

/** Whether a figure that would change is in any share; mostly none is. */
function areConcerned(shares: Shares, { variables }: Problem, solution: Solution): boolean {
  for (const { part, base } of shares) {
    for (const { variable } of solution) {
      const observation = variables[variable]?.observation;
      if (observation === part || observation === base) return true;
    }
  }
  return false;
}

/** Whether the share is what is printed, rounded or cut. */
function agrees(
  { value, low, high }: { readonly value: Big; readonly low: Big; readonly high: Big },
  part: Big,
  base: Big,
  whole: number,
): boolean {
  if (base.lte(0)) return false;
  const share = part.times(whole);
  const cutOff = value.plus(high.minus(low));
  return (
    share.gte(low.times(base)) && (share.lte(high.times(base)) || share.lt(cutOff.times(base)))
  );
}
