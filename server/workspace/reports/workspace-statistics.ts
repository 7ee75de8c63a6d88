import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { ReportFile } from '../../facts/other-reports/other-report.js';
import type { ReportStatistics, UnitStatistics } from '../../features/protocol/statistics.js';
import { identify } from '../../facts/other-reports/identify.js';
import type { Language } from '../../language/message.js';
import {
  byUnit,
  statedReport,
  type StatedReport,
  type UnitReports,
} from '../../statistics/stated-report.js';
import { pointsJson, yearsJson } from '../../statistics/files/statistics-json.js';
import { allReports, analysisOfFile } from './all-reports.js';
import type { FolderReports } from './folder-reports.js';
import type { Session } from '../session.js';

/**
 * Answers `nianbao/workspaceStatistics`: every report of the workspace of which it is certain whose it is and for which
 * year. What is open counts as it stands in the editor.
 * @returns undefined when it was cancelled
 */
export async function workspaceStatistics(
  session: Session,
  folder: FolderReports,
  token: CancellationToken,
): Promise<readonly UnitStatistics[] | undefined> {
  const language = await session.settings.language();
  const reports: StatedReport[] = [];
  for await (const { uri, analysis } of allReports(session, folder, token)) {
    reports.push(statedReport(analysis, fileOf(uri), 'figures'));
  }
  if (token.isCancellationRequested) return undefined;
  return byUnit(reports).flatMap((unit) => unitStatistics(unit, language));
}

/**
 * An open report, alone or with those of its unit for other years, tables and all; of a report of which it is not
 * certain whose it is, that alone.
 * @param fileOf what a file is called
 * @returns undefined for a text that is no report
 */
export async function unitOfReport(
  session: Session,
  uri: string,
  scope: 'report' | 'unit',
  fileOf: (uri: string) => ReportFile,
): Promise<UnitReports | undefined> {
  const current = await session.complete(uri);
  const analysis = current?.reading?.analysis;
  if (analysis === undefined) return undefined;
  const own = statedReport(analysis, fileOf(uri), 'tables');
  const identity = identify(analysis.report);
  const others =
    identity && scope === 'unit' ? await session.neighbours.allYearsOf(uri, identity) : [];
  const reports = [own];
  for (const { file } of others) {
    const open = await session.complete(file.uri);
    const other = open ? open.reading?.analysis : await analysisOfFile(session, file.uri);
    if (other) reports.push(statedReport(other, fileOf(file.uri), 'tables'));
  }
  return byUnit(reports).find((unit) => unit.reports.includes(own));
}

function unitStatistics(
  { organization, reports, years }: UnitReports,
  language: Language,
): readonly UnitStatistics[] {
  const known = reports.flatMap((report): readonly ReportStatistics[] => {
    const { identity, file, data } = report;
    if (identity === undefined) return [];
    const points = pointsJson(report, language);
    return [{ uri: file.uri, year: identity.year, form: data.form.id, points }];
  });
  if (known.length === 0 || organization === undefined) return [];
  return [{ organization, reports: known, years: yearsJson(organization, years, language) }];
}

function fileOf(uri: string): ReportFile {
  return { uri, name: Utils.basename(URI.parse(uri)) };
}
