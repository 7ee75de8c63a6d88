import { identify } from './facts/other-reports/identify.js';
import {
  exportAllStatisticsRequest,
  exportStatisticsRequest,
  statisticsRequest,
  workspaceStatisticsRequest,
  type ExportAllParams,
  type ExportedFile,
  type ExportParams,
  type StatisticsParams,
} from './features/protocol/statistics.js';
import { statistics } from './features/statistics/statistics.js';
import { exportAllStatistics, exportStatistics } from './workspace/reports/export-statistics.js';
import type { Diagnosing } from './workspace/diagnosing.js';
import type { Session } from './workspace/session.js';
import { workspaceStatistics } from './workspace/reports/workspace-statistics.js';

/** The requests of `features/protocol/statistics.ts`. */
export function answerAboutStatistics(session: Session, diagnosing: Diagnosing): void {
  const { folder } = diagnosing;
  session.answer(
    statisticsRequest,
    session.aboutReport(null, (reading, { uri }: StatisticsParams, current) => {
      const own = identify(reading.analysis.report);
      return statistics(reading, {
        severities: current.settings.options.severities,
        years: own ? session.neighbours.yearsOf(uri, own) : [],
        toCome: diagnosing.toCome(current),
      });
    }),
  );
  session.answerWithoutParameters(workspaceStatisticsRequest, (token) =>
    workspaceStatistics(session, folder, token),
  );
  session.answer(
    exportStatisticsRequest,
    async (params: ExportParams, token): Promise<ExportedFile | null> =>
      (await exportStatistics(session, params, token)) ?? null,
  );
  session.answer(
    exportAllStatisticsRequest,
    async (params: ExportAllParams, token): Promise<ExportedFile | null> =>
      (await exportAllStatistics(session, folder, params, token)) ?? null,
  );
}
