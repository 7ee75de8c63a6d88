import * as vscode from 'vscode';
import { maybeReport } from '../../server/forms/recognising/gate.js';
import { mayBeDraft } from '../connection/documents.js';

/** Milliseconds without an edit before a text that is being written is looked at again. */
const pause = 500;

/**
 * Calls back once, when the first document that may be a report is open; then it looks no more. A text file or a
 * Markdown file that is no report costs one look for the words every report has.
 */
export function onFirstReport(found: () => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!mayBeDraft(document)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        look(document);
      }, pause);
    }),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );
  const isReport = vscode.workspace.textDocuments.some(isLikely);
  if (isReport) end();
  return watch;

  function look(document: vscode.TextDocument): void {
    if (isLikely(document)) end();
  }

  function end(): void {
    watch.dispose();
    found();
  }
}

function isLikely(document: vscode.TextDocument): boolean {
  if (!mayBeDraft(document) || document.isClosed) return false;
  return document.languageId === 'nianbao' || maybeReport(document.getText());
}
