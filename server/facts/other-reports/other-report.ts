import type Big from 'big.js';
import type { FormId } from '../../forms/form.js';
import type { Span } from '../../report/span.js';
import type { Fact } from '../fact.js';
import type { Fingerprint } from './fingerprint.js';
import { mayBeOneUnit, type ReportIdentity } from './identify.js';
import { positionIn, type LineRange } from '../line-starts.js';
import { answersTo, governedPlace } from './unit-name.js';

/** A file that holds a report: how it is linked, and what it is called where a person reads of it. */
export interface ReportFile {
  readonly uri: string;
  readonly name: string;
}

/** What is kept of another report: enough to hold a draft against it and to link its figures, without its text. */
export interface OtherReport extends ReportIdentity {
  readonly file: ReportFile;
  readonly form: FormId;
  /** Its printed figures by concept; those a report gives twice with different values are left out. */
  readonly figures: ReadonlyMap<string, readonly OtherFigure[]>;
  /** Sections of the first two levels with running text of some length, in the order of the text. */
  readonly sections: readonly SectionPrint[];
  /** Where its lines begin, to turn spans into places: see {@link placeIn}. */
  readonly lineStarts: Uint32Array;
}

/** A figure of another report: the fact, without what hangs on to the text it was read from. */
export interface OtherFigure extends Pick<
  Fact,
  'concept' | 'applicant' | 'period' | 'printed' | 'unit'
> {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  /** In the text of the other report. */
  readonly span: Span;
  /** Whether a sum of its own report that it takes part in fails: it may be the one that is wrong. */
  readonly doubtful: boolean;
}

/** The words of a section, for comparing. */
export interface SectionPrint {
  /** Normalised, without ordinal. */
  readonly title: string;
  readonly level: 1 | 2;
  /** The heading, in the text of its report. */
  readonly span: Span;
  readonly words: Fingerprint;
}

/** A place in another report, whose text is not at hand. */
export interface OtherPlace {
  readonly file: ReportFile;
  readonly range: LineRange;
}

/** The reports that bear on one: its own unit's for the year before, and those of the units it answers for. */
export interface OtherReports {
  /** Several where the workspace has last year's report more than once; see {@link lastYearsFigure}. */
  readonly lastYear: readonly OtherReport[];
  /** Of the same year; none for a unit that is no government. */
  readonly units: readonly OtherReport[];
}

/** Where there is nothing to hold a report against. */
export const noOthers: OtherReports = { lastYear: [], units: [] };

/** Picks the reports that bear on one. */
export function chooseOthers(own: ReportIdentity, all: readonly OtherReport[]): OtherReports {
  if (all.length === 0) return noOthers;
  const place = governedPlace(own.unit);
  return {
    lastYear: all.filter((other) => other.year === own.year - 1 && mayBeOneUnit(own, other)),
    units:
      place === undefined
        ? []
        : all.filter((other) => other.year === own.year && answersTo(place, other.unit)),
  };
}

/** What a figure is about. */
export type FigureKey = Pick<Fact, 'concept' | 'applicant' | 'period'>;

/** A figure and the report it stands in. */
export interface FigureElsewhere {
  readonly report: OtherReport;
  readonly figure: OtherFigure;
}

/** A figure of a report, by what it is about. */
export function figureIn(report: OtherReport, key: FigureKey): OtherFigure | undefined {
  return report.figures
    .get(key.concept)
    ?.find(({ applicant, period }) => applicant === key.applicant && period === key.period);
}

/** What last year's report says of a figure; undefined where two copies of it disagree. */
export function lastYearsFigure(
  { lastYear }: OtherReports,
  key: FigureKey,
): FigureElsewhere | undefined {
  let found: FigureElsewhere | undefined;
  for (const report of lastYear) {
    const figure = figureIn(report, key);
    if (figure === undefined) continue;
    if (found !== undefined && !found.figure.value.eq(figure.value)) return undefined;
    found ??= { report, figure };
  }
  return found;
}

/** Where in another report a span of its text is. */
export function placeIn({ file, lineStarts }: OtherReport, { start, end }: Span): OtherPlace {
  return {
    file,
    range: { start: positionIn(lineStarts, start), end: positionIn(lineStarts, end) },
  };
}
