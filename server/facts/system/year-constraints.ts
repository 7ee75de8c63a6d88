import type { Calculation } from '../calculations/calculation.js';
import type { Fact } from '../fact.js';
import {
  lastYearsFigure,
  type FigureElsewhere,
  type FigureKey,
  type OtherReports,
} from '../other-reports/other-report.js';
import type { SystemBuilder } from './system-builder.js';

/**
 * Lets last year's report bear witness for or against the figures of sums that fail: 上年结转 is what last year carried
 * out, 历年累计 is last year's and this year's. Where nothing fails here it is not asked, for then a difference between
 * the years is a question of its own.
 */
export function addYears(
  builder: SystemBuilder,
  calculations: readonly Calculation[],
  others: OtherReports,
): void {
  if (others.lastYear.length === 0) return;
  const facts = factsByKey(calculations);
  for (const fact of failingFacts(calculations)) {
    if (fact.concept === 'requests.carriedIn') {
      const before = lastYearsFigure(others, { ...keyOf(fact), concept: 'requests.carriedOut' });
      add(builder, fact, before, []);
    } else if (fact.period === 'cumulative') {
      const thisYear = facts.get(textOf({ ...keyOf(fact), period: 'year' }));
      const before = lastYearsFigure(others, keyOf(fact));
      if (thisYear !== undefined) add(builder, fact, before, [thisYear]);
    }
  }
}

/** Adds `fact` = last year's figure + figures of this year; a figure in doubt in its own report says nothing. */
function add(
  builder: SystemBuilder,
  fact: Fact,
  before: FigureElsewhere | undefined,
  thisYear: readonly Fact[],
): void {
  if (before === undefined || before.figure.doubtful) return;
  const terms = [
    builder.fact(fact, 1),
    builder.elsewhere(before.figure, -1),
    ...thisYear.map((each) => builder.fact(each, -1)),
  ];
  builder.add('equal', terms, { kind: 'years', before });
}

function failingFacts(calculations: readonly Calculation[]): ReadonlySet<Fact> {
  return new Set(
    calculations
      .filter(({ verdict, rule }) => verdict === 'fails' && rule.relation === 'sum')
      .flatMap(factsIn)
      .filter(({ state }) => state === 'number'),
  );
}

function factsByKey(calculations: readonly Calculation[]): ReadonlyMap<string, Fact> {
  return new Map(calculations.flatMap(factsIn).map((fact) => [textOf(keyOf(fact)), fact]));
}

function factsIn({ left, right }: Calculation): readonly Fact[] {
  return [...left, ...right].flatMap(({ fact }) => fact ?? []);
}

function keyOf({ concept, applicant, period }: Fact): FigureKey {
  return { concept, applicant, period };
}

function textOf({ concept, applicant, period }: FigureKey): string {
  return `${concept} ${applicant ?? ''} ${period}`;
}
