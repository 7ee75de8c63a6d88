import * as vscode from 'vscode';
import type { ProtocolEdit } from '../../server/features/protocol/protocol.js';
import { safeFixesRequest, type SafeFixesParams } from '../../server/features/protocol/findings.js';
import { applyEdits } from './apply-edits.js';
import type { Connection } from '../connection/connection.js';
import { tellDraftChanged, unlessChanged } from '../draft/draft-changed.js';
import { draftInFront } from '../draft/draft-in-front.js';
import type { Statuses } from '../draft/statuses.js';

/**
 * `nianbao.fixAll`: every safe fix of the active report, the same as `source.fixAll.nianbao` on save. VS Code's own
 * command for that kind says nothing where it was interrupted or nothing is to be fixed.
 */
export function registerFixAll(connection: Connection, statuses: Statuses): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.fixAll', async () => {
    const editor = await draftInFront(statuses);
    if (editor === undefined) return;
    const { document } = editor;
    const { uri, version } = document;
    const parameters: SafeFixesParams = { uri: uri.toString() };
    const edits = await unlessChanged(
      connection.request<readonly ProtocolEdit[] | null>(safeFixesRequest, parameters),
    );
    if (edits === undefined) return;
    if (document.version !== version) tellDraftChanged();
    else if (edits === null || edits.length === 0) tellNothingToFix(edits);
    else await applyEdits(uri, version, edits);
  });
}

function tellNothingToFix(edits: readonly ProtocolEdit[] | null): void {
  void vscode.window.showInformationMessage(
    edits === null
      ? vscode.l10n.t('The active editor shows no annual report of a known form.')
      : vscode.l10n.t('There is nothing in this draft that can be fixed safely.'),
  );
}
