import type Big from 'big.js';
import type { Applicant, Form } from '../forms/form.js';
import type { OtherReport } from '../facts/other-reports/other-report.js';
import { figureIn } from '../facts/other-reports/other-report.js';
import { formById } from '../forms/catalogue.js';
import type { FigureStatus } from './status.js';

/** A figure of a report year, whichever report of whichever year it stands in. */
export interface KnownFigure {
  /** In the base unit of its concept. */
  readonly value: Big;
  readonly status: FigureStatus;
}

/** What a report says of its year, by concept; the same for a draft and for another report. */
export interface FigureLookup {
  readonly form: Form;
  /** `applicant` is undefined where the form does not tell applicants apart. Undefined for what is no number. */
  readonly find: (concept: string, applicant: Applicant | undefined) => KnownFigure | undefined;
}

/** What tells the figures of one report year apart, as a key of maps. */
export function figureKey(concept: string, applicant: Applicant | undefined): string {
  return `${concept} ${applicant ?? ''}`;
}

/** The figures of another report; undefined where its form is not known. */
export function lookupIn(report: OtherReport): FigureLookup | undefined {
  const form = formById(report.form);
  if (form === undefined) return undefined;
  return {
    form,
    find(concept, applicant) {
      const figure = figureIn(report, { concept, applicant, period: 'year' });
      if (figure === undefined) return undefined;
      return { value: figure.value, status: figure.doubtful ? 'inDoubt' : 'unchecked' };
    },
  };
}
