import * as vscode from 'vscode';
import { AlignTables } from './align-tables.js';
import { isFigureCell, type Direction } from './cells.js';
import type { Connection } from '../connection/connection.js';
import { FigureCells } from './figure-cells.js';
import { TableCarets } from './table-carets.js';
import type { Statuses } from '../draft/statuses.js';

/** Where the caret is, as far as the keys are concerned. */
type Whereabouts = 'nowhere' | 'in a table' | 'in a figure';

const keys: readonly { readonly command: string; readonly direction: Direction }[] = [
  { command: 'nianbao.nextCell', direction: 'next' },
  { command: 'nianbao.previousCell', direction: 'previous' },
  { command: 'nianbao.cellBelow', direction: 'below' },
];

/** What a key is called with that is not pressed. */
const rehearsal = 'rehearsal';

/** How often it is asked where the figures are while they move. */
const mostAsked = 3;

/**
 * Tab and Shift+Tab in a table of a report lead to the next figure and the one before, on to the tables beside it, and
 * Enter to the figure below, behind the last to a line under the table. `nianbao.inTable` says whether the caret is in
 * a pipe row of a report, `nianbao.inFigure` whether in a cell for a figure. Where typing formats, the table that is
 * left is aligned.
 */
export function registerNextCell(connection: Connection, statuses: Statuses): vscode.Disposable {
  let told: Whereabouts = 'nowhere';
  const carets = new TableCarets((editor, line) => {
    tables.soon(editor, line);
  });
  const figures = new FigureCells(connection, (document) => carets.areUnderWay(document));
  const tables = new AlignTables(connection, carets);
  const registered = vscode.Disposable.from(
    figures,
    tables,
    carets,
    ...keys.map(({ command, direction }) =>
      vscode.commands.registerCommand(command, async (call: unknown) => {
        if (call !== rehearsal) await move(direction);
      }),
    ),
    vscode.window.onDidChangeTextEditorSelection(tellKeys),
    vscode.window.onDidChangeActiveTextEditor(tellKeys),
    statuses.onDidChange(tellKeys),
    figures.onDidChange(tellKeys),
  );
  void rehearse();
  return registered;

  function tellKeys(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isInTable(editor, statuses)) {
      // What was typed before the caret arrived may stand before the first pipe.
      if (editor === undefined || !carets.areUnderWay(editor.document)) tell('nowhere');
      return;
    }
    figures.keep(editor.document);
    const cells = figures.known(editor.document) ?? [];
    tell(isFigureCell(cells, carets.placeIn(editor)) ? 'in a figure' : 'in a table');
  }

  function tell(now: Whereabouts): void {
    if (now === told) return;
    told = now;
    const { executeCommand } = vscode.commands;
    void executeCommand('setContext', 'nianbao.inTable', now !== 'nowhere');
    void executeCommand('setContext', 'nianbao.inFigure', now === 'in a figure');
  }

  async function move(direction: Direction): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const { document } = editor;
    const caret = carets.of(editor);
    figures.keep(document);
    if (!caret.press(direction, figures.known(document))) return;
    for (let asked = 0; asked < mostAsked && figures.known(document) === undefined; asked += 1) {
      await figures.of(document);
    }
    caret.know(figures.known(document));
  }
}

/**
 * Has the window call each key once. The first time it asks whether that would start another extension, and whatever is
 * typed until it is answered comes before the key.
 */
async function rehearse(): Promise<void> {
  const commands = keys.map(({ command }) => ({ command, args: rehearsal }));
  await vscode.commands.executeCommand('runCommands', { commands });
}

function isInTable(editor: vscode.TextEditor, statuses: Statuses): boolean {
  if (statuses.of(editor.document) === undefined) return false;
  const { start, end } = editor.selection;
  return start.line === end.line && /^\s*\|/u.test(editor.document.lineAt(start).text);
}
