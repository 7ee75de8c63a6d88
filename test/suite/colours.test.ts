import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sample } from './drafts.js';

/** A piece of text and its scopes, as the command of VS Code's own colour tests gives them. */
interface Token {
  readonly c: string;
  readonly t: string;
}

describe('A draft in colours', () => {
  it('has a title, figures and columns in its own language', async () => {
    const tokens = await tokensOf('2020-');
    assert.ok(has(tokens, '年度报告', 'markup.heading.title.nianbao'));
    assert.ok(has(tokens, '〔', 'constant.other.document-number.nianbao'));
    assert.ok(tokens.some(({ t }) => t.includes('constant.numeric')));
  });

  it('has citations and figures in Markdown', async () => {
    const tokens = await tokensOf('2023-');
    assert.ok(has(tokens, '中华人民共和国政府信息公开条例', 'string.other.title.nianbao'));
    assert.ok(has(tokens, '386', 'constant.numeric.figure.nianbao'));
    assert.ok(has(tokens, '条', 'keyword.other.unit.nianbao'));
    assert.ok(has(tokens, '总体情况', 'entity.name.section.markdown'));
  });
});

async function tokensOf(beginning: string): Promise<readonly Token[]> {
  const uri = await sample(beginning);
  return vscode.commands.executeCommand('_workbench.captureSyntaxTokens', uri);
}

function has(tokens: readonly Token[], words: string, scope: string): boolean {
  return tokens.some(({ c, t }) => c.includes(words) && t.split(' ').includes(scope));
}
