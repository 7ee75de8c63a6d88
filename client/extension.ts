import type * as vscode from 'vscode';
import { registerCaret } from './caret.js';
import { registerCheckFolder } from './check-folder.js';
import { registerChineseEncoding } from './chinese-encoding.js';
import { registerCompareCorrections } from './compare-corrections.js';
import { Connection, type Connect } from './connection.js';
import { registerExportAll } from './export-all.js';
import { onFirstReport } from './first-report.js';
import { registerInDraft } from './draft-in-front.js';
import { registerFixAll } from './fix-all.js';
import { registerInsertCommands } from './insert-part.js';
import { registerKeepLanguage } from './keep-language.js';
import { registerListAnew } from './list-anew.js';
import { registerListReports } from './list-reports.js';
import { registerNewReport } from './new-report.js';
import { registerNextCell } from './next-cell.js';
import { registerOpenSample } from './open-sample.js';
import { registerPasteTables } from './paste-tables.js';
import { registerStatistics } from './preview/register.js';
import { registerReportContext } from './report-context.js';
import { registerRulePages } from './rule-pages.js';
import { registerServerCommands } from './server-commands.js';
import { registerShowCalculations } from './show-calculations.js';
import { registerSilence } from './silence.js';
import { registerStatus } from './status.js';
import { Statuses } from './statuses.js';
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
