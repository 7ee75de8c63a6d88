import * as vscode from 'vscode';
import type { StatisticsFinding } from '../../server/features/protocol-statistics.js';
import { toRange } from '../positions.js';

/** Milliseconds a finding that is shown already may take to become a problem of the editor. */
const patience = 1500;

/** Actions whose edits are computed with the list; a finding has fewer. */
const resolved = 30;

/** What the light bulb offers for one finding, its order kept: fixes, the comparison, silencing. */
export async function fixesOf(
  uri: vscode.Uri,
  finding: StatisticsFinding,
): Promise<readonly vscode.CodeAction[]> {
  const range = toRange(finding.range);
  const isTold = (told: vscode.Diagnostic): boolean =>
    ruleOf(told) === finding.rule && told.range.isEqual(range);
  // Until the editor knows the finding, no action says that it is about it.
  if (!(await waitFor(uri, isTold))) return [];
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    resolved,
  );
  return (actions ?? []).filter(({ diagnostics }) => diagnostics?.some(isTold));
}

/** Does what the light bulb does with an action that was chosen. */
export async function applyFix({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined && !(await vscode.workspace.applyEdit(edit))) return;
  if (command === undefined) return;
  const given = (command.arguments ?? []) as readonly unknown[];
  await vscode.commands.executeCommand(command.command, ...given);
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

async function waitFor(
  uri: vscode.Uri,
  isTold: (told: vscode.Diagnostic) => boolean,
): Promise<boolean> {
  const isThere = (): boolean => vscode.languages.getDiagnostics(uri).some(isTold);
  if (isThere()) return true;
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(late);
      watch.dispose();
      resolve(isThere());
    };
    const late = setTimeout(end, patience);
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      if (isThere()) end();
    });
  });
}
