import * as vscode from 'vscode';

/**
 * `nianbao.useLanguage`: a report in plain text gets the language of drafts, and with it colours, wrapped lines and
 * tables that are aligned while they are written. The file stays what it is.
 */
export function registerUseLanguage(): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.useLanguage', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) await vscode.languages.setTextDocumentLanguage(document, 'nianbao');
  });
}
