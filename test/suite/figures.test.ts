import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, eventually, rangeOf, showSample } from './drafts.js';

describe('The figures of a draft', () => {
  afterEach(closeAll);

  it('lead from a sentence to the table', async () => {
    const { document } = await showSample('2024-');
    const at = rangeOf(document, '新收政府信息公开申请327').end.translate(0, -1);
    const links = await eventually('a definition', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      return found.length > 0 ? found : undefined;
    });
    const [range] = links.map(({ targetSelectionRange }) => targetSelectionRange);
    assert.ok(range);
    assert.equal(document.getText(range), '327');
    assert.match(document.lineAt(range.start).text, /一、本年新收/u);
  });

  it('find who states the same', async () => {
    const { document } = await showSample('2024-');
    const cell = rangeOf(document, '| 16 | 8 | 327').end.translate(0, -1);
    const lines = await eventually('references', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        cell,
      );
      return found.length > 0 ? found.map(({ range }) => range.start.line) : undefined;
    });
    assert.deepEqual(lines, [rangeOf(document, '申请327件').start.line, cell.line]);
  });

  it('say behind a total by how much it is off', async () => {
    const { document } = await showSample('2024-');
    const hints = await eventually('inlay hints', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.length > 0 ? found : undefined;
    });
    const labels = hints.map(({ label }) => label);
    assert.deepEqual(
      labels.map((label) => /[+−]\d+$/u.exec(typeof label === 'string' ? label : '')?.[0]),
      ['−2', '−2', '+2'],
    );
  });

  it('are counted over each table, and listed by a click', async () => {
    const { document } = await showSample('2024-');
    const lenses = await eventually('code lenses', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length > 0 ? found : undefined;
    });
    const sums = lenses.filter(({ command }) => command?.command === 'nianbao.showCalculations');
    assert.equal(sums.length, 2);
    assert.match(sums[0]?.command?.title ?? '', /^39 .*2/u);
    const shown = lenses.filter(({ command }) => command?.command === 'nianbao.showStatistics');
    assert.equal(shown.length, 3);
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes('nianbao.showCalculations'));
    assert.ok(commands.includes('nianbao.showStatistics'));
  });

  it('offer to compare what a correction makes of them', async () => {
    const { document } = await showSample('2024-');
    const range = rangeOf(document, '65 | 8 | 1').with(undefined);
    const figure = new vscode.Range(range.start, range.start.translate(0, 2));
    const action = await eventually('a comparison', async () => {
      const found = await actionsAt(document, figure);
      return found.find(({ command }) => command?.command === 'nianbao.compareCorrections');
    });
    assert.match(action.title, /比较改正前后|Compare before and after/u);
  });
});
