import type Big from 'big.js';
import type { Constraint, FigureSystem, Observation } from '../../facts/system/system.js';
import { effects, type NewFigure, type Standing } from '../effects.js';

/** The system as it is once figures have other values; constraints they are not in stay the same objects. */
export function movedSystem(system: FigureSystem, changes: readonly NewFigure[]): FigureSystem {
  const moved = new Map<Observation, MovedFigure>();
  for (const { observation, value } of changes) {
    moved.set(observation, new MovedFigure(observation, value));
  }
  const of = (observation: Observation): Observation => moved.get(observation) ?? observation;
  const constraints = [...system.constraints];
  for (const { constraint, after } of effects(system, changes)) {
    constraints[constraint.index] = withTerms(constraint, after, of);
  }
  return {
    observations: system.observations.map(of),
    constraints,
    lines: system.lines.map(({ block, figures }) => ({ block, figures: figures.map(of) })),
    bounds: system.bounds.map(({ calculation, atMost }) => ({
      calculation,
      atMost: atMost.map((terms) => movedTerms(terms, of)),
    })),
    shares: system.shares.map(({ share, part, base }) => ({
      share,
      part: of(part),
      base: of(base),
    })),
  };
}

function withTerms(
  { index, relation, terms, origin }: Constraint,
  { verdict, residual }: Standing,
  of: (observation: Observation) => Observation,
): Constraint {
  return {
    index,
    relation,
    terms: movedTerms(terms, of),
    origin,
    verdict,
    residual,
  };
}

function movedTerms(
  terms: Constraint['terms'],
  of: (observation: Observation) => Observation,
): Constraint['terms'] {
  return terms.map(({ observation, coefficient }) => ({
    observation: of(observation),
    coefficient,
  }));
}

/** A figure that is to have another value; all else is as it is printed. */
export class MovedFigure implements Observation {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly index: number;
  readonly #printed: Observation;

  constructor(printed: Observation, value: Big) {
    this.#printed = printed;
    this.index = printed.index;
    this.value = value;
    this.low = value;
    this.high = value;
  }

  get home(): Observation['home'] {
    return this.#printed.home;
  }

  get mention(): Observation['mention'] {
    return this.#printed.mention;
  }

  get printed(): string {
    return this.#printed.printed;
  }

  get blank(): boolean {
    return this.#printed.blank;
  }

  get quantity(): Observation['quantity'] {
    return this.#printed.quantity;
  }

  get span(): Observation['span'] {
    return this.#printed.span;
  }

  get fact(): Observation['fact'] {
    return this.#printed.fact;
  }

  get neighbours(): readonly number[] {
    return this.#printed.neighbours;
  }
}
