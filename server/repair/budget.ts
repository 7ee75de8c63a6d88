/**
 * How much a search may do. It is counted in terms looked at, never in time, so that the same figures always get the
 * same answer, on any machine.
 */
export class Budget {
  #left: number;

  constructor(work: number) {
    this.#left = work;
  }

  /** Terms that may still be looked at; below zero where the last look went beyond. */
  get left(): number {
    return this.#left;
  }

  /** Whether nothing more may be looked at. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** So many terms were looked at. */
  spend(work: number): void {
    this.#left -= work;
  }

  /** A budget of its own, taken out of this one: at most `work`, and never more than is left. */
  take(work: number): Budget {
    const taken = Math.max(0, Math.min(work, this.#left));
    this.#left -= taken;
    return new Budget(taken);
  }

  /** Puts back what a budget taken out of this one did not need. */
  giveBack(taken: Budget): void {
    this.#left += Math.max(0, taken.#left);
    taken.#left = 0;
  }
}
