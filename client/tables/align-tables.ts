import * as vscode from 'vscode';
import type { ProtocolEdit } from '../../server/features/protocol/protocol.js';
import {
  alignTableRequest,
  type AlignTableParams,
} from '../../server/features/protocol/writing.js';
import type { Connection } from '../connection/connection.js';
import { ifUnchanged } from '../draft/draft-changed.js';
import type { LineEdit } from './meant-text.js';
import type { TableCarets } from './table-carets.js';

/** Milliseconds without a key before a table is aligned: drawing it anew would hold up what is typed next. */
const pause = 300;

/** Aligns a table that is filled in, once typing pauses. */
export class AlignTables implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #carets: TableCarets;
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { readonly editor: vscode.TextEditor; readonly line: number } | undefined;

  /** No table is aligned while the caret is on its way in it. */
  constructor(connection: Connection, carets: TableCarets) {
    this.#connection = connection;
    this.#carets = carets;
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === this.#waiting?.editor.document) this.#wait();
    });
  }

  /** Aligns the table of a line before long, where typing formats at all. */
  soon(editor: vscode.TextEditor, line: number): void {
    if (!formatsOnType(editor.document)) return;
    this.#waiting = { editor, line };
    this.#wait();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#align(), pause);
  }

  async #align(): Promise<void> {
    const waiting = this.#waiting;
    if (waiting === undefined || waiting.editor.document.isClosed) return;
    const { editor, line } = waiting;
    if (this.#carets.areUnderWay(editor.document)) {
      this.#wait();
      return;
    }
    const { uri, version } = editor.document;
    const asked: AlignTableParams = { uri: uri.toString(), line };
    const edits = await ifUnchanged(
      this.#connection.request<readonly ProtocolEdit[]>(alignTableRequest, asked),
    );
    // Otherwise a key came between, and it waits for the next pause.
    if (edits === undefined || waiting !== this.#waiting || editor.document.version !== version)
      return;
    const isDone =
      edits.length === 0 ||
      (await this.#carets.edit(
        editor,
        edits.flatMap((edit) => lineEdits(editor.document, edit)),
      ));
    if (waiting !== this.#waiting) return;
    if (isDone || vscode.window.activeTextEditor !== editor) this.#waiting = undefined;
    else this.#wait();
  }
}

/** An edit as one for each line; none where it makes more or fewer lines. */
function lineEdits(
  document: vscode.TextDocument,
  { range: { start, end }, newText }: ProtocolEdit,
): readonly LineEdit[] {
  const texts = newText.split('\n');
  if (texts.length !== end.line - start.line + 1) return [];
  return texts.map((text, index) => ({
    line: start.line + index,
    start: index === 0 ? start.character : 0,
    end:
      index === texts.length - 1 ? end.character : document.lineAt(start.line + index).text.length,
    text,
  }));
}

function formatsOnType(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('formatOnType') === true;
}
