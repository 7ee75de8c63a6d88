import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../analysis.js';
import type { ListedFinding, ListedReport } from '../../features/protocol/folder.js';
import { rangeOf } from '../../features/reading.js';
import { reportStatus } from '../../features/status.js';
import { renderAlone, type Language } from '../../language/message.js';
import { severityRanks, type Finding } from '../../rules/finding.js';
import { allDrafts } from './all-reports.js';
import type { FolderReports } from './folder-reports.js';
import type { Session } from '../session.js';
import type { DraftSettings } from '../settings.js';

/**
 * Answers `nianbao/reports`: how every report of the workspace stands, the worst first. A file that was looked at before,
 * and is as it was, is not read again.
 * @returns undefined when it was cancelled
 */
export async function listedReports(
  session: Session,
  folder: FolderReports,
  token: CancellationToken,
): Promise<readonly ListedReport[] | undefined> {
  const listed: ListedReport[] = [];
  for await (const draft of allDrafts(session, token)) {
    const report =
      draft.kind === 'file'
        ? await folder.listed(draft.file)
        : await listedOpen(session, draft.uri);
    if (report) listed.push(report);
  }
  return token.isCancellationRequested ? undefined : listed.sort(worstFirst);
}

/** What a list says of a report. */
export function listedReport(
  uri: string,
  analysis: Analysis,
  { language }: Pick<DraftSettings, 'language'>,
): ListedReport {
  const status = reportStatus({ analysis, language });
  return { uri, status, gravest: gravestOf(uri, analysis, language) };
}

async function listedOpen(session: Session, uri: string): Promise<ListedReport | undefined> {
  const reading = (await session.complete(uri))?.reading;
  return reading && listedReport(uri, reading.analysis, reading);
}

function gravestOf(uri: string, analysis: Analysis, language: Language): ListedFinding | null {
  const { findings, report } = analysis;
  const [first, ...others] = findings;
  if (first === undefined) return null;
  const { message, span } = others.reduce(graver, first);
  const document = TextDocument.create(uri, 'nianbao', 0, report.text);
  return { message: renderAlone(message, language), range: rangeOf(document, span) };
}

/** The one found first where both are as grave. */
function graver(one: Finding, other: Finding): Finding {
  return severityRanks[other.severity] < severityRanks[one.severity] ? other : one;
}

function worstFirst({ status: one, uri }: ListedReport, other: ListedReport): number {
  const { errors, warnings, organization } = other.status;
  return (
    errors - one.errors ||
    warnings - one.warnings ||
    (one.organization ?? '').localeCompare(organization ?? '', 'zh') ||
    (one.year ?? 0) - (other.status.year ?? 0) ||
    (uri < other.uri ? -1 : 1)
  );
}
