import type { Problem } from './problem.js';
import { coefficientOf, type Row } from './row.js';
import type { NewValue, Solution } from './values.js';

/** A change that follows from another, by where they stand in their solution. */
export interface Following {
  readonly follower: number;
  readonly original: number;
}

/**
 * Changes that follow from others: the sentence that says a wrong figure again, the total worked out with it. They are
 * told by a sum that holds before and after, and in which nothing else changes.
 */
export function followingIn(problem: Problem, solution: Solution): readonly Following[] {
  if (solution.length < 2) return [];
  const changesOf = new Map<number, number[]>();
  solution.forEach(({ variable }, at) => {
    for (const index of problem.rowsOf[variable] ?? []) {
      const changes = changesOf.get(index);
      if (changes === undefined) changesOf.set(index, [at]);
      else changes.push(at);
    }
  });
  const found: Following[] = [];
  for (const [index, [one, other, third]] of changesOf) {
    const row = problem.rows[index];
    if (one === undefined || other === undefined || third !== undefined) continue;
    if (row === undefined || problem.failing.includes(index)) continue;
    if (follows(problem, row, solution[one], solution[other])) {
      found.push({ follower: one, original: other });
    } else if (follows(problem, row, solution[other], solution[one])) {
      found.push({ follower: other, original: one });
    }
  }
  return found;
}

function follows(
  problem: Problem,
  row: Row,
  one: NewValue | undefined,
  other: NewValue | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const own = coefficientOf(row, one.variable);
  if (own * coefficientOf(row, other.variable) >= 0) return false;
  const home = problem.variables[one.variable]?.observation.home;
  if (home !== problem.variables[other.variable]?.observation.home) return home === 'prose';
  return row.coefficients.filter((each) => each * own > 0).length === 1;
}
