import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, rest, sample, showSample, showText } from './drafts.js';

/** Long enough for a panel that would follow to do so. */
const patience = 300;

describe('The statistics of a report', () => {
  afterEach(closeAll);

  it('open beside the draft, which keeps the focus', async () => {
    const draft = await showReport('2024-');
    await vscode.commands.executeCommand('nianbao.showStatistics');
    const [panel] = await panels(1);
    assert.match(panel.label, /^(?:统计|Statistics) 2024-望澜市-初稿\.md$/u);
    assert.notEqual(panel.group.viewColumn, draft.viewColumn);
    assert.equal(
      vscode.window.activeTextEditor?.document.uri.toString(),
      draft.document.uri.toString(),
    );
  });

  it('are shown by the lens over a table', async () => {
    const { document } = await showReport('2024-');
    const lens = await eventually('a lens', async () => {
      const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.find(({ command }) => command?.command === 'nianbao.showStatistics')?.command;
    });
    const given = (lens.arguments ?? []) as readonly unknown[];
    await vscode.commands.executeCommand(lens.command, ...given);
    const [panel] = await panels(1);
    assert.match(panel.label, /2024-望澜市-初稿\.md$/u);
  });

  it('are one panel that follows from report to report', async () => {
    await showReport('2024-');
    await vscode.commands.executeCommand('nianbao.showStatistics');
    await panels(1);
    await showReport('2017-');
    await panelNamed(/2017-澄屿市-初稿\.md$/u);
    await vscode.commands.executeCommand('nianbao.showStatistics');
    await rest(patience);
    await panels(1);
  });

  it('stay with the last report while something else is looked at', async () => {
    await showReport('2024-');
    await vscode.commands.executeCommand('nianbao.showStatistics');
    await panels(1);
    await showText('markdown', '# 会议纪要\n');
    await rest(patience);
    const [panel] = await panels(1);
    assert.match(panel.label, /2024-望澜市-初稿\.md$/u);
  });

  it('follow a text that becomes a report while it is written', async () => {
    await showReport('2024-');
    await vscode.commands.executeCommand('nianbao.showStatistics');
    await panels(1);
    const written = await showText('markdown', '');
    const other = await vscode.workspace.openTextDocument(await sample('2017-'));
    await written.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), other.getText());
    });
    await panelNamed(/稿件 \d+$/u);
  });

  it('can be pinned, one panel to a report', async () => {
    const { document } = await showReport('2024-');
    await vscode.commands.executeCommand('nianbao.showPinnedStatistics');
    await showReport('2017-');
    await vscode.commands.executeCommand('nianbao.showPinnedStatistics');
    await vscode.commands.executeCommand('nianbao.showPinnedStatistics', document.uri);
    await vscode.commands.executeCommand('nianbao.showStatistics');
    const labels = (await panels(3)).map(({ label }) => label.replace('Statistics', '统计')).sort();
    assert.deepEqual(labels, [
      '[统计] 2017-澄屿市-初稿.md',
      '[统计] 2024-望澜市-初稿.md',
      '统计 2017-澄屿市-初稿.md',
    ]);
  });

  it('name the folders of drafts of one name', async () => {
    const { document } = await showReport('2024-');
    const folder = vscode.Uri.joinPath(document.uri, '../同名');
    const copy = vscode.Uri.joinPath(folder, document.uri.path.split('/').at(-1) ?? '');
    await vscode.workspace.fs.copy(document.uri, copy);
    try {
      await vscode.commands.executeCommand('nianbao.showPinnedStatistics');
      await vscode.commands.executeCommand('nianbao.showPinnedStatistics', copy);
      const named = await panelNamed(/同名\/2024-望澜市-初稿\.md$/u);
      await panelNamed(/(?<!同名)\/2024-望澜市-初稿\.md$/u);
      await vscode.window.tabGroups.close(named);
      await panelNamed(/\] 2024-望澜市-初稿\.md$/u);
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('follow a report that gets another name', async () => {
    const { document } = await showReport('2023-');
    await vscode.commands.executeCommand('nianbao.showPinnedStatistics');
    await panels(1);
    const renamed = vscode.Uri.joinPath(document.uri, '../2023-改名.md');
    const back = new vscode.WorkspaceEdit();
    back.renameFile(renamed, document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await panelNamed(/2023-改名\.md$/u);
    await vscode.workspace.applyEdit(back);
    await panelNamed(/定稿\.md$/u);
  });
});

/** A sample in an editor, known to be a report. */
async function showReport(beginning: string): Promise<vscode.TextEditor> {
  const editor = await showSample(beginning);
  await eventually('its code lenses', async () => {
    const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      editor.document.uri,
    );
    return lenses.length > 0 || findings(editor.document).length > 0 ? true : undefined;
  });
  return editor;
}

type Panels = readonly [vscode.Tab, ...vscode.Tab[]];

function allPanels(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('nianbao.statistics'),
    );
}

/** The panels there are, once there are so many. */
function panels(count: number): Promise<Panels> {
  return eventually(`${String(count)} panels`, () => {
    const [first, ...others] = allPanels();
    return first !== undefined && others.length === count - 1 ? [first, ...others] : undefined;
  });
}

function panelNamed(label: RegExp): Promise<vscode.Tab> {
  return eventually(`a panel named ${label.source}`, () =>
    allPanels().find((tab) => label.test(tab.label)),
  );
}
