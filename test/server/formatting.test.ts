import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { applied, Client, rangeOfText } from './client.js';
import { draftWith, rightDraft } from './drafts.js';

describe('formatting', () => {
  let client: Client;
  const options = { tabSize: 2, insertSpaces: true };
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  async function formatted(text: string): Promise<string> {
    const { document } = await client.open(text, `untitled:${String(Math.random())}.md`);
    const edits = await client.about<TextEdit[]>('textDocument/formatting', document, { options });
    return applied(document, edits);
  }

  it('aligns columns, a Chinese character two wide', async () => {
    const text = await formatted(rightDraft);
    assert.match(text, /\n\| 规章 {15}\| 0 {26}\|/u);
    assert.match(text, /\n\| 行政规范性文件 {5}\| 2 {26}\|/u);
  });

  it('changes no finding and nothing when done twice', async () => {
    const once = await formatted(rightDraft);
    assert.notEqual(once, rightDraft);
    assert.equal(await formatted(once), once);
    const { document } = await client.open(once, 'untitled:once.md');
    assert.deepEqual(await client.findings(document), []);
  });

  it('keeps line ends', async () => {
    const once = await formatted(rightDraft.replaceAll('\n', '\r\n'));
    assert.equal(once.split('\r\n').length, rightDraft.split('\n').length);
    assert.doesNotMatch(once, /[^\r]\n/u);
  });

  it('leaves rows alone that have lost cells and have no delimiter row', async () => {
    const ragged = '| 规章 | 0 | 0 | 0 |\n| 行政许可 | 117 |';
    const text = draftWith('## 六、', `${ragged}\n\n## 六、`);
    assert.ok((await formatted(text)).includes(ragged));
  });

  it('formats the selected table only', async () => {
    const { document } = await client.open(rightDraft, 'untitled:range.md');
    const range = rangeOfText(document, '行政规范性文件');
    const edits = await client.about<TextEdit[]>('textDocument/rangeFormatting', document, {
      range,
      options,
    });
    const text = applied(document, edits);
    assert.match(text, /\| 行政规范性文件 {5}\|/u);
    assert.ok(text.includes('| 一、本年新收政府信息公开申请数量 |  |  | 34 |'));
  });

  it('aligns the table above when a line is ended, not the row just begun', async () => {
    const row = '| 行政强制 | 0 | | |\n';
    const { document, position } = await client.open(
      draftWith(row, `${row}| ‸\n`),
      'untitled:enter.md',
    );
    const edits = await client.about<TextEdit[]>('textDocument/onTypeFormatting', document, {
      position,
      ch: '\n',
      options,
    });
    assert.ok(edits.length > 0);
    assert.match(
      applied(document, edits),
      /\| 行政强制 {11}\| 0 {26}\|.*\n\| \n\| 第二十条第（八）项 \|/u,
    );
  });
});
