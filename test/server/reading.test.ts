import assert from 'node:assert/strict';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilitiesWithout, Client, rangeOfText, textOfHover } from './client.js';
import { draftWith, rightDraft, wrongTotal } from './drafts.js';

describe('reading a draft', () => {
  let client: Client;
  let right: TextDocument;
  before(async () => {
    client = await Client.start();
    ({ document: right } = await client.open(rightDraft, 'untitled:right.md'));
  });
  after(() => client.stop());

  async function hoverAt(document: TextDocument, words: string): Promise<string> {
    const position = rangeOfText(document, words).start;
    const hover = await client.about<Hover | null>('textDocument/hover', document, { position });
    return textOfHover(hover);
  }

  describe('hover', () => {
    it('tells of a figure what it is and that its sums hold', async () => {
      const told = await hoverAt(right, '34 | 5 | 1');
      assert.match(told, /本年新收政府信息公开申请数量/u);
      assert.match(told, /自然人/u);
      assert.match(told, /\*\*34 件\*\*/u);
      assert.match(told, /✓ .*\*\*34\*\* \+ .* 3 = .*（七）总计 35 \+ 四、结转下年度继续办理 2/u);
    });

    it('tells of a wrong total by how much', async () => {
      const { document } = await client.open(wrongTotal, 'untitled:wrong.md');
      const told = await hoverAt(document, '6 |\n|  | (三)不予公开');
      assert.match(told, /✗ 相差 1：.*自然人 4 \+ 商业企业 1 .* ≠ 总计 \*\*6\*\*/u);
    });

    it('tells of a row what the form wants and which article says so', async () => {
      const told = await hoverAt(right, '(二)部分公开');
      assert.match(told, /区分处理/u);
      assert.match(told, /《政府信息公开条例》第三十七条/u);
    });

    it('tells of a heading what the form wants', async () => {
      assert.match(await hoverAt(right, '一、总体情况'), /主动公开/u);
    });

    it('tells of a column whose it is', async () => {
      assert.match(await hoverAt(right, '商业企业'), /法人或其他组织·商业企业/u);
    });

    it('says once what all columns of a sum are in', async () => {
      const row = rightDraft.split('\n').findLast((line) => /^\| \d/u.test(line)) ?? '';
      const { document } = await client.open(rightDraft, 'untitled:disputes.md');
      const told = await hoverAt(document, row.replace(/^\| /u, ''));
      assert.match(told, /✓ 行政复议：结果维持 \*\*\d+\*\* \+ 结果纠正 \d+ .* = 总计 \d+$/mu);
    });

    it('begins English names with a capital', async () => {
      const english = await Client.start({ locale: 'en' });
      const { document } = await english.open(rightDraft);
      const { start: position } = rangeOfText(document, '34 | 5 | 1');
      const hover = await english.about<Hover>('textDocument/hover', document, { position });
      const { document: other } = await english.open(wrongTotal, 'untitled:english.md');
      const said = (await english.findings(other)).map(({ message }) =>
        typeof message === 'string' ? message : message.value,
      );
      await english.stop();
      assert.ok(said.length > 0);
      assert.deepEqual(
        said.filter((message) => !/^\P{Ll}/u.test(message)),
        [],
      );
      assert.match(JSON.stringify(hover.contents), /· Table 三/u);
    });

    it('says nothing of prose', async () => {
      assert.equal(await hoverAt(right, '通过局门户网站'), '');
    });

    it('has no marks of Markdown for a client that shows plain text', async () => {
      const plain = await Client.start({ capabilities: capabilitiesWithout('hover') });
      const { document } = await plain.open(rightDraft);
      const { start: position } = rangeOfText(document, '34 | 5 | 1');
      const hover = await plain.about<Hover>('textDocument/hover', document, { position });
      await plain.stop();
      assert.match(textOfHover(hover), /^.*本年新收政府信息公开申请数量.*\n[\s\S]*34 件/u);
      assert.doesNotMatch(JSON.stringify(hover.contents), /\*\*|\\\\/u);
    });
  });

  it('outlines sections and tables', async () => {
    const symbols = await client.about<DocumentSymbol[]>('textDocument/documentSymbol', right);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        '一、总体情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
    );
    assert.deepEqual(
      symbols[0]?.children?.map(({ name }) => name),
      [
        '（一）主动公开',
        '（二）依申请公开',
        '（三）政府信息管理',
        '（四）平台建设',
        '（五）监督保障',
      ],
    );
    const [table] = symbols[2]?.children ?? [];
    assert.deepEqual([table?.name, table?.detail], ['表三（政府信息公开申请）', '175 个数据']);
  });

  it('folds a section up to the line before the next', async () => {
    const ranges = await client.about<FoldingRange[]>('textDocument/foldingRange', right);
    const { start } = rangeOfText(right, '一、总体情况');
    const last = rangeOfText(right, '将政务公开纳入科室年度考核');
    const fold = ranges.find(({ startLine }) => startLine === start.line);
    assert.equal(fold?.endLine, last.start.line);
    const table = rangeOfText(right, '| (本列数据');
    assert.ok(ranges.some(({ startLine }) => startLine === table.start.line));
  });

  it('expands a selection from the cell to the row, the table, the section, the document', async () => {
    const { start } = rangeOfText(right, '34 | 5 | 1');
    const [first] = await client.about<SelectionRange[]>('textDocument/selectionRange', right, {
      positions: [start],
    });
    const texts: string[] = [];
    for (let each = first; each; each = each.parent) texts.push(right.getText(each.range));
    assert.equal(texts[0], '34');
    assert.match(texts[1] ?? '', /^\|? ?一、本年新收.* 45 \|?$/u);
    assert.ok(texts.some((text) => text.startsWith('| (本列') && text.includes('四、结转')));
    assert.ok(texts.some((text) => text.startsWith('三、收到和处理')));
    assert.equal(texts.at(-1), rightDraft);
    for (let index = 1; index < texts.length; index += 1) {
      assert.ok((texts[index] ?? '').includes(texts[index - 1] ?? '-'));
    }
  });

  it('links the rules that ignore comments name to their pages', async () => {
    const rulePages = 'pages:/{rule}.md';
    const linking = await Client.start({ initializationOptions: { rulePages } });
    const comment = '<!-- nianbao-ignore total.carry, no.such 已核对 -->\n';
    const { document } = await linking.open(draftWith('| (本列', `${comment}| (本列`));
    const links = await linking.about<DocumentLink[]>('textDocument/documentLink', document);
    await linking.stop();
    assert.deepEqual(
      links.map(({ target, range }) => [target, document.getText(range)]),
      [['pages:/total.carry.md', 'total.carry']],
    );
  });

  it('links web sites and mailboxes, not what is malformed', async () => {
    const text = draftWith(
      '电话：0577-61234567',
      '电话：0577-61234567，网址：http://www.yunlu.gov.cn/zwgk，电子邮箱：shuiwu@yunlu.gov.cn，旧网址：http//:www.yunlu.gov.cn',
    );
    const { document } = await client.open(text, 'untitled:links.md');
    const links = await client.about<DocumentLink[]>('textDocument/documentLink', document);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['http://www.yunlu.gov.cn/zwgk', 'mailto:shuiwu@yunlu.gov.cn'],
    );
  });
});
