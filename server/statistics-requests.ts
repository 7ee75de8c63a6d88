import { identify } from './facts/identify.js';
import {
  exportAllStatisticsRequest,
  exportStatisticsRequest,
  statisticsRequest,
  workspaceStatisticsRequest,
  type ExportAllParams,
  type ExportedFile,
  type ExportParams,
  type StatisticsParams,
} from './features/protocol-statistics.js';
import { statistics } from './features/statistics/statistics.js';
import { exportAllStatistics, exportStatistics } from './workspace/export-statistics.js';
import type { FolderReports } from './workspace/folder-reports.js';
import type { Session } from './workspace/session.js';
import { workspaceStatistics } from './workspace/workspace-statistics.js';

/** The requests of `features/protocol-statistics.ts`. */
export function answerAboutStatistics(session: Session, folder: FolderReports): void {
  session.answer(
    statisticsRequest,
    session.aboutReport(null, (reading, { uri }: StatisticsParams, { settings }) => {
      const own = identify(reading.analysis.report);
      return statistics(reading, {
        severities: settings.options.severities,
        years: own ? session.neighbours.yearsOf(uri, own) : [],
      });
    }),
  );
  session.answerWithoutParameters(workspaceStatisticsRequest, (token) =>
    workspaceStatistics(session, folder, token),
  );
  session.answer(
    exportStatisticsRequest,
    async (params: ExportParams): Promise<ExportedFile | null> =>
      (await exportStatistics(session, params)) ?? null,
  );
  session.answer(
    exportAllStatisticsRequest,
    async (params: ExportAllParams, token): Promise<ExportedFile | null> =>
      (await exportAllStatistics(session, folder, params, token)) ?? null,
  );
}
