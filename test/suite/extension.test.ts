import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, showSample } from './drafts.js';

describe('The extension', () => {
  it('is known to VS Code and activates without an error', async () => {
    const extension = vscode.extensions.getExtension('nianbao.nianbao');
    assert.ok(extension, 'nianbao.nianbao is not among the extensions');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('writes its talk with the server into the log when the setting says so, whatever the level of the log', async () => {
    const settings = vscode.workspace.getConfiguration('nianbao');
    await vscode.commands.executeCommand('nianbao.showOutput');
    await showSample('2024-');
    assert.doesNotMatch(log(), /textDocument\/diagnostic/u);
    await settings.update('trace.server', 'messages', vscode.ConfigurationTarget.Workspace);
    try {
      await vscode.commands.executeCommand('nianbao.restartServer');
      await eventually('a message in the log', () => log().includes('textDocument/diagnostic'));
    } finally {
      await settings.update('trace.server', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

/** What stands in the log in sight. */
function log(): string {
  const shown = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'output');
  return shown.map((document) => document.getText()).join('\n');
}
