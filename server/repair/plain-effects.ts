import type { Constraint, Observation } from '../facts/system/system.js';
import { figureOf, wholeOf } from '../facts/calculations/wholes.js';
import type { Budget } from './budget.js';
import { standing, type NewFigure } from './effects.js';

/** A constraint a figure is in. */
export interface Use {
  readonly constraint: Constraint;
  readonly coefficient: number;
}

/** What changes of figures do to the constraints of a system, in plain numbers, since they are asked by the thousand. */
export class PlainEffects {
  readonly #budget: Budget;
  readonly #usesOf = new Map<Observation, Use[]>();

  constructor(constraints: readonly Constraint[], budget: Budget) {
    this.#budget = budget;
    for (const constraint of constraints) {
      budget.spend(constraint.terms.length);
      for (const { observation, coefficient } of constraint.terms) {
        const uses = this.#usesOf.get(observation);
        if (uses) uses.push({ constraint, coefficient });
        else this.#usesOf.set(observation, [{ constraint, coefficient }]);
      }
    }
  }

  /** Whether nothing more may be looked at. */
  get isSpent(): boolean {
    return this.#budget.isSpent;
  }

  /** The constraints a figure is in. */
  usesOf(figure: Observation): readonly Use[] {
    return this.#usesOf.get(figure) ?? [];
  }

  /** Whether all figures are in one sum. */
  shareSum([one, ...others]: readonly NewFigure[]): boolean {
    const uses = one === undefined ? [] : this.usesOf(one.observation);
    return uses.some(
      ({ constraint: { relation, terms } }) =>
        relation === 'equal' &&
        others.every((other) => terms.some(({ observation }) => observation === other.observation)),
    );
  }

  /** Whether the figures are in two failing constraints at least. */
  areInTwoFailing(figures: readonly Observation[]): boolean {
    const found = new Set<Constraint>();
    for (const each of figures) {
      for (const { constraint } of this.usesOf(each)) {
        if (constraint.verdict === 'fails') found.add(constraint);
      }
    }
    return found.size > 1;
  }

  /** Whether one figure of another value mends all of them. */
  haveOneFigure(failing: readonly Constraint[]): boolean {
    const [first, ...others] = failing;
    return (first?.terms ?? []).some(({ observation, coefficient }) => {
      const change = first?.residual.times(-coefficient);
      if (change === undefined || observation.value.plus(change).lt(0)) return false;
      const value = observation.value.plus(change);
      const uses = this.usesOf(observation);
      if (!others.every((each) => uses.some(({ constraint }) => constraint === each))) return false;
      return this.mendedBy([{ observation, value }])?.length === failing.length;
    });
  }

  /** The failing constraints among those with a changed figure; undefined where one of all these does not hold then. */
  mendedBy(changes: readonly NewFigure[]): readonly Constraint[] | undefined {
    const mended: Constraint[] = [];
    for (const [constraint, delta] of this.deltas(changes)) {
      if (!holdsAfter(constraint, delta)) return undefined;
      if (constraint.verdict === 'fails') mended.push(constraint);
    }
    return mended.sort((one, other) => one.index - other.index);
  }

  /** By how much the sum of each constraint with a changed figure changes; NaN where that is no whole number. */
  deltas(changes: readonly NewFigure[]): ReadonlyMap<Constraint, number> {
    const deltas = new Map<Constraint, number>();
    for (const { observation, value } of changes) {
      const change = wholeOf(value) - wholeOf(observation.value);
      const uses = this.usesOf(observation);
      this.#budget.spend(uses.length);
      for (const { constraint, coefficient } of uses) {
        deltas.set(constraint, (deltas.get(constraint) ?? 0) + change * coefficient);
      }
    }
    return deltas;
  }
}

/** Whether a constraint holds once its sum has changed by so much. */
function holdsAfter(constraint: Constraint, delta: number): boolean {
  if (delta === 0) return constraint.verdict === 'holds';
  if (Number.isNaN(delta)) return false;
  const after = wholeOf(constraint.residual) + delta;
  if (after === 0 || (after < 0 && constraint.relation === 'atMost')) return true;
  if (!constraint.terms.some(hasRoom)) return false;
  return standing(constraint, figureOf(delta)).verdict === 'holds';
}

/** Whether a figure of a constraint is rounded, so that it leaves it room. */
export function hasRoom({
  observation: { value, low, high },
}: Constraint['terms'][number]): boolean {
  return (low !== value && !low.eq(value)) || (high !== value && !high.eq(value));
}

/** A count as a plain number; NaN for what is no exact count. */
export function plainOf({ value, low, high, quantity }: Observation): number {
  const isExact = (low === value || low.eq(value)) && (high === value || high.eq(value));
  return quantity === 'count' && isExact ? wholeOf(value) : Number.NaN;
}
