import * as vscode from 'vscode';
import { withPrintPolicy } from './page-html.js';
import { foldersFor, isOnDesktop, writeFile } from './write-file.js';

/** What is printed, and of which draft. */
export interface PrintedPage {
  readonly html: string;
  readonly name: string;
  readonly draft: vscode.Uri | undefined;
  /** A folder of the extension's own. */
  readonly storage: vscode.Uri;
}

/**
 * VS Code cannot print, a browser can: on a desktop it is shown the page, from a file of ours that the next one
 * replaces; elsewhere the page is written where the user says, and how it is printed is said.
 */
export async function print(page: PrintedPage): Promise<void> {
  const bytes = new TextEncoder().encode(withPrintPolicy(page.html));
  if (isOnDesktop() && (await openInBrowser(bytes, page.storage))) return;
  const name = page.name;
  const place = await writeFile({ name, ending: 'html', bytes }, foldersFor(page.draft));
  if (place === undefined) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0} was written. Open it in a browser and print it there.',
      vscode.workspace.asRelativePath(place),
    ),
  );
}

async function openInBrowser(bytes: Uint8Array, storage: vscode.Uri): Promise<boolean> {
  const file = vscode.Uri.joinPath(storage, 'print.html');
  try {
    await vscode.workspace.fs.createDirectory(storage);
    await vscode.workspace.fs.writeFile(file, bytes);
    return await vscode.env.openExternal(file);
  } catch {
    return false;
  }
}
