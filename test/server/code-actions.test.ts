import assert from 'node:assert/strict';
import {
  TextDocumentEdit,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ProtocolEdit } from '../../server/features/protocol/protocol.js';
import {
  safeFixesRequest,
  silenceCommand,
  silenceRequest,
  type SilenceTarget,
} from '../../server/features/protocol/findings.js';
import { applied, Client, capabilitiesWithout, rangeOfText } from './client.js';
import { draftWith, partialRow, rightDraft, wrongTotal } from './drafts.js';

describe('code actions', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  after(() => client.stop());

  function safeFixes({ uri }: TextDocument): Promise<readonly ProtocolEdit[] | null> {
    return client.connection.sendRequest(safeFixesRequest, { uri });
  }

  /** What the light bulb of a client that asks for the reason would silence. */
  async function silenceTarget(
    asking: Client,
    document: TextDocument,
    finding: Diagnostic,
  ): Promise<SilenceTarget> {
    const actions = await asking.about<CodeAction[]>('textDocument/codeAction', document, {
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    const silencing = actions.find(({ command }) => command?.command === silenceCommand);
    return silencing?.command?.arguments?.[0] as SilenceTarget;
  }

  function actionsAt(
    document: TextDocument,
    range: Range,
    diagnostics: readonly Diagnostic[] = [],
    only?: readonly string[],
  ): Promise<CodeAction[]> {
    const context = { diagnostics, ...(only && { only }) };
    return client.about<CodeAction[]>('textDocument/codeAction', document, { range, context });
  }

  async function textAfter(
    document: TextDocument,
    action: CodeAction | undefined,
  ): Promise<string> {
    assert.ok(action);
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const [change] = resolved.edit?.documentChanges ?? [];
    assert.ok(change && TextDocumentEdit.is(change));
    assert.equal(change.textDocument.version, document.version);
    return applied(
      document,
      change.edits.flatMap((edit) => ('newText' in edit ? [edit] : [])),
    );
  }

  it('correct a total, and the finding is gone', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:total.md');
    const finding = await client.finding(document, 'total.applicants');
    const [fix] = await actionsAt(document, finding.range, [finding]);
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix.edit, undefined);
    assert.deepEqual(fix.diagnostics, [finding]);
    assert.equal(await textAfter(document, fix), rightDraft);
  });

  it('insert a missing section where it belongs, with its table', async () => {
    const start = rightDraft.indexOf('## 四、');
    const end = rightDraft.indexOf('## 五、');
    const without = rightDraft.slice(0, start) + rightDraft.slice(end);
    const { document } = await client.open(without, 'untitled:section.md');
    const finding = await client.finding(document, 'section.missing');
    const [fix] = await actionsAt(document, finding.range, [finding]);
    const text = await textAfter(document, fix);
    const heading = text.indexOf('## 四、政府信息公开行政复议、行政诉讼情况\n\n|');
    assert.ok(text.indexOf('## 三、') < heading && heading < text.indexOf('## 五、'));
    const { document: fixed } = await client.open(text, 'untitled:section-fixed.md');
    const rules = (await client.findings(fixed)).map(({ code }) => code);
    assert.ok(!rules.includes('section.missing') && !rules.includes('table.missing'));
  });

  it('insert a missing table into its section', async () => {
    const start = rightDraft.indexOf('| 第二十条');
    const end = rightDraft.indexOf('## 三、');
    const without = `${rightDraft.slice(0, start)}情况见下表。\n\n${rightDraft.slice(end)}`;
    const { document } = await client.open(without, 'untitled:table.md');
    const finding = await client.finding(document, 'table.missing');
    const [fix] = await actionsAt(document, finding.range, [finding]);
    const text = await textAfter(document, fix);
    assert.match(text, /见下表。\n\n\| 第二十条第（一）项 [\s\S]*\n\n## 三、收到和处理/u);
  });

  it('silence a finding, the reason asked for by the client', async () => {
    const asking = await Client.start({ initializationOptions: { silence: true } });
    const { document } = await asking.open(wrongTotal);
    const finding = await asking.finding(document, 'total.applicants');
    const target = await silenceTarget(asking, document, finding);
    assert.equal(target.scope, 'place');
    const edits = await asking.connection.sendRequest<ProtocolEdit[]>(silenceRequest, {
      ...target,
      reason: '已与台账核对',
    });
    await asking.stop();
    const text = applied(document, [...edits]);
    assert.match(text, /<!-- nianbao-ignore total\.applicants 已与台账核对 -->\n\| \(本列/u);
    const { document: silenced } = await client.open(text, 'untitled:silenced.md');
    const rules = (await client.findings(silenced)).map(({ code }) => code);
    assert.ok(!rules.includes('total.applicants'));
  });

  it('silence nothing where the draft has changed while the client asked', async () => {
    const asking = await Client.start({ initializationOptions: { silence: true } });
    const { document } = await asking.open(wrongTotal);
    const [finding] = await asking.findings(document);
    assert.ok(finding);
    const target = await silenceTarget(asking, document, finding);
    const start = { line: 0, character: 0 };
    await asking.type(document, { start, end: start }, '\n');
    const answer = asking.connection.sendRequest(silenceRequest, { ...target, reason: '核实无误' });
    const refused: unknown = await answer.catch((error: unknown) => error);
    await asking.stop();
    assert.equal((refused as { readonly code?: number }).code, -32801);
  });

  it('silence a finding in an editor that cannot ask', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:silence.md');
    const finding = await client.finding(document, 'total.applicants');
    const actions = await actionsAt(document, finding.range, [finding]);
    const silencing = actions.filter(({ title }) => title.includes('忽略'));
    assert.equal(silencing.length, 2);
    assert.match(
      await textAfter(document, silencing[0]),
      /<!-- nianbao-ignore total\.applicants /u,
    );
    assert.match(await textAfter(document, silencing[1]), /^<!-- nianbao-ignore-file total/u);
  });

  it('fix everything that is safe, until nothing safe is left, and no figure', async () => {
    const misprinted = draftWith(partialRow, '| ４ | 1 | 0 | 0 | 0 | 0 | 6 |');
    const text = draftWith('## 五、存在的主要问题', '## 四、存在的主要问题', misprinted);
    const { document } = await client.open(text, 'untitled:all.md');
    const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
    const actions = await actionsAt(document, whole, [], ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.nianbao'],
    );
    const fixed = await textAfter(document, actions[0]);
    assert.equal(applied(document, [...((await safeFixes(document)) ?? [])]), fixed);
    assert.match(fixed, /\| 4 \| 1 \| 0 \| 0 \| 0 \| 0 \| 6 \|/u);
    assert.match(fixed, /## 五、存在的主要问题/u);
    const { document: again } = await client.open(fixed, 'untitled:all-fixed.md');
    const left = (await client.findings(again)).map(({ code }) => String(code));
    assert.deepEqual(left, ['total.applicants']);
    assert.deepEqual(await safeFixes(again), []);
    const { document: other } = await client.open('# 日记\n', 'untitled:no-report.md');
    assert.equal(await safeFixes(other), null);
  });

  it('leave fix-all out of the light bulb where nothing is safe', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:unsafe.md');
    const actions = await actionsAt(document, rangeOfText(document, '6 |\n|  | (三)不予公开'));
    assert.ok(actions.length > 0);
    assert.ok(actions.every(({ title }) => !title.includes('所有可以安全修复')));
  });

  it('rewrite a table pasted with tabs as a standard table, figures as printed', async () => {
    const lines = rightDraft.split('\n');
    const first = lines.findIndex((line) => line.startsWith('| 行政复议'));
    const last = lines.findIndex((line, index) => index > first && line === '');
    const pasted = lines
      .slice(first, last)
      .filter((line) => !line.includes('---'))
      .map((line) => line.slice(2, -2).split(' | ').join('\t'));
    const text = [...lines.slice(0, first), ...pasted, ...lines.slice(last)].join('\n');
    const { document } = await client.open(text, 'untitled:tabs.md');
    const range = rangeOfText(document, '结果维持');
    const actions = await actionsAt(document, range, [], ['refactor']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['refactor.rewrite'],
    );
    const { document: fixed } = await client.open(
      await textAfter(document, actions[0]),
      'untitled:tabs-fixed.md',
    );
    assert.deepEqual(await client.findings(fixed), []);
  });

  it('can still be taken after a change of settings that changes none of ours', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:settings.md');
    const [action] = await actionsAt(document, rangeOfText(document, '6 |\n|  | (三)不予公开'));
    await client.change({});
    assert.notEqual(await textAfter(document, action), wrongTotal);
  });

  it('carry their edit where the client cannot ask for it later', async () => {
    const plain = await Client.start({ capabilities: capabilitiesWithout('codeAction') });
    const { document } = await plain.open(wrongTotal);
    const [finding] = await plain.findings(document);
    assert.ok(finding);
    const [fix] = await plain.about<CodeAction[]>('textDocument/codeAction', document, {
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    await plain.stop();
    assert.ok(fix?.edit);
  });

  it('are refused once the draft has changed', async () => {
    const { document } = await client.open(wrongTotal, 'untitled:stale.md');
    const [finding] = await client.findings(document);
    assert.ok(finding);
    const [fix] = await actionsAt(document, finding.range, [finding]);
    const { start } = finding.range;
    await client.type(document, { start, end: start }, '1');
    await assert.rejects(client.connection.sendRequest('codeAction/resolve', fix), {
      code: -32801,
    });
  });
});
