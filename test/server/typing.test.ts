import assert from 'node:assert/strict';
import { TextDocumentSaveReason, type Position } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  caretNotification,
  statusNotification,
  type CaretParams,
  type StatusChangedParams,
} from '../../server/features/protocol/protocol.js';
import type { Statistics } from '../../server/features/protocol/preview.js';
import {
  statisticsChangedNotification,
  statisticsRequest,
} from '../../server/features/protocol/statistics.js';
import { Client, until } from './client.js';
import { draftWith, partialRow, partialRowWith } from './drafts.js';

/** The draft with the caret behind the total of 部分公开, which is right as it stands. */
const atTotal = draftWith(partialRow, partialRowWith('5‸'));

/** Milliseconds, in which the server has long answered on a machine that does much else. */
const delay = 1_500;

describe('while a cell is being typed', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ settings: { validate: { delay } } });
  });
  afterEach(() => client.stop());

  async function typeDigit(): Promise<{ document: TextDocument; position: Position }> {
    const opened = await client.open(atTotal);
    assert.deepEqual(await rulesFound(opened.document), []);
    await client.type(opened.document, { start: opened.position, end: opened.position }, '0');
    return opened;
  }

  async function rulesFound(document: TextDocument): Promise<readonly unknown[]> {
    return (await client.findings(document)).map(({ code }) => code);
  }

  it('its own finding waits until the delay has passed', async () => {
    const { document } = await typeDigit();
    assert.ok(!(await rulesFound(document)).includes('total.applicants'));
    assert.equal(client.refreshed.diagnostics, 0);
    await until(() => client.refreshed.diagnostics === 1);
    assert.ok((await rulesFound(document)).includes('total.applicants'));
  });

  it('its own finding waits until the caret leaves', async () => {
    client.settings = { validate: { delay: 60_000 } };
    const { document, position } = await typeDigit();
    assert.ok(!(await rulesFound(document)).includes('total.applicants'));
    const { uri, version } = document;
    const inside = { line: position.line, character: position.character + 1 };
    const caret = (place: Position): CaretParams => ({ uri, version, position: place });
    await client.connection.sendNotification(caretNotification, caret(inside));
    assert.ok(!(await rulesFound(document)).includes('total.applicants'));
    const outside = { line: position.line + 1, character: 0 };
    await client.connection.sendNotification(caretNotification, caret(outside));
    await until(() => client.refreshed.diagnostics === 1);
    assert.ok((await rulesFound(document)).includes('total.applicants'));
  });

  it('a heading waits as a cell does', async () => {
    const { document, position } = await client.open(draftWith('## 五、', '## 五‸、'));
    assert.deepEqual(await rulesFound(document), []);
    const { line, character } = position;
    const numeral = { start: { line, character: character - 1 }, end: position };
    await client.type(document, numeral, '六');
    assert.deepEqual(await rulesFound(document), []);
    await until(() => client.refreshed.diagnostics === 1);
    assert.notDeepEqual(await rulesFound(document), []);
  });

  it('sums elsewhere wait for the figure they take in', async () => {
    const text = draftWith('| 2 | 0 | 1 | 0 | 3 |', '| 2‸ | 0 | 1 | 0 | 3 |');
    const { document, position } = await client.open(text);
    assert.deepEqual(await rulesFound(document), []);
    await client.type(document, { start: position, end: position }, '5');
    assert.deepEqual(await rulesFound(document), []);
    await until(() => client.refreshed.diagnostics === 1);
    assert.deepEqual(await rulesFound(document), ['total.group']);
  });

  it('findings it has no part in do not wait', async () => {
    const text = draftWith('## 五、', '## 七、', atTotal);
    const { document, position } = await client.open(text);
    assert.deepEqual(await rulesFound(document), ['section.number']);
    await client.type(document, { start: position, end: position }, '0');
    assert.deepEqual(await rulesFound(document), ['section.number']);
  });

  it('what is pasted does not wait', async () => {
    const { document, position } = await client.open(atTotal);
    await client.pull(document);
    const line = { line: position.line, character: 0 };
    const pasted = '| 五、一行 |  |  | 4 | 1 | 0 | 0 | 0 | 0 | 50 |\n';
    await client.type(document, { start: line, end: line }, pasted);
    assert.notDeepEqual(await rulesFound(document), []);
    assert.equal(client.refreshed.diagnostics, 0);
  });
});

describe('while a draft is written from the top', () => {
  const title = '# 云麓市水务局2025年政府信息公开工作年度报告\n';
  const preface = '\n统计期限自2025年1月1日起至2025年12月31日止。\n';
  const overview = `${preface}\n## 一、总体情况\n\n2025年，我局推进公开。\n`;
  const requests = '\n## 三、收到和处理政府信息公开申请情况\n';
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ initializationOptions: { status: true } });
  });
  afterEach(() => client.stop());

  async function write(document: TextDocument, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      const end = document.positionAt(document.getText().length);
      await client.type(document, { start: end, end }, text);
    }
  }

  async function missing(document: TextDocument): Promise<readonly string[]> {
    const findings = await client.findings(document);
    return findings
      .filter(({ code }) => /^(?:section|period|table)\.|missing$/u.test(String(code)))
      .map(({ code, message }) => {
        const [, part = ''] = typeof message === 'string' ? (/“(.)、/u.exec(message) ?? []) : [];
        return `${String(code)} ${part}`.trim();
      });
  }

  const allButOverview = ['二', '三', '四', '五', '六'].map((part) => `section.missing ${part}`);

  it('nothing is missed that it has not come to', async () => {
    const { document } = await client.open('');
    await write(document, title);
    assert.deepEqual(await missing(document), []);
    await write(document, preface, '\n## 一、总体情况\n');
    assert.deepEqual(await missing(document), []);
    await write(document, '\n2025年，我局推进公开。\n', '\n## 二、主动公开政府信息情况\n');
    assert.deepEqual(await missing(document), ['section.aspect-missing']);
  });

  it('a part that was passed over is missed', async () => {
    const { document } = await client.open('');
    await write(document, title, overview, requests);
    assert.ok((await missing(document)).includes('section.missing 二'));
    assert.ok(!(await missing(document)).includes('section.missing 四'));
  });

  it('a heading half typed is no part before which others are missed', async () => {
    const { document } = await client.open('');
    await write(document, title, overview, '\n## 二、');
    assert.deepEqual(await missing(document), ['section.aspect-missing']);
  });

  it('the status counts what is told', async () => {
    const told: (number | undefined)[] = [];
    client.connection.onNotification(statusNotification, ({ status }: StatusChangedParams) => {
      told.push(status?.errors);
    });
    const { document } = await client.open('');
    await write(document, title, overview);
    await client.pull(document);
    await until(() => told.length === 1);
    assert.deepEqual(told, [0]);
  });

  it('the statistics count what is told, and all when the writer saves', async () => {
    await client.stop();
    client = await Client.start({ initializationOptions: { statistics: true } });
    let told = 0;
    client.connection.onNotification(statisticsChangedNotification, () => {
      told += 1;
    });
    const { document } = await client.open('');
    await write(document, title, overview);
    const { uri } = document;
    const missed = async (): Promise<readonly (number | undefined)[]> => {
      const found = await client.connection.sendRequest<Statistics | null>(statisticsRequest, {
        uri,
      });
      const { head, findings } = found ?? {};
      return [head?.findings.error, head?.missing.length, findings?.length];
    };
    const [errors, missing, all] = await missed();
    assert.deepEqual([errors, missing, all], [0, 0, 0]);
    const before = told;
    await client.connection.sendNotification('textDocument/willSave', {
      textDocument: { uri },
      reason: TextDocumentSaveReason.Manual,
    });
    await until(() => told > before);
    const [errorsNow, missingNow] = await missed();
    assert.equal(errorsNow, allButOverview.length);
    assert.ok((missingNow ?? 0) >= allButOverview.length);
  });

  it('all is missed when the writer saves, not when the editor does', async () => {
    const { document } = await client.open('');
    await write(document, title, overview);
    const save = (reason: TextDocumentSaveReason): Promise<void> =>
      client.connection.sendNotification('textDocument/willSave', {
        textDocument: { uri: document.uri },
        reason,
      });
    await save(TextDocumentSaveReason.AfterDelay);
    assert.deepEqual(await missing(document), []);
    await save(TextDocumentSaveReason.Manual);
    await until(() => client.refreshed.diagnostics === 1);
    assert.deepEqual((await missing(document)).slice(0, 5), allButOverview);
    await write(document, '我局完善制度。\n');
    assert.deepEqual((await missing(document)).slice(0, 5), allButOverview);
  });

  it('all is missed when the caret goes up into another part, until it is written on', async () => {
    const { document } = await client.open('');
    await write(document, title, overview, '\n## 二、主动公开政府信息情况\n');
    const caretAt = (position: Position | null): Promise<void> =>
      client.connection.sendNotification(caretNotification, {
        uri: document.uri,
        version: document.version,
        position,
      } satisfies CaretParams);
    await missing(document);
    await caretAt(document.positionAt(document.getText().length));
    assert.deepEqual(await missing(document), ['section.aspect-missing']);
    await caretAt({ line: 2, character: 3 });
    await until(() => client.refreshed.diagnostics === 1);
    assert.ok((await missing(document)).includes('section.missing 三'));
    await write(document, '\n');
    assert.deepEqual(await missing(document), ['section.aspect-missing']);
    await caretAt(null);
    await until(() => client.refreshed.diagnostics === 2);
    assert.ok((await missing(document)).includes('section.missing 三'));
  });

  it('what was opened or pasted with its parts is told of at once', async () => {
    const { document: opened } = await client.open(title + overview);
    assert.deepEqual((await missing(opened)).slice(0, 5), allButOverview);
    await write(opened, '我局完善制度。\n');
    assert.deepEqual((await missing(opened)).slice(0, 5), allButOverview);
    const { document: pasted } = await client.open('', 'untitled:pasted.md');
    await write(pasted, title + overview + requests);
    assert.ok((await missing(pasted)).includes('section.missing 四'));
    const { document: short } = await client.open('', 'untitled:short.md');
    await write(short, title + overview);
    assert.deepEqual((await missing(short)).slice(0, 5), allButOverview);
  });
});
