import * as vscode from 'vscode';
import type { DidChangeWatchedFilesParams } from 'vscode-languageclient';
import type { Connection } from '../connection/connection.js';

/** What the protocol calls a change of a file that was there and is there. */
const changed = 2;

/**
 * Has the folders listed anew when the window gets the focus. A folder of drafts that was moved or renamed meanwhile, by
 * another program, has no file in it of which VS Code would tell.
 */
export function registerListAnew(connection: Connection): vscode.Disposable {
  let hadFocus = vscode.window.state.focused;
  return vscode.window.onDidChangeWindowState(({ focused }) => {
    const came = focused && !hadFocus;
    hadFocus = focused;
    if (!came) return;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const changes = folders.map(({ uri }) => ({ uri: uri.toString(), type: changed }) as const);
    connection.notify('workspace/didChangeWatchedFiles', {
      changes,
    } satisfies DidChangeWatchedFilesParams);
  });
}
