import * as vscode from 'vscode';
import type { Connection } from './connection.js';

/** `nianbao.checkFolder`: findings of every draft of the folder, opened or not, in the Problems view. */
export function registerCheckFolder(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.checkFolder', async () => {
    if (vscode.workspace.workspaceFolders === undefined) {
      await offerFolder();
      return;
    }
    const client = await connection.open();
    client.getFeature('textDocument/diagnostic').refresh();
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}

async function offerFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('No folder is open. Open the folder the drafts are in, then check it.'),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
}
