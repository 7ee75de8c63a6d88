import type Big from 'big.js';
import type { OtherReport } from '../facts/other-reports/other-report.js';
import type { Form, FormId } from '../forms/form.js';
import type { Localized, Message } from '../language/message.js';
import { conceptById } from './concepts/concepts.js';
import { definitionChange } from './concepts/definition-changes.js';
import { deriveFigures } from './derive.js';
import { displayed } from './display.js';
import { lookupIn, type FigureLookup, type KnownFigure } from './figure-lookup.js';
import { seriesGroups } from './series-groups.js';
import type { FigureStatus } from './status.js';

/** What one report says of its year. */
export interface YearlyReport {
  readonly year: number;
  readonly uri: string;
  /** Whether it is the report that was asked for: of its year it alone counts. */
  readonly own: boolean;
  readonly figures: FigureLookup;
}

/** The reports of one unit as one. */
export interface UnitYears {
  /** Oldest first, each year once. */
  readonly years: readonly UnitYear[];
  /** Those of one group stand together. */
  readonly series: readonly YearSeries[];
}

/** A year of a unit, and the report it is told by. */
export interface UnitYear {
  readonly year: number;
  readonly form: Form;
  readonly uri: string;
  readonly own: boolean;
}

/** One concept over the years: of all applicants together. */
export interface YearSeries {
  readonly concept: string;
  readonly label: Localized;
  readonly unit: string;
  readonly group: { readonly id: string; readonly label: Localized };
  /** Whether some of its values are derived. */
  readonly derived: boolean;
  /** One for each year, in their order. */
  readonly points: readonly YearPoint[];
  /** Where its definition changed, by the first year under the new one. */
  readonly breaks: readonly { readonly year: number; readonly note: Message }[];
}

/** What a concept came to in a year. */
export interface YearPoint {
  readonly year: number;
  /** In the base unit of the concept; undefined where that report does not give it. */
  readonly value: Big | undefined;
  /** As it is shown, without unit; empty where there is no value. */
  readonly display: string;
  readonly status: FigureStatus;
}

/** Another report as one of the years; undefined where its form is not known. */
export function yearlyReport(report: OtherReport): YearlyReport | undefined {
  const figures = lookupIn(report);
  return figures && { year: report.year, uri: report.file.uri, own: false, figures };
}

/**
 * Puts reports of one unit together, whatever their forms: what a concept is called, it is called in every form, and
 * what a form does not print is derived as in every other. Of several copies of a year's report only that counts in
 * which they agree. A group of which no year can be compared with another is left out.
 */
export function unitYears(reports: readonly YearlyReport[]): UnitYears {
  const years = byYear(reports);
  const groups = seriesGroups.map((group) =>
    group.concepts.flatMap((concept) => seriesOf(concept, group, years) ?? []),
  );
  return {
    years: years.map(({ year, form, uri, own }) => ({ year, form, uri, own })),
    series: groups.filter((series) => series.some(canBeCompared)).flat(),
  };
}

interface Year extends UnitYear {
  readonly find: (concept: string) => (KnownFigure & { readonly derived: boolean }) | undefined;
}

function byYear(reports: readonly YearlyReport[]): readonly Year[] {
  const copies = new Map<number, YearlyReport[]>();
  for (const report of reports) {
    const known = copies.get(report.year);
    if (known === undefined) copies.set(report.year, [report]);
    else known.push(report);
  }
  return [...copies.values()]
    .flatMap((all) => {
      const own = all.filter((report) => report.own);
      return yearOf(own.length > 0 ? own : all) ?? [];
    })
    .sort((one, other) => one.year - other.year);
}

function yearOf(copies: readonly YearlyReport[]): Year | undefined {
  const [first] = copies;
  if (first === undefined) return undefined;
  const { year, uri, own, figures } = first;
  const printed = agreedIn(
    copies.map((copy) => copy.figures),
    figures.form,
  );
  const derived = new Map(
    deriveFigures(printed, ofAll).map((figure) => [figure.concept.id, figure]),
  );
  return {
    year,
    uri,
    own,
    form: figures.form,
    find(concept) {
      const stated = printed.find(concept, 'total') ?? printed.find(concept, undefined);
      if (stated !== undefined) return { ...stated, derived: false };
      const follows = derived.get(concept);
      return follows && { value: follows.value, status: follows.status, derived: true };
    },
  };
}

const ofAll = [undefined, 'total'] as const;

function agreedIn(copies: readonly FigureLookup[], form: Form): FigureLookup {
  return {
    form,
    find(concept, applicant) {
      const [first, ...others] = copies.flatMap((copy) => copy.find(concept, applicant) ?? []);
      return first && others.every(({ value }) => value.eq(first.value)) ? first : undefined;
    },
  };
}

function seriesOf(
  concept: string,
  { id, label }: YearSeries['group'],
  years: readonly Year[],
): YearSeries | undefined {
  const known = conceptById(concept);
  const figures = years.map((year) => ({ year, figure: year.find(concept) }));
  if (known === undefined || figures.every(({ figure }) => figure === undefined)) return undefined;
  return {
    concept,
    label: known.name,
    unit: known.unit,
    group: { id, label },
    derived: figures.some(({ figure }) => figure?.derived === true),
    points: figures.map(({ year: { year }, figure }) => ({
      year,
      value: figure?.value,
      display: figure === undefined ? '' : displayed(figure.value, concept),
      status: figure?.status ?? 'unchecked',
    })),
    breaks: breaksOf(
      concept,
      figures.filter(({ figure }) => figure !== undefined).map(({ year }) => year),
    ),
  };
}

/** Between years that have a value, those between which there is none passed over. */
function breaksOf(concept: string, years: readonly Year[]): YearSeries['breaks'] {
  let before: FormId | undefined;
  return years.flatMap(({ year, form }) => {
    const note = before === undefined ? undefined : definitionChange(concept, before, form.id);
    before = form.id;
    return note === undefined ? [] : [{ year, note }];
  });
}

function canBeCompared({ points }: YearSeries): boolean {
  return points.filter(({ value }) => value !== undefined).length > 1;
}
