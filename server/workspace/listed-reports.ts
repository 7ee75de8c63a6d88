import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis.js';
import type { ListedFinding, ListedReport } from '../features/protocol-folder.js';
import { rangeOf } from '../features/reading.js';
import { reportStatus } from '../features/status.js';
import { renderAlone, type Language } from '../language/message.js';
import { severityRanks, type Finding } from '../rules/finding.js';
import { allReports } from './all-reports.js';
import type { Session } from './session.js';

/**
 * Answers `nianbao/reports`: how every report of the workspace stands, the worst first.
 * @returns undefined when it was cancelled
 */
export async function listedReports(
  session: Session,
  token: CancellationToken,
): Promise<readonly ListedReport[] | undefined> {
  const listed: ListedReport[] = [];
  for await (const { uri, analysis } of allReports(session, token)) {
    const { language } = await session.settings.of(uri);
    const status = reportStatus({ analysis, language });
    listed.push({ uri, status, gravest: gravestOf(uri, analysis, language) });
  }
  return token.isCancellationRequested ? undefined : listed.sort(worstFirst);
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
