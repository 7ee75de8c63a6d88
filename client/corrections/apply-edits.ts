import * as vscode from 'vscode';
import type { ProtocolEdit } from '../../server/features/protocol.js';
import { tellDraftChanged } from '../draft/draft-changed.js';
import { toRange } from '../connection/positions.js';

/** Makes edits of a document, all of them or none; says so where VS Code makes none, as of a draft that has changed. */
export async function applyEdits(uri: vscode.Uri, edits: readonly ProtocolEdit[]): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.set(
    uri,
    edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)),
  );
  if (!(await vscode.workspace.applyEdit(change))) tellDraftChanged();
}
