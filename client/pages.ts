import * as vscode from 'vscode';

/**
 * Shows a document of ours as a page beside the draft. It is locked: a preview that is not would turn into one of the
 * draft as soon as the draft is clicked. It is read before it is shown: a preview whose document is opened, or changes,
 * while it is first drawn may stay blank.
 */
export async function showPage(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.openTextDocument(uri);
  await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
}

/** Closes that page, where it is still open. */
export async function closePage(uri: vscode.Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const pages = tabs.filter(
    ({ input, label }) =>
      input instanceof vscode.TabInputWebview &&
      input.viewType.endsWith('markdown.preview') &&
      label.includes(name),
  );
  await vscode.window.tabGroups.close(pages);
}
