import type Big from 'big.js';
import type { FailingBound, FigureSystem, Observation } from '../facts/system/system.js';
import { boundsMended } from './bounds.js';
import type { Slip } from './cause.js';
import { Explanations } from './explanations.js';
import { followingIn } from './following.js';
import { movesIn } from './moves.js';
import { figureOf, type Problem } from './problem.js';
import { votesOf } from './shares.js';
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
  /** The bounds that hold with it, and do not with the printed figures. */
  readonly bounds: readonly FailingBound[];
}

/** What is no constraint, and says something of values nevertheless. */
export type Witnesses = Pick<FigureSystem, 'shares' | 'bounds'>;

/**
 * Judges the repairs of a problem by the slips that would have led from their figures to the printed ones, and by the
 * shares and bounds that speak for or against them. The same changes come in many repairs, and are explained once.
 */
export class Judge {
  readonly #problem: Problem;
  readonly #witnesses: Witnesses;
  readonly #explanations: Explanations;
  readonly #known = new Map<Solution, Judged>();

  constructor(problem: Problem, witnesses: Witnesses) {
    this.#problem = problem;
    this.#witnesses = witnesses;
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
    const judged = judgeOne(this.#problem, solution, this.#explanations, this.#witnesses);
    this.#known.set(solution, judged);
    return judged;
  }
}

function judgeOne(
  problem: Problem,
  solution: Solution,
  explanations: Explanations,
  witnesses: Witnesses,
): Judged {
  const { favour, ...spoken } = spokenFor(problem, solution, witnesses);
  const [only] = solution;
  if (only !== undefined && solution.length === 1) {
    const { slip, cost } = explanations.of(only);
    return { solution, cost: cost - favour, slips: [slip], ...spoken };
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
  return { solution, cost: sum - favour, slips, ...spoken };
}

/** What speaks for a repair beside the slips, and how much likelier that makes it. */
function spokenFor(
  problem: Problem,
  solution: Solution,
  { shares, bounds }: Witnesses,
): Pick<Judged, 'shares' | 'bounds'> & { readonly favour: number } {
  if (shares.length + bounds.length === 0) return { favour: 0, shares, bounds };
  const changed = new Map<Observation, Big>();
  for (const { variable, value } of solution) {
    const observation = problem.variables[variable]?.observation;
    if (observation) changed.set(observation, figureOf(value, problem));
  }
  const { inFavour, votes } = votesOf(changed, shares);
  const mended = boundsMended(changed, bounds);
  return {
    favour: votes * weightOfShare + mended.length * weightOfBound,
    shares: inFavour,
    bounds: mended,
  };
}

/** A wrong figure written out a second time, or added up. */
const costOfCopy = 0.7;
/** A share agrees with a wrong figure about once in fifty times. */
const weightOfShare = 4;
/** Else another figure would have to be wrong as well. */
const weightOfBound = 3.5;
