import assert from 'node:assert/strict';
import * as v from 'valibot';
import { statisticsSchema } from '../../client/preview/statistics-schema.js';
import type { Statistics } from '../../server/features/protocol/preview.js';
import { statisticsRequest } from '../../server/features/protocol/statistics.js';
import { Client, rangeOfText } from './client.js';
import { rightDraft } from './drafts.js';

describe('the statistics of a report', () => {
  let client: Client;
  beforeEach(async () => (client = await Client.start()));
  afterEach(() => client.stop());

  function statistics(uri: string): Promise<Statistics | null> {
    return client.connection.sendRequest(statisticsRequest, { uri });
  }

  it('are what the panel takes', async () => {
    const { document } = await client.open(rightDraft);
    const found = await statistics(document.uri);
    assert.ok(v.is(statisticsSchema, found));
    assert.deepEqual(v.parse(statisticsSchema, found), found);
  });

  it('are of the newest version', async () => {
    const { document } = await client.open(rightDraft);
    await client.type(document, rangeOfText(document, '| 45 |'), '| 54 |');
    const found = await statistics(document.uri);
    assert.equal(found?.version, 2);
    assert.equal(found.keyFigures[0]?.display, '54');
    assert.ok(found.findings.some(({ rule }) => rule.startsWith('total.')));
  });

  it('are none of a text that is no report, or is not open', async () => {
    const { document } = await client.open('今天开会。');
    assert.equal(await statistics(document.uri), null);
    assert.equal(await statistics('file:///nowhere.md'), null);
  });

  it('are in the language of messages', async () => {
    client.settings = { language: 'en' };
    const { document } = await client.open(rightDraft);
    const found = await statistics(document.uri);
    assert.equal(found?.language, 'en');
    assert.equal(found.head.form.name, 'the 2021 form');
  });
});
