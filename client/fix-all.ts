import * as vscode from 'vscode';

/** `nianbao.fixAll`: every safe fix of the active report, the same as `source.fixAll.nianbao` on save. */
export function registerFixAll(): vscode.Disposable {
  return vscode.commands.registerCommand('nianbao.fixAll', () =>
    vscode.commands.executeCommand('editor.action.sourceAction', {
      kind: 'source.fixAll.nianbao',
      apply: 'first',
    }),
  );
}
