import * as vscode from 'vscode';
import type { ProtocolEdit } from '../../server/features/protocol/protocol.js';
import { tellDraftChanged } from '../draft/draft-changed.js';
import { toRange } from '../connection/positions.js';

/**
 * Makes edits of one version of a document, all of them or none. Says so where the document is another by now, or VS Code
 * makes none.
 */
export async function applyEdits(
  uri: vscode.Uri,
  version: number,
  edits: readonly ProtocolEdit[],
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.version !== version) {
    tellDraftChanged();
    return;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(
    uri,
    edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)),
  );
  if (!(await vscode.workspace.applyEdit(change))) tellDraftChanged();
}
