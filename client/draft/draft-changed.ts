import * as vscode from 'vscode';

/** Says that nothing was written, since what was chosen is of an older version of the draft. */
export function tellDraftChanged(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The draft has changed in the meantime, so it was left as it is. Try again.'),
  );
}

/** Asks the server about one version of a draft. Undefined, and said so, where the draft is another by now. */
export async function unlessChanged<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  const result = await ifUnchanged(answer);
  if (result === undefined) tellDraftChanged();
  return result;
}

/** How often it is asked again: a draft that always changes meanwhile is being written without a pause. */
const tries = 3;

/** Asks the server about a draft as it is, anew where it changed while it was asked about. */
export async function ofNewest<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let left = tries; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isContentModified(error) || left === 0) throw error;
    }
  }
}

/** Asks the server about one version of a draft for what nobody waits for: undefined where it is another by now. */
export async function ifUnchanged<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!isContentModified(error)) throw error;
    return undefined;
  }
}

function isContentModified(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === contentModified;
}

/** `LSPErrorCodes.ContentModified`. */
const contentModified = -32801;
