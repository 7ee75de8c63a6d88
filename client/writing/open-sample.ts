import * as vscode from 'vscode';

/**
 * `nianbao.openSample`: a draft with mistakes in it, to try things on; without a file, so that nothing is in the way of
 * trying.
 * @param extension the folder the extension lies in; on the web it is an address
 */
export function registerOpenSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.openSample', async () => {
    const bytes = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(extension, 'media/sample.md'),
    );
    const content = new TextDecoder().decode(bytes);
    const document = await vscode.workspace.openTextDocument({ language: 'nianbao', content });
    await vscode.window.showTextDocument(document);
  });
}
