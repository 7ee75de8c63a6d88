import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, rangeOf, showSample } from './drafts.js';

describe('A draft that is read', () => {
  afterEach(closeAll);

  it('shows its sections in the outline', async () => {
    const { document } = await showSample('2023-');
    const symbols = await eventually('an outline', async () => {
      const found = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return flat(found).some(({ name }) => name.includes('其他需要报告的事项'))
        ? found
        : undefined;
    });
    const names = flat(symbols).map(({ name }) => name);
    assert.ok(
      names.some((name) => name.includes('总体情况')),
      names.join('、'),
    );
  });

  it('explains a figure of a table', async () => {
    const { document } = await showSample('2023-');
    const row = rangeOf(document, '行政规范性文件 | 3');
    const said = await eventually('a hover', async () => {
      const text = await hover(document, row.end.translate(0, -1));
      return text.includes('行政规范性文件') ? text : undefined;
    });
    assert.match(said, /本年制发件数[\s\S]*3 件/u);
  });

  it('folds its sections', async () => {
    const { document } = await showSample('2020-');
    const { line } = rangeOf(document, '一、总体情况').start;
    await eventually('a fold at the first section', async () => {
      const folds = await vscode.commands.executeCommand<readonly vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return folds.find(({ start }) => start === line);
    });
  });
});

function flat(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

async function hover(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}
