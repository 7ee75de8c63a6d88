import * as vscode from 'vscode';
import type { CodeAction, CodeActionParams } from 'vscode-languageclient';
import type { StatisticsFinding } from '../../server/features/protocol/preview.js';
import type { Connection } from '../connection/connection.js';
import { tellDraftChanged } from '../draft/draft-changed.js';

/** A way to deal with a finding, as the server offers it: its edit is made when it is chosen. */
export type OfferedFix = CodeAction;

/**
 * What the light bulb offers for one finding, in its order: fixes, the comparison, silencing. The server is asked as the
 * light bulb asks it; VS Code's own command for that would not say which finding an action is about.
 */
export async function fixesOf(
  connection: Connection,
  uri: vscode.Uri,
  { range, rule, message }: StatisticsFinding,
): Promise<readonly OfferedFix[]> {
  const asked: CodeActionParams = {
    textDocument: { uri: uri.toString() },
    range,
    context: {
      diagnostics: [{ range, message, code: rule }],
      only: [vscode.CodeActionKind.QuickFix.value],
    },
  };
  const actions = await connection.request<readonly CodeAction[] | null>(
    'textDocument/codeAction',
    asked,
  );
  return (actions ?? []).filter(({ diagnostics }) =>
    diagnostics?.some(({ code }) => code === rule),
  );
}

/** Does what the light bulb does with an action that was chosen. Rejects when the draft is another by now. */
export async function applyFix(connection: Connection, fix: OfferedFix): Promise<void> {
  const client = await connection.open();
  const isWhole = fix.edit !== undefined || fix.command !== undefined;
  const action = isWhole ? fix : await client.sendRequest<CodeAction>('codeAction/resolve', fix);
  const { edit, command } = await client.protocol2CodeConverter.asCodeAction(action);
  if (edit !== undefined && !(await vscode.workspace.applyEdit(edit))) {
    tellDraftChanged();
    return;
  }
  if (command === undefined) return;
  const given = (command.arguments ?? []) as readonly unknown[];
  await vscode.commands.executeCommand(command.command, ...given);
}
