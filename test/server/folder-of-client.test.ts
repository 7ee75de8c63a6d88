import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
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
import { Client } from './client.js';
import { wrongTotal } from './drafts.js';

/** A folder on another machine, whose name is escaped in its URI: 报告. */
const folder = 'vscode-vfs://github/someone/%E6%8A%A5%E5%91%8A';

describe('diagnostics of a folder that only the client can read', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start({ folders: [folder], initializationOptions: { files: true } });
  });
  afterEach(() => client.stop());

  function uriOf(name: string): string {
    return `${folder}/${name}`;
  }

  /** Has the client hold these files, by their names, and give them when the server asks. */
  function hold(files: Readonly<Record<string, string>>): void {
    client.connection.onRequest(listFilesRequest, ({ extensions }: ListFilesParams) =>
      Object.keys(files)
        .filter((name) => extensions.some((ending) => name.endsWith(`.${ending}`)))
        .map((name): ListedFile => ({ uri: uriOf(name), stamp: '1' })),
    );
    client.connection.onRequest(readFileRequest, ({ uri }: ReadFileParams) => {
      const text = Object.entries(files).find(([name]) => uriOf(name) === uri)?.[1];
      return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
    });
  }

  async function check(): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    return report.items;
  }

  it('are of the drafts in it', async () => {
    hold({ 'draft.md': wrongTotal, 'minutes.md': '# 会议纪要\n' });
    const reports = await check();
    assert.deepEqual(
      reports.map((report) => [report.uri, rulesOf(report)]),
      [[uriOf('draft.md'), ['total.applicants']]],
    );
  });

  it('are not of files beyond the size of any draft, which the client is told', async () => {
    hold({ 'draft.md': wrongTotal });
    const limits: unknown[] = [];
    client.connection.onRequest(readFileRequest, ({ most }: ReadFileParams) => {
      limits.push(most);
      return null;
    });
    assert.deepEqual(await check(), []);
    assert.deepEqual([...new Set(limits)], [64 * 1024 * 1024]);
  });

  it('are not of what the ignore files leave out', async () => {
    hold({
      '.nianbaoignore': 'old/\n',
      'draft.md': wrongTotal,
      'old/draft.md': wrongTotal,
      'node_modules/draft.md': wrongTotal,
    });
    const reports = await check();
    assert.deepEqual(
      reports.map(({ uri }) => uri),
      [uriOf('draft.md')],
    );
  });

  it('keep none from an open draft where the folder cannot be listed', async () => {
    await client.stop();
    // An editor that cannot be told of more later waits until the folder has been looked through.
    client = await Client.start({
      capabilities: { textDocument: { diagnostic: {} } },
      folders: [folder],
      initializationOptions: { files: true },
    });
    client.connection.onRequest(listFilesRequest, () => {
      throw new Error('out of reach');
    });
    const { document } = await client.open(wrongTotal, uriOf('draft.md'));
    const found = await client.findings(document);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['total.applicants'],
    );
    assert.equal(client.log.filter((line) => line.startsWith('others:')).length > 0, true);
  });

  it('stay as they are when the question is dropped while the client lists its files', async () => {
    hold({ 'draft.md': wrongTotal });
    const reports = await check();
    assert.deepEqual(rulesOf(reports[0]), ['total.applicants']);
    // With another file the server asks for the list anew.
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('other.md'), type: FileChangeType.Created }],
    });
    const source = new CancellationTokenSource();
    let dropped = 0;
    client.connection.onRequest(listFilesRequest, () => {
      source.cancel();
      dropped += 1;
      return [];
    });
    const arrived: unknown[] = [];
    client.connection.onNotification('$/progress', ({ value }) => {
      arrived.push(...(value as WorkspaceDiagnosticReport).items);
    });
    const previousResultIds = reports.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    await assert.rejects(
      client.connection.sendRequest(
        'workspace/diagnostic',
        { previousResultIds, partialResultToken: 'folder' },
        source.token,
      ),
      { code: -32800 },
    );
    assert.equal(dropped, 1);
    assert.deepEqual(arrived, []);
  });
});

function rulesOf(report: WorkspaceDocumentDiagnosticReport | undefined): readonly unknown[] {
  return report?.kind === 'full' ? report.items.map(({ code }) => code) : [];
}
