import * as vscode from 'vscode';
import { pipesBefore } from '../../server/report/tables/pipe-rows.js';
import { AlignTables } from './align-tables.js';
import { CaretMove } from './caret-move.js';
import { cellFrom, contentOf, isFigureCell, type CellPlace, type Direction } from './cells.js';
import type { Connection } from '../connection/connection.js';
import { FigureCells } from './figure-cells.js';
import { PutStrays } from './put-strays.js';
import type { Statuses } from '../draft/statuses.js';

/** Where the caret is, as far as the keys are concerned. */
type Whereabouts = 'nowhere' | 'in a table' | 'in a figure';

/** What the keys do where they lead nowhere. */
const plainly: Readonly<Record<Direction, () => Thenable<unknown>>> = {
  next: () => vscode.commands.executeCommand('tab'),
  previous: () => vscode.commands.executeCommand('outdent'),
  below: () => vscode.commands.executeCommand('type', { text: '\n' }),
};

/**
 * Tab and Shift+Tab in a table of a report lead to the next figure and the one before, on to the tables beside it, and
 * Enter to the figure below, behind the last to a line under the table. `nianbao.inTable` says whether the caret is in
 * a pipe row of a report, `nianbao.inFigure` whether in a cell for a figure. Where typing formats, the table that is
 * left is aligned.
 */
export function registerNextCell(connection: Connection, statuses: Statuses): vscode.Disposable {
  let told: Whereabouts = 'nowhere';
  const caret = new CaretMove();
  const strays = new PutStrays(caret, (editor, line) => {
    tables.soon(editor, line);
  });
  const figures = new FigureCells(connection, (document) => strays.areIn(document));
  const tables = new AlignTables(connection, isUnderWay);
  return vscode.Disposable.from(
    figures,
    tables,
    strays,
    vscode.commands.registerCommand('nianbao.nextCell', () => move('next')),
    vscode.commands.registerCommand('nianbao.previousCell', () => move('previous')),
    vscode.commands.registerCommand('nianbao.cellBelow', () => move('below')),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      // Nothing else says where the window shows the caret: an editor gives what it was told to select.
      if (textEditor === vscode.window.activeTextEditor) caret.arrive(placeOf(textEditor));
      tellKeys();
    }),
    vscode.window.onDidChangeActiveTextEditor(tellKeys),
    statuses.onDidChange(tellKeys),
    figures.onDidChange(tellKeys),
  );

  function tellKeys(): void {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isInTable(editor, statuses)) {
      // What was typed before the caret arrived may stand before the first pipe.
      if (editor === undefined || !isUnderWay(editor.document)) tell('nowhere');
      return;
    }
    figures.keep(editor.document);
    const cells = figures.known(editor.document) ?? [];
    const place = placeOf(editor);
    tell(isFigureCell(cells, place) ? 'in a figure' : 'in a table');
  }

  /** Whether the caret of a document is on its way, or something waits to be put where it was on its way to. */
  function isUnderWay(document: vscode.TextDocument): boolean {
    return strays.areIn(document) || caret.targetOf(document) !== undefined;
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
    const { version } = document;
    const given = figures.known(document) ?? (await figures.of(document));
    // What was asked for may be of a text that is no longer there.
    const cells = figures.known(document) ?? (document.version === version ? given : undefined);
    if (cells === undefined) return;
    const shown = placeOf(editor);
    const place = caret.placeOf(document, shown);
    const target = cellFrom(cells, place, direction);
    if (target !== undefined) {
      caret.begin(document, shown, target);
      strays.ledTo(editor, target, select(editor, target));
    } else if (!cells.some(({ line }) => line === place.line)) {
      await plainly[direction]();
      return;
    } else if (direction === 'below') {
      await vscode.commands.executeCommand('editor.action.insertLineAfter');
    }
    tables.soon(editor, place.line);
  }
}

function placeOf({ document, selection: { active } }: vscode.TextEditor): CellPlace {
  const { text } = document.lineAt(active.line);
  return { line: active.line, cell: pipesBefore(text, active.character) };
}

/** Selects what a cell holds, and gives it. */
function select(editor: vscode.TextEditor, { line, cell }: CellPlace): string {
  const { start, end } = contentOf(editor.document.lineAt(line).text, cell);
  const range = new vscode.Range(line, start, line, end);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor.document.getText(range);
}

function isInTable(editor: vscode.TextEditor, statuses: Statuses): boolean {
  if (statuses.of(editor.document) === undefined) return false;
  const { start, end } = editor.selection;
  return start.line === end.line && /^\s*\|/u.test(editor.document.lineAt(start).text);
}
