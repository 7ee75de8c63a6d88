import type { CancellationToken } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { ReportFile } from '../../facts/other-reports/other-report.js';
import { encodeBytes } from '../../features/protocol/bytes.js';
import type {
  ExportAllParams,
  ExportedFile,
  ExportParams,
} from '../../features/protocol/statistics.js';
import { byUnit, statedReport, type StatedReport } from '../../statistics/stated-report.js';
import { statisticsFile } from '../../statistics/files/statistics-file.js';
import { allReports } from './all-reports.js';
import { cancelled } from '../failure.js';
import type { FolderReports } from './folder-reports.js';
import { inOrderOfNames, nameInFolders } from './name-in-folders.js';
import type { Session } from '../session.js';
import { unitOfReport } from './workspace-statistics.js';

/** Answers `nianbao/exportStatistics`; undefined for a text that is no report. */
export async function exportStatistics(
  session: Session,
  { uri, format, scope }: ExportParams,
  token: CancellationToken,
): Promise<ExportedFile | undefined> {
  const unit = await unitOfReport(session, uri, scope, (file) =>
    exportedFile(file, session.folders),
  );
  if (token.isCancellationRequested) throw cancelled();
  if (unit === undefined) return undefined;
  const { language } = await session.settings.of(uri);
  const { name, bytes } = await statisticsFile([unit], format, language);
  return { name, base64: encodeBytes(bytes) };
}

/**
 * Answers `nianbao/exportAllStatistics`: what `nianbao stats` gives of the folders, but that open reports count as they
 * stand in the editor; undefined where there is no report.
 */
export async function exportAllStatistics(
  session: Session,
  folder: FolderReports,
  { format, folders }: ExportAllParams,
  token: CancellationToken,
): Promise<ExportedFile | undefined> {
  const roots = folders ?? session.folders;
  const isWanted = (uri: string): boolean =>
    folders === undefined || nameInFolders(uri, folders) !== undefined;
  const reports: StatedReport[] = [];
  for await (const { uri, analysis } of allReports(session, folder, token, isWanted)) {
    const file = exportedFile(uri, roots);
    reports.push(statedReport(analysis, file, format === 'xlsx' ? 'tables' : 'figures'));
  }
  if (token.isCancellationRequested) throw cancelled();
  if (reports.length === 0) return undefined;
  reports.sort((one, other) => inOrderOfNames(one.file.name, other.file.name));
  const language = await session.settings.language();
  const [root] = roots;
  const collection = root === undefined ? '' : Utils.basename(URI.parse(root));
  const { name, bytes } = await statisticsFile(byUnit(reports), format, language, collection);
  return { name, base64: encodeBytes(bytes) };
}

/** A file that is handed on does not say where the folder lies on this machine. */
function exportedFile(uri: string, folders: readonly string[]): ReportFile {
  const name = nameInFolders(uri, folders) ?? Utils.basename(URI.parse(uri));
  return { uri: name, name };
}
