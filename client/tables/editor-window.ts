import * as vscode from 'vscode';
import type { Direction } from './cells.js';
import type { LineEdit } from './meant-text.js';
import type { Selected, TableWindow } from './table-window.js';

/** What a key does that leads to no figure. */
const plainly: Readonly<Record<Direction, () => Thenable<unknown>>> = {
  next: () => vscode.commands.executeCommand('tab'),
  previous: () => vscode.commands.executeCommand('outdent'),
  below: () => vscode.commands.executeCommand('type', { text: '\n' }),
};

/** An editor of VS Code, whose window may be in a browser far away. */
export class EditorWindow implements TableWindow {
  readonly editor: vscode.TextEditor;
  #shown: Selected;

  constructor(editor: vscode.TextEditor) {
    this.editor = editor;
    this.#shown = editor.selection;
  }

  get shown(): Selected {
    return this.#shown;
  }

  /** Notes what the window tells: the editor itself gives what it was told to select, whether the window has or not. */
  tell(selection: vscode.Selection): void {
    this.#shown = selection;
  }

  lineAt(line: number): string {
    const { document } = this.editor;
    return line < document.lineCount ? document.lineAt(line).text : '';
  }

  select(line: number, start: number, end: number): void {
    const selection = new vscode.Selection(line, start, line, end);
    this.editor.selection = selection;
    this.editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  edit(edits: readonly LineEdit[]): Thenable<boolean> {
    // One step of undo with what was typed.
    return this.editor.edit(
      (builder) => {
        for (const { line, start, end, text } of edits) {
          const range = new vscode.Range(line, start, line, end);
          if (range.isEmpty) builder.insert(range.start, text);
          else if (text === '') builder.delete(range);
          else builder.replace(range, text);
        }
      },
      { undoStopBefore: false, undoStopAfter: false },
    );
  }

  answer(): Thenable<unknown> {
    // Any command will do: the window does one after the other, and answers in that order.
    return vscode.commands.executeCommand('setContext', 'nianbao.answered', true);
  }

  press(direction: Direction, where: 'in a table' | 'elsewhere'): Thenable<unknown> {
    if (where === 'elsewhere') return plainly[direction]();
    return vscode.commands.executeCommand('editor.action.insertLineAfter');
  }
}
