import type { Budget } from './budget.js';
import { onlyMending, type Problem } from './problem.js';
import { coefficientOf, isExact } from './row.js';
import { smallestRepairs, type Found } from './search.js';
import { valuesOf, type Solution } from './values.js';

/** What could be told of figures that disagree too much to be mended as a whole. */
export interface Piecemeal {
  /** Failing rows that can be mended apart from the others, with what mends them. */
  readonly mended: readonly { readonly problem: Problem; readonly found: Found }[];
  /** Failing rows of which nothing is known, ascending. */
  readonly left: readonly number[];
}

/**
 * Mends what is clear of a problem too large to be mended as a whole, while the rest stays as wrong as it is: groups
 * of failing rows without a figure in common with other failing rows; then single figures at the crossing of failing
 * rows that they mend, where no other does; then what is left once these are gone.
 */
export function mendPiecemeal(problem: Problem, budget: Budget): Piecemeal {
  const mended: { problem: Problem; found: Found }[] = [];
  const left: number[] = [];
  const mend = (rows: readonly number[]): boolean => {
    const part = onlyMending(problem, new Set(rows));
    const own = budget.take(WORK_A_GROUP);
    const found = smallestRepairs(part, MOST_CHANGES, own);
    budget.giveBack(own);
    if (found.solutions.length === 0) return false;
    mended.push({ problem: part, found });
    return true;
  };
  const groups = groupsOf(problem, problem.failing);
  for (const rows of groups) {
    if (groups.length > 1 && mend(rows)) continue;
    let rest = rows;
    for (const { crossing, solution } of crossings(problem, rows)) {
      const part = onlyMending(problem, crossing);
      mended.push({ problem: part, found: { solutions: [solution], complete: false } });
      rest = rest.filter((row) => !crossing.has(row));
    }
    const changed = rest.length < rows.length;
    for (const group of groupsOf(problem, rest)) {
      if ((!changed && group.length === rows.length) || !mend(group)) left.push(...group);
    }
  }
  return { mended, left: left.sort((one, other) => one - other) };
}

/** Terms of constraints looked at for one group. */
const WORK_A_GROUP = 200_000;
const MOST_CHANGES = 4;

/** Failing rows connected by the figures they have in common. */
function groupsOf(problem: Problem, failing: readonly number[]): readonly (readonly number[])[] {
  const groups: { rows: number[]; variables: Set<number> }[] = [];
  for (const row of failing) {
    const variables = problem.rows[row]?.variables ?? [];
    const joined = { rows: [row], variables: new Set(variables) };
    for (const group of [...groups]) {
      if (!variables.some((variable) => group.variables.has(variable))) continue;
      groups.splice(groups.indexOf(group), 1);
      joined.rows.unshift(...group.rows);
      for (const variable of group.variables) joined.variables.add(variable);
    }
    groups.push(joined);
  }
  return groups.map(({ rows }) => rows);
}

/** A figure whose change mends all failing rows it is in, at least two. */
interface Crossing {
  readonly crossing: ReadonlySet<number>;
  readonly solution: Solution;
}

/** The crossings that no other one disputes. */
function crossings(problem: Problem, failing: readonly number[]): readonly Crossing[] {
  const variables = new Set(failing.flatMap((row) => problem.rows[row]?.variables ?? []));
  const all = [...variables].flatMap((variable) => crossingAt(problem, variable) ?? []);
  return all.filter(({ crossing }) =>
    all.every(
      (other) =>
        other.crossing === crossing ||
        other.crossing.size < crossing.size ||
        ![...crossing].some((row) => other.crossing.has(row)),
    ),
  );
}

function crossingAt(problem: Problem, variable: number): Crossing | undefined {
  const failing = new Set(problem.failing);
  const crossing = new Set((problem.rowsOf[variable] ?? []).filter((row) => failing.has(row)));
  if (crossing.size < 2) return undefined;
  const agrees = [...crossing].every((index) => {
    const row = problem.rows[index];
    return row !== undefined && isExact(row) && coefficientOf(row, variable) !== 0;
  });
  const solution = agrees ? valuesOf(problem, [variable]) : undefined;
  return solution && { crossing, solution };
}
