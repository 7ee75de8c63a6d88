import { identify } from './facts/identify.js';
import {
  exportStatisticsRequest,
  statisticsRequest,
  workspaceStatisticsRequest,
  type ExportedFile,
  type ExportParams,
  type StatisticsParams,
} from './features/protocol-statistics.js';
import { statistics } from './features/statistics/statistics.js';
import { exportStatistics } from './workspace/export-statistics.js';
import { cancelled } from './workspace/failure.js';
import type { Session } from './workspace/session.js';
import { withoutParameters } from './workspace/without-parameters.js';
import { workspaceStatistics } from './workspace/workspace-statistics.js';

/** The requests of `features/protocol-statistics.ts`. */
export function answerAboutStatistics(session: Session): void {
  const { connection } = session;
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
  connection.onRequest(
    workspaceStatisticsRequest,
    withoutParameters(
      session.answering(workspaceStatisticsRequest, async (_: undefined, token) => {
        const units = await workspaceStatistics(session, token);
        if (units === undefined) throw cancelled();
        return units;
      }),
    ),
  );
  session.answer(
    exportStatisticsRequest,
    async (params: ExportParams): Promise<ExportedFile | null> =>
      (await exportStatistics(session, params)) ?? null,
  );
}
