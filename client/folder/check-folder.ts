import * as vscode from 'vscode';
import type { Connection } from '../connection/connection.js';
import { messageLanguage } from '../language.js';
import { chooseReport, reportsOfWorkspace, summaryOf, tellNone } from './list-reports.js';
import { offerFolder } from './offer-folder.js';

/**
 * `nianbao.checkFolder`: findings of every draft of the folder, opened or not, in the Problems view; then how many
 * reports were read and how they stand.
 */
export function registerCheckFolder(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.checkFolder', async () => {
    if (vscode.workspace.workspaceFolders === undefined) {
      await offerFolder();
      return;
    }
    const client = await connection.open();
    client.getFeature('textDocument/diagnostic').refresh();
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    // The command is done: whoever called it need not wait for an answer.
    tell(connection).catch((error: unknown) => {
      connection.output.error(`nianbao.checkFolder: ${String(error)}`);
    });
  });
}

async function tell(connection: Connection): Promise<void> {
  const reports = await reportsOfWorkspace(connection);
  if (reports.length === 0) {
    tellNone();
    return;
  }
  const summary = summaryOf(reports, messageLanguage());
  const list = vscode.l10n.t('List Them');
  const answer = await vscode.window.showInformationMessage(summary, list);
  if (answer === list) await chooseReport(reports);
}
