import type { Budget } from './budget.js';
import { LastSearches } from './last-searches.js';
import { mendPiecemeal } from './piecemeal.js';
import type { Problem } from './problem.js';
import { smallestRepairs } from './search.js';

/**
 * The searches for the causes of one system, for those of the next. Whoever looks at drafts while they are written keeps
 * one and gives it to every analysis: causes are the same with and without it, and sooner found.
 */
export class CauseMemory {
  readonly smallest = new LastSearches(smallestRepairs);
  readonly piecemeal = new LastSearches((problem: Problem, _most, budget: Budget) =>
    mendPiecemeal(problem, budget),
  );

  /** Called before the searches of a system. */
  begin(): void {
    this.smallest.begin();
    this.piecemeal.begin();
  }
}
