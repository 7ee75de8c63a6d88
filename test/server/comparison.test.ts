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
} from '../../server/features/protocol/findings.js';
import { applied, Client, rangeOfText } from './client.js';
import { draftWith, rightDraft, saying, wrongFigure } from './drafts.js';

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
    assert.match(text, /\n## 1\. 改为 4.*\n\n不符的勾稽由 2 项变为 0 项。\n/u);
    assert.match(
      text,
      /- 表三.*：“（二）部分公开”行“总计”列 {2}\n {2}\*\*✗\u{a0}7\u{a0}≠\u{a0}5\*\* → \*\*✓\u{a0}5\u{a0}=\u{a0}5\*\* {2}\n {2}自然人 \*\*4\*\* .* = 总计 5\n/u,
    );
    assert.equal(corrections[0]?.outcome, '不符的勾稽由 2 项变为 0 项');
    assert.equal(applied(document, [...corrections[0].edits]), rightDraft);
  });

  it('sets corrections between which nothing decides side by side', async () => {
    const row = '| 2 | 0 | 1 | 0 | 3 |';
    const { document } = await client.open(draftWith(row, '| 2 | 0 | 1 | 0 | 5 |'));
    const { markdown, corrections } = await compared(document);
    assert.ok(corrections.length > 1);
    assert.match(
      markdown,
      /\| 改法 \| 不符的勾稽 \|\n\| --- \| --- \|\n\| （现在） \| 1 项 \|\n\| 1\. 把/u,
    );
    assert.match(markdown, /\n## 2\. 把/u);
  });

  it('says what becomes of the sentences that say the figure', async () => {
    const text = saying('全年新收政府信息公开申请54件，上年结转4件。');
    const { document } = await client.open(text);
    const findings = await client.findings(document);
    const said = findings.find(({ code }) => code === 'prose.table-mismatch');
    assert.ok(said);
    const found = await client.about<CodeAction[]>('textDocument/codeAction', document, {
      range: said.range,
      context: { diagnostics: [said] },
    });
    const action = found.find(({ title }) => title === '比较改正前后…');
    const { markdown } = await client.connection.sendRequest<Comparison>(
      compareRequest,
      action?.command?.arguments?.[0],
    );
    assert.match(
      markdown,
      /- 正文与表格 {2}\n {2}\*\*✗\u{a0}54\u{a0}≠\u{a0}45\*\* → \*\*✓\u{a0}45\u{a0}=\u{a0}45\*\*/u,
    );
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
    assert.match(asked[0]?.message ?? '', /改为 4.*：不符的勾稽由 2 项变为 0 项/u);
    assert.equal(applied(document, edits[0]?.edit.changes?.[document.uri] ?? []), rightDraft);
  });

  it('makes the very one that is chosen of several with the same title', async () => {
    const plain = await Client.start();
    const edits: ApplyWorkspaceEditParams[] = [];
    plain.connection.onRequest(
      'window/showMessageRequest',
      ({ actions: offered }: ShowMessageRequestParams) => {
        // As of a client that knows no more of a button than its title.
        const titles = (offered ?? []).filter(({ title }) => title.includes('改为 15%'));
        const [, second] = titles;
        return second === undefined ? null : { title: second.title };
      },
    );
    plain.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      edits.push(params);
      return { applied: true };
    });
    const first = '办结来信800件，其中水价类120件，占51%。';
    const second = '接听热线400件，其中电价类60件，占51%。';
    const text = saying(`${first}${second}`);
    const { document } = await plain.open(text);
    const found = await plain.about<CodeAction[]>('textDocument/codeAction', document, {
      range: {
        start: rangeOfText(document, first).start,
        end: rangeOfText(document, second).end,
      },
      context: { diagnostics: [] },
    });
    const action = found.find(({ title }) => title.includes('比较'));
    await plain.connection.sendRequest('workspace/executeCommand', {
      command: action?.command?.command,
      arguments: action?.command?.arguments,
    });
    await plain.stop();
    const mended = applied(document, edits[0]?.edit.changes?.[document.uri] ?? []);
    assert.equal(mended, text.replace(second, second.replace('51%', '15%')));
  });
});
