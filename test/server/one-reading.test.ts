import assert from 'node:assert/strict';
import {
  FileChangeType,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ListedFile,
  type ReadFileParams,
} from '../../server/features/protocol/files.js';
import { reportsRequest, type ListedReport } from '../../server/features/protocol/folder.js';
import {
  exportAllStatisticsRequest,
  type ExportedFile,
} from '../../server/features/protocol/statistics.js';
import { Client } from './client.js';
import { rightDraft, wrongTotal } from './drafts.js';

const folder = 'vscode-vfs://github/someone/reports';
const names = ['1.md', '2.md', '3.md', '4.md'];
/** Whose report a file holds is read once; then the file is read once for all that is to be said of it. */
const twice = Object.fromEntries(names.map((name) => [name, 2]));

describe('a folder that is checked, listed and exported', () => {
  let client: Client;
  let text: string;
  /** How often each file was read. */
  let reads: Record<string, number>;
  beforeEach(async () => {
    text = wrongTotal;
    reads = {};
    client = await Client.start({ folders: [folder], initializationOptions: { files: true } });
    client.connection.onRequest(listFilesRequest, ({ extensions }: ListFilesParams) =>
      extensions.includes('md')
        ? names.map((name): ListedFile => ({ uri: uriOf(name), stamp: String(text.length) }))
        : [],
    );
    client.connection.onRequest(readFileRequest, ({ uri }: ReadFileParams) => {
      const name = names.find((each) => uriOf(each) === uri);
      if (name === undefined) return null;
      reads[name] = (reads[name] ?? 0) + 1;
      // Each of a unit of its own, so that none is read for another.
      const own = text.replaceAll('望澜市', `第${name.charAt(0)}区`);
      return { base64: Buffer.from(own).toString('base64') };
    });
  });
  afterEach(() => client.stop());

  function uriOf(name: string): string {
    return `${folder}/${name}`;
  }

  async function check(
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' })) },
    );
    return report.items;
  }

  function list(): Promise<readonly ListedReport[]> {
    return client.connection.sendRequest(reportsRequest);
  }

  function exportAll(): Promise<ExportedFile | null> {
    return client.connection.sendRequest(exportAllStatisticsRequest, { format: 'csv' });
  }

  function findingsIn(reports: readonly WorkspaceDocumentDiagnosticReport[]): number {
    return reports.flatMap((report) => (report.kind === 'full' ? report.items : [])).length;
  }

  it('is read once when it is listed after it was checked', async () => {
    assert.equal(findingsIn(await check()), names.length);
    assert.deepEqual(reads, twice);
    const listed = await list();
    assert.deepEqual(
      listed.map(({ uri, status: { errors } }) => [uri, errors]),
      names.map((name) => [uriOf(name), 1]),
    );
    assert.deepEqual(reads, twice);
  });

  it('is read once when it is listed, or exported, before it is checked', async () => {
    assert.equal((await list()).length, names.length);
    assert.ok(await exportAll());
    const before = { ...reads };
    const checked = await check();
    assert.equal(findingsIn(checked), names.length);
    assert.deepEqual(reads, before);
    const again = await check(checked);
    assert.ok(again.every(({ kind }) => kind === 'unchanged'));
  });

  it('is read once when all is asked for at the same time', async () => {
    const [checked, listed, file] = await Promise.all([check(), list(), exportAll()]);
    assert.equal(findingsIn(checked), names.length);
    assert.equal(listed.length, names.length);
    assert.ok(file);
    assert.deepEqual(reads, twice);
  });

  it('is listed anew after a file changed', async () => {
    await check();
    await list();
    text = rightDraft;
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: names.map((name) => ({ uri: uriOf(name), type: FileChangeType.Changed })),
    });
    const listed = await list();
    assert.deepEqual(
      listed.map(({ status: { errors } }) => errors),
      names.map(() => 0),
    );
  });

  it('has its findings told again to a client that lost them', async () => {
    const checked = await check();
    await list();
    assert.equal(findingsIn(await check()), names.length);
    assert.ok((await check(checked)).every(({ kind }) => kind === 'unchanged'));
  });
});
