import type { Budget } from './budget.js';
import { LeastChanges } from './least-changes.js';
import type { Problem } from './problem.js';
import { coefficientOf, eliminate, fails, isExact, type Row } from './row.js';
import { mayChangeBy, valuesOf, type Solution } from './values.js';

/** The repairs a search found. */
export interface SearchResult {
  /** All of one size, the smallest that mends the problem; empty where none was found. */
  readonly solutions: readonly Solution[];
  /** Whether every repair of that size is among them, and none is smaller; with no solutions, that there is none. */
  readonly complete: boolean;
}

/** Solutions that are collected at most; where there are more, nothing singles one out. */
const mostSolutions = 100;
/** Terms looked at to find the value of one freed figure. */
const workToSolve = 300;

/**
 * The smallest sets of figures whose change mends every failing row of a problem and breaks none: first all sets of
 * one figure, then of two, up to `most`, while the budget lasts.
 */
export function smallestRepairs(problem: Problem, most: number, budget: Budget): SearchResult {
  const search = new Search(problem, budget);
  for (let size = search.least(); size <= most; size++) {
    const solutions = search.run(size);
    if (search.isCut) return { solutions, complete: false };
    if (solutions.length > 0) return { solutions, complete: true };
  }
  return { solutions: [], complete: true };
}

/** A row, as it was before an elimination. */
interface UsedRow {
  readonly index: number;
  readonly row: Row;
}

/**
 * Depth-first through sets of variables. Some failing row needs a changed variable: each of its variables in turn is
 * freed by eliminating it from all rows, and is held fixed for the turns after it, so that no set is met twice.
 */
class Search {
  readonly #problem: Problem;
  readonly #budget: Budget;
  readonly #leastChanges: LeastChanges;
  /** The rows as the eliminations so far imply them; undefined for one that was used up by an elimination. */
  readonly #rows: (Row | undefined)[];
  /** Rows that differ from the problem's, in the order they changed; some more than once. */
  readonly #altered: number[] = [];
  readonly #freed: number[] = [];
  /** 1 for variables that are held fixed. */
  readonly #held: Uint8Array;
  /** When a row was last seen, to meet each once. */
  readonly #seen: Uint32Array;
  /** When a variable was last one of those that may change. */
  readonly #possible: Uint32Array;
  #time = 0;
  readonly #found = new Map<string, Solution>();

  constructor(problem: Problem, budget: Budget) {
    this.#problem = problem;
    this.#budget = budget;
    this.#leastChanges = new LeastChanges(problem.variables.length, problem.rows.length);
    this.#rows = [...problem.rows];
    this.#held = new Uint8Array(problem.variables.length);
    this.#seen = new Uint32Array(problem.rows.length);
    this.#possible = new Uint32Array(problem.variables.length);
  }

  /** Whether the search gave up, for want of budget or because there were too many solutions. */
  get isCut(): boolean {
    return this.#budget.isSpent || this.#found.size >= mostSolutions;
  }

  /** A size no repair can be smaller than. */
  least(): number {
    const failing = this.#failing();
    if (failing.length === 0) return 0;
    const packed = this.#leastChanges.packed(failing, this.#held);
    return Math.max(packed.length, this.#leastChanges.byReach(failing, this.#held));
  }

  /** The solutions of a size; it must be known that there are none of a smaller size. */
  run(size: number): readonly Solution[] {
    this.#visit(size);
    return [...this.#found.values()];
  }

  #visit(remaining: number): void {
    if (this.isCut) return;
    const failing = this.#failing();
    if (failing.length === 0) {
      this.#finish(remaining);
      return;
    }
    if (remaining === 0 || this.#leastChanges.byReach(failing, this.#held) > remaining) return;
    const packed = this.#leastChanges.packed(failing, this.#held);
    if (packed.length > remaining) return;
    const choice =
      packed.length === remaining
        ? this.#fewestOf(failing, this.#onePerRow(packed))
        : this.#fewestOf(failing, undefined);
    if (choice !== undefined) this.#branch(choice.candidates, choice.row, remaining);
  }

  /**
   * Marks the variables that may change where there are no more changes left than rows that need one each: none but
   * those of these rows, and in an exact one only such as may take the whole of the difference.
   * @returns the time they are marked with
   */
  #onePerRow(packed: readonly Row[]): number {
    const time = ++this.#time;
    for (const row of packed) {
      const exact = isExact(row);
      const { variables, coefficients } = row;
      for (let index = 0; index < variables.length; index++) {
        const variable = variables[index] ?? 0;
        if (this.#held[variable] === 1) continue;
        if (exact && !this.#mayMend(row, variable, coefficients[index] ?? 1)) continue;
        this.#possible[variable] = time;
      }
    }
    return time;
  }

  /** Whether a variable may take the whole difference of an exact row. */
  #mayMend({ residual, low }: Row, variable: number, coefficient: number): boolean {
    const difference = (low ?? 0n) - residual;
    const own = this.#problem.variables[variable];
    if (coefficient === 1) return mayChangeBy(own, difference);
    if (coefficient === -1) return mayChangeBy(own, -difference);
    const times = BigInt(coefficient);
    return difference % times === 0n && mayChangeBy(own, difference / times);
  }

  /**
   * The failing row that leaves the fewest variables to try; undefined where one leaves none.
   * @param possible the time that those are marked with which may change; undefined where all may
   */
  #fewestOf(
    failing: readonly Row[],
    possible: number | undefined,
  ): { readonly row: Row; readonly candidates: readonly number[] } | undefined {
    let best: Row | undefined;
    let fewest = Infinity;
    for (const row of failing) {
      let count = 0;
      for (const variable of row.variables) {
        if (this.#isCandidate(variable, possible) && ++count >= fewest) break;
      }
      if (count === 0) return undefined;
      if (count >= fewest) continue;
      best = row;
      fewest = count;
    }
    if (best === undefined) return undefined;
    const candidates: number[] = [];
    for (const variable of best.variables) {
      if (this.#isCandidate(variable, possible)) candidates.push(variable);
    }
    return { row: best, candidates };
  }

  #isCandidate(variable: number, possible: number | undefined): boolean {
    if (this.#held[variable] !== 0) return false;
    return possible === undefined || this.#possible[variable] === possible;
  }

  /** Frees each candidate in turn, and holds it for those after it. */
  #branch(candidates: readonly number[], failing: Row | undefined, remaining: number): void {
    let tried = 0;
    for (const variable of candidates) {
      const freed = this.#free(variable, failing);
      this.#visit(remaining - 1);
      this.#undo(freed);
      this.#held[variable] = 1;
      tried++;
      if (this.isCut) break;
    }
    for (let index = 0; index < tried; index++) this.#held[candidates[index] ?? 0] = 0;
  }

  /** No row fails any more. Where no values do for the freed variables alone, one that they touch must change too. */
  #finish(remaining: number): void {
    const freed = [...this.#freed].sort((one, other) => one - other);
    const solution = valuesOf(this.#problem, freed);
    this.#budget.spend(freed.length * workToSolve);
    if (solution !== undefined) {
      this.#found.set(freed.join(' '), solution);
      return;
    }
    if (remaining === 0) return;
    const touched = new Set<number>();
    for (const variable of freed) {
      for (const index of this.#problem.rowsOf[variable] ?? []) {
        for (const other of this.#problem.rows[index]?.variables ?? []) touched.add(other);
      }
    }
    for (const variable of freed) touched.delete(variable);
    const candidates = [...touched].filter((variable) => this.#held[variable] === 0);
    this.#branch(candidates, undefined, remaining);
  }

  /**
   * Eliminates a variable from all rows, through an exact one if there is one: the failing row that called for it, or
   * another. Returns what undoes it.
   */
  #free(variable: number, failing: Row | undefined): readonly UsedRow[] {
    const users = this.#users(variable);
    const pivot =
      failing !== undefined && isExact(failing)
        ? failing
        : (users.find(({ row }) => isExact(row))?.row ?? failing ?? users[0]?.row);
    for (const { index, row } of users) {
      if (pivot === undefined) continue;
      this.#rows[index] = row === pivot ? undefined : eliminate(row, pivot, variable);
      this.#altered.push(index);
      this.#budget.spend(row.variables.length + pivot.variables.length);
    }
    this.#freed.push(variable);
    return users;
  }

  /** Undoes the last elimination. */
  #undo(users: readonly UsedRow[]): void {
    for (const { index, row } of users) {
      this.#rows[index] = row;
      this.#altered.pop();
    }
    this.#freed.pop();
  }

  /** The rows that a variable is in now. */
  #users(variable: number): readonly UsedRow[] {
    const users: UsedRow[] = [];
    const time = ++this.#time;
    for (const index of this.#problem.rowsOf[variable] ?? []) {
      const row = this.#met(index, time);
      if (row !== undefined && coefficientOf(row, variable) !== 0) users.push({ index, row });
    }
    for (const index of this.#altered) {
      const row = this.#met(index, time);
      if (row !== undefined && coefficientOf(row, variable) !== 0) users.push({ index, row });
    }
    return users;
  }

  /** A row as it is now, the first time it is met; undefined after that, and for one that was used up. */
  #met(index: number, time: number): Row | undefined {
    if (this.#seen[index] === time) return undefined;
    this.#seen[index] = time;
    return this.#rows[index];
  }

  /** The rows that fail now, the short ones first. */
  #failing(): readonly Row[] {
    const failing: Row[] = [];
    const time = ++this.#time;
    let size = 20;
    for (const index of this.#problem.failing) {
      const row = this.#met(index, time);
      if (row !== undefined && fails(row)) failing.push(row);
    }
    for (const index of this.#altered) {
      const row = this.#met(index, time);
      if (row !== undefined && fails(row)) failing.push(row);
    }
    for (const { variables } of failing) size += variables.length;
    this.#budget.spend(size * 3);
    return failing.sort((one, other) => one.variables.length - other.variables.length);
  }
}
