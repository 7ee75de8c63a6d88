import * as vscode from 'vscode';

/** Says that nothing was corrected, since what was chosen is of an older version of the draft. */
export function tellDraftChanged(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The draft has changed in the meantime, so nothing was corrected. Try again.'),
  );
}
