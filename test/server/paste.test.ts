import assert from 'node:assert/strict';
import { pasteRequest, type Pasted } from '../../server/features/protocol/writing.js';
import { applied, Client } from './client.js';
import { draftWith } from './drafts.js';

const copied =
  '<table><tr><td>渠道</td><td>条数</td></tr><tr><td>网站</td><td>31</td></tr></table>';
const table = '| 渠道 | 条数 |\n| ---- | ---: |\n| 网站 |   31 |';

describe('Pasting tables', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  /** The draft with what the server makes of a paste at `‸`; null where it leaves that to the editor. */
  async function paste(
    marked: string,
    name: string,
    html = copied,
    plain = '',
  ): Promise<string | null> {
    const { document, position } = await client.open(marked, `untitled:${name}`);
    const pasted = await client.connection.sendRequest<Pasted | null>(pasteRequest, {
      uri: document.uri,
      range: { start: position, end: position },
      html,
      plain,
    });
    if (pasted === null) return null;
    const range = { start: position, end: position };
    return applied(document, [{ range, newText: pasted.newText }, ...pasted.edits]);
  }

  it('gives Markdown for a table copied into a report', async () => {
    assert.equal(
      await paste(draftWith('## 五、', '‸\n\n## 五、'), '草稿.md'),
      draftWith('## 五、', `${table}\n\n## 五、`),
    );
  });

  it('gives the cells of a table for cells copied into one', async () => {
    const row = '| 行政规范性文件 | 2 | 1 | 9 |';
    assert.equal(
      await paste(
        draftWith(row, row.replace('| 2', '| ‸2')),
        '填表.md',
        '<table><tr><td>3</td><td>4</td></tr></table>',
      ),
      draftWith(row, '| 行政规范性文件 | 3 | 4 | 9 |'),
    );
  });

  it('gives the cells of a table for cells copied as plain text into one', async () => {
    const row = '| 行政规范性文件 | 2 | 1 | 9 |';
    const draft = draftWith(row, row.replace('| 2', '| ‸2'));
    assert.equal(
      await paste(draft, '填表.txt', '', '3\t4\r\n'),
      draftWith(row, '| 行政规范性文件 | 3 | 4 | 9 |'),
    );
  });

  it('gives nothing for a text that is no report, or for no open document', async () => {
    assert.equal(await paste('购物清单：‸', '清单.md'), null);
    const position = { line: 0, character: 0 };
    const nowhere = {
      uri: 'untitled:没有.md',
      range: { start: position, end: position },
      html: copied,
    };
    assert.equal(await client.connection.sendRequest(pasteRequest, nowhere), null);
  });
});
