import type { BoundReport } from '../facts/fact.js';
import { identify, mayBeOneUnit, type ReportIdentity } from '../facts/other-reports/identify.js';
import { lineStartsOf } from '../facts/line-starts.js';
import type { ReportFile } from '../facts/other-reports/other-report.js';
import { dataSetOf, type DataSet, type DataSetSource } from './data-set.js';
import { unitYears, type UnitYears, type YearlyReport } from './years.js';

/** A report of a workspace or of a command line, as data. */
export interface StatedReport {
  readonly file: ReportFile;
  /** Undefined where it is not certain whose report it is, or for which year. */
  readonly identity: ReportIdentity | undefined;
  readonly data: DataSet;
  /** Its tables as they are printed; undefined where they are not asked for, since they keep its text alive. */
  readonly bound: BoundReport | undefined;
  /** Where its lines begin. */
  readonly lineStarts: Uint32Array;
}

/** The reports of one unit, or one of which it is not certain whose it is. */
export interface UnitReports {
  /** As its newest report names it. */
  readonly organization: string | undefined;
  /** The oldest first; of one year there may be several copies. */
  readonly reports: readonly StatedReport[];
  readonly years: UnitYears;
}

/** A report as data, to be put beside others. */
export function statedReport(
  source: DataSetSource,
  file: ReportFile,
  keep: 'tables' | 'figures',
): StatedReport {
  const { report, bound } = source;
  return {
    file,
    identity: identify(report),
    data: dataSetOf(source),
    bound: keep === 'tables' ? bound : undefined,
    lineStarts: lineStartsOf(report.text),
  };
}

/** Reports by unit, in the order in which the units first come. */
export function byUnit(reports: readonly StatedReport[]): readonly UnitReports[] {
  const units: StatedReport[][] = [];
  const byName = new Map<string, StatedReport[][]>();
  for (const report of reports) {
    const key = keyOf(report);
    const known = key === undefined ? undefined : byName.get(key);
    const own = known?.find(([first]) => first && areOfOneUnit(first, report));
    if (own !== undefined) {
      own.push(report);
      continue;
    }
    const unit = [report];
    units.push(unit);
    if (key !== undefined) byName.set(key, [...(known ?? []), unit]);
  }
  return units.map(unitReports);
}

function unitReports(reports: readonly StatedReport[]): UnitReports {
  const inOrder = [...reports].sort((one, other) => yearOf(one) - yearOf(other));
  return {
    organization: inOrder.at(-1)?.data.organization,
    reports: inOrder,
    years: unitYears(inOrder.flatMap((report) => yearly(report) ?? [])),
  };
}

function yearly({
  data: { year, figures },
  file: { uri },
}: StatedReport): YearlyReport | undefined {
  return year === undefined ? undefined : { year, uri, own: false, figures };
}

function yearOf({ data: { year } }: StatedReport): number {
  return year ?? 0;
}

/** A unit whose name does not say where it is, is one with those in its folder only. */
function keyOf({ identity, file: { uri } }: StatedReport): string | undefined {
  if (identity === undefined) return undefined;
  const { name, placed } = identity.unit;
  return placed ? name : `${name} ${uri.slice(0, uri.lastIndexOf('/') + 1)}`;
}

function areOfOneUnit(one: StatedReport, other: StatedReport): boolean {
  if (one.identity === undefined || other.identity === undefined) return false;
  return mayBeOneUnit(one.identity, other.identity);
}
