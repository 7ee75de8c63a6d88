import * as vscode from 'vscode';
import { mayBeDraft } from '../connection/documents.js';
import { looksLikeReport } from './looks-like-report.js';

/** What VS Code shows for bytes that are none of the encoding it reads a file in. */
const unreadable = '\ufffd';

/** Takes in GBK and GB2312, which Windows saves text files in. */
const encoding = 'gb18030';

/**
 * A report in the encoding of Chinese text files that VS Code opened as UTF-8 is nothing but question marks, and nobody
 * checks it. Where its bytes are a report in that encoding, it is opened anew in it; saving keeps it.
 */
export function registerChineseEncoding(): vscode.Disposable {
  vscode.workspace.textDocuments.forEach(look);
  return vscode.workspace.onDidOpenTextDocument(look);
}

function look(document: vscode.TextDocument): void {
  if (!mayBeDraft(document) || document.isUntitled || document.isDirty) return;
  if (document.encoding !== 'utf8' || !document.getText().includes(unreadable)) return;
  void reopen(document.uri);
}

async function reopen(uri: vscode.Uri): Promise<void> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!looksLikeReport(text)) return;
    const carets = new Map<vscode.TextEditor, readonly vscode.Selection[]>();
    // Its whole text is put in anew, which takes every caret to its end right after this is told.
    const change = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of editorsOf(uri)) {
        if (editor.document === document) carets.set(editor, editor.selections);
      }
    });
    try {
      await vscode.workspace.openTextDocument(uri, { encoding });
    } finally {
      change.dispose();
    }
    const atStart = [new vscode.Selection(0, 0, 0, 0)];
    for (const editor of editorsOf(uri)) editor.selections = carets.get(editor) ?? atStart;
  } catch {
    // Another encoding, a file that is gone, or a draft that is written in already: it stays as it is.
  }
}

function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
}
