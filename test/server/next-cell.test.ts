import assert from 'node:assert/strict';
import { nextCellRequest, type NextCell } from '../../server/features/protocol-writing.js';
import { applied, Client } from './client.js';
import { draftWith } from './drafts.js';

const row = '| 行政规范性文件 | 2 | 1 | 9 |';

describe('Tab in a table', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  /** Where Tab leads from `‸`: the line, `‸` before the cell, and the draft as it is aligned. */
  async function next(
    marked: string,
    direction: 'next' | 'previous' = 'next',
  ): Promise<{ readonly line: string; readonly text: string } | undefined> {
    const { document, position } = await client.open(marked, `untitled:${marked.length}.md`);
    const found = await client.connection.sendRequest<NextCell | null>(nextCellRequest, {
      uri: document.uri,
      position,
      direction,
    });
    if (!found) return undefined;
    const text = applied(document, [...found.edits]);
    const cells = (text.split('\n')[found.line] ?? '').split('|');
    const before = cells.slice(0, found.cell).join('|');
    const after = cells.slice(found.cell).join('|');
    return { line: `${before}|‸${after}`.replace(/ +/gu, ' '), text };
  }

  it('leads to the next figure and aligns the table', async () => {
    const found = await next(draftWith(row, '| 行政规范性文件 | 12345‸ |  | 9 |'));
    assert.equal(found?.line, '| 行政规范性文件 | 12345 |‸ | 9 |');
    assert.match(found.text, /\n\| 规章 +\| +0 +\|/u);
  });

  it('passes labels over on the way to the next row', async () => {
    const found = await next(
      draftWith('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 4 | 1 | 0 | 0 | 0 | 0 | 5‸ |'),
    );
    assert.match(found?.line ?? '', /^\| \| \(三\)不予公开 \| 1\.属于国家秘密 \|‸/u);
  });

  it('leads back', async () => {
    const found = await next(draftWith(row, '| 行政规范性文件 | 2 | 1‸ | 9 |'), 'previous');
    assert.equal(found?.line, '| 行政规范性文件 |‸ 2 | 1 | 9 |');
  });

  it('is a plain Tab outside a table and behind its last figure', async () => {
    assert.equal(await next(draftWith('## 五、', '‸## 五、')), undefined);
    const last = draftWith('| 行政事业性收费 | 31.5 | | |', '| 行政事业性收费 | 31.5‸ | | |');
    assert.equal(await next(last), undefined);
  });
});
