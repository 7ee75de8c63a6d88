import assert from 'node:assert/strict';
import type {
  CodeLens,
  InlayHint,
  MarkupContent,
  ShowDocumentParams,
  ShowMessageRequestParams,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { caretNotification } from '../../server/features/protocol/protocol.js';
import {
  calculationsCommand,
  calculationsRequest,
  serverCalculationsCommand,
  type CalculationList,
  type CalculationsParams,
} from '../../server/features/protocol/findings.js';
import { statisticsCommand } from '../../server/features/protocol/statistics.js';
import { Client, rangeOfText, until } from './client.js';
import { draftWith, partialRow, partialRowWith, rightDraft, saying } from './drafts.js';

/** 部分公开: six applicants make 5, the total says 7. */
const twoTooMany = draftWith(partialRow, partialRowWith('7'));

describe('calculations in the editor', () => {
  let client: Client;
  beforeEach(async () => (client = await Client.start()));
  afterEach(() => client.stop());

  function hints(document: TextDocument, part = document.getText()): Promise<InlayHint[]> {
    return client.about('textDocument/inlayHint', document, { range: rangeOfText(document, part) });
  }

  async function labels(document: TextDocument): Promise<readonly unknown[]> {
    return (await hints(document)).map(({ label }) => label);
  }

  function lenses(document: TextDocument, of = client): Promise<CodeLens[]> {
    return of.about('textDocument/codeLens', document);
  }

  describe('inlay hints', () => {
    it('show behind a total by how much it is off, with the working', async () => {
      const { document } = await client.open(twoTooMany);
      const [hint, ...others] = await hints(document);
      assert.ok(hint);
      assert.equal(hint.label, '差 +2');
      const total = rangeOfText(document, '7 |\n|  | (三)不予公开');
      assert.deepEqual(hint.position, { ...total.start, character: total.start.character + 1 });
      const { value } = hint.tooltip as MarkupContent;
      assert.match(value, /✗ 相差 2：.*自然人 4 .* ≠ 总计 \*\*7\*\*/u);
      assert.deepEqual(
        others.map(({ label }) => label),
        ['差 −2'],
      );
    });

    it('tell row and column apart where they say different things', async () => {
      const text = draftWith('| 35 | 6 | 1 | 0 | 3 | 1 | 46 |', '| 35 | 7 | 1 | 0 | 3 | 1 | 46 |');
      const { document } = await client.open(text);
      assert.deepEqual(await labels(document), ['差 +1', '差 −1']);
      const both = draftWith(
        '| 35 | 7 | 1 | 0 | 3 | 1 | 46 |',
        '| 35 | 7 | 1 | 0 | 3 | 1 | 49 |',
        text,
      );
      const { document: worse } = await client.open(both, 'untitled:worse.md');
      assert.deepEqual(await labels(worse), ['差 +1', '收办差 +3，列差 +3，行差 +2']);
    });

    it('are for the range that is asked for', async () => {
      const { document } = await client.open(twoTooMany);
      assert.deepEqual(await hints(document, '## 一、总体情况'), []);
    });

    it('show nothing where everything holds, and nothing where the rule is off or silenced', async () => {
      const { document } = await client.open(rightDraft);
      assert.deepEqual(await hints(document), []);
      const comment = '<!-- nianbao-ignore total.applicants, total.results 已核对 -->\n';
      const silenced = draftWith('| (本列', `${comment}| (本列`, twoTooMany);
      const { document: other } = await client.open(silenced, 'untitled:silenced.md');
      assert.deepEqual(await hints(other), []);
      await client.change({ rules: { 'total.applicants': 'off', 'total.results': 'off' } });
      const { document: third } = await client.open(twoTooMany, 'untitled:third.md');
      assert.deepEqual(await hints(third), []);
    });

    it('can be switched off, and the client is told to ask again', async () => {
      const { document } = await client.open(twoTooMany);
      assert.equal((await hints(document)).length, 2);
      await client.change({ inlayHints: { differences: false } });
      await until(() => client.refreshed.hints === 1 && client.refreshed.lenses === 1);
      assert.deepEqual(await hints(document), []);
    });

    it('wait while a figure of the sum is being typed', async () => {
      client.settings = { validate: { delay: 60_000 } };
      const { document } = await client.open(rightDraft);
      await client.findings(document);
      const { end } = rangeOfText(document, '| 4 | 1 | 0 | 0 | 0 | 0 | 5');
      await client.type(document, { start: end, end }, '0');
      await client.findings(document);
      assert.deepEqual(await labels(document), []);
      await client.connection.sendNotification(caretNotification, {
        uri: document.uri,
        version: document.version,
        position: { line: 0, character: 0 },
      });
      await until(() => client.refreshed.hints === 1);
      assert.deepEqual(await labels(document), ['差 +45', '差 −45']);
    });

    it('show behind a total of a sentence that its parts are not all of it', async () => {
      const text = saying(
        '政府信息公开行政复议案件4件，其中结果维持2件，结果纠正0件，其他结果1件，尚未审结0件。',
      );
      const { document } = await client.open(text);
      const [hint, ...others] = await hints(document);
      assert.deepEqual(others, []);
      assert.equal(hint?.label, '差 +1');
      assert.deepEqual(hint.position, rangeOfText(document, '复议案件4件').end);
      assert.match((hint.tooltip as MarkupContent).value, /2 \\\+ 0 \\\+ 1 .* ≠ “.*4件”/u);
    });

    it('are in the language of the session', async () => {
      const english = await Client.start({ locale: 'en' });
      const { document } = await english.open(twoTooMany);
      const range = rangeOfText(document, twoTooMany);
      const found = await english.about<InlayHint[]>('textDocument/inlayHint', document, { range });
      await english.stop();
      assert.equal(found[0]?.label, 'off by +2');
    });
  });

  describe('code lenses', () => {
    it('say over each table that everything holds', async () => {
      const { document } = await client.open(rightDraft);
      const found = await lenses(document);
      assert.deepEqual(
        found.map(({ command }) => command?.title),
        ['39 项勾稽全部相符', '3 项勾稽全部相符'],
      );
      assert.deepEqual(found[0]?.range.start, rangeOfText(document, '| (本列数据').start);
    });

    it('say how many do not, how many were silenced, and how many lack a figure', async () => {
      const { document } = await client.open(twoTooMany);
      assert.equal((await lenses(document))[0]?.command?.title, '39 项勾稽，2 项不符');
      const comment = '<!-- nianbao-ignore total.applicants 已核对 -->\n';
      const silenced = draftWith('| (本列', `${comment}| (本列`, twoTooMany);
      const { document: other } = await client.open(silenced, 'untitled:silenced.md');
      assert.equal((await lenses(other))[0]?.command?.title, '39 项勾稽，无不符，2 项已忽略');
      const blank = draftWith('| 12 | 3 | 0 | 0 | 2 | 1 | 18 |', '| x | 3 | 0 | 0 | 2 | 1 | 18 |');
      const { document: third } = await client.open(blank, 'untitled:blank.md');
      assert.equal((await lenses(third))[0]?.command?.title, '39 项勾稽，无不符，2 项缺数未核对');
    });

    it('say nothing of a text that is no report', async () => {
      const { document } = await client.open('# 会议纪要\n\n| a | b |\n| - | - |\n| 1 | 2 |\n');
      assert.deepEqual(await lenses(document), []);
    });

    it('open the list of the client that has one', async () => {
      const listing = await Client.start({ initializationOptions: { calculations: true } });
      const { document } = await listing.open(twoTooMany);
      const [lens] = await lenses(document, listing);
      assert.equal(lens?.command?.command, calculationsCommand);
      const target = lens.command.arguments?.[0] as CalculationsParams;
      const list = await listing.connection.sendRequest<CalculationList>(
        calculationsRequest,
        target,
      );
      await listing.stop();
      assert.equal(list.title, '表三（政府信息公开申请） · 39 项勾稽，2 项不符');
      assert.equal(list.calculations.length, 39);
      const [first] = list.calculations;
      assert.equal(first?.standing, 'fails');
      assert.equal(first.difference, '−2');
      assert.match(first.place, /（七）总计.*总计/u);
      assert.equal(first.working, '48 ≠ 46');
      assert.equal(list.calculations.at(-1)?.standing, 'holds');
    });

    it('lead to the statistics in a client that shows them, and in no other', async () => {
      const showing = await Client.start({ initializationOptions: { statistics: true } });
      const { document } = await showing.open(twoTooMany);
      const offered = await lenses(document, showing);
      await showing.stop();
      assert.deepEqual(
        offered.map(({ command }) => command?.title),
        ['统计数据', '39 项勾稽，2 项不符', '统计数据', '3 项勾稽全部相符', '统计数据'],
      );
      assert.deepEqual(offered[1]?.range, offered[2]?.range);
      const top = rangeOfText(document, '| 第二十条第（一）项').start;
      assert.deepEqual(offered[0]?.range.start, top);
      assert.deepEqual(offered[2]?.command, {
        title: '统计数据',
        command: statisticsCommand,
        arguments: [{ uri: document.uri }],
      });
      const { document: other } = await client.open(twoTooMany);
      const commands = (await lenses(other)).map(({ command }) => command?.command);
      assert.ok(!commands.includes(statisticsCommand));
    });

    it('lead to a sum that fails in a client that has no list', async () => {
      const asked: ShowMessageRequestParams[] = [];
      const shown: ShowDocumentParams[] = [];
      client.connection.onRequest(
        'window/showMessageRequest',
        (params: ShowMessageRequestParams) => {
          asked.push(params);
          // As of a client that knows no more of a button than its title.
          const { title } = params.actions?.[1] ?? {};
          return title === undefined ? null : { title };
        },
      );
      client.connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        shown.push(params);
        return { success: true };
      });
      const { document } = await client.open(twoTooMany);
      const [lens] = await lenses(document);
      assert.equal(lens?.command?.command, serverCalculationsCommand);
      await client.connection.sendRequest('workspace/executeCommand', {
        command: lens.command.command,
        arguments: lens.command.arguments,
      });
      assert.match(asked[0]?.message ?? '', /2 项不符\n.*（七）总计.*：48 ≠ 46/u);
      const selection = shown[0]?.selection;
      assert.ok(selection);
      assert.equal(document.getText(selection), '7');
    });
  });
});
