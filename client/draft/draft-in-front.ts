import * as vscode from 'vscode';
import { columnOf, openDocument } from '../preview/drafts.js';
import type { Statuses } from './statuses.js';

/** Commands of VS Code the walkthrough has buttons for, that need a draft in front. */
const withDraft: ReadonlySet<unknown> = new Set([
  'editor.action.marker.next',
  'editor.action.showHover',
]);

/**
 * The editor a command works on. While a button of the walkthrough is pressed, that is in front and there is none: then
 * the report opened last is brought to the front, and the sample is opened where there is no report.
 */
export async function draftInFront(statuses: Statuses): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor !== undefined) return activeTextEditor;
  const last = statuses.uris.at(-1);
  const document = last === undefined ? undefined : openDocument(vscode.Uri.parse(last));
  if (document === undefined) {
    await vscode.commands.executeCommand('nianbao.openSample');
    return vscode.window.activeTextEditor;
  }
  return vscode.window.showTextDocument(document, {
    viewColumn: columnOf(document.uri) ?? vscode.ViewColumn.Active,
    preview: false,
  });
}

/** `nianbao.inDraft`, for the walkthrough: runs a command of VS Code with a draft in front. */
export function registerInDraft(statuses: Statuses): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.inDraft', async (command: unknown) => {
    if (typeof command !== 'string' || !withDraft.has(command)) return;
    await draftInFront(statuses);
    await vscode.commands.executeCommand(command);
  });
}
