import * as vscode from 'vscode';
import { pipesBefore } from '../../server/report/tables/lines/pipe-rows.js';
import type { CellPlace } from './cells.js';
import { EditorWindow } from './editor-window.js';
import type { LineEdit } from './meant-text.js';
import { TableCaret } from './table-caret.js';

/** The caret of the editor whose tables are filled in, told of all that happens in its window. */
export class TableCarets implements vscode.Disposable {
  readonly #left: (editor: vscode.TextEditor, line: number) => void;
  readonly #subscriptions: vscode.Disposable;
  #current: { readonly window: EditorWindow; readonly caret: TableCaret } | undefined;

  /** `left` is called with a line of a table that was left or written in. */
  constructor(left: (editor: vscode.TextEditor, line: number) => void) {
    this.#left = left;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((change) => {
        const { document, contentChanges } = change;
        if (contentChanges.length === 0 || !this.#isOf(document)) return;
        this.#current?.caret.changed(keyOf(change));
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
        const [selection] = selections;
        if (this.#current?.window.editor !== textEditor || selection === undefined) return;
        const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
        this.#current.window.tell(selection);
        this.#current.caret.selected(kind === Keyboard || kind === Mouse ? 'hand' : 'other');
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined && editor !== this.#current?.window.editor) this.#leave();
      }),
      vscode.workspace.onWillSaveTextDocument((event) => {
        const caret = this.#isOf(event.document) ? this.#current?.caret : undefined;
        // Edits given for it would be made of whatever the text is by then.
        if (caret?.isUnderWay === true) event.waitUntil(caret.rest());
      }),
    );
  }

  /** That of an editor, from now on. */
  of(editor: vscode.TextEditor): TableCaret {
    if (this.#current?.window.editor === editor) return this.#current.caret;
    this.#leave();
    const window = new EditorWindow(editor);
    const caret = new TableCaret(window, (line) => {
      this.#left(editor, line);
    });
    this.#current = { window, caret };
    return caret;
  }

  /** The cell that the caret of an editor is in, or is on its way to. */
  placeIn(editor: vscode.TextEditor): CellPlace {
    if (this.#current?.window.editor === editor) return this.#current.caret.place;
    const { line, character } = editor.selection.active;
    return { line, cell: pipesBefore(editor.document.lineAt(line).text, character) };
  }

  /** Whether the caret of a document, or something typed in it, may not be where it is meant to be. */
  areUnderWay(document: vscode.TextDocument): boolean {
    return this.#isOf(document) && this.#current?.caret.isUnderWay === true;
  }

  /** Makes edits in an editor; gives false, and makes none, while anything is under way in it. */
  async edit(editor: vscode.TextEditor, edits: readonly LineEdit[]): Promise<boolean> {
    return this.#current?.window.editor === editor ? this.#current.caret.edit(edits) : false;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#current?.caret.dispose();
  }

  #isOf(document: vscode.TextDocument): boolean {
    return document === this.#current?.window.editor.document;
  }

  /** Puts everything in its place while there is still somebody who knows where that is. */
  #leave(): void {
    if (this.#current === undefined) return;
    const { window, caret } = this.#current;
    const { document } = window.editor;
    this.#current = undefined;
    caret.dispose();
    if (document.isClosed) return;
    const edits = caret.edits().map(toTextEdit);
    if (edits.length === 0) return;
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, edits);
    void vscode.workspace.applyEdit(change);
  }
}

/** A change as a key within a line makes it; undefined for any other. */
function keyOf({ contentChanges, reason }: vscode.TextDocumentChangeEvent): LineEdit | undefined {
  const [change, ...others] = contentChanges;
  if (change === undefined || others.length > 0 || reason !== undefined) return undefined;
  const { range, text } = change;
  if (!range.isSingleLine || /[|\r\n]/u.test(text)) return undefined;
  return { line: range.start.line, start: range.start.character, end: range.end.character, text };
}

function toTextEdit({ line, start, end, text }: LineEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(new vscode.Range(line, start, line, end), text);
}
