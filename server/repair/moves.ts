import type { Slip } from './cause.js';
import type { Problem } from './problem.js';
import { coefficientOf } from './row.js';
import type { NewValue, Solution } from './values.js';

/** Changes that one slip explains together. */
export interface Move {
  /** Where they stand in the solution. */
  readonly changes: readonly number[];
  readonly slip: Slip;
  /** −ln of the likelihood, for all of them together. */
  readonly cost: number;
}

/**
 * Changes of which one takes what another gives, within a sum: two figures that changed places, as when a figure was
 * typed one cell beside its own; some cases counted under the wrong one of two parts; figures that all went into the
 * next cell.
 */
export function movesIn(problem: Problem, solution: Solution): readonly Move[] {
  const moves: Move[] = [];
  for (const [at, one] of solution.entries()) {
    for (let otherAt = at + 1; otherAt < solution.length; otherAt++) {
      const other = solution[otherAt];
      const move = other && moveBetween(problem, one, other);
      if (move) moves.push({ changes: [at, otherAt], ...move });
    }
  }
  if (solution.length > 2 && haveAllShifted(problem, solution)) {
    const changes = solution.map((_, at) => at);
    moves.push({ changes, slip: 'shifted', cost: 3 + solution.length / 2 });
  }
  return moves;
}

/** Whether all but the last of a row of figures have what was printed beside them. */
function haveAllShifted(problem: Problem, solution: Solution): boolean {
  const [first, ...others] = solution;
  if (first === undefined) return false;
  if (!others.every(({ variable }) => areParts(problem, first.variable, variable))) return false;
  const shifted = solution.filter(({ variable, value }) => {
    const neighbours = problem.variables[variable]?.observation.neighbours ?? [];
    return solution.some((other) => {
      const beside = problem.variables[other.variable];
      return beside?.value === value && neighbours.includes(beside.observation.index);
    });
  });
  return shifted.length >= solution.length - 1;
}

function moveBetween(
  problem: Problem,
  one: NewValue,
  other: NewValue,
): Pick<Move, 'slip' | 'cost'> | undefined {
  const variable = problem.variables[one.variable];
  const otherVariable = problem.variables[other.variable];
  if (variable === undefined || otherVariable === undefined) return undefined;
  const given = one.value - variable.value;
  if (given + other.value !== otherVariable.value) return undefined;
  if (!areParts(problem, one.variable, other.variable)) return undefined;
  const { observation } = variable;
  const areBeside = observation.neighbours.includes(otherVariable.observation.index);
  const changedPlaces = one.value === otherVariable.value && other.value === variable.value;
  if (changedPlaces) return { slip: 'shifted', cost: areBeside ? 2.5 : 4 };
  // Of many cases, one more easily goes astray than of few.
  const crowd = Number(given > 0n ? otherVariable.value : variable.value);
  return { slip: 'misfiled', cost: 5 - Math.min(1, Math.log10(1 + crowd) / 3) };
}

/** Whether both count towards the same sum. */
function areParts(problem: Problem, one: number, other: number): boolean {
  return (problem.rowsOf[one] ?? []).some((index) => {
    const row = problem.rows[index];
    return row !== undefined && coefficientOf(row, one) === coefficientOf(row, other);
  });
}
