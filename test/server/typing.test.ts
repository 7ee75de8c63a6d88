import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { caretNotification, type CaretParams } from '../../server/features/protocol.js';
import { Client, until } from './client.js';
import { draftWith } from './drafts.js';

/** The draft with the caret behind the total of 部分公开, which is right as it stands. */
const atTotal = draftWith('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 4 | 1 | 0 | 0 | 0 | 0 | 5‸ |');

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
