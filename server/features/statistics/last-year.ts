import type Big from 'big.js';

import {
  figureIn,
  lastYearsFigure,
  type OtherReport,
  type OtherReports,
} from '../../facts/other-reports/other-report.js';
import { deriveFigures } from '../../statistics/derive.js';
import { lookupIn } from '../../statistics/figure-lookup.js';

/** A figure of last year's report. */
export interface LastYearsFigure {
  readonly value: Big;
  readonly display: string;
  /** The form of that report. */
  readonly form: string;
}

/** What last year's report of the unit says, printed or derived; nothing where two copies of it disagree. */
export class LastYear {
  readonly #others: OtherReports;
  readonly #derived: ReadonlyMap<string, LastYearsFigure>;

  constructor(others: OtherReports) {
    this.#others = others;
    const [only, another] = others.lastYear;
    this.#derived = only !== undefined && another === undefined ? derivedOf(only) : new Map();
  }

  /** The figure of all applicants, or of one that has none. */
  of(concept: string): LastYearsFigure | undefined {
    for (const applicant of ['total', undefined] as const) {
      const found = lastYearsFigure(this.#others, { concept, applicant, period: 'year' });
      if (found === undefined) continue;
      const { value } = found.figure;
      return { value, display: value.toFixed(), form: found.report.form };
    }
    return this.#derived.get(concept);
  }
}

function derivedOf(report: OtherReport): ReadonlyMap<string, LastYearsFigure> {
  const lookup = lookupIn(report);
  if (lookup === undefined) return new Map();
  const isByApplicant =
    figureIn(report, { concept: 'requests.received', applicant: 'total', period: 'year' }) !==
    undefined;
  const applicants = isByApplicant ? (['total', undefined] as const) : [undefined];
  return new Map(
    deriveFigures(lookup, applicants).map(({ concept, value, printed }) => [
      concept.id,
      { value, display: printed, form: report.form },
    ]),
  );
}
