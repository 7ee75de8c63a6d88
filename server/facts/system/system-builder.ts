import type Big from 'big.js';
import type { Calculation, Term } from '../calculations/calculation.js';
import type { BoundReport, Fact } from '../fact.js';
import { FigureNeighbours } from './neighbours.js';
import { otherFigure, saidFigure, TableFigure } from './observations.js';
import type { OtherFigure } from '../other-reports/other-report.js';
import type { Quantity, Share } from '../prose/reading.js';
import type {
  Constraint,
  ConstraintOrigin,
  ConstraintTerm,
  FigureSystem,
  Observation,
  TableLine,
} from './system.js';
import { figureOf, wholeOf } from '../calculations/wholes.js';

/** Collects the figures that constraints ask for, each once, and the constraints themselves. */
export class SystemBuilder {
  readonly #neighbours: FigureNeighbours;
  readonly #observations: Observation[] = [];
  readonly #constraints: Constraint[] = [];
  readonly #byFigure = new Map<Fact | Quantity | OtherFigure, Observation>();

  readonly #facts: BoundReport['facts'];
  readonly #tables: BoundReport['tables'];
  #inTables: Set<number | string> | undefined;

  constructor(bound: BoundReport) {
    this.#neighbours = new FigureNeighbours(bound);
    this.#facts = bound.facts;
    this.#tables = bound.tables;
  }

  /** The figures at some places of tables less those at others; no term for a place without one. */
  difference(places: readonly Term[], less: readonly Term[]): readonly ConstraintTerm[] {
    const terms: ConstraintTerm[] = [];
    for (const { fact } of places) if (fact !== undefined) terms.push(this.fact(fact, 1));
    for (const { fact } of less) if (fact !== undefined) terms.push(this.fact(fact, -1));
    return terms;
  }

  /** What must be at most zero for a bound to hold: of a union also each of its parts less the whole. */
  atMostOf({ rule, left, right }: Calculation): readonly (readonly ConstraintTerm[])[] {
    const sum = this.difference(left, right);
    if (rule.relation !== 'union') return [sum];
    return [sum, ...right.map((part) => this.difference([part], left))];
  }

  /** The term of a table figure; a blank or dash is read as zero. */
  fact(fact: Fact, coefficient: 1 | -1): ConstraintTerm {
    let observation = this.#byFigure.get(fact);
    if (observation === undefined) {
      observation = new TableFigure(fact, this.#observations.length, () => this.#beside(fact));
      this.#keep(fact, observation);
    }
    return { observation, coefficient };
  }

  /** The term of a figure in a sentence. */
  said(mention: Quantity, coefficient: 1 | -1): ConstraintTerm {
    let observation = this.#byFigure.get(mention);
    if (observation === undefined) {
      observation = saidFigure(mention, this.#observations.length, (value) =>
        this.#isInTables(value),
      );
      this.#keep(mention, observation);
    }
    return { observation, coefficient };
  }

  /** The term of a figure of another report. */
  elsewhere(figure: OtherFigure, coefficient: 1 | -1): ConstraintTerm {
    let observation = this.#byFigure.get(figure);
    if (observation === undefined) {
      observation = otherFigure(figure, this.#observations.length);
      this.#keep(figure, observation);
    }
    return { observation, coefficient };
  }

  /** Adds what must hold: that terms come to zero, or at most to zero. */
  add(
    relation: Constraint['relation'],
    terms: readonly ConstraintTerm[],
    origin: ConstraintOrigin,
  ): void {
    const index = this.#constraints.length;
    const sum = wholeSum(terms);
    if (!Number.isNaN(sum)) {
      const verdict = sum === 0 || (sum < 0 && relation === 'atMost') ? 'holds' : 'fails';
      const residual = figureOf(sum);
      this.#constraints.push({ index, relation, terms, origin, verdict, residual });
      return;
    }
    this.#constraints.push({ index, relation, terms, origin, ...judgeExactly(relation, terms) });
  }

  /** The system of all that was added, with the shares and bounds that speak of its figures. */
  finish(shares: readonly Share[], bounds: readonly Calculation[]): FigureSystem {
    const known: FigureSystem['shares'][number][] = [];
    for (const share of shares) {
      const part = this.#byFigure.get(share.part);
      const base = this.#byFigure.get(share.base);
      if (part && base) known.push({ share, part, base });
    }
    // Before the bounds: they may ask for figures that no constraint asks for.
    const lines = this.#lines();
    return {
      observations: this.#observations,
      constraints: this.#constraints,
      lines,
      bounds: bounds.map((calculation) => ({
        calculation,
        atMost: this.atMostOf(calculation),
      })),
      shares: known,
    };
  }

  #lines(): readonly TableLine[] {
    const lines: TableLine[] = [];
    const blocks = new Map<unknown, number>();
    for (const { rows } of this.#tables) {
      for (const { facts, block } of rows) {
        const figures = this.#observed(facts);
        if (figures === undefined) continue;
        const number = blocks.get(block) ?? blocks.size;
        blocks.set(block, number);
        lines.push({ block: number, figures });
      }
    }
    return lines;
  }

  /** The figures of a row; undefined for a row without any, or where a constraint asks for some of them only. */
  #observed(facts: readonly Fact[]): readonly Observation[] | undefined {
    if (facts.length === 0) return undefined;
    const figures: Observation[] = [];
    for (const fact of facts) {
      const observation = this.#byFigure.get(fact);
      if (observation === undefined) return undefined;
      figures.push(observation);
    }
    return figures;
  }

  #keep(figure: Fact | Quantity | OtherFigure, observation: Observation): void {
    this.#observations.push(observation);
    this.#byFigure.set(figure, observation);
  }

  #isInTables(value: Big): boolean {
    if (this.#inTables === undefined) {
      this.#inTables = new Set();
      for (const fact of this.#facts) if (fact.value) this.#inTables.add(keyOf(fact.value));
    }
    return this.#inTables.has(keyOf(value));
  }

  #beside(fact: Fact): readonly number[] {
    const indices: number[] = [];
    for (const each of this.#neighbours.of(fact)) {
      const observation = this.#byFigure.get(each);
      if (observation !== undefined) indices.push(observation.index);
    }
    return indices;
  }
}

/** A figure by which to find another of the same value. */
function keyOf(value: Big): number | string {
  const whole = wholeOf(value);
  return Number.isNaN(whole) ? value.toFixed() : whole;
}

const zero = figureOf(0);

/** Σ coefficient × value in plain numbers; NaN where a figure is rounded, has decimals or is very large. */
function wholeSum(terms: readonly ConstraintTerm[]): number {
  let sum = 0;
  for (const { observation, coefficient } of terms) {
    if (observation.low !== observation.value) return Number.NaN;
    sum += coefficient * wholeOf(observation.value);
  }
  return sum;
}

/** The same for any figures: it holds where zero lies in the interval that the printed figures stand for. */
function judgeExactly(
  relation: Constraint['relation'],
  terms: readonly ConstraintTerm[],
): Pick<Constraint, 'verdict' | 'residual'> {
  let residual = zero;
  let low = zero;
  let high = zero;
  for (const { observation, coefficient } of terms) {
    residual = residual.plus(observation.value.times(coefficient));
    low = low.plus((coefficient > 0 ? observation.low : observation.high).times(coefficient));
    high = high.plus((coefficient > 0 ? observation.high : observation.low).times(coefficient));
  }
  const holds = low.lte(0) && (relation === 'atMost' || high.gte(0));
  return { verdict: holds ? 'holds' : 'fails', residual };
}
