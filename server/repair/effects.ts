import Big from 'big.js';
import type { Constraint, FigureSystem, Observation } from '../facts/system/system.js';

/** A figure given another value. */
export interface NewFigure {
  readonly observation: Observation;
  readonly value: Big;
}

/** What a change does to a constraint. */
export interface Effect {
  readonly constraint: Constraint;
  readonly after: Standing;
}

/** How a constraint stands with certain figures. */
export type Standing = Pick<Constraint, 'verdict' | 'residual'>;

/**
 * What changes do to every constraint that contains a changed figure, in the order of the constraints. A figure keeps
 * the room its printed digits leave: `11.9万` instead of `11.8万` still stands for half a thousand either way.
 */
export function effects(system: FigureSystem, changes: readonly NewFigure[]): readonly Effect[] {
  const shifts = new Map(
    changes.map(({ observation, value }) => [observation, value.minus(observation.value)]),
  );
  return system.constraints
    .filter(({ terms }) => terms.some(({ observation }) => shifts.has(observation)))
    .map((constraint) => {
      const shift = constraint.terms.reduce(
        (sum, { observation, coefficient }) =>
          sum.plus((shifts.get(observation) ?? zero).times(coefficient)),
        zero,
      );
      return { constraint, after: standing(constraint, shift) };
    });
}

/** How a constraint stands once its sum has changed by `shift`. */
export function standing(constraint: Constraint, shift: Big): Standing {
  const residual = constraint.residual.plus(shift);
  if (shift.eq(0)) return { verdict: constraint.verdict, residual };
  let below = zero;
  let above = zero;
  for (const { observation, coefficient } of constraint.terms) {
    const { value, low, high } = observation;
    below = below.plus(coefficient > 0 ? value.minus(low) : high.minus(value));
    above = above.plus(coefficient > 0 ? high.minus(value) : value.minus(low));
  }
  const isLow = constraint.relation === 'equal' && residual.plus(above).lt(0);
  const holds = !isLow && residual.minus(below).lte(0);
  return { verdict: holds ? 'holds' : 'fails', residual };
}

const zero = new Big(0);
