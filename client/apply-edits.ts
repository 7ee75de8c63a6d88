import * as vscode from 'vscode';
import type { ProtocolEdit } from '../server/features/protocol.js';
import { toRange } from './positions.js';

/** Makes edits of a document, all of them or none. */
export async function applyEdits(uri: vscode.Uri, edits: readonly ProtocolEdit[]): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.set(
    uri,
    edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText)),
  );
  await vscode.workspace.applyEdit(change);
}
