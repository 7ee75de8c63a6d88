import type { Budget } from './budget.js';
import type { Problem } from './problem.js';
import type { Row } from './row.js';

/** What a search started from and came to, without the figures and texts the problem was made of. */
interface Search<Result> {
  readonly problem: Numbers;
  readonly most: number;
  /** The budget before and after. */
  readonly from: number;
  readonly to: number;
  readonly result: Result;
}

/** All of a problem that a search looks at. */
interface Numbers extends Pick<Problem, 'rows' | 'failing'> {
  /** Value, step and least value of each variable. */
  readonly figures: readonly (bigint | undefined)[];
}

/**
 * The searches of the last time, for the next: whoever types in a sentence, or mends one table, leaves the other
 * figures that do not add up as they are, and with the same numbers and the same budget a search comes to the same end.
 */
export class LastSearches<Result> {
  readonly #search: (problem: Problem, most: number, budget: Budget) => Result;
  #last: readonly Search<Result>[] = [];
  #now: Search<Result>[] = [];

  /** `search` must depend on nothing else, and its result must not lead back to the problem. */
  constructor(search: (problem: Problem, most: number, budget: Budget) => Result) {
    this.#search = search;
  }

  /** Called before the searches of a system: those of the last system are kept, those before it are not. */
  begin(): void {
    this.#last = this.#now;
    this.#now = [];
  }

  /** What the search comes to; the budget is spent as the search spends it. */
  of(problem: Problem, most: number, budget: Budget): Result {
    const from = budget.left;
    const known = this.#last.find(
      (search) => search.from === from && search.most === most && isSame(search.problem, problem),
    );
    if (known) {
      this.#now.push(known);
      budget.spend(from - known.to);
      return known.result;
    }
    const result = this.#search(problem, most, budget);
    this.#now.push({ problem: numbersOf(problem), most, from, to: budget.left, result });
    return result;
  }
}

function numbersOf({ rows, failing, variables }: Problem): Numbers {
  const figures: (bigint | undefined)[] = [];
  for (const { value, step, least } of variables) figures.push(value, step, least);
  return { rows, failing, figures };
}

function isSame(known: Numbers, { rows, failing, variables }: Problem): boolean {
  return (
    known.rows.length === rows.length &&
    known.figures.length === variables.length * 3 &&
    areSame(known.failing, failing) &&
    known.rows.every((row, index) => isSameRow(row, rows[index])) &&
    variables.every(
      ({ value, step, least }, index) =>
        known.figures[index * 3] === value &&
        known.figures[index * 3 + 1] === step &&
        known.figures[index * 3 + 2] === least,
    )
  );
}

function isSameRow(known: Row, row: Row | undefined): boolean {
  return (
    known.residual === row?.residual &&
    known.low === row.low &&
    known.high === row.high &&
    areSame(known.variables, row.variables) &&
    areSame(known.coefficients, row.coefficients)
  );
}

function areSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
