import * as vscode from 'vscode';

/** Says that nothing was written, since what was chosen is of an older version of the draft. */
export function tellDraftChanged(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The draft has changed in the meantime, so it was left as it is. Try again.'),
  );
}

/** Asks the server about one version of a draft. Undefined, and said so, where the draft is another by now. */
export async function unlessChanged<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!isContentModified(error)) throw error;
    tellDraftChanged();
    return undefined;
  }
}

function isContentModified(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === contentModified;
}

/** `LSPErrorCodes.ContentModified`. */
const contentModified = -32801;
