import * as vscode from 'vscode';

/** The heading of the items below it in a list to choose from. */
export function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
