import type { Budget } from './budget.js';
import { onlyMending, type Problem } from './problem.js';
import { coefficientOf, isExact } from './row.js';
import { smallestRepairs, type SearchResult } from './search.js';
import { valuesOf, type Solution } from './values.js';

/** What could be told of figures that disagree too much to be mended as a whole. */
export interface Piecemeal {
  /** Failing rows that can be mended apart from the others, with what mends them. */
  readonly mended: readonly { readonly rows: ReadonlySet<number>; readonly found: SearchResult }[];
  /** Failing rows of which nothing is known, ascending. */
  readonly left: readonly number[];
}

/**
 * Mends what is clear of a problem too large to be mended as a whole, while the rest stays as wrong as it is: groups
 * of failing rows without a figure in common with other failing rows; then single figures at the crossing of failing
 * rows that they mend, where no other does; then what is left once these are gone.
 */
export function mendPiecemeal(problem: Problem, budget: Budget): Piecemeal {
  const mended: { rows: ReadonlySet<number>; found: SearchResult }[] = [];
  const left: number[] = [];
  const mend = (group: readonly number[]): boolean => {
    if (budget.isSpent) return false;
    budget.spend(problem.rows.length);
    const rows = new Set(group);
    const own = budget.take(workForGroup);
    const found = smallestRepairs(onlyMending(problem, rows), mostChanges, own);
    budget.giveBack(own);
    if (found.solutions.length === 0) return false;
    mended.push({ rows, found });
    return true;
  };
  const isFailing = new Set(problem.failing);
  const groups = groupsOf(problem, problem.failing);
  for (const rows of groups) {
    if (groups.length > 1 && mend(rows)) continue;
    let rest = rows;
    for (const { crossing, solution } of crossings(problem, rows, isFailing)) {
      if (budget.isSpent) break;
      budget.spend(problem.rows.length);
      mended.push({ rows: crossing, found: { solutions: [solution], complete: false } });
      rest = rest.filter((row) => !crossing.has(row));
    }
    const changed = rest.length < rows.length;
    for (const group of groupsOf(problem, rest)) {
      const isMended = (changed || group.length < rows.length) && mend(group);
      if (!isMended) for (const row of group) left.push(row);
    }
  }
  return { mended, left: left.sort((one, other) => one - other) };
}

/** Terms of constraints looked at for one group. */
const workForGroup = 60_000;
const mostChanges = 4;

/** Failing rows connected by the figures they have in common. */
function groupsOf(problem: Problem, failing: readonly number[]): readonly (readonly number[])[] {
  const open = new Set(failing);
  const groups: (readonly number[])[] = [];
  for (const first of failing) {
    if (!open.delete(first)) continue;
    const group = [first];
    const met = new Set<number>();
    for (const row of group) {
      for (const variable of problem.rows[row]?.variables ?? []) {
        if (met.has(variable)) continue;
        met.add(variable);
        for (const user of problem.rowsOf[variable] ?? []) if (open.delete(user)) group.push(user);
      }
    }
    groups.push(group.sort((one, other) => one - other));
  }
  return groups;
}

/** A figure whose change mends all failing rows it is in, at least two. */
interface Crossing {
  readonly crossing: ReadonlySet<number>;
  readonly solution: Solution;
}

/** The crossings that no other one disputes: one in the same row that mends as many or more. */
function crossings(
  problem: Problem,
  failing: readonly number[],
  isFailing: ReadonlySet<number>,
): readonly Crossing[] {
  const variables = new Set<number>();
  for (const row of failing) {
    for (const variable of problem.rows[row]?.variables ?? []) variables.add(variable);
  }
  const inRow = new Map<number, Crossing[]>();
  const all: Crossing[] = [];
  for (const variable of variables) {
    const crossing = crossingAt(problem, variable, isFailing);
    if (crossing === undefined) continue;
    all.push(crossing);
    for (const row of crossing.crossing) {
      const others = inRow.get(row);
      if (others) others.push(crossing);
      else inRow.set(row, [crossing]);
    }
  }
  return all.filter((each) =>
    [...each.crossing].every((row) =>
      inRow.get(row)?.every((other) => other === each || other.crossing.size < each.crossing.size),
    ),
  );
}

function crossingAt(
  problem: Problem,
  variable: number,
  isFailing: ReadonlySet<number>,
): Crossing | undefined {
  const failing = (problem.rowsOf[variable] ?? []).filter((row) => isFailing.has(row));
  if (failing.length < 2) return undefined;
  const agrees = failing.every((index) => {
    const row = problem.rows[index];
    return row !== undefined && isExact(row) && coefficientOf(row, variable) !== 0;
  });
  const solution = agrees ? valuesOf(problem, [variable]) : undefined;
  return solution && { crossing: new Set(failing), solution };
}
