import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, sample, showSample } from './drafts.js';

describe('A folder of drafts', () => {
  afterEach(closeAll);

  it('is checked without opening its files', async () => {
    await closeAll();
    await vscode.commands.executeCommand('nianbao.checkFolder');
    for (const beginning of ['2016-', '2017-', '2020-', '2024-']) {
      const uri = await sample(beginning);
      await eventually(`findings of ${beginning}`, () => findings({ uri })[0]);
    }
    const clean = await sample('2023-');
    const errors = findings({ uri: clean }).filter(
      ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
    );
    assert.deepEqual(errors, []);
  });

  it('has no findings left of a draft under the name it had', async () => {
    const { document } = await showSample('2017-');
    const before = document.uri;
    await eventually('its findings', () => findings({ uri: before })[0]);
    const after = vscode.Uri.joinPath(before, '../改名.md');
    await rename(before, after);
    try {
      await eventually('findings under the new name', () => findings({ uri: after })[0]);
      await eventually('none under the old one', () => findings({ uri: before }).length === 0);
    } finally {
      await rename(after, before);
    }
    await closeAll();
    await eventually('none of the other one', () => findings({ uri: after }).length === 0);
  });

  it('is listed report by report, and the worst is opened where it is worst', async () => {
    await closeAll();
    const list = vscode.commands.executeCommand('nianbao.listReports');
    const editor = await eventually('a report to be opened', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor;
    });
    await list;
    const [worst] = await eventually('its errors', () => {
      const errors = findings(editor.document).filter(
        ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
      );
      return errors.length > 0 ? errors : undefined;
    });
    assert.deepEqual(editor.selection.start, worst?.range.start);
  });
});

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit), `${from.path} was not renamed`);
}
