import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  FileChangeType,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { reportsRequest, type ListedReport } from '../../server/features/protocol/folder.js';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import { Client, until } from './client.js';
import { draftWith, rightDraft, wrongTotal } from './drafts.js';

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

  async function changed(
    uri: string,
    type: FileChangeType = FileChangeType.Changed,
  ): Promise<void> {
    const changes = [{ uri, type }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  function rulesOf(report: WorkspaceDocumentDiagnosticReport | undefined): readonly unknown[] {
    return report?.kind === 'full' ? report.items.map(({ code }) => code) : [];
  }

  function rulesByUri(
    reports: readonly WorkspaceDocumentDiagnosticReport[],
  ): Readonly<Record<string, readonly unknown[]>> {
    return Object.fromEntries(reports.map((report) => [report.uri, rulesOf(report)]));
  }

  it('are of every draft in it, none opened, in whatever encoding', async () => {
    const wrong = await write('2023/一月.md', wrongTotal);
    const right = await write('right.txt', rightDraft);
    const gb = encodeGb18030(wrongTotal);
    assert.ok(gb);
    const old = await write('gb.txt', gb);
    await write('minutes.md', '# 会议纪要\n');
    await write('picture.md', Uint8Array.of(1, 0, 2, 0));
    await write('left-out.md', wrongTotal);
    await write('.nianbaoignore', 'left-out.md\n');
    const reports = await check();
    assert.deepEqual(new Set(reports.map(({ uri }) => uri)), new Set([wrong, right, old]));
    const of = (uri: string): unknown => rulesOf(reports.find((report) => report.uri === uri));
    assert.deepEqual(of(wrong), ['total.applicants']);
    assert.deepEqual(of(old), ['total.applicants']);
    assert.deepEqual(of(right), []);
  });

  it('are unchanged until a file is written', async () => {
    const uri = await write('draft.md', wrongTotal);
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
    const uri = await write('draft.md', wrongTotal);
    const first = await check();
    await rm(path.join(folder, 'draft.md'));
    await changed(uri, FileChangeType.Deleted);
    const [second] = await check(first);
    assert.equal(second?.uri, uri);
    assert.deepEqual(rulesOf(second), []);
    assert.equal(second.kind, 'full');
  });

  it('go when a draft that was open is renamed, though the client forgot the id of what it shows', async () => {
    const uri = await write('draft.md', wrongTotal);
    await client.open(wrongTotal, uri);
    await client.close(uri);
    await rm(path.join(folder, 'draft.md'));
    const renamed = await write('renamed.md', wrongTotal);
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
      await client.open(wrongTotal, uri);
      await client.close(uri);
    }
    assert.deepEqual(rulesByUri(await check()), { [notes]: [], [outside]: [] });
    assert.deepEqual(await check(), []);
  });

  it('are counted by report, the worst first, what is open as it stands in the editor', async () => {
    const misnumbered = draftWith('## 五、存在的主要问题', '## 四、存在的主要问题');
    const right = await write('a-right.md', rightDraft);
    const wrong = await write('b-wrong.md', wrongTotal);
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
    const uri = await write('draft.md', wrongTotal);
    await client.open(rightDraft, uri);
    const reports = await check();
    assert.deepEqual(
      reports.map((report) => [report.uri, report.version, rulesOf(report)]),
      [[uri, 1, []]],
    );
  });

  it('arrive one by one where the client takes them so', async () => {
    await write('a.md', wrongTotal);
    await write('b.md', wrongTotal);
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
    await write('deep/draft.md', wrongTotal);
    const first = await check();
    assert.deepEqual(rulesOf(first[0]), ['total.results']);
    await write('.nianbao.json', JSON.stringify({ rules: { 'total.results': 'off' } }));
    await changed(file);
    await until(() => client.refreshed.diagnostics > 0);
    const second = await check(first);
    assert.deepEqual(rulesOf(second[0]), ['total.applicants']);
  });

  it('are of the root of an editor that knows no workspace folders', async () => {
    await client.stop();
    client = await Client.start({ root: pathToFileURL(folder).toString() });
    const uri = await write('draft.md', wrongTotal);
    const reports = await check();
    assert.deepEqual(
      reports.map((report) => [report.uri, rulesOf(report)]),
      [[uri, ['total.applicants']]],
    );
  });

  it('follow no configuration file above the innermost workspace folder, however they are ordered', async () => {
    const settings = { rules: { 'total.applicants': 'off' } };
    await write('.nianbao.json', JSON.stringify(settings));
    await write('inner/draft.md', wrongTotal);
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
    const uri = await write('年报.TXT', wrongTotal);
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
});

/** `**\/*.{md,txt}` → md, txt. */
function endingsOf(pattern: string): readonly string[] {
  return /\*\.\{(.*)\}$/u.exec(pattern)?.[1]?.split(',') ?? [];
}
