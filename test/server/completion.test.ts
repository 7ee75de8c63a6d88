import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
} from 'vscode-languageserver/node';
import { applied, Client, capabilitiesWithout } from './client.js';
import { draftWith, rightDraft } from './drafts.js';

describe('completion', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  async function offers(
    text: string,
    by = client,
  ): Promise<{ items: CompletionItem[]; after: (label: string) => string }> {
    const { document, position } = await by.open(text, `untitled:${String(Math.random())}.md`);
    const items = await by.about<CompletionItem[]>('textDocument/completion', document, {
      position,
    });
    items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    const after = (label: string): string => {
      const item = items.find((each) => each.label === label);
      assert.ok(item?.textEdit && 'range' in item.textEdit, `${label} is not offered`);
      return applied(document, [item.textEdit]);
    };
    return { items, after };
  }

  it('offers section headings at the start of a line, the missing one first', async () => {
    const start = rightDraft.indexOf('## 四、');
    const end = rightDraft.indexOf('## 五、');
    const text = `${rightDraft.slice(0, start)}‸\n\n${rightDraft.slice(end)}`;
    const { items, after } = await offers(text);
    const [first] = items;
    assert.ok(first);
    assert.equal(first.label, '四、政府信息公开行政复议、行政诉讼情况');
    assert.match(first.detail ?? '', /^章节标题（本文还没有）$/u);
    assert.match(
      after('四、政府信息公开行政复议、行政诉讼情况'),
      /\n## 四、政府信息公开行政复议、行政诉讼情况\n\n## 五、/u,
    );
  });

  it('keeps the marks and replaces the words typed before the caret', async () => {
    const { after } = await offers(draftWith('## 六、其他需要报告的事项', '## 六、其‸'));
    assert.match(after('六、其他需要报告的事项'), /\n## 六、其他需要报告的事项\n/u);
  });

  it('offers headings behind any of their marks, as the other headings of the draft have them', async () => {
    for (const typed of ['#', '##', '## ', '##六']) {
      const { items, after } = await offers(draftWith('## 六、其他需要报告的事项', `${typed}‸`));
      assert.match(after('六、其他需要报告的事项'), /\n## 六、其他需要报告的事项\n/u);
      assert.ok(items.every(({ filterText }) => filterText?.startsWith('##')));
      assert.ok(!items.some(({ label }) => label.startsWith('表')));
    }
  });

  it('puts the first heading below the title, whichever mark begins it', async () => {
    const title =
      '云麓市水务局2023年政府信息公开工作年度报告\n\n统计期限自2023年1月1日至12月31日。\n\n';
    for (const [marks, typed, wanted] of [
      ['# ', '#', '##'],
      ['# ', '##', '##'],
      ['## ', '#', '###'],
      ['', '#', '#'],
    ] as const) {
      const { after } = await offers(`${marks}${title}${typed}‸\n`);
      assert.ok(after('一、总体情况').endsWith(`\n${wanted} 一、总体情况\n`), `${marks}${typed}`);
    }
  });

  it('offers the aspects of the overview with their number, the missing one first', async () => {
    const text = draftWith('### （五）监督保障\n\n将政务公开纳入科室年度考核，组织业务培训。', '‸');
    const { items, after } = await offers(text);
    const aspects = items.filter(({ label }) => label.startsWith('（五）'));
    assert.equal(aspects[0]?.label, '（五）监督保障');
    assert.match(after('（五）监督保障'), /\n### （五）监督保障\n/u);
  });

  it('offers nothing of the kind in the middle of a sentence', async () => {
    const { items } = await offers(draftWith('通过局门户网站', '通过局门户网站公开，内容‸'));
    assert.deepEqual(items, []);
  });

  it('offers whole tables by the names that findings give them, and by their titles', async () => {
    const { items } = await offers(draftWith('## 五、', '表‸\n\n## 五、'));
    const table = items.find(({ label }) => label === '表三（政府信息公开申请）');
    assert.equal(table?.filterText, '表三（政府信息公开申请） 收到和处理政府信息公开申请情况');
  });

  it('offers the rows of the table in its first column, the missing one first', async () => {
    const row = '| 行政强制 | 0 | | |\n';
    const { items, after } = await offers(draftWith(row, '| ‸ | | | |\n'));
    assert.equal(items[0]?.label, '行政强制');
    assert.match(after('行政强制'), /\n\| 行政强制 \| \| \| \|\n/u);
  });

  it('offers no labels where a figure belongs', async () => {
    const { items } = await offers(draftWith('| 行政强制 | 0 |', '| 行政强制 | 0‸ |'));
    assert.deepEqual(items, []);
  });

  it('offers whole tables as snippets, and as plain text where snippets are unknown', async () => {
    const text = draftWith('## 五、', '‸\n\n## 五、');
    const table = ({ kind }: CompletionItem): boolean => kind === CompletionItemKind.Struct;
    const snippet = (await offers(text)).items.find(table);
    assert.equal(snippet?.insertTextFormat, InsertTextFormat.Snippet);
    assert.match(JSON.stringify(snippet), /\$\{1: \}/u);

    const plain = await Client.start({ capabilities: capabilitiesWithout('completion') });
    const plainTable = (await offers(text, plain)).items.find(table);
    await plain.stop();
    assert.ok(plainTable);
    assert.notEqual(plainTable.insertTextFormat, InsertTextFormat.Snippet);
    assert.doesNotMatch(JSON.stringify(plainTable), /\$\{/u);
  });

  it('tells on resolving what the form wants there', async () => {
    const { items } = await offers(draftWith('## 五、', '‸\n\n## 五、'));
    const item = items.find(({ label }) => label.startsWith('三、'));
    const resolved = await client.connection.sendRequest<CompletionItem>(
      'completionItem/resolve',
      item,
    );
    assert.match(JSON.stringify(resolved.documentation), /《政府信息公开条例》/u);
  });
});
