import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Client, capabilitiesWithout, rangeOfText, until } from './client.js';
import { partialRow, partialRowWith, rightDraft, wrongTotal } from './drafts.js';

describe('diagnostics', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ initializationOptions: { rulePages: 'pages:/{rule}.md' } });
  });
  after(() => client.stop());

  it('says nothing of a right draft', async () => {
    const { document } = await client.open(rightDraft, 'untitled:right.md');
    assert.deepEqual(await client.findings(document), []);
  });

  it('says nothing of a text that is no report', async () => {
    const { document } = await client.open('# 会议纪要\n\n| 一 | 二 |\n', 'untitled:minutes.md');
    assert.deepEqual(await client.findings(document), []);
  });

  it('points at the wrong total, and at every figure that took part and is not zero', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:total.md');
    const finding = await client.finding(document, 'total.applicants');
    assert.equal(document.getText(finding.range), '6');
    assert.equal(finding.severity, 1);
    assert.equal(finding.source, 'nianbao');
    assert.equal(finding.codeDescription?.href, 'pages:/total.applicants.md');
    const figures = finding.relatedInformation?.map(({ location: { range } }) =>
      document.getText(range),
    );
    assert.deepEqual(figures?.slice(0, 2), ['6', '46']);
    assert.deepEqual(figures.slice(-6), ['3', '2', '1', '1', '4', '1']);
  });

  it('says that nothing has changed', async () => {
    const { document } = await client.open(rightDraft, 'untitled:unchanged.md');
    const first = await client.pull(document);
    assert.equal(first.kind, 'full');
    const second = await client.pull(document, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('gives another result id after an edit and after closing and opening again', async () => {
    const uri = 'untitled:reopened.md';
    const { document } = await client.open(rightDraft, uri);
    const first = await client.pull(document);
    await client.close(uri);
    const { document: again } = await client.open(wrongTotal, uri);
    const second = await client.pull(again, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
  });

  it('speaks the language of the settings, and another after they change', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:lang.md');
    await client.change({ language: 'en' });
    const [english] = await client.findings(document);
    await client.change({});
    const [chinese] = await client.findings(document);
    assert.match(textOf(english), /1 more/u);
    assert.match(textOf(chinese), /合计多 1/u);
  });

  it('takes severities from the settings', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:rules.md');
    await client.change({ rules: { 'total.applicants': 'information', 'total.results': 'off' } });
    const found = await client.findings(document);
    await client.change({});
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['total.applicants', 3]],
    );
  });
});

/** What a finding says; the protocol lets it be marked up, which ours are not. */
function textOf(diagnostic: Diagnostic | undefined): string {
  return typeof diagnostic?.message === 'string' ? diagnostic.message : '';
}

describe('diagnostics pushed to a client that does not pull', () => {
  it('are of the newest version only, and go when the document is closed', async () => {
    const client = await Client.start({ capabilities: capabilitiesWithout('diagnostic') });
    const { document } = await client.open(wrongTotal);
    await until(() => client.pushed.length > 0);
    const wrong = rangeOfText(document, partialRowWith('6'));
    await client.type(document, wrong, partialRowWith('7'));
    await client.type(document, wrong, partialRow);
    await until(() => client.pushed.at(-1)?.version === 3);
    assert.equal(client.pushed.at(-1)?.diagnostics.length, 0);
    assert.notEqual(client.pushed[0]?.diagnostics.length, 0);
    await client.close(document.uri);
    await until(() => client.pushed.at(-1)?.version === undefined);
    assert.deepEqual(client.pushed.at(-1)?.diagnostics, []);
    await client.stop();
  });
});
