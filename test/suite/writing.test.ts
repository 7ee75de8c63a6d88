import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  finding,
  findings,
  rangeOf,
  ruleOf,
  sampleText,
  showText,
} from './drafts.js';

describe('A draft that is written', () => {
  afterEach(closeAll);

  it('begins as a complete empty draft of the form', async () => {
    await vscode.commands.executeCommand('nianbao.newReport', {
      form: '2021',
      year: 2024,
      unit: '山海县人民政府办公室',
    });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'nianbao');
    assert.equal(document.isUntitled, true);
    // Otherwise it is there twice when the window is reloaded.
    assert.equal(document.uri.authority, vscode.env.remoteName ?? '');
    assert.match(document.getText(), /山海县人民政府办公室2024年政府信息公开工作年度报告/u);
    for (const words of [
      '一、总体情况',
      '六、其他需要报告的事项',
      '现行有效件数',
      '结转下年度继续办理',
      '尚未审结',
    ]) {
      assert.ok(document.getText().includes(words), words);
    }
    await eventually('findings', () => findings(document)[0]);
    const missing = findings(document).filter((each) => ruleOf(each).endsWith('missing'));
    assert.deepEqual(
      missing.map(ruleOf).filter((rule) => rule !== 'fee.statement-missing'),
      [],
    );
  });

  it('is there to try things on, with mistakes, for who has none', async () => {
    await vscode.commands.executeCommand('nianbao.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'nianbao');
    assert.equal(document.isUntitled, true);
    assert.equal(document.getText(), await sampleText('2024-'));
    await finding(document, 'total.applicants');
  });

  it('gets the section that is missing, in its place', async () => {
    const whole = await sampleText('2023-');
    const start = whole.indexOf('## 四、');
    const end = whole.indexOf('## 五、');
    const editor = await showText('markdown', whole.slice(0, start) + whole.slice(end));
    await finding(editor.document, 'section.missing');
    await vscode.commands.executeCommand('nianbao.insertSection', 'disputes');
    const text = editor.document.getText();
    const place = rangeOf(editor.document, '四、政府信息公开行政复议').start.line;
    assert.ok(place > rangeOf(editor.document, '三、收到和处理').start.line, text);
    assert.ok(place < rangeOf(editor.document, '五、存在的主要问题').start.line, text);
  });

  it('is led by Tab from figure to figure, its table aligned on the way', async () => {
    const editor = await showText('nianbao', await sampleText('2023-'));
    const { document } = editor;
    await eventually('status', async () => {
      const [symbol] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbol;
    });
    const first = rangeOf(document, '| （七）总计 |  | 93').end;
    editor.selection = new vscode.Selection(first, first);
    await vscode.commands.executeCommand('nianbao.nextCell');
    assert.equal(document.getText(editor.selection), '11');
    await eventually('alignment', () => {
      const { text } = document.lineAt(editor.selection.start.line);
      return /（七）总计 {5}\|.* {5}93 \|/u.test(text) ? text : undefined;
    });
    assert.equal(document.getText(editor.selection), '11');
    await vscode.commands.executeCommand('nianbao.previousCell');
    assert.equal(document.getText(editor.selection), '93');
  });

  it('is led by Tab on to the next table, and by Enter to the figure below', async () => {
    const editor = await showText('nianbao', await sampleText('2023-'));
    const { document } = editor;
    const { lineCount } = document;
    const fees = rangeOf(document, '行政事业性收费').end;
    await eventually('the first figure', async () => {
      editor.selection = new vscode.Selection(fees, fees);
      await vscode.commands.executeCommand('nianbao.nextCell');
      return editor.selection.isEmpty ? undefined : editor.selection;
    });
    assert.equal(editor.selection.active.line, fees.line);
    await vscode.commands.executeCommand('nianbao.nextCell');
    const { line } = editor.selection.active;
    assert.match(document.lineAt(line).text, /一、本年新收政府信息公开申请数量/u);
    await vscode.commands.executeCommand('nianbao.cellBelow');
    assert.equal(editor.selection.active.line, line + 1);
    assert.equal(document.lineCount, lineCount);
  });

  it('is offered headings by completion', async () => {
    const whole = await sampleText('2023-');
    const text = `${whole.slice(0, whole.indexOf('## 六、'))}\n`;
    const { document } = await showText('nianbao', text);
    await finding(document, 'section.missing');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(text.length),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      labels.some((label) => label.includes('其他需要报告的事项')),
      labels.join('、'),
    );
  });
});
