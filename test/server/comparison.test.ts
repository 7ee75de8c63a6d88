import assert from 'node:assert/strict';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  ShowMessageRequestParams,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  compareCommand,
  compareRequest,
  serverCompareCommand,
  type Comparison,
} from '../../server/features/protocol.js';
import { applied, Client, rangeOfText } from './client.js';
import { draftWith, rightDraft } from './drafts.js';

/** 部分公开 of natural persons was 4: its row, its column and the corner of the table are off. */
const wrongFigure = draftWith('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 6 | 1 | 0 | 0 | 0 | 0 | 5 |');

describe('comparing before and after', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ initializationOptions: { compare: true } });
  });
  afterEach(() => client.stop());

  async function actions(document: TextDocument, of = client): Promise<CodeAction[]> {
    const findings = await of.findings(document);
    const total = findings.find(({ code }) => String(code).startsWith('total.'));
    assert.ok(total);
    return of.about('textDocument/codeAction', document, {
      range: total.range,
      context: { diagnostics: [total] },
    });
  }

  async function compared(document: TextDocument): Promise<Comparison> {
    const action = (await actions(document)).find(({ title }) => title === '比较改正前后…');
    assert.equal(action?.command?.command, compareCommand);
    assert.equal(action.edit, undefined);
    return client.connection.sendRequest(compareRequest, action.command.arguments?.[0]);
  }

  it('says of each correction what becomes of every sum it touches', async () => {
    const { document } = await client.open(wrongFigure);
    const { markdown, corrections } = await compared(document);
    const text = markdown.replaceAll('\\', '');
    assert.match(text, /^# 改正前后对照\n\n> 表三/u);
    assert.match(text, /\| （现在） \| 2 项 \|\n\| 1\. 把.*由 6 改为 4.*\| 0 项 \|/u);
    assert.match(
      text,
      /- 表三.*：“（二）部分公开”行“总计”列 {2}\n {2}\*\*✗\u{a0}7\u{a0}≠\u{a0}5\*\* → \*\*✓\u{a0}5\u{a0}=\u{a0}5\*\* {2}\n {2}自然人 \*\*4\*\* .* = 总计 5\n/u,
    );
    assert.equal(corrections[0]?.outcome, '不符的勾稽由 2 项变为 0 项');
    assert.equal(applied(document, [...corrections[0].edits]), rightDraft);
  });

  it('leaves the draft as it is', async () => {
    const { document } = await client.open(wrongFigure);
    const before = await client.findings(document);
    await compared(document);
    assert.deepEqual(await client.findings(document), before);
  });

  it('is offered only where a figure can be corrected', async () => {
    const text = draftWith('## 五、存在的主要问题', '## 四、存在的主要问题');
    const { document } = await client.open(text);
    const range = rangeOfText(document, '## 四、存在的主要问题');
    const found = await client.about<CodeAction[]>('textDocument/codeAction', document, {
      range,
      context: { diagnostics: [] },
    });
    assert.ok(found.length > 0);
    assert.ok(found.every(({ title }) => !title.includes('比较')));
  });

  it('is refused once the draft has changed', async () => {
    const { document } = await client.open(wrongFigure);
    const action = (await actions(document)).find(({ command }) => command !== undefined);
    const start = { line: 0, character: 0 };
    await client.type(document, { start, end: start }, '1');
    await assert.rejects(
      client.connection.sendRequest(compareRequest, action?.command?.arguments?.[0]),
      { code: -32801 },
    );
  });

  it('asks with a message in a client that cannot show it, and makes what is chosen', async () => {
    const plain = await Client.start();
    const asked: ShowMessageRequestParams[] = [];
    const edits: ApplyWorkspaceEditParams[] = [];
    plain.connection.onRequest('window/showMessageRequest', (params: ShowMessageRequestParams) => {
      asked.push(params);
      return params.actions?.[0] ?? null;
    });
    plain.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      edits.push(params);
      return { applied: true };
    });
    const { document } = await plain.open(wrongFigure);
    const action = (await actions(document, plain)).find(({ title }) => title.includes('比较'));
    assert.equal(action?.command?.command, serverCompareCommand);
    await plain.connection.sendRequest('workspace/executeCommand', {
      command: action.command.command,
      arguments: action.command.arguments,
    });
    await plain.stop();
    assert.match(asked[0]?.message ?? '', /由 6 改为 4.*: 不符的勾稽由 2 项变为 0 项/u);
    assert.equal(applied(document, edits[0]?.edit.changes?.[document.uri] ?? []), rightDraft);
  });
});
