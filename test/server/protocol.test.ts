import assert from 'node:assert/strict';
import {
  statusNotification,
  statusRequest,
  type ReportStatus,
  type StatusChangedParams,
} from '../../server/features/protocol/protocol.js';
import { rulePageRequest } from '../../server/features/protocol/findings.js';
import {
  formsRequest,
  newDraftRequest,
  partsRequest,
  type FormChoice,
  type PartChoice,
} from '../../server/features/protocol/writing.js';
import { applied, Client, until } from './client.js';
import { draftWith, partialRow, partialRowWith, rightDraft } from './drafts.js';

describe('messages of our own', () => {
  let client: Client;
  before(async () => (client = await Client.start({ initializationOptions: { status: true } })));
  after(() => client.stop());

  it('tell the status of a report, and nothing of any other text', async () => {
    const { document } = await client.open(rightDraft, 'untitled:status.md');
    const uri = document.uri;
    const status = await client.connection.sendRequest<ReportStatus | null>(statusRequest, { uri });
    assert.deepEqual(status && [status.form, status.year, status.organization, status.errors], [
      '2021',
      2023,
      '云麓市水务局',
      0,
    ]);
    const { document: other } = await client.open('# 会议纪要', 'untitled:minutes.md');
    assert.equal(await client.connection.sendRequest(statusRequest, { uri: other.uri }), null);
  });

  it('tell when the status is another than before, and only then', async () => {
    const told: StatusChangedParams[] = [];
    client.connection.onNotification(statusNotification, (params: StatusChangedParams) => {
      told.push(params);
    });
    const text = draftWith(partialRow, partialRowWith('5‸'));
    const { document, position } = await client.open(text, 'untitled:told.md');
    await client.pull(document);
    await client.pull(document);
    await client.type(document, { start: position, end: position }, '0');
    await client.pull(document);
    await until(() => told.length === 2);
    assert.deepEqual(
      told.map(({ version, status }) => [version, status?.errors]),
      [
        [1, 0],
        [2, 1],
      ],
    );
  });

  it('list the forms, and make a complete empty draft of each that is a report of that form', async () => {
    const forms = await client.connection.sendRequest<FormChoice[]>(formsRequest);
    assert.deepEqual(forms.map(({ id }) => id).sort(), ['2014', '2019', '2021', 'fujian']);
    for (const { id, to } of forms) {
      const year = to ?? 2024;
      const text = await client.connection.sendRequest<string>(newDraftRequest, {
        form: id,
        year,
        unit: '云麓市水务局',
      });
      const { document } = await client.open(text, `untitled:new-${id}.md`);
      const status = await client.connection.sendRequest<ReportStatus>(statusRequest, {
        uri: document.uri,
      });
      assert.deepEqual([status.form, status.year], [id, year]);
    }
  });

  it('offer the missing section first, in its place', async () => {
    const start = rightDraft.indexOf('## 五、');
    const end = rightDraft.indexOf('## 六、');
    const { document } = await client.open(
      rightDraft.slice(0, start) + rightDraft.slice(end),
      'untitled:parts.md',
    );
    const [first, second] = await client.connection.sendRequest<PartChoice[]>(partsRequest, {
      uri: document.uri,
      kind: 'section',
    });
    assert.ok(first?.position);
    assert.equal(first.title, '五、存在的主要问题及改进情况');
    assert.equal(second?.position, null);
    const text = applied(document, [
      { range: { start: first.position, end: first.position }, newText: first.newText },
    ]);
    assert.match(text, /\|\n\n## 五、存在的主要问题及改进情况\n\n[^#]+\n\n## 六、/u);
  });

  it('offer every table, in the words of the form', async () => {
    const { document } = await client.open(rightDraft, 'untitled:tables.md');
    const tables = await client.connection.sendRequest<PartChoice[]>(partsRequest, {
      uri: document.uri,
      kind: 'table',
    });
    assert.equal(tables.length, 3);
    assert.ok(tables.every(({ missing, newText }) => !missing && newText.startsWith('|')));
  });

  it('give the page of a rule', async () => {
    const page = await client.connection.sendRequest<string>(rulePageRequest, {
      rule: 'total.carry',
    });
    assert.match(page, /^# .* `total\.carry`\n/u);
    assert.equal(await client.connection.sendRequest(rulePageRequest, { rule: 'no.such' }), null);
  });
});
