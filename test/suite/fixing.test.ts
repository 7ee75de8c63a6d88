import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actionsAt,
  closeAll,
  eventually,
  finding,
  gone,
  rangeOf,
  sampleText,
  showText,
} from './drafts.js';

describe('A draft that is put right', () => {
  afterEach(closeAll);

  it('takes a fix from the light bulb', async () => {
    const { document } = await showText('markdown', await sampleText('2024-'));
    const wrong = await finding(document, 'citation.brackets');
    const edit = await eventually('a preferred fix', async () => {
      const actions = await actionsAt(document, wrong.range);
      return actions.find(({ isPreferred }) => isPreferred === true)?.edit;
    });
    await vscode.workspace.applyEdit(edit);
    await gone(document, 'citation.brackets');
    assert.match(document.getText(), /国办公开办函〔2021〕30号/u);
  });

  it('takes every safe fix at once, and no figure changes its value', async () => {
    const { document } = await showText('markdown', await sampleText('2024-'));
    await finding(document, 'citation.brackets');
    await vscode.commands.executeCommand('nianbao.fixAll');
    await eventually('the safe fixes', () => document.getText().includes('〔2021〕30号'));
    assert.match(document.getText(), /至2024年12月25日/u);
  });

  it('keeps the reason for which a finding is silenced', async () => {
    const { document } = await showText('markdown', await sampleText('2024-'));
    const wrong = await finding(document, 'period.range');
    const actions = await actionsAt(document, wrong.range);
    const silence = actions.find(
      ({ command }) =>
        command?.command === 'nianbao.silence' &&
        (command.arguments?.[0] as { rule?: string } | undefined)?.rule === 'period.range',
    );
    assert.ok(silence?.command, actions.map(({ title }) => title).join('、'));
    const target: unknown = silence.command.arguments?.[0];
    await vscode.commands.executeCommand('nianbao.silence', target, '机构改革后另行统计');
    assert.match(document.getText(), /<!-- nianbao-ignore period\.range 机构改革后另行统计 -->/u);
    await gone(document, 'period.range');
  });

  it('has its tables aligned by Format Document', async () => {
    const { document } = await showText('nianbao', await sampleText('2023-'));
    const edits = await eventually('edits', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        { tabSize: 2, insertSpaces: true },
      );
      return found?.length ? found : undefined;
    });
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, [...edits]);
    await vscode.workspace.applyEdit(change);
    const { line } = rangeOf(document, '| 行政规范性文件').start;
    const pipes = [document.lineAt(line), document.lineAt(line - 1)].map(({ text }) =>
      columns(text),
    );
    assert.deepEqual(pipes[0], pipes[1]);
  });
});

/** Where the pipes stand on the screen, a Chinese character being two columns wide. */
function columns(row: string): number[] {
  const found: number[] = [];
  let column = 0;
  for (const character of row) {
    if (character === '|') found.push(column);
    column += /[ -~]/u.test(character) ? 1 : 2;
  }
  return found;
}
