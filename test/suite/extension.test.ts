import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, rangeOf, rest, showSample } from './drafts.js';

describe('The extension', () => {
  it('is known to VS Code and activates without an error', async () => {
    const extension = vscode.extensions.getExtension('nianbao.nianbao');
    assert.ok(extension, 'nianbao.nianbao is not among the extensions');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('writes its talk with the server into the log when the setting says so, whatever the level of the log', async () => {
    const { document } = await showSample('2024-');
    await setTrace('messages');
    await requestsInLog();
    await setTrace(undefined);
    await eventually('an answer of the new server', async () => (await hoverIn(document)) > 0);
    await rest(timeOfLog);
    const before = await requestsInLog();
    assert.ok((await hoverIn(document)) > 0);
    await rest(timeOfLog);
    assert.equal(await requestsInLog(), before);
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

/** Sets what of the talk with the server is written, and starts the server anew. */
async function setTrace(value: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nianbao');
  await settings.update('trace.server', value, vscode.ConfigurationTarget.Workspace);
  await vscode.commands.executeCommand('nianbao.restartServer');
}

/** Milliseconds after which what was written is in the log in sight. */
const timeOfLog = 1_000;

/** How many hovers there are at the first figure of a table. */
async function hoverIn(document: vscode.TextDocument): Promise<number> {
  const { start } = rangeOf(document, '| 0 |');
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start.translate(0, 2),
  );
  return hovers.length;
}

/**
 * How often the log says that something was asked about a draft, once it says so. VS Code for the web shows no log that
 * had nothing in it when it was asked for, and lets go of one that is shown: it is asked for anew. Of messages in quick
 * succession it may lose some, so that counts can be compared only where none was written between them.
 */
function requestsInLog(): Promise<number> {
  return eventually('a message in the log', async () => {
    await vscode.commands.executeCommand('nianbao.showOutput');
    const shown = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'output');
    const text = shown.map((document) => document.getText()).join('\n');
    return text.split('textDocument/').length - 1 || undefined;
  });
}
