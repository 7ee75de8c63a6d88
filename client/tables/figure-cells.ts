import * as vscode from 'vscode';
import {
  figureCellsRequest,
  type FigureCell,
  type FigureCellsParams,
} from '../../server/features/protocol/writing.js';
import { pipesBefore } from '../../server/report/tables/lines/pipe-rows.js';
import type { Connection } from '../connection/connection.js';
import { ofNewest } from '../draft/draft-changed.js';

/** Milliseconds without an edit before the server is asked anew. */
const pause = 300;

/**
 * The figure cells of the report whose tables are filled in, kept at hand: a key that waits for the server lets what is
 * typed behind it into the wrong cell. They are counted in lines and pipes, so that they hold while a cell is filled.
 */
export class FigureCells implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #areHeld: (document: vscode.TextDocument) => boolean;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: vscode.TextDocument | undefined;
  #cells: readonly FigureCell[] | undefined;
  /** Pipes of each line with cells, when they were asked for. */
  #pipes: ReadonlyMap<number, number> = new Map();
  /** Changes that may have moved cells, so that an answer about the text before them is worth nothing. */
  #moves = 0;

  /** Those at hand of a document stay as they are as long as `areHeld` says so. */
  constructor(connection: Connection, areHeld: (document: vscode.TextDocument) => boolean) {
    this.#connection = connection;
    this.#areHeld = areHeld;
    this.#subscriptions = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== this.#document || change.contentChanges.length === 0) return;
      if (change.contentChanges.some(mayMove)) this.#moves += 1;
      if (this.#areMoved(change)) this.#cells = undefined;
      this.#askSoon(change.document);
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

  #askSoon(document: vscode.TextDocument): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#cells !== undefined && this.#areHeld(document)) this.#askSoon(document);
      else void this.#ask(document);
    }, pause);
  }

  async #ask(document: vscode.TextDocument): Promise<readonly FigureCell[]> {
    const moves = this.#moves;
    const asked: FigureCellsParams = { uri: document.uri.toString() };
    const cells = await ofNewest(() =>
      this.#connection.request<readonly FigureCell[]>(figureCellsRequest, asked),
    );
    if (document === this.#document && moves === this.#moves) {
      this.#cells = cells;
      this.#pipes = new Map(cells.map(({ line }) => [line, pipesOf(document, line)]));
      this.#changed.fire();
    }
    return cells;
  }

  /** Whether a change may have moved cells to other lines or behind other pipes: aligning a table does not. */
  #areMoved({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
    if (contentChanges.some(changesLines)) return true;
    return contentChanges.some(({ range: { start, end } }) =>
      [...this.#pipes].some(
        ([line, pipes]) =>
          start.line <= line && line <= end.line && pipesOf(document, line) !== pipes,
      ),
    );
  }
}

/** Whether a change may have moved cells, as far as can be said without the text before it. */
function mayMove({ rangeLength, text }: vscode.TextDocumentContentChangeEvent): boolean {
  return rangeLength > 0 || /[|\r\n]/u.test(text);
}

function changesLines({ range, text }: vscode.TextDocumentContentChangeEvent): boolean {
  return range.end.line - range.start.line !== text.split('\n').length - 1;
}

function pipesOf(document: vscode.TextDocument, line: number): number {
  if (line >= document.lineCount) return 0;
  const { text } = document.lineAt(line);
  return pipesBefore(text, text.length);
}
