import * as vscode from 'vscode';
import { pipesBefore } from '../../server/report/tables/pipe-rows.js';
import type { CaretMove } from './caret-move.js';
import { isSame, type CellPlace } from './cells.js';
import { StrayStrokes } from './stray-strokes.js';

/** Milliseconds without an edit, fewer than a table waits to be aligned. */
const pause = 120;

/** Watches what is typed while the caret is on its way to another cell, and puts it there once the hand rests. */
export class PutStrays implements vscode.Disposable {
  readonly #caret: CaretMove;
  readonly #told: (editor: vscode.TextEditor, line: number) => void;
  readonly #strokes = new StrayStrokes();
  readonly #subscription: vscode.Disposable;
  #editor: vscode.TextEditor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `put` is called with a line of the table in which something was put in its place. */
  constructor(caret: CaretMove, put: (editor: vscode.TextEditor, line: number) => void) {
    this.#caret = caret;
    this.#told = put;
    this.#subscription = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== this.#editor?.document || change.contentChanges.length === 0) return;
      this.#note(change);
      this.#wait();
    });
  }

  /** Notes that a key leads to a cell, and what it holds. */
  ledTo(editor: vscode.TextEditor, place: CellPlace, held: string): void {
    if (editor !== this.#editor) this.#strokes.forget();
    this.#editor = editor;
    this.#strokes.ledTo(place, held);
  }

  /** Whether anything in a document waits to be put in its place. */
  areIn(document: vscode.TextDocument): boolean {
    return document === this.#editor?.document && !this.#strokes.isEmpty;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  #note({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const [change, ...others] = contentChanges;
    if (change === undefined || reason !== undefined || others.length > 0 || !isInCell(change)) {
      this.#strokes.forget();
      return;
    }
    const to = this.#caret.targetOf(document);
    const { line, character } = change.range.start;
    const place = { line, cell: pipesBefore(document.lineAt(line).text, character) };
    const { text, rangeLength } = change;
    if (to !== undefined && !isSame(place, to) && this.#caret.hasLeft(place)) {
      if (text !== '') this.#strokes.astray({ from: place, to, text, over: rangeLength > 0 });
    } else {
      this.#strokes.written(place);
    }
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#put(), pause);
  }

  async #put(): Promise<void> {
    const editor = this.#editor;
    if (editor === undefined || editor.document.isClosed || this.#strokes.isEmpty) {
      this.#strokes.forget();
      return;
    }
    const { document } = editor;
    if (this.#caret.targetOf(document) !== undefined) {
      this.#wait();
      return;
    }
    const edits = this.#strokes.edits((line) => document.lineAt(line).text);
    const { active } = editor.selection;
    const caret = {
      line: active.line,
      cell: pipesBefore(document.lineAt(active.line).text, active.character),
    };
    // One step of undo with what was typed.
    const isPut = await editor.edit(
      (builder) => {
        for (const edit of edits) {
          const { line, start, end, text } = edit;
          const range = new vscode.Range(line, start, line, end);
          if (isSame(edit, caret)) putAtCaret(builder, range, active, text);
          else builder.replace(range, text);
        }
      },
      { undoStopBefore: false, undoStopAfter: false },
    );
    // Otherwise a key came between, and it waits for the next pause.
    if (!isPut) return;
    this.#strokes.forget();
    const [first] = edits;
    if (first !== undefined) this.#told(editor, first.line);
  }
}

/**
 * Puts a text in the place of a range in the caret's cell, so that the caret is behind it at once: what is typed before
 * the window has answered belongs there.
 */
function putAtCaret(
  builder: vscode.TextEditorEdit,
  range: vscode.Range,
  caret: vscode.Position,
  text: string,
): void {
  builder.insert(caret, text);
  const parts = range.contains(caret)
    ? [range.with({ end: caret }), range.with({ start: caret })]
    : [range];
  for (const part of parts) if (!part.isEmpty) builder.delete(part);
}

/** Whether a change is within a cell of one line. */
function isInCell({ range, text }: vscode.TextDocumentContentChangeEvent): boolean {
  return range.isSingleLine && !/[|\r\n]/u.test(text);
}
