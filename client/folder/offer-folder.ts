import * as vscode from 'vscode';

/** Says that no folder is open, and opens one. */
export async function offerFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('No folder is open. Open the folder the drafts are in, then check it.'),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
}
