import * as vscode from 'vscode';
import { activateWith } from './extension.js';

/** Entry point in the web extension host: the server is a worker. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, async (options) => {
    const { connectToWorker } = await import('./connection/server-worker.js');
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
    return connectToWorker(script, options);
  });
}
