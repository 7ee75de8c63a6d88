import type { Judged } from './likelihood.js';
import type { Problem } from './problem.js';
import type { NewValue, Solution } from './values.js';

/** Failing rows that have one cause, apart from all others. */
export interface Part {
  /** Ascending. */
  readonly rows: readonly number[];
  /** What mends them, one of each joint repair, in their order; no two alike. */
  readonly solutions: readonly Solution[];
  /** Whether an unlikely joint repair mends them together with rows of another part. */
  readonly isCrossed: boolean;
}

/**
 * Parts the failing rows of a problem by what mends them: changes that share no row are independent of each other, and
 * so are the rows they mend. All repairs that are not far less likely than the best must agree to it, since otherwise
 * mending one part in one way would forbid some way of mending the other.
 * @param repairs not empty, the likeliest first; each mends every failing row
 */
export function partByRepairs(problem: Problem, repairs: readonly Judged[]): readonly Part[] {
  const groups = new Groups(problem.failing);
  const split = repairs.map(({ solution }) => independentChanges(problem, solution));
  const best = repairs[0]?.cost ?? 0;
  repairs.forEach(({ cost }, index) => {
    if (cost > best + farLessLikely) return;
    for (const { mended } of split[index] ?? []) groups.unite(mended);
  });
  return groups.all().map((rows) => {
    const solutions = new Map<string, Solution>();
    let isCrossed = false;
    for (const independent of split) {
      const own = independent.filter(({ mended }) => mended.some((row) => rows.has(row)));
      if (own.some(({ mended }) => !mended.every((row) => rows.has(row)))) isCrossed = true;
      else addSolution(own, solutions);
    }
    return {
      rows: [...rows].sort((one, other) => one - other),
      solutions: [...solutions.values()],
      isCrossed,
    };
  });
}

/** A thousand times. */
const farLessLikely = Math.log(1000);

function addSolution(parts: readonly Connected[], solutions: Map<string, Solution>): void {
  const solution: NewValue[] = [];
  for (const { changes } of parts) solution.push(...changes);
  const key = solution.map(({ variable }) => variable).join(' ');
  if (!solutions.has(key)) solutions.set(key, solution);
}

/** Changes connected by the rows they are in, with the failing ones of these. */
interface Connected {
  readonly changes: Solution;
  readonly mended: readonly number[];
}

function independentChanges(problem: Problem, repair: Solution): readonly Connected[] {
  const [only] = repair;
  if (only !== undefined && repair.length === 1) {
    const own = problem.rowsOf[only.variable] ?? [];
    if (own.length === 0) return [];
    return [{ changes: repair, mended: mendedIn(problem, own) }];
  }
  const rows = repair.map(({ variable }) => problem.rowsOf[variable] ?? []);
  if (areApart(rows)) {
    const connected: Connected[] = [];
    repair.forEach((change, index) => {
      const own = rows[index] ?? [];
      if (own.length > 0) connected.push({ changes: [change], mended: mendedIn(problem, own) });
    });
    return connected;
  }
  const groups = new Groups(rows.flat());
  for (const each of rows) groups.unite(each);
  return groups.all().map((group) => ({
    changes: repair.filter((_, index) => rows[index]?.some((row) => group.has(row)) === true),
    mended: problem.failing.filter((row) => group.has(row)),
  }));
}

function mendedIn({ failing }: Problem, rows: readonly number[]): readonly number[] {
  return failing.filter((row) => rows.includes(row));
}

/** Whether no row is in two of the lists, as those of independent changes are. */
function areApart(lists: readonly (readonly number[])[]): boolean {
  for (let at = 1; at < lists.length; at++) {
    const own = lists[at] ?? [];
    for (let before = 0; before < at; before++) {
      if (lists[before]?.some((row) => own.includes(row)) === true) return false;
    }
  }
  return true;
}

/** Rows that belong together. */
class Groups {
  readonly #groupOf = new Map<number, Set<number>>();

  constructor(rows: readonly number[]) {
    for (const row of rows) this.#groupOf.set(row, new Set([row]));
  }

  unite(rows: readonly number[]): void {
    const [first] = rows;
    const whole = first === undefined ? undefined : this.#groupOf.get(first);
    if (whole === undefined) return;
    for (const row of rows) {
      for (const each of this.#groupOf.get(row) ?? []) {
        whole.add(each);
        this.#groupOf.set(each, whole);
      }
    }
  }

  all(): readonly ReadonlySet<number>[] {
    return [...new Set(this.#groupOf.values())];
  }
}
