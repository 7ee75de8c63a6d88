import { positionIn, type LineRange } from '../../facts/line-starts.js';
import { render, renderAlone, type Language } from '../../language/message.js';
import type { Applicant } from '../../forms/form.js';
import type { CellState } from '../../report/table.js';
import type { DataPoint } from '../data-set.js';
import type { StatedReport, UnitReports } from '../stated-report.js';
import type { FigureStatus } from '../status.js';
import type { UnitYears } from '../years.js';

/** The `version` of the JSON; it changes when a reader would have to. */
const statisticsJsonVersion = 1;

/** `nianbao stats --format json`, and what is saved as JSON. */
export interface StatisticsJson {
  readonly version: number;
  readonly units: readonly UnitJson[];
}

/** The reports of one unit; `organization` is null for those that do not say whose they are. */
export interface UnitJson {
  readonly organization: string | null;
  readonly reports: readonly StatedReportJson[];
  readonly years: YearsJson;
}

/** A report and its figures. */
export interface StatedReportJson {
  readonly file: string;
  readonly organization: string | null;
  readonly year: number | null;
  /** `2014`, `2019`, `2021`, `fujian`. */
  readonly form: string;
  readonly points: readonly PointJson[];
}

/** A figure in long form. */
export interface PointJson {
  readonly concept: string;
  readonly label: string;
  readonly applicant: Applicant | null;
  /** The report year, or `cumulative`; null where the draft does not say its year. */
  readonly period: string | null;
  /** Decimal string in the unit of the concept; null unless `state` is `number`. */
  readonly value: string | null;
  readonly printed: string;
  readonly unit: string;
  readonly state: CellState;
  readonly status: FigureStatus;
  readonly origin: DataPoint['origin'];
  readonly scope: DataPoint['scope'];
  /** Of a derived figure; null of all else. */
  readonly derivation: DerivationJson | null;
  /** Null for a derived figure. */
  readonly range: LineRange | null;
}

/** How a figure follows from others. */
export interface DerivationJson {
  readonly formula: string;
  readonly working: string;
  readonly inputs: readonly string[];
}

/** The years of a unit. */
export interface YearsJson {
  readonly organization: string;
  readonly years: readonly {
    readonly year: number;
    readonly form: string;
    readonly formName: string;
    readonly uri: string;
    readonly own: boolean;
  }[];
  readonly series: readonly SeriesJson[];
}

/** One concept over the years of a unit, a point for each. */
export interface SeriesJson {
  readonly concept: string;
  readonly label: string;
  readonly unit: string;
  readonly group: string;
  readonly groupLabel: string;
  readonly derived: boolean;
  readonly points: readonly {
    readonly year: number;
    readonly value: string | null;
    readonly display: string;
    readonly status: FigureStatus;
  }[];
  readonly breaks: readonly { readonly year: number; readonly note: string }[];
}

/** Reports by unit and year as JSON has them. */
export function statisticsJson(units: readonly UnitReports[], language: Language): StatisticsJson {
  return {
    version: statisticsJsonVersion,
    units: units.map(({ organization, reports, years }) => ({
      organization: organization ?? null,
      reports: reports.map((report) => ({
        file: report.file.name,
        organization: report.data.organization ?? null,
        year: report.data.year ?? null,
        form: report.data.form.id,
        points: pointsJson(report, language),
      })),
      years: yearsJson(organization ?? '', years, language),
    })),
  };
}

/** The figures of a report as JSON has them. */
export function pointsJson(
  { data: { points, year }, lineStarts }: StatedReport,
  language: Language,
): readonly PointJson[] {
  const ofYear = year?.toString() ?? null;
  return points.map(
    ({ concept, label, applicant, period, value, printed, unit, derivation, span, ...point }) => ({
      concept,
      label: renderAlone(label, language),
      applicant: applicant ?? null,
      period: period === 'cumulative' ? period : ofYear,
      value: value?.toFixed() ?? null,
      printed,
      unit,
      state: point.state,
      status: point.status,
      origin: point.origin,
      scope: point.scope,
      derivation: derivation
        ? { ...derivation, formula: render(derivation.formula, language) }
        : null,
      range: span
        ? { start: positionIn(lineStarts, span.start), end: positionIn(lineStarts, span.end) }
        : null,
    }),
  );
}

/** The years of a unit as JSON and protocol have them. */
export function yearsJson(
  organization: string,
  { years, series }: UnitYears,
  language: Language,
): YearsJson {
  return {
    organization,
    years: years.map(({ year, form, uri, own }) => ({
      year,
      form: form.id,
      formName: renderAlone(form.name, language),
      uri,
      own,
    })),
    series: series.map(({ concept, label, unit, group, derived, points, breaks }) => ({
      concept,
      label: renderAlone(label, language),
      unit,
      group: group.id,
      groupLabel: renderAlone(group.label, language),
      derived,
      points: points.map(({ year, value, display, status }) => ({
        year,
        value: value?.toFixed() ?? null,
        display,
        status,
      })),
      breaks: breaks.map(({ year, note }) => ({ year, note: render(note, language) })),
    })),
  };
}
