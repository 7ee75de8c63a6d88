import type { Calculation } from '../calculations/calculation.js';
import type { BoundReport, Fact } from '../fact.js';
import { identify } from './identify.js';
import { lineStartsOf } from '../line-starts.js';
import type { OtherFigure, OtherReport, ReportFile } from './other-report.js';
import { sectionPrints } from './section-prints.js';
import { copyOf } from '../../report/remembering/copy-of.js';
import type { Report } from '../../report/report.js';

/** A text longer than this is no annual report; nothing is kept of it. */
const longest = 2_000_000;

/**
 * What is kept of a report for others; undefined where its unit or year are not certain.
 * @param calculations those of its tables
 */
export function summarise(
  report: Report,
  bound: BoundReport,
  file: ReportFile,
  calculations: readonly Calculation[],
): OtherReport | undefined {
  if (report.text.length > longest) return undefined;
  const identity = identify(report);
  if (identity === undefined) return undefined;
  return {
    ...identity,
    file,
    form: bound.form.id,
    figures: figuresOf(bound, calculations),
    sections: sectionPrints(report),
    lineStarts: lineStartsOf(report.text),
  };
}

function figuresOf(
  bound: BoundReport,
  calculations: readonly Calculation[],
): ReadonlyMap<string, readonly OtherFigure[]> {
  const doubtful = factsInDoubt(calculations);
  const figures = new Map<string, OtherFigure[]>();
  const contradicted = new Set<OtherFigure>();
  for (const fact of bound.facts) {
    const figure = figureOf(fact, doubtful);
    if (figure === undefined) continue;
    const known = figures.get(fact.concept);
    const twin = known?.find(
      ({ applicant, period }) => applicant === fact.applicant && period === fact.period,
    );
    if (known === undefined) figures.set(fact.concept, [figure]);
    else if (twin === undefined) known.push(figure);
    else if (!twin.value.eq(figure.value)) contradicted.add(twin);
  }
  if (contradicted.size === 0) return figures;
  return new Map(
    [...figures].map(([concept, all]) => [concept, all.filter((each) => !contradicted.has(each))]),
  );
}

function figureOf(fact: Fact, doubtful: ReadonlySet<Fact>): OtherFigure | undefined {
  const { concept, applicant, period, value, low, high, printed, unit, span } = fact;
  if (value === undefined) return undefined;
  return {
    concept,
    applicant,
    period,
    value,
    low: low ?? value,
    high: high ?? value,
    printed: copyOf(printed),
    unit,
    span,
    doubtful: doubtful.has(fact),
  };
}

function factsInDoubt(calculations: readonly Calculation[]): ReadonlySet<Fact> {
  const doubtful = new Set<Fact>();
  for (const { verdict, rule, left, right } of calculations) {
    if (verdict !== 'fails' || rule.relation === 'union') continue;
    for (const { fact } of [...left, ...right]) if (fact !== undefined) doubtful.add(fact);
  }
  return doubtful;
}
