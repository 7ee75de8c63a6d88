import * as vscode from 'vscode';
import { caretNotification, type CaretParams } from '../../server/features/protocol/protocol.js';
import type { Connection } from '../connection/connection.js';
import type { Statuses } from './statuses.js';

/** Milliseconds the caret must rest before the server hears of it. */
const pause = 80;

/** Tells the server where the caret of a report is, so that a finding at the place being typed waits until it leaves. */
export function registerCaret(connection: Connection, statuses: Statuses): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: vscode.TextDocument | undefined;
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (statuses.of(textEditor.document) === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = textEditor.document;
        tell(textEditor.document, textEditor.selection.active);
      }, pause);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document !== last) leave();
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (!focused) leave();
    }),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );

  function leave(): void {
    clearTimeout(timer);
    if (last !== undefined && !last.isClosed) tell(last, null);
    last = undefined;
  }

  function tell(document: vscode.TextDocument, position: vscode.Position | null): void {
    const { uri, version } = document;
    const parameters: CaretParams = {
      uri: uri.toString(),
      version,
      position: position && { line: position.line, character: position.character },
    };
    connection.notify(caretNotification, parameters);
  }
}
