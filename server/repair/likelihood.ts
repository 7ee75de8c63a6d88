import type { FigureSystem } from '../facts/system.js';
import type { Slip } from './cause.js';
import { Explanations } from './explanations.js';
import { followingIn } from './following.js';
import { movesIn } from './moves.js';
import type { Problem } from './problem.js';
import { sharesSpeaking } from './shares.js';
import type { Solution } from './values.js';

/** How unlikely a repair is, and by which slip each of its changes came about. */
export interface Judged {
  readonly solution: Solution;
  /** −ln of a likelihood; only differences mean anything. */
  readonly cost: number;
  /** In the order of the changes. */
  readonly slips: readonly (Slip | undefined)[];
}

/**
 * Judges repairs by the slips that would have led from their figures to the printed ones, and by the shares that speak
 * for or against them. The likeliest come first; equals stay in their order.
 */
export function judge(
  problem: Problem,
  solutions: readonly Solution[],
  shares: FigureSystem['shares'],
): readonly Judged[] {
  const explanations = new Explanations(problem);
  return solutions
    .map((solution) => judgeOne(problem, solution, explanations, shares))
    .sort((one, other) => one.cost - other.cost);
}

function judgeOne(
  problem: Problem,
  solution: Solution,
  explanations: Explanations,
  shares: FigureSystem['shares'],
): Judged {
  const singly = solution.map((change) => explanations.of(change));
  const slips: (Slip | undefined)[] = singly.map(({ slip }) => slip);
  const costs = singly.map(({ cost }) => cost);
  for (const { changes, slip, cost } of movesIn(problem, solution)) {
    if (cost >= changes.reduce((total, at) => total + (costs[at] ?? 0), 0)) continue;
    for (const at of changes) {
      slips[at] = slip;
      costs[at] = cost / changes.length;
    }
  }
  for (const { follower, original } of followingIn(problem, solution)) {
    if ((costs[follower] ?? 0) <= COPIED) continue;
    costs[follower] = COPIED;
    slips[follower] ??= slips[original];
  }
  const { votes } = sharesSpeaking(problem, solution, shares);
  const sum = costs.reduce((total, cost) => total + cost, 0);
  return { solution, cost: sum - votes * SHARE_VOTE, slips };
}

/** A wrong figure written out a second time, or added up. */
const COPIED = 0.7;
/** A share agrees with a wrong figure about once in fifty times. */
const SHARE_VOTE = 4;
