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
  /** The shares that it satisfies and the printed figures do not. */
  readonly shares: FigureSystem['shares'];
}

/**
 * Judges the repairs of a problem by the slips that would have led from their figures to the printed ones, and by the
 * shares that speak for or against them. The same changes come in many repairs, and are explained once.
 */
export class Judge {
  readonly #problem: Problem;
  readonly #shares: FigureSystem['shares'];
  readonly #explanations: Explanations;
  readonly #known = new Map<Solution, Judged>();

  constructor(problem: Problem, shares: FigureSystem['shares']) {
    this.#problem = problem;
    this.#shares = shares;
    this.#explanations = new Explanations(problem);
  }

  /** The likeliest come first; equals stay in their order. */
  of(solutions: readonly Solution[]): readonly Judged[] {
    return solutions
      .map((solution) => this.#judged(solution))
      .sort((one, other) => one.cost - other.cost);
  }

  #judged(solution: Solution): Judged {
    const known = this.#known.get(solution);
    if (known !== undefined) return known;
    const judged = judgeOne(this.#problem, solution, this.#explanations, this.#shares);
    this.#known.set(solution, judged);
    return judged;
  }
}

function judgeOne(
  problem: Problem,
  solution: Solution,
  explanations: Explanations,
  shares: FigureSystem['shares'],
): Judged {
  const { inFavour, votes } = sharesSpeaking(problem, solution, shares);
  const [only] = solution;
  if (only !== undefined && solution.length === 1) {
    const { slip, cost } = explanations.of(only);
    return { solution, cost: cost - votes * weightOfShare, slips: [slip], shares: inFavour };
  }
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
    if ((costs[follower] ?? 0) <= costOfCopy) continue;
    costs[follower] = costOfCopy;
    slips[follower] ??= slips[original];
  }
  const sum = costs.reduce((total, cost) => total + cost, 0);
  return { solution, cost: sum - votes * weightOfShare, slips, shares: inFavour };
}

/** A wrong figure written out a second time, or added up. */
const costOfCopy = 0.7;
/** A share agrees with a wrong figure about once in fifty times. */
const weightOfShare = 4;
