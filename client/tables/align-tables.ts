import * as vscode from 'vscode';
import type { ProtocolEdit } from '../../server/features/protocol.js';
import {
  alignTableRequest,
  type AlignTableParams,
} from '../../server/features/protocol-writing.js';
import type { Connection } from '../connection/connection.js';
import { toRange } from '../connection/positions.js';

/** Milliseconds without a key before a table is aligned: drawing it anew would hold up what is typed next. */
const pause = 300;

/** Aligns a table that is filled in, once the hand rests. */
export class AlignTables implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #isHeld: (document: vscode.TextDocument) => boolean;
  readonly #subscription: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { readonly editor: vscode.TextEditor; readonly line: number } | undefined;

  /** No table of a document is aligned as long as `isHeld` says so. */
  constructor(connection: Connection, isHeld: (document: vscode.TextDocument) => boolean) {
    this.#connection = connection;
    this.#isHeld = isHeld;
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
    if (this.#isHeld(editor.document)) {
      this.#wait();
      return;
    }
    const { uri, version } = editor.document;
    const edits = await this.#connection.request<readonly ProtocolEdit[]>(alignTableRequest, {
      uri: uri.toString(),
      line,
    } satisfies AlignTableParams);
    // Otherwise a key came between, and it waits for the next pause.
    if (waiting !== this.#waiting || editor.document.version !== version) return;
    if (this.#isHeld(editor.document)) {
      this.#wait();
      return;
    }
    this.#waiting = undefined;
    if (edits.length === 0) return;
    // One step of undo with what was typed into the cell.
    await editor.edit(
      (builder) => {
        for (const { range, newText } of edits) builder.replace(toRange(range), newText);
      },
      { undoStopBefore: false, undoStopAfter: false },
    );
  }
}

function formatsOnType(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('formatOnType') === true;
}
