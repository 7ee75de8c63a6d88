import * as vscode from 'vscode';
import type { ProtocolEdit } from '../../server/features/protocol.js';
import {
  silenceCommand,
  silenceRequest,
  type SilenceParams,
  type SilenceTarget,
} from '../../server/features/protocol-findings.js';
import { applyEdits } from './apply-edits.js';
import type { Connection } from '../connection/connection.js';
import { unlessChanged } from '../draft/draft-changed.js';

/**
 * `nianbao.silence`: asks why, then writes the comment that silences a finding, or a rule in the whole file.
 * Its second argument is the reason, for those who have it already.
 */
export function registerSilence(connection: Connection): vscode.Disposable {
  return vscode.commands.registerCommand(
    silenceCommand,
    async (target: SilenceTarget, given?: string) => {
      const reason = given ?? (await askReason(target));
      if (reason === undefined) return;
      const parameters: SilenceParams = { ...target, reason: reason.trim() };
      const edits = await unlessChanged(
        connection.request<readonly ProtocolEdit[]>(silenceRequest, parameters),
      );
      if (edits !== undefined) await applyEdits(vscode.Uri.parse(target.uri), edits);
    },
  );
}

function askReason({ rule, scope }: SilenceTarget): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title:
      scope === 'file'
        ? vscode.l10n.t('Silence {0} in this file', rule)
        : vscode.l10n.t('Silence {0} here', rule),
    prompt: vscode.l10n.t('Why it is right as it stands. The reason is kept in the draft.'),
    placeHolder: vscode.l10n.t('For example: checked against the ledger on 15 January'),
    validateInput: whatIsWrong,
  });
}

/** A reason is wanted, and it must not end the comment it is written in. */
function whatIsWrong(reason: string): string | undefined {
  if (reason.trim() === '') return vscode.l10n.t('Say in a few words why.');
  if (reason.includes('--')) return vscode.l10n.t('“--” cannot stand in a comment.');
  return undefined;
}
