import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Diagnostic,
  Hover,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ReadFileParams,
} from '../../server/features/protocol/files.js';
import { inForceReport } from '../rooms/rules/years/reports.js';
import { capabilitiesWithout, Client, rangeOfText, until } from './client.js';

const lastYear = inForceReport(2023, 7340);
const following = inForceReport(2024, 7343);
const notFollowing = inForceReport(2024, 7348);

function between(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => String(code).startsWith('years.'));
}

function rulesOf(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return between(diagnostics).map(({ code }) => code);
}

describe('two years of a unit', () => {
  let client: Client;
  afterEach(() => client.stop());

  it('both open: what is typed in one changes the findings of the other', async () => {
    client = await Client.start();
    const { document: before } = await client.open(lastYear, 'file:///reports/a.md');
    const { document: after } = await client.open(following, 'file:///reports/b.md');
    assert.deepEqual(rulesOf(await client.findings(after)), []);
    await until(() => client.refreshed.diagnostics > 0);
    assert.deepEqual(rulesOf(await client.findings(after)), []);
    const { diagnostics } = client.refreshed;
    await client.type(before, rangeOfText(before, '7340'), '7345');
    await until(() => client.refreshed.diagnostics > diagnostics);
    const [finding] = between(await client.findings(after));
    assert.equal(finding?.code, 'years.in-force');
    const [place] = finding.relatedInformation ?? [];
    assert.equal(place?.location.uri, 'file:///reports/a.md');
    assert.equal(before.getText(place.location.range), '7345');
    await client.type(before, rangeOfText(before, '7345'), '7340');
    assert.deepEqual(rulesOf(await client.findings(after)), []);
  });

  it('both open: a figure tells what it was last year, and what was carried in where it comes from', async () => {
    client = await Client.start();
    await client.open(lastYear, 'file:///reports/a.md');
    const { document } = await client.open(following, 'file:///reports/b.md');
    await client.findings(document);
    await until(() => client.refreshed.diagnostics > 0);
    const position = rangeOfText(document, '7343').start;
    const hover = await client.about<Hover>('textDocument/hover', document, { position });
    assert.match(
      JSON.stringify(hover.contents),
      /上年：\*\*7340 件\*\*（\[a\.md\]\(file:\/\/\/reports\/a\.md#L\d+,\d+\)）/u,
    );
  });

  it('both open: another year in the title makes it another report', async () => {
    client = await Client.start();
    const { document: before } = await client.open(lastYear, 'file:///reports/a.md');
    const { document: after } = await client.open(notFollowing, 'file:///reports/b.md');
    await client.findings(after);
    await until(() => client.refreshed.diagnostics > 0);
    assert.deepEqual(rulesOf(await client.findings(after)), ['years.in-force']);
    await client.type(before, rangeOfText(before, '2023年政府信息公开'), '2022年政府信息公开');
    assert.deepEqual(rulesOf(await client.findings(after)), []);
  });

  it('are told to a client that is pushed to', async () => {
    client = await Client.start({ capabilities: capabilitiesWithout('diagnostic') });
    const { document: before } = await client.open(lastYear, 'file:///reports/a.md');
    const { document: after } = await client.open(following, 'file:///reports/b.md');
    const last = (): readonly Diagnostic[] =>
      client.pushed.findLast(({ uri }) => uri === after.uri)?.diagnostics ?? [];
    await until(() => client.pushed.some(({ uri }) => uri === after.uri));
    assert.deepEqual(rulesOf(last()), []);
    await client.type(before, rangeOfText(before, '7340'), '7345');
    await until(() => rulesOf(last()).length > 0);
    assert.deepEqual(rulesOf(last()), ['years.in-force']);
  });

  describe('in a folder', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'nianbao-'));
    });
    afterEach(() => rm(folder, { recursive: true }));

    async function write(name: string, content: string): Promise<string> {
      const file = path.join(folder, name);
      await writeFile(file, content);
      return pathToFileURL(file).toString();
    }

    async function start(capabilities?: ReturnType<typeof capabilitiesWithout>): Promise<void> {
      const folders = [pathToFileURL(folder).toString()];
      client = await Client.start({ folders, ...(capabilities && { capabilities }) });
    }

    async function changed(uri: string): Promise<void> {
      const changes = [{ uri, type: 2 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }

    async function check(
      previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
    ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        {
          previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })),
        },
      );
      return items;
    }

    it('the one on disk counts as it is written, whatever it is called', async () => {
      const uri = await write('旧稿.txt', lastYear);
      await start();
      const { document } = await client.open(notFollowing);
      await client.findings(document);
      await until(() => client.refreshed.diagnostics > 0);
      const [finding] = between(await client.findings(document));
      assert.equal(finding?.relatedInformation?.[0]?.location.uri, uri);
      const { diagnostics } = client.refreshed;
      await write('旧稿.txt', inForceReport(2023, 7345));
      await changed(uri);
      await until(() => client.refreshed.diagnostics > diagnostics);
      assert.deepEqual(rulesOf(await client.findings(document)), []);
    });

    it('the editor counts over the disk, and the disk again when it is closed', async () => {
      const uri = await write('a.md', lastYear);
      await start();
      const { document } = await client.open(notFollowing);
      await client.open(inForceReport(2023, 7345), uri);
      await client.findings(document);
      await until(() => client.refreshed.diagnostics > 0);
      assert.deepEqual(rulesOf(await client.findings(document)), []);
      const { diagnostics } = client.refreshed;
      await client.close(uri);
      await until(() => client.refreshed.diagnostics > diagnostics);
      assert.deepEqual(rulesOf(await client.findings(document)), ['years.in-force']);
    });

    it('one made later is found, one deleted forgotten', async () => {
      await start();
      const { document } = await client.open(notFollowing);
      await client.findings(document);
      const uri = await write('later.md', lastYear);
      await changed(uri);
      await until(() => client.refreshed.diagnostics > 0);
      assert.deepEqual(rulesOf(await client.findings(document)), ['years.in-force']);
      await rm(path.join(folder, 'later.md'));
      await changed(uri);
      await until(() => client.refreshed.diagnostics > 1);
      assert.deepEqual(rulesOf(await client.findings(document)), []);
    });

    it('a client that cannot be told later gets all at once', async () => {
      await write('a.md', lastYear);
      const { workspace, ...others } = capabilitiesWithout('hover');
      await start({ ...others, workspace: { ...workspace, diagnostics: {} } });
      const { document } = await client.open(notFollowing);
      assert.deepEqual(rulesOf(await client.findings(document)), ['years.in-force']);
    });

    it('neither open: the later one has the finding, unchanged until the earlier one is edited', async () => {
      const before = await write('a.md', lastYear);
      const after = await write('b.md', notFollowing);
      await start();
      const first = await check();
      const of = (reports: typeof first): WorkspaceDocumentDiagnosticReport | undefined =>
        reports.find(({ uri }) => uri === after);
      const items = (reports: typeof first): readonly Diagnostic[] => {
        const found = of(reports);
        return found?.kind === 'full' ? found.items : [];
      };
      assert.deepEqual(rulesOf(items(first)), ['years.in-force']);
      const second = await check(first);
      assert.equal(of(second)?.kind, 'unchanged');
      await client.open(inForceReport(2023, 7345), before);
      const third = await check(second);
      assert.equal(of(third)?.kind, 'full');
      assert.deepEqual(rulesOf(items(third)), []);
    });
  });

  it('are looked for only when a report is open', async () => {
    const folders = ['vscode-vfs://github/someone/reports'];
    client = await Client.start({ folders, initializationOptions: { files: true } });
    const uri = `${folders[0] ?? ''}/a.md`;
    let listings = 0;
    client.connection.onRequest(listFilesRequest, ({ extensions }: ListFilesParams) => {
      if (!extensions.includes('md')) return [];
      listings += 1;
      return [{ uri, stamp: '1' }];
    });
    client.connection.onRequest(readFileRequest, (params: ReadFileParams) =>
      params.uri === uri ? { base64: Buffer.from(lastYear).toString('base64') } : null,
    );
    const { document: note } = await client.open('# 会议纪要\n', `${folders[0] ?? ''}/note.md`);
    await client.findings(note);
    assert.equal(listings, 0);
    const { document } = await client.open(notFollowing, `${folders[0] ?? ''}/b.md`);
    await client.findings(document);
    await until(() => client.refreshed.diagnostics > 0);
    assert.equal(listings, 1);
    assert.deepEqual(rulesOf(await client.findings(document)), ['years.in-force']);
  });
});
