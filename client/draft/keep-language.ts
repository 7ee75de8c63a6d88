import * as vscode from 'vscode';
import { mayBeDraft } from '../connection/documents.js';
import { looksLikeReport } from './looks-like-report.js';
import type { Statuses } from './statuses.js';

/** Milliseconds after which a guess that was on its way when the language was set has arrived. */
const late = 3_000;

/**
 * VS Code guesses what a text without a file is written in, and takes the tables of a report for INI or the like, after
 * which nobody checks it. What is pasted or written into a new text and is a report gets the language of drafts;
 * another that is chosen then stays.
 */
export function registerKeepLanguage(statuses: Statuses): vscode.Disposable {
  /** When each got its language. */
  const kept = new WeakMap<vscode.TextDocument, number>();
  vscode.workspace.textDocuments.forEach(takeBack);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(takeBack),
    statuses.onDidChange(() => {
      for (const document of vscode.workspace.textDocuments) {
        if (document.languageId !== 'plaintext' || !isWithoutName(document)) continue;
        if (statuses.of(document) !== undefined) keep(document);
      }
    }),
  );

  /** A guess changes the language of an open document, which then counts as opened. */
  function takeBack(document: vscode.TextDocument): void {
    if (mayBeDraft(document) || !isWithoutName(document)) return;
    if (looksLikeReport(document.getText())) keep(document);
  }

  function keep(document: vscode.TextDocument): void {
    const since = kept.get(document) ?? Date.now();
    if (Date.now() - since > late) return;
    kept.set(document, since);
    void vscode.languages.setTextDocumentLanguage(document, 'nianbao');
  }
}

/** Whether it is a new text nobody has named so far. */
function isWithoutName({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' && !uri.path.startsWith('/');
}
