import * as vscode from 'vscode';
import type { DidChangeWatchedFilesParams } from 'vscode-languageclient';
import type { Connection } from '../connection/connection.js';

/** What the protocol calls a change of a file that was there and is there. */
const changed = 2;

/** Milliseconds without another change: a program that installs something makes folders by the thousand. */
const pause = 300;

/**
 * Has a folder listed anew when a folder in it came or went. Of drafts that lie in one that was moved or renamed by
 * another program VS Code tells nothing, only of the folder.
 */
export function registerListAnew(connection: Connection): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const changedFolders = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(async (uri) => {
      if (await isFolder(uri)) listSoon(uri);
    }),
    // What is gone no longer says what it was.
    watcher.onDidDelete(listSoon),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );

  function listSoon(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder === undefined) return;
    changedFolders.add(folder.uri.toString());
    clearTimeout(timer);
    timer = setTimeout(tell, pause);
  }

  function tell(): void {
    const changes = [...changedFolders].map((uri) => ({ uri, type: changed }) as const);
    changedFolders.clear();
    connection.notify('workspace/didChangeWatchedFiles', {
      changes,
    } satisfies DidChangeWatchedFilesParams);
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
