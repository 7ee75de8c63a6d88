import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import {
  alignTableRequest,
  figureCellsRequest,
  type FigureCell,
} from '../../server/features/protocol/writing.js';
import { applied, Client } from './client.js';
import { draftWith } from './drafts.js';

const row = '| 行政规范性文件 | 2 | 1 | 9 |';

describe('Filling in the tables', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  async function cells(text: string, uri: string): Promise<readonly FigureCell[]> {
    await client.open(text, uri);
    return client.connection.sendRequest<readonly FigureCell[]>(figureCellsRequest, { uri });
  }

  it('knows every cell a figure is wanted in, blank ones too, and no label', async () => {
    const text = draftWith(row, '| 行政规范性文件 | 2 |  | 9 |');
    const lines = text.split('\n');
    const found = await cells(text, 'untitled:cells.md');
    const line = lines.findIndex((each) => each.startsWith('| 行政规范性文件'));
    const ofRow = found.filter((each) => each.line === line);
    assert.deepEqual(
      ofRow.map(({ cell }) => cell),
      [2, 3, 4],
    );
    const applicants = lines.findIndex((each) => each.includes('1.属于国家秘密'));
    const ofRequests = found.filter((each) => each.line === applicants);
    assert.deepEqual(
      ofRequests.map(({ cell }) => cell),
      [4, 5, 6, 7, 8, 9, 10],
    );
    assert.notEqual(ofRow[0]?.table, ofRequests[0]?.table);
    assert.ok(
      found.every((each, index) => index === 0 || each.line >= (found[index - 1]?.line ?? 0)),
    );
  });

  it('knows none of a text that is no report', async () => {
    assert.deepEqual(await cells('| a | 1 |\n| - | - |\n', 'untitled:none.md'), []);
  });

  it('aligns a table without spaces, too', async () => {
    const text = draftWith(row, '|行政规范性文件|12345|-|9|').replace(/\| --- (?=\|)/gu, '|---');
    const { document } = await client.open(text, 'untitled:tight.md');
    const line = text.split('\n').findIndex((each) => each.startsWith('|行政规范性文件'));
    const edits = await client.connection.sendRequest<TextEdit[]>(alignTableRequest, {
      uri: document.uri,
      line,
    });
    const pipes = (of: string): readonly number[] =>
      of.split('\n').map((each) => each.split('|').length);
    const aligned = applied(document, edits);
    assert.match(aligned, /\n\| 行政规范性文件 +\| 12345 +\| - +\| 9 +\|\n/u);
    assert.match(aligned, /\n\| -{18} \| -+ \| -+ \| -+ \|\n/u);
    assert.deepEqual(pipes(aligned).slice(0, line), pipes(text).slice(0, line));
  });

  it('aligns a table by its spaces alone, so that nothing typed is in the way', async () => {
    const text = draftWith(row, '| 行政规范性文件 | 12345 |  | 9 |');
    const { document } = await client.open(text, 'untitled:aligned.md');
    const line = text.split('\n').findIndex((each) => each.startsWith('| 行政规范性文件'));
    const edits = await client.connection.sendRequest<TextEdit[]>(alignTableRequest, {
      uri: document.uri,
      line,
    });
    const ofRow = edits.filter(({ range }) => range.start.line === line);
    assert.deepEqual(new Set(ofRow.map(({ newText }) => newText.trim())), new Set(['']));
    const aligned = applied(document, edits);
    assert.match(aligned, /\n\| 规章 +\| 0 +\|/u);
    assert.match(aligned, /\n\| 行政规范性文件 +\| 12345 +\|/u);
    assert.match(aligned, /\n\| -{18} \| -+ \|/u);
    assert.ok(edits.some(({ newText }) => /^-+$/u.test(newText)));
    assert.deepEqual(aligned.match(/\d+/gu), text.match(/\d+/gu));
  });
});
