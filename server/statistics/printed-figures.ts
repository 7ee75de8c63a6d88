import Big from 'big.js';
import type { Calculation } from '../facts/calculations/calculation.js';
import type { BoundReport, Fact } from '../facts/fact.js';
import type { Applicant, Form } from '../forms/form.js';
import type { DataPoint } from './data-set.js';
import { figureKey, type FigureLookup, type KnownFigure } from './figure-lookup.js';

/** What tells where a draft has its figures. */
interface PrintedSource {
  readonly bound: BoundReport;
  readonly calculations: readonly Calculation[];
}

/**
 * The figures of a draft for its year, by concept: those of its tables, and where they have none, those that sentences
 * give of the whole, if they give one. A blank counts as zero only where a sum of the form that is printed on both
 * sides holds with it.
 */
export class PrintedFigures implements FigureLookup {
  readonly form: Form;
  /** Every type of applicant that is told apart, and `undefined` for figures that know none. */
  readonly applicants: readonly (Applicant | undefined)[];
  readonly #figures = new Map<string, KnownFigure>();

  constructor({ bound, calculations }: PrintedSource, points: readonly DataPoint[]) {
    this.form = bound.form;
    const inTables = new Set<string>();
    const stated = new Set<string>();
    const applicants = new Set<Applicant | undefined>();
    for (const { concept, applicant, period, scope, value, status, origin } of points) {
      if (period !== 'year' || scope !== 'whole' || origin === 'derived') continue;
      const key = figureKey(concept, applicant);
      applicants.add(applicant);
      if (origin === 'table') inTables.add(key);
      else if (inTables.has(key)) continue;
      if (value === undefined) continue;
      const known = this.#figures.get(key);
      if (known === undefined && !stated.has(key)) this.#figures.set(key, { value, status });
      // Given twice, and not alike: neither counts.
      else if (known?.value.eq(value) !== true) this.#figures.delete(key);
      stated.add(key);
    }
    for (const { concept, applicant, period } of zerosOf(calculations)) {
      const key = figureKey(concept, applicant);
      if (period === 'year' && !stated.has(key)) {
        this.#figures.set(key, { value: zero, status: 'unchecked' });
      }
    }
    this.applicants = [...applicants];
  }

  /** What the report prints of a concept, or a sum needs to be zero; undefined for what is no number. */
  find(concept: string, applicant: Applicant | undefined): KnownFigure | undefined {
    return this.#figures.get(figureKey(concept, applicant));
  }
}

const zero = new Big(0);

/** Blanks that sums need to be zero. */
function zerosOf(calculations: readonly Calculation[]): ReadonlySet<Fact> {
  const zeros = new Set<Fact>();
  for (const { rule, verdict, left, right } of calculations) {
    if (verdict !== 'holds' || rule.relation !== 'sum') continue;
    const facts = [left, right].map((terms) => terms.flatMap(({ fact }) => fact ?? []));
    if (!facts.every((side) => side.some(({ value }) => value !== undefined))) continue;
    for (const fact of facts.flat()) {
      if (fact.state === 'blank' || fact.state === 'dash') zeros.add(fact);
    }
  }
  return zeros;
}
