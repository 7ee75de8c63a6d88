import type * as vscode from 'vscode';
import { activateWith } from './extension.js';
import { registerTasks } from './tasks.js';

/** Entry point in the Node extension host: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, async (options) => {
    const { connectToProcess } = await import('./connection/server-process.js');
    return connectToProcess(context.asAbsolutePath('dist/server/node.cjs'), options);
  });
  context.subscriptions.push(registerTasks(context.asAbsolutePath('dist/cli.cjs')));
}
