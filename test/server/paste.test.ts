import assert from 'node:assert/strict';
import { pasteRequest } from '../../server/features/protocol.js';
import { Client } from './client.js';
import { draftWith } from './drafts.js';

const html = '<table><tr><td>渠道</td><td>条数</td></tr><tr><td>网站</td><td>31</td></tr></table>';
const table = '| 渠道 | 条数 |\n| ---- | ---: |\n| 网站 |   31 |';

describe('Pasting tables', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  /** What the server would insert at `‸`. */
  async function paste(marked: string, name: string): Promise<string | null> {
    const { document, position } = await client.open(marked, `untitled:${name}`);
    return client.connection.sendRequest<string | null>(pasteRequest, {
      uri: document.uri,
      range: { start: position, end: position },
      html,
    });
  }

  it('gives Markdown for a table copied into a report', async () => {
    assert.equal(await paste(draftWith('## 五、', '‸\n\n## 五、'), '草稿.md'), table);
  });

  it('gives nothing for a text that is no report, or for no open document', async () => {
    assert.equal(await paste('购物清单：‸', '清单.md'), null);
    const position = { line: 0, character: 0 };
    const nowhere = { uri: 'untitled:没有.md', range: { start: position, end: position }, html };
    assert.equal(await client.connection.sendRequest(pasteRequest, nowhere), null);
  });
});
