import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ListedFile,
  type ReadFileParams,
} from '../../server/features/protocol-files.js';
import { reportsRequest, type ListedReport } from '../../server/features/protocol-folder.js';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import { Client, until } from './client.js';
import { draftWith, rightDraft } from './drafts.js';

const wrongDraft = draftWith('| 4 | 1 | 0 | 0 | 0 | 0 | 5 |', '| 4 | 1 | 0 | 0 | 0 | 0 | 6 |');

describe('diagnostics of a folder', () => {
  let folder: string;
  let client: Client;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nianbao-'));
    client = await Client.start({ folders: [pathToFileURL(folder).toString()] });
  });
  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  async function write(name: string, content: string | Uint8Array): Promise<string> {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    return pathToFileURL(file).toString();
  }

  async function check(
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const params = { identifier: 'nianbao', previousResultIds };
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
    );
    return report.items;
  }

  async function changed(uri: string): Promise<void> {
    const changes = [{ uri, type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  function rulesOf(report: WorkspaceDocumentDiagnosticReport | undefined): readonly unknown[] {
    return report?.kind === 'full' ? report.items.map(({ code }) => code) : [];
  }

  async function close(uri: string): Promise<void> {
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  function rulesByUri(
    reports: readonly WorkspaceDocumentDiagnosticReport[],
  ): Readonly<Record<string, readonly unknown[]>> {
    return Object.fromEntries(reports.map((report) => [report.uri, rulesOf(report)]));
  }

  it('are of every draft in it, none opened, in whatever encoding', async () => {
    const wrong = await write('2023/一月.md', wrongDraft);
    const right = await write('right.txt', rightDraft);
    const gb = encodeGb18030(wrongDraft);
    assert.ok(gb);
    const old = await write('gb.txt', gb);
    await write('minutes.md', '# 会议纪要\n');
    await write('picture.md', Uint8Array.of(1, 0, 2, 0));
    await write('left-out.md', wrongDraft);
    await write('.nianbaoignore', 'left-out.md\n');
    const reports = await check();
    assert.deepEqual(new Set(reports.map(({ uri }) => uri)), new Set([wrong, right, old]));
    const of = (uri: string): unknown => rulesOf(reports.find((report) => report.uri === uri));
    assert.deepEqual(of(wrong), ['total.applicants']);
    assert.deepEqual(of(old), ['total.applicants']);
    assert.deepEqual(of(right), []);
  });

  it('are unchanged until a file is written', async () => {
    const uri = await write('draft.md', wrongDraft);
    const first = await check();
    const second = await check(first);
    assert.deepEqual(
      second.map(({ kind }) => kind),
      ['unchanged'],
    );
    await write('draft.md', rightDraft);
    await changed(uri);
    const third = await check(second);
    assert.equal(third[0]?.kind, 'full');
    assert.deepEqual(rulesOf(third[0]), []);
  });

  it('go when the file is deleted', async () => {
    const uri = await write('draft.md', wrongDraft);
    const first = await check();
    await rm(path.join(folder, 'draft.md'));
    await changed(uri);
    const [second] = await check(first);
    assert.equal(second?.uri, uri);
    assert.deepEqual(rulesOf(second), []);
    assert.equal(second.kind, 'full');
  });

  it('go when a draft that was open is renamed, though the client forgot the id of what it shows', async () => {
    const uri = await write('draft.md', wrongDraft);
    await client.open(wrongDraft, uri);
    await close(uri);
    await rm(path.join(folder, 'draft.md'));
    const renamed = await write('renamed.md', wrongDraft);
    const reports = await check();
    assert.deepEqual(rulesByUri(reports), { [renamed]: ['total.applicants'], [uri]: [] });
    const again = await check(reports.filter((report) => report.uri === renamed));
    assert.deepEqual(
      again.map((report) => [report.uri, report.kind]),
      [[renamed, 'unchanged']],
      'and are taken back once',
    );
  });

  it('hold reports against each other after their folder was renamed, of which no file is told', async () => {
    for (const year of ['2022', '2023']) {
      const text = await readFile(`samples/汐宁县水利局/${year}.md`, 'utf8');
      await write(`水利局/${year}.md`, text);
    }
    const found = (reports: readonly WorkspaceDocumentDiagnosticReport[]): unknown =>
      reports.flatMap((report) => (report.uri.endsWith('/2023.md') ? [rulesOf(report)] : []));
    assert.deepEqual(found(await check()), [['years.in-force', 'years.carry']]);
    const move = async (from: string, to: string): Promise<readonly [string, string]> => {
      const [before, after] = [path.join(folder, from), path.join(folder, to)];
      await rename(before, after);
      return [pathToFileURL(before).toString(), pathToFileURL(after).toString()];
    };
    const [oldUri, newUri] = await move('水利局', '县水利局');
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri, newUri }],
    });
    assert.deepEqual(found(await check()), [['years.in-force', 'years.carry']]);
    await move('县水利局', '汐宁县水利局');
    await changed(pathToFileURL(folder).toString());
    assert.deepEqual(
      found(await check()),
      [['years.in-force', 'years.carry']],
      'by another program',
    );
  });

  it('go when what is closed lies outside the folder, or is no report on the disk', async () => {
    const outside = pathToFileURL(path.join(tmpdir(), 'elsewhere.md')).toString();
    const notes = await write('notes.md', '# 会议纪要\n');
    for (const uri of [outside, notes]) {
      await client.open(wrongDraft, uri);
      await close(uri);
    }
    assert.deepEqual(rulesByUri(await check()), { [notes]: [], [outside]: [] });
    assert.deepEqual(await check(), []);
  });

  it('are counted by report, the worst first, what is open as it stands in the editor', async () => {
    const misnumbered = draftWith('## 五、存在的主要问题', '## 四、存在的主要问题');
    const right = await write('a-right.md', rightDraft);
    const wrong = await write('b-wrong.md', wrongDraft);
    const open = await write('c-open.md', rightDraft);
    await write('minutes.md', '# 会议纪要\n');
    await client.open(misnumbered, open);
    const reports = await client.connection.sendRequest<readonly ListedReport[]>(reportsRequest);
    assert.deepEqual(
      reports.map(({ uri, status }) => [uri, status.errors, status.warnings]),
      [
        [wrong, 1, 0],
        [open, 0, 1],
        [right, 0, 0],
      ],
    );
    const [worst, , best] = reports;
    const checked = (await check()).find(({ uri }) => uri === wrong);
    const [found] = checked?.kind === 'full' ? checked.items : [];
    assert.deepEqual(worst?.gravest, { message: found?.message, range: found?.range });
    assert.equal(best?.gravest, null);
  });

  it('are of the text in the editor where a file is open', async () => {
    const uri = await write('draft.md', wrongDraft);
    await client.open(rightDraft, uri);
    const reports = await check();
    assert.deepEqual(
      reports.map((report) => [report.uri, report.version, rulesOf(report)]),
      [[uri, 1, []]],
    );
  });

  it('arrive one by one where the client takes them so', async () => {
    await write('a.md', wrongDraft);
    await write('b.md', wrongDraft);
    const arrived: string[] = [];
    client.connection.onNotification('$/progress', ({ value }) => {
      const { items } = value as WorkspaceDiagnosticReport;
      arrived.push(...items.map(({ uri }) => path.basename(uri)));
    });
    const params = { previousResultIds: [], partialResultToken: 'folder' };
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      params,
    );
    assert.deepEqual(arrived, ['a.md', 'b.md']);
    assert.deepEqual(report.items, []);
  });

  it('follow the configuration file, and the file when it changes', async () => {
    const settings = { rules: { 'total.applicants': 'off', 'total.results': 'warning' } };
    const file = await write('.nianbao.json', JSON.stringify(settings));
    await write('deep/draft.md', wrongDraft);
    const first = await check();
    assert.deepEqual(rulesOf(first[0]), ['total.results']);
    await write('.nianbao.json', JSON.stringify({ rules: { 'total.results': 'off' } }));
    await changed(file);
    await until(() => client.refreshed.diagnostics > 0);
    const second = await check(first);
    assert.deepEqual(rulesOf(second[0]), ['total.applicants']);
  });

  it('follow no configuration file above the innermost workspace folder, however they are ordered', async () => {
    const settings = { rules: { 'total.applicants': 'off' } };
    await write('.nianbao.json', JSON.stringify(settings));
    await write('inner/draft.md', wrongDraft);
    const outer = pathToFileURL(folder).toString();
    const found: unknown[] = [];
    for (const folders of [
      [outer, `${outer}/inner`],
      [`${outer}/inner`, outer],
    ]) {
      await client.stop();
      client = await Client.start({ folders });
      const [report] = await check();
      found.push(rulesOf(report));
    }
    assert.deepEqual(found, [['total.applicants'], ['total.applicants']]);
  });

  it('are watched for files whose names end in capitals, too', async () => {
    const uri = await write('年报.TXT', wrongDraft);
    const first = await check();
    assert.deepEqual(rulesOf(first[0]), ['total.applicants']);
    const patterns = client.watched.flatMap((pattern) => endingsOf(pattern));
    for (const ending of ['md', 'txt', 'nianbao', 'MD', 'TXT', 'NIANBAO', 'Txt']) {
      assert.ok(patterns.includes(ending), `${ending} of ${uri} is not among ${patterns.join()}`);
    }
  });

  it('say in the log what in a configuration file cannot be used', async () => {
    await write('.nianbao.json', '{"rules": {"total.carrry": "off"}}');
    await write('draft.md', rightDraft);
    await check();
    await until(() => client.log.some((line) => line.includes('total.carrry')));
    assert.equal(client.log.filter((line) => line.includes('total.carrry')).length, 1);
  });

  it('are of files the client reads where the folder is not on this machine', async () => {
    const folders = ['vscode-vfs://github/someone/reports'];
    const virtual = await Client.start({ folders, initializationOptions: { files: true } });
    const uri = `${folders[0] ?? ''}/draft.md`;
    virtual.connection.onRequest(listFilesRequest, (): readonly ListedFile[] => [
      { uri, stamp: '1' },
    ]);
    virtual.connection.onRequest(readFileRequest, (params: ReadFileParams) =>
      params.uri === uri ? { base64: Buffer.from(wrongDraft).toString('base64') } : null,
    );
    const report = await virtual.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    await virtual.stop();
    assert.deepEqual(
      report.items.map((item) => [item.uri, rulesOf(item)]),
      [[uri, ['total.applicants']]],
    );
  });

  it('are not of what the ignore files leave out where the client reads them', async () => {
    const folders = ['vscode-vfs://github/someone/%E6%8A%A5%E5%91%8A'];
    const virtual = await Client.start({ folders, initializationOptions: { files: true } });
    const files: Readonly<Record<string, string>> = {
      '.nianbaoignore': 'old/\n',
      'draft.md': wrongDraft,
      'old/draft.md': wrongDraft,
      'node_modules/draft.md': wrongDraft,
    };
    const uriOf = (name: string): string => `${folders[0] ?? ''}/${name}`;
    virtual.connection.onRequest(listFilesRequest, ({ extensions }: ListFilesParams) =>
      Object.keys(files)
        .filter((name) => extensions.some((ending) => name.endsWith(`.${ending}`)))
        .map((name): ListedFile => ({ uri: uriOf(name), stamp: '1' })),
    );
    virtual.connection.onRequest(readFileRequest, ({ uri }: ReadFileParams) => {
      const text = Object.entries(files).find(([name]) => uriOf(name) === uri)?.[1];
      return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
    });
    const report = await virtual.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    await virtual.stop();
    assert.deepEqual(
      report.items.map(({ uri }) => uri),
      [uriOf('draft.md')],
    );
  });

  it('stay as they are when the question is dropped while the client lists its files', async () => {
    const folders = ['vscode-vfs://github/someone/reports'];
    const virtual = await Client.start({ folders, initializationOptions: { files: true } });
    const uri = `${folders[0] ?? ''}/draft.md`;
    const source = new CancellationTokenSource();
    let drops = false;
    let dropped = 0;
    virtual.connection.onRequest(listFilesRequest, (): readonly ListedFile[] => {
      if (!drops) return [{ uri, stamp: '1' }];
      source.cancel();
      dropped += 1;
      return [];
    });
    virtual.connection.onRequest(readFileRequest, () => ({
      base64: Buffer.from(wrongDraft).toString('base64'),
    }));
    const { items } = await virtual.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    assert.deepEqual(rulesOf(items[0]), ['total.applicants']);
    await virtual.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folders[0] ?? ''}/other.md`, type: 1 }],
    });
    drops = true;
    const arrived: unknown[] = [];
    virtual.connection.onNotification('$/progress', ({ value }) => {
      arrived.push(...(value as WorkspaceDiagnosticReport).items);
    });
    const previousResultIds = items.map((item) => ({ uri, value: item.resultId ?? '' }));
    await assert.rejects(
      virtual.connection.sendRequest(
        'workspace/diagnostic',
        { previousResultIds, partialResultToken: 'folder' },
        source.token,
      ),
      { code: -32800 },
    );
    await virtual.stop();
    assert.equal(dropped, 1);
    assert.deepEqual(arrived, []);
  });
});

/** `**\/*.{md,txt}` → md, txt. */
function endingsOf(pattern: string): readonly string[] {
  return /\*\.\{(.*)\}$/u.exec(pattern)?.[1]?.split(',') ?? [];
}
