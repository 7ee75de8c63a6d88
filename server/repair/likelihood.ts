import type { FigureSystem } from '../facts/system.js';
import type { Slip } from './cause.js';
import { movedBetween } from './moves.js';
import type { Problem } from './problem.js';
import { coefficientOf, type Row } from './row.js';
import { sharesSpeaking } from './shares.js';
import { slipBetween, type LikelySlip } from './slips.js';
import type { NewValue, Solution } from './values.js';

/** How unlikely a repair is, and by which slip each of its changes came about. */
export interface Judged {
  readonly solution: Solution;
  /** −ln of a likelihood; only differences mean anything. */
  readonly cost: number;
  /** In the order of the changes. */
  readonly slips: readonly (Slip | undefined)[];
}

/**
 * Judges a repair by the slips that would have led from its figures to the printed ones, and by the shares that speak
 * for or against its figures.
 */
export function judge(
  problem: Problem,
  solution: Solution,
  shares: FigureSystem['shares'],
): Judged {
  const singly = solution.map((change) => explain(problem, change));
  const slips: (Slip | undefined)[] = singly.map(({ slip }) => slip);
  const costs = singly.map(({ cost }) => cost);
  for (const { pair, slip, cost } of movedBetween(problem, solution)) {
    const [one, other] = pair;
    if (cost >= (costs[one] ?? 0) + (costs[other] ?? 0)) continue;
    slips[one] = slips[other] = slip;
    costs[one] = costs[other] = cost / 2;
  }
  for (const [copy, original] of following(problem, solution)) {
    if ((costs[copy] ?? 0) <= COPIED) continue;
    costs[copy] = COPIED;
    slips[copy] ??= slips[original];
  }
  const { votes } = sharesSpeaking(problem, solution, shares);
  const sum = costs.reduce((total, cost) => total + cost, 0);
  return { solution, cost: sum - votes * SHARE_VOTE, slips };
}

/** A wrong figure written out a second time, or added up. */
const COPIED = 0.7;
/** A share agrees with a wrong figure about once in fifty times. */
const SHARE_VOTE = 4;
/** A figure filled in is no correction of what somebody wrote. */
const FILLED_IN = 1;
/** A sentence is written by hand, and often over last year's; a report of another year has been read by many. */
const PRIOR = { table: 0, prose: -0.7, 'other-report': 2 } as const;
/** A total is worked out by hand as often as not. */
const IN_TOTAL = -0.3;

/** A slip, or undefined for a difference that none explains. */
interface Explanation {
  readonly slip: Slip | undefined;
  readonly cost: number;
}

/** The likeliest slip that turns the new value into the printed one. */
function explain(problem: Problem, change: NewValue): Explanation {
  const variable = problem.variables[change.variable];
  if (variable === undefined) return { slip: undefined, cost: 0 };
  const { observation, value, step } = variable;
  if (observation.blank) return { slip: 'blank', cost: FILLED_IN };
  const parts = partsOf(problem, change.variable);
  const isTotal = parts.length > 0;
  const explanations = [
    slipBetween((value / step).toString(), (change.value / step).toString()),
    taken(problem, change),
    leftOver(problem, change, parts),
  ];
  let likeliest: Explanation = {
    slip: undefined,
    cost: (isTotal ? WRONG_SUM : WRONG) + sizeOf(value - change.value, step),
  };
  for (const each of explanations) {
    if (each !== undefined && each.cost <= likeliest.cost) likeliest = each;
  }
  const { slip, cost } = likeliest;
  return { slip, cost: cost + PRIOR[observation.home] + (isTotal ? IN_TOTAL : 0) };
}

/** A figure that is wrong by no slip of the hand, and a total that is. */
const WRONG = 3.5;
const WRONG_SUM = 3;

/** ln of how many other values would have been as likely: ten or so for a small difference, and more for a large one. */
function sizeOf(difference: bigint, step: bigint): number {
  const steps = Number((difference < 0n ? -difference : difference) / step);
  return Math.log(10 + 2 * steps);
}

/** The printed value is that of a figure beside it. */
function taken(problem: Problem, { variable }: NewValue): LikelySlip | undefined {
  const own = problem.variables[variable];
  if (own === undefined || own.value === 0n) return undefined;
  const { neighbours } = own.observation;
  const alike = problem.variables.filter(
    ({ observation, value }) => value === own.value && neighbours.includes(observation.index),
  );
  if (alike.length === 0) return undefined;
  return { slip: 'shifted', cost: 2.5 - Math.log(alike.length / neighbours.length) };
}

/** A total that is what its parts add up to without one of them. */
function leftOver(
  problem: Problem,
  { variable, value }: NewValue,
  parts: readonly number[],
): LikelySlip | undefined {
  const printed = problem.variables[variable]?.value ?? 0n;
  const values = parts.flatMap((part) => problem.variables[part]?.value ?? []);
  const nonzero = values.filter((part) => part !== 0n);
  const matching = nonzero.filter((part) => part === value - printed);
  if (matching.length === 0 || nonzero.length < 2) return undefined;
  return { slip: 'total-not-updated', cost: 2.5 - Math.log(matching.length / nonzero.length) };
}

/** The parts of the failing sums a figure is the total of; none where it is no total. */
function partsOf(problem: Problem, variable: number): readonly number[] {
  const parts: number[] = [];
  for (const index of problem.failing) {
    const row = problem.rows[index];
    if (row === undefined || row.variables.length < 3) continue;
    const own = coefficientOf(row, variable);
    if (own === 0) continue;
    const others = row.variables.filter((other) => other !== variable);
    if (others.some((other) => coefficientOf(row, other) * own > 0)) continue;
    parts.push(...others);
  }
  return parts;
}

/**
 * Pairs of changes of which one follows from the other: the sentence that says a wrong figure again, the total worked
 * out with it. The one that follows comes first. They are told by a sum that holds before and after.
 */
function following(problem: Problem, solution: Solution): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  const inSum = new Map<number, number[]>();
  solution.forEach(({ variable }, at) => {
    for (const index of problem.rowsOf[variable] ?? []) {
      inSum.set(index, [...(inSum.get(index) ?? []), at]);
    }
  });
  for (const [index, [one, other, third]] of inSum) {
    const row = problem.rows[index];
    if (row === undefined || problem.failing.includes(index)) continue;
    if (one === undefined || other === undefined || third !== undefined) continue;
    if (followsFrom(problem, row, solution[one], solution[other])) pairs.push([one, other]);
    else if (followsFrom(problem, row, solution[other], solution[one])) pairs.push([other, one]);
  }
  return pairs;
}

function followsFrom(
  problem: Problem,
  row: Row,
  one: NewValue | undefined,
  other: NewValue | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const own = coefficientOf(row, one.variable);
  if (own * coefficientOf(row, other.variable) >= 0) return false;
  const home = (change: NewValue): string | undefined =>
    problem.variables[change.variable]?.observation.home;
  if (home(one) !== home(other)) return home(one) === 'prose';
  return row.coefficients.filter((each) => each * own > 0).length === 1;
}
