import * as vscode from 'vscode';

/** The open document of an address; undefined where it is not open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** Column in which a draft has an editor or a tab, in sight or not; undefined where it has none. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const key = uri.toString();
  const visible = vscode.window.visibleTextEditors.find(
    ({ document, viewColumn }) => viewColumn !== undefined && document.uri.toString() === key,
  );
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  );
  return visible?.viewColumn ?? group?.viewColumn;
}

/**
 * Shows a draft where it has a tab already, else in a column beside the panel that asks. With a range, that is
 * selected, the caret at its end.
 * @param panel column of the panel that asks; undefined while it has none
 */
export async function showDraft(
  uri: vscode.Uri,
  panel: vscode.ViewColumn | undefined,
  range?: vscode.Range,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const beside = panel === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(uri) ?? beside,
    preview: false,
  });
  if (range === undefined) return;
  const { start, end } = document.validateRange(range);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
