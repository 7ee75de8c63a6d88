import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension', () => {
  it('is known to VS Code and activates without an error', async () => {
    const extension = vscode.extensions.getExtension('nianbao.nianbao');
    assert.ok(extension, 'nianbao.nianbao is not among the extensions');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
