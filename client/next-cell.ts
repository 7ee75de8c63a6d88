import * as vscode from 'vscode';
import {
  nextCellRequest,
  type NextCell,
  type NextCellParams,
} from '../server/features/protocol-writing.js';
import type { Connection } from './connection.js';
import { toRange } from './positions.js';
import type { Statuses } from './statuses.js';

/**
 * Tab and Shift+Tab in a table of a report lead to the next figure and the one before; `nianbao.inTable` says
 * whether the caret is in a pipe row of a report. Where typing formats, the table is aligned on the way.
 */
export function registerNextCell(connection: Connection, statuses: Statuses): vscode.Disposable {
  let told = false;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('nianbao.nextCell', () => move('next', 'tab')),
    vscode.commands.registerCommand('nianbao.previousCell', () => move('previous', 'outdent')),
    vscode.window.onDidChangeTextEditorSelection(tellKeys),
    vscode.window.onDidChangeActiveTextEditor(tellKeys),
    statuses.onDidChange(tellKeys),
  );

  function tellKeys(): void {
    const inTable = isInTable(vscode.window.activeTextEditor, statuses);
    if (inTable === told) return;
    told = inTable;
    void vscode.commands.executeCommand('setContext', 'nianbao.inTable', inTable);
  }

  /** @param plainly what the key does elsewhere */
  async function move(direction: NextCellParams['direction'], plainly: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const { document, selection } = editor;
    const { version } = document;
    const { line, character } = selection.active;
    const next = await connection.request<NextCell | null>(nextCellRequest, {
      uri: document.uri.toString(),
      position: { line, character },
      direction,
    } satisfies NextCellParams);
    if (document.version !== version) return;
    if (next === null) {
      await vscode.commands.executeCommand(plainly);
      return;
    }
    if (next.edits.length > 0 && formatsOnType(document)) await align(editor, next.edits);
    const range = cellRange(document.lineAt(next.line), next.cell);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range);
  }
}

function isInTable(editor: vscode.TextEditor | undefined, statuses: Statuses): boolean {
  if (editor === undefined || statuses.of(editor.document) === undefined) return false;
  const { start, end } = editor.selection;
  return start.line === end.line && /^\s*\|/u.test(editor.document.lineAt(start).text);
}

function formatsOnType(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('formatOnType') === true;
}

async function align(editor: vscode.TextEditor, edits: NextCell['edits']): Promise<void> {
  await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
}

/** What stands in a cell; where it is blank, the place for a figure, which is at the right of its cell. */
function cellRange({ text, lineNumber }: vscode.TextLine, pipes: number): vscode.Range {
  let start = 0;
  for (let left = pipes; left > 0 && start < text.length; start += 1) {
    if (text[start] === '\\') start += 1;
    else if (text[start] === '|') left -= 1;
  }
  let end = start;
  while (end < text.length && text[end] !== '|') end += text[end] === '\\' ? 2 : 1;
  const cell = text.slice(start, end);
  if (cell.trim() === '') {
    const caret = Math.max(start, Math.min(end - 1, text.length));
    return new vscode.Range(lineNumber, caret, lineNumber, caret);
  }
  const from = start + cell.length - cell.trimStart().length;
  return new vscode.Range(lineNumber, from, lineNumber, from + cell.trim().length);
}
