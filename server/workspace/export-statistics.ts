import { encodeBytes } from '../features/protocol-bytes.js';
import type { ExportedFile, ExportParams } from '../features/protocol-statistics.js';
import { statisticsFile } from '../statistics/statistics-file.js';
import type { Session } from './session.js';
import { unitOfReport } from './workspace-statistics.js';

/** Answers `nianbao/exportStatistics`; undefined for a text that is no report. */
export async function exportStatistics(
  session: Session,
  { uri, format, scope }: ExportParams,
): Promise<ExportedFile | undefined> {
  const unit = await unitOfReport(session, uri, scope);
  if (unit === undefined) return undefined;
  const { language } = await session.settings.of(uri);
  const { name, bytes } = await statisticsFile([unit], format, language);
  return { name, base64: encodeBytes(bytes) };
}
