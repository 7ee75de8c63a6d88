import * as vscode from 'vscode';
import { fileName } from './file-names.js';

/** A file the user is asked a place for. */
export interface FileToWrite {
  /** What it should be called, ending and all. */
  readonly name: string;
  readonly ending: 'csv' | 'json' | 'xlsx' | 'svg' | 'png' | 'html';
  readonly bytes: Uint8Array;
}

/**
 * Asks where a file is to be, in the first of some folders that can be written to, and writes it there; VS Code's dialog
 * asks before it writes over another. Where it cannot be written that is said, and another place asked for.
 * @returns where it was written; undefined when it was not
 */
export async function writeFile(
  { name, ending, bytes }: FileToWrite,
  folders: readonly vscode.Uri[],
): Promise<vscode.Uri | undefined> {
  const folder = folders.find(
    ({ scheme }) => vscode.workspace.fs.isWritableFileSystem(scheme) !== false,
  );
  const proposed = folder && vscode.Uri.joinPath(folder, fileName(name, ending));
  for (;;) {
    const place = await vscode.window.showSaveDialog({
      ...(proposed && { defaultUri: proposed }),
      filters: { [ending.toUpperCase()]: [ending] },
    });
    if (place === undefined) return undefined;
    try {
      await vscode.workspace.fs.writeFile(place, bytes);
      return place;
    } catch (error) {
      if (!(await wantsAnotherPlace(place, error))) return undefined;
    }
  }
}

/** Says where a file was written, with a button that opens it. */
export async function tellWritten(place: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} was written.', vscode.workspace.asRelativePath(place)),
    open,
  );
  if (answer === open) await openWritten(place);
}

/** Whether the editor runs on the machine whose files it shows, so that other programs can open them. */
export function isOnDesktop(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

/** Where what is made of a draft belongs: its folder, else that of the workspace. */
export function foldersFor(draft: vscode.Uri | undefined): readonly vscode.Uri[] {
  const beside =
    draft === undefined || draft.scheme === 'untitled' ? [] : [vscode.Uri.joinPath(draft, '..')];
  return [...beside, ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
}

async function wantsAnotherPlace(place: vscode.Uri, error: unknown): Promise<boolean> {
  const another = vscode.l10n.t('Choose Another Place');
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t(
      '{0} could not be written: {1}',
      vscode.workspace.asRelativePath(place),
      error instanceof Error ? error.message : String(error),
    ),
    another,
  );
  return answer === another;
}

/** VS Code opens texts and pictures; a workbook is for another program, or at least to be found. */
async function openWritten(place: vscode.Uri): Promise<void> {
  if (!place.path.toLowerCase().endsWith('.xlsx')) {
    await vscode.commands.executeCommand('vscode.open', place);
    return;
  }
  if (isOnDesktop() && place.scheme === 'file' && (await vscode.env.openExternal(place))) return;
  const command =
    vscode.workspace.getWorkspaceFolder(place) === undefined ? 'vscode.open' : 'revealInExplorer';
  await vscode.commands.executeCommand(command, place);
}
