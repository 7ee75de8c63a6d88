import * as vscode from 'vscode';
import type { Connection } from './connection.js';

/** `nianbao.showOutput` and `nianbao.restartServer`. */
export function registerServerCommands(connection: Connection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('nianbao.showOutput', () => {
      connection.output.show();
    }),
    vscode.commands.registerCommand('nianbao.restartServer', () => connection.restart()),
  );
}
