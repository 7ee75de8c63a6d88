import * as vscode from 'vscode';
import {
  figureCellsRequest,
  type FigureCell,
  type FigureCellsParams,
} from '../server/features/protocol-writing.js';
import type { Connection } from './connection.js';

/** Milliseconds without an edit before the server is asked anew. */
const pause = 300;

/**
 * The figure cells of the report whose tables are filled in, kept at hand: a key that waits for the server lets what is
 * typed behind it into the wrong cell. They are counted in lines and pipes, so that they hold while a cell is filled.
 */
export class FigureCells implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: vscode.TextDocument | undefined;
  #cells: readonly FigureCell[] | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#subscriptions = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== this.#document || change.contentChanges.length === 0) return;
      if (change.contentChanges.some(changesCells)) this.#cells = undefined;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(change.document), pause);
    });
  }

  /** Fires when there are others. */
  readonly onDidChange = this.#changed.event;

  /** Keeps those of a document at hand from now on. */
  keep(document: vscode.TextDocument): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#cells = undefined;
    clearTimeout(this.#timer);
    void this.#ask(document);
  }

  /** Those at hand; undefined where they have to be waited for. */
  known(document: vscode.TextDocument): readonly FigureCell[] | undefined {
    return document === this.#document ? this.#cells : undefined;
  }

  /** Those of a document, asked for where they are not at hand. */
  async of(document: vscode.TextDocument): Promise<readonly FigureCell[]> {
    return this.known(document) ?? (await this.#ask(document));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  async #ask(document: vscode.TextDocument): Promise<readonly FigureCell[]> {
    const { version } = document;
    const cells = await this.#connection.request<readonly FigureCell[]>(figureCellsRequest, {
      uri: document.uri.toString(),
    } satisfies FigureCellsParams);
    if (document === this.#document && document.version === version) {
      this.#cells = cells;
      this.#changed.fire();
    }
    return cells;
  }
}

/** Whether a change may move cells to other lines or behind other pipes. */
function changesCells({ range, text }: vscode.TextDocumentContentChangeEvent): boolean {
  return !range.isSingleLine || /[|\r\n]/u.test(text);
}
