import assert from 'node:assert/strict';
import { CancellationTokenSource, type Hover } from 'vscode-languageserver/node';
import { Client, rangeOfText } from './client.js';
import { rightDraft } from './drafts.js';

describe('a server that is in use', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  it('logs a failure without a word of the draft, and answers the next request', async () => {
    const { document } = await client.open(rightDraft, 'untitled:fails.md');
    await assert.rejects(client.about('textDocument/hover', document, { position: null }));
    assert.equal(client.log.length, 1);
    assert.match(client.log[0] ?? '', /^textDocument\/hover: TypeError\n\s+at /u);
    assert.doesNotMatch(client.log[0] ?? '', /\p{Script=Han}/u);
    const { start: position } = rangeOfText(document, '34 | 5 | 1');
    const hover = await client.about<Hover | null>('textDocument/hover', document, { position });
    assert.ok(hover);
  });

  it('drops what is no longer wanted', async () => {
    // In a folder of its own: its settings are asked for first, so that the request cannot be answered before.
    const { document } = await client.open(rightDraft, 'file:///elsewhere/cancelled.md');
    const source = new CancellationTokenSource();
    const { uri } = document;
    const answer = client.connection.sendRequest(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });

  it('answers about a document it does not know', async () => {
    const textDocument = { uri: 'untitled:unknown.md' };
    const report = await client.connection.sendRequest('textDocument/diagnostic', { textDocument });
    assert.deepEqual(report, { kind: 'full', items: [] });
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument,
      position: { line: 9, character: 9 },
    });
    assert.equal(hover, null);
  });

  const inputs: Readonly<Record<string, string>> = {
    nothing: '',
    'one line of five megabytes': `${rightDraft}\n${'政府信息公开工作年度报告，'.repeat(400_000)}`,
    'ten thousand pipes': `${rightDraft}\n${'|'.repeat(10_000)}\n${'| '.repeat(10_000)}`,
    'lone surrogates': `${rightDraft}\n\ud800 \udc00 | \ud800 |\n`,
    'mixed line ends': rightDraft.replace(/\n/gu, (end, at: number) => (at % 3 === 0 ? '\r' : end)),
    'a table cut in the middle': rightDraft.slice(0, rightDraft.indexOf('(五)不予处理') + 20),
    'two reports': `${rightDraft}\n${rightDraft}`,
    'a null byte': `${rightDraft}\0`,
  };
  for (const [name, text] of Object.entries(inputs)) {
    it(`answers every request about ${name}`, async () => {
      const { document } = await client.open(text, `untitled:${name}.md`);
      const failures = client.log.length;
      const position = { line: 50, character: 40 };
      const range = { start: { line: 0, character: 0 }, end: position };
      const report = await client.pull(document);
      assert.equal(report.kind, 'full');
      for (const request of [
        'hover',
        'completion',
        'codeAction',
        'definition',
        'references',
        'documentHighlight',
        'inlayHint',
        'codeLens',
        'documentSymbol',
        'foldingRange',
        'selectionRange',
        'documentLink',
        'formatting',
        'rangeFormatting',
        'onTypeFormatting',
      ]) {
        await client.about(`textDocument/${request}`, document, {
          position,
          positions: [position],
          range,
          ch: '\n',
          context: { diagnostics: [], includeDeclaration: true },
          options: { tabSize: 2, insertSpaces: true },
        });
      }
      assert.equal(client.log.length, failures);
    });
  }
});
