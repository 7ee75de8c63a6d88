import * as vscode from 'vscode';
import { fileName } from '../preview/file-names.js';

/**
 * Where a new draft is to lie: beside the draft that is open, else in the folder that is. It gets its name with it, and
 * is written there when it is saved for the first time.
 * @returns undefined where no folder of this computer is open, or VS Code could not tell the draft again when the window
 *   is reloaded
 */
export async function newAddress(title: string): Promise<vscode.Uri | undefined> {
  const folder = besideWhichFolder();
  const authority = authorityOf(vscode.env.remoteName);
  if (folder === undefined || authority === undefined) return undefined;
  for (let number = 1; ; number += 1) {
    const name = fileName(number === 1 ? title : `${title}（${String(number)}）`, 'nianbao');
    const file = vscode.Uri.joinPath(folder, name);
    const uri = file.with({ scheme: 'untitled', authority });
    if (!isOpen(uri) && !(await exists(file))) return uri;
  }
}

/**
 * What VS Code puts into the address of a draft without a file when it opens it again after a reload: a draft that had
 * another would then be there twice. Empty on this computer; of a server its host; of a connection through an extension
 * (`ssh-remote`, `wsl`) it has more than its name, which nobody is told.
 */
function authorityOf(remoteName: string | undefined): string | undefined {
  if (remoteName === undefined) return '';
  return remoteName === 'localhost' || /[.:]/u.test(remoteName) ? remoteName : undefined;
}

function besideWhichFolder(): vscode.Uri | undefined {
  const { activeTextEditor } = vscode.window;
  const active = activeTextEditor?.document.uri;
  const home = active && vscode.workspace.getWorkspaceFolder(active);
  const folder =
    active !== undefined && home !== undefined
      ? vscode.Uri.joinPath(active, '..')
      : vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder?.scheme === 'file' ? folder : undefined;
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString(),
  );
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
