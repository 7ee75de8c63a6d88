import type * as vscode from 'vscode';
import { registerCaret } from './draft/caret.js';
import { registerCheckFolder } from './folder/check-folder.js';
import { registerChineseEncoding } from './draft/chinese-encoding.js';
import { registerCompareCorrections } from './corrections/compare-corrections.js';
import { Connection, type Connect } from './connection/connection.js';
import { registerExportAll } from './folder/export-all.js';
import { onFirstReport } from './draft/first-report.js';
import { registerInDraft } from './draft/draft-in-front.js';
import { registerFixAll } from './corrections/fix-all.js';
import { registerInsertCommands } from './writing/insert-part.js';
import { registerKeepLanguage } from './draft/keep-language.js';
import { registerListAnew } from './folder/list-anew.js';
import { registerListReports } from './folder/list-reports.js';
import { registerNewReport } from './writing/new-report.js';
import { registerNextCell } from './tables/next-cell.js';
import { registerOpenSample } from './writing/open-sample.js';
import { registerPasteTables } from './tables/paste-tables.js';
import { registerStatistics } from './preview/register.js';
import { registerReportContext } from './draft/report-context.js';
import { registerRulePages } from './pages/rule-pages.js';
import { registerServerCommands } from './connection/server-commands.js';
import { registerShowCalculations } from './tables/show-calculations.js';
import { registerSilence } from './corrections/silence.js';
import { registerStatus } from './draft/status.js';
import { Statuses } from './draft/statuses.js';
import { registerUseLanguage } from './use-language.js';

/**
 * The extension, the same in both hosts. Until a report is open or a command is called nothing is started: what
 * happens here is registration, and a look at the documents that are open.
 * @param connect makes the language client of this host, when it is first needed
 */
export function activateWith(context: vscode.ExtensionContext, connect: Connect): void {
  const connection = new Connection(connect);
  const statuses = new Statuses(connection);
  context.subscriptions.push(
    connection,
    statuses,
    registerStatus(statuses),
    registerReportContext(statuses),
    registerCaret(connection, statuses),
    registerKeepLanguage(statuses),
    registerChineseEncoding(),
    registerNextCell(connection, statuses),
    registerPasteTables(connection),
    registerNewReport(connection, statuses),
    registerOpenSample(context.extensionUri),
    registerInsertCommands(connection, statuses),
    registerFixAll(connection, statuses),
    registerSilence(connection),
    registerCompareCorrections(connection),
    registerShowCalculations(connection),
    registerStatistics({ context, connection, statuses }),
    registerCheckFolder(connection),
    registerListReports(connection),
    registerExportAll(connection),
    registerListAnew(connection),
    registerRulePages(connection),
    registerServerCommands(connection),
    registerUseLanguage(),
    registerInDraft(statuses),
    onFirstReport(() => {
      connection.open().catch(() => {
        // The language client has told the user, and `nianbao.restartServer` tries again.
      });
    }),
  );
}
