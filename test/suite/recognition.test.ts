import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import {
  closeAll,
  eventually,
  finding,
  findings,
  folder,
  gone,
  rest,
  sampleText,
  showSample,
  showText,
} from './drafts.js';

describe('A draft that is opened', () => {
  afterEach(closeAll);

  it('is checked as a Markdown file', async () => {
    const { document } = await showSample('2024-');
    assert.equal(document.languageId, 'markdown');
    await finding(document, 'period.range');
  });

  it('is checked as a text file', async () => {
    const { document } = await showSample('2016-');
    assert.equal(document.languageId, 'plaintext');
    await eventually('findings', () => findings(document)[0]);
  });

  it('is checked as a .nianbao file, which has a language of its own', async () => {
    const { document } = await showSample('2020-');
    assert.equal(document.languageId, 'nianbao');
    await eventually('findings', () => findings(document)[0]);
  });

  it('is checked in the encoding of Chinese Windows, which is kept', async () => {
    const file = vscode.Uri.joinPath(folder(), '国标编码.txt');
    const text = await sampleText('2016-');
    const bytes = encodeGb18030(text);
    assert.ok(bytes);
    await vscode.workspace.fs.writeFile(file, bytes);
    try {
      const document = await vscode.workspace.openTextDocument(file);
      const editor = await vscode.window.showTextDocument(document, { preview: false });
      await finding(document, 'period.range');
      assert.deepEqual(editor.selection.active, new vscode.Position(0, 0));
      assert.equal(document.encoding, 'gb18030');
      assert.equal(document.getText(), text);
      assert.equal(document.isDirty, false);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('is recognised while it is being written', async () => {
    const editor = await showText('plaintext', '山海县');
    const draft =
      '2024年政府信息公开工作年度报告\n\n统计期限自2024年1月1日起至12月21日止。\n\n一、总体情况\n\n略。\n\n' +
      '二、主动公开政府信息情况\n\n行政规范性文件 本年制发件数 本年废止件数 现行有效件数\n\n' +
      '三、收到和处理政府信息公开申请情况\n';
    await editor.edit((edit) => {
      edit.insert(editor.document.lineAt(0).range.end, draft);
    });
    await finding(editor.document, 'period.range');
  });

  it('is checked by a server that was restarted', async () => {
    const editor = await showText('markdown', await sampleText('2024-'));
    const { document } = editor;
    const { range } = await finding(document, 'period.range');
    await vscode.commands.executeCommand('nianbao.restartServer');
    await editor.edit((change) => {
      change.replace(range, '2024年12月31日');
    });
    await gone(document, 'period.range');
    await finding(document, 'citation.brackets');
  });

  it('takes a report in plain text for a draft when told to, and finds the same', async () => {
    const { document } = await showText('plaintext', await sampleText('2024-'));
    await finding(document, 'period.range');
    await vscode.commands.executeCommand('nianbao.useLanguage');
    const draft = vscode.window.activeTextEditor?.document;
    assert.equal(draft?.languageId, 'nianbao');
    await finding(draft, 'period.range');
  });

  it('leads from a finding to the page of its rule', async () => {
    const { document } = await showSample('2024-');
    const { code } = await finding(document, 'period.range');
    assert.ok(typeof code === 'object', 'the code has no address');
    assert.equal(code.target.scheme, 'command');
    await vscode.commands.executeCommand('nianbao.openRulePage', code.value);
    await eventually('the page of the rule', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(
          ({ input, label }) => input instanceof vscode.TabInputWebview && label === 'period.range',
        ),
    );
  });
});

describe('A file that is no report', () => {
  afterEach(closeAll);

  for (const language of ['markdown', 'plaintext']) {
    it(`gets nothing as ${language}`, async () => {
      const text =
        '# 会议通知\n\n请于1月5日前报送材料，共3件。\n\n| 项目 | 数量 |\n| --- | --- |\n| 甲 | 1 |\n';
      const { document } = await showText(language, text);
      const other = await showSample('2024-');
      await finding(other.document, 'period.range');
      await rest(500);
      assert.deepEqual(findings(document), []);
      const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(2, 5),
      );
      assert.deepEqual(hovers, []);
    });
  }
});
