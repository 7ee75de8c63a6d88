import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import fc from 'fast-check';
import readXlsx from 'xlsx';
import {
  exportAllStatisticsRequest,
  type ExportAllParams,
  type ExportedFile,
} from '../../server/features/protocol/statistics.js';
import { reportOf } from '../rooms/rules/years/reports.js';
import type { StatisticsJson } from '../../server/statistics/files/statistics-json.js';
import { Client } from '../server/client.js';
import { encodeGb18030 } from '../../server/cli/gb18030.js';
import type { ReportJson } from '../../server/library.js';
import { cleanDraft, folderWith, nianbao, note, wrongDraft } from './nianbao.js';

/** A finding as both sides say it. */
interface Said {
  readonly rule: unknown;
  readonly severity: string;
  readonly message: string;
  readonly range: object;
}

const severities: Readonly<Record<number, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
};

describe('the command line beside the editor', () => {
  it('finds the same in a folder: samples, encodings, line ends, settings, ignored files', async () => {
    const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
      .filter((name) => path.extname(name) !== '')
      .map((name) => {
        const file = path.join('samples', name);
        return [file.replaceAll(path.sep, '/'), readFileSync(file)] as const;
      });
    const folder = folderWith({
      ...Object.fromEntries(samples),
      'gb.md': encodeGb18030(wrongDraft) ?? '',
      'crlf.md': wrongDraft.replaceAll('\n', '\r\n'),
      'note.md': note,
      '.gitignore': 'old/',
      'old/a.md': wrongDraft,
      'own/.nianbao.json': '{"rules":{"template.leftover":"error","total.carry":"off"}}',
      'own/deep/a.md': wrongDraft,
      'own/b.md': cleanDraft,
    });
    const editor = await inEditor(folder);
    const commandLine = await onCommandLine(folder);
    assert.ok(commandLine.size > samples.length + 3);
    assert.deepEqual(editor, commandLine);
  });

  it('finds the same between the years of units, however they lie in folders', async () => {
    const units = ['望澜市水务局', '望澜市人民政府', '望澜市', '望澜市水务局塘下站', '财政局'];
    const place = fc.record({
      folder: fc.constantFrom('', '2023/', 'a/b/', 'a/'),
      unit: fc.constantFrom(...units),
      year: fc.integer({ min: 2021, max: 2025 }),
      inForce: fc.integer({ min: 40, max: 43 }),
    });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 12, maxLength: 24 }), async (places) => {
        const files = places.map(({ folder, unit, year, inForce }, index) => {
          const figures = { 'normativeDocuments inForce': String(inForce) };
          return [`${folder}${String(index)}.md`, reportOf({ year, unit, figures })] as const;
        });
        const folder = folderWith(Object.fromEntries(files));
        const [editor, commandLine] = [await inEditor(folder), await onCommandLine(folder)];
        assert.deepEqual(editor, commandLine);
        const said = [...editor.values()].flat();
        found += said.filter(({ rule }) => String(rule).startsWith('years.')).length;
      }),
      { numRuns: 6 },
    );
    assert.ok(found > 0);
  });
});

describe('the data of a folder, from the editor', () => {
  const drafts = {
    '瑞安/2021.md': readFileSync('test/drafts/years/ruian-2021.md', 'utf8'),
    '瑞安/2019.md': readFileSync('test/drafts/years/ruian-2019.md', 'utf8'),
    '水务.md': reportOf({ year: 2022 }),
    '水务/2023.md': reportOf({ year: 2023 }),
    'note.md': note,
  };
  let client: Client;
  afterEach(() => client.stop());

  async function exported(
    folder: string,
    parameters: ExportAllParams,
  ): Promise<ExportedFile | null> {
    client = await Client.start({ folders: [pathToFileURL(folder).href], locale: 'zh-cn' });
    return client.connection.sendRequest(exportAllStatisticsRequest, parameters);
  }

  for (const format of ['csv', 'json', 'xlsx'] as const) {
    it(`is what the command line gives as ${format}`, async () => {
      const folder = folderWith(drafts);
      const file = await exported(folder, { format });
      assert.ok(file);
      assert.equal(file.name, `${path.basename(folder)}.${format}`);
      const { stdoutBytes } = await nianbao(['stats', '--format', format], { folder });
      const [ours, theirs] = [Buffer.from(file.base64, 'base64'), stdoutBytes];
      if (format === 'xlsx') assert.deepEqual(cellsOf(ours), cellsOf(theirs));
      else assert.equal(ours.toString(), theirs.toString());
    });
  }

  it('is of one folder in it where that is asked for, and named after its one unit', async () => {
    const folder = folderWith(drafts);
    const folders = [pathToFileURL(path.join(folder, '瑞安')).href];
    const file = await exported(folder, { format: 'json', folders });
    assert.equal(file?.name, '瑞安市人民政府2019-2021.json');
    const { units } = JSON.parse(Buffer.from(file.base64, 'base64').toString()) as StatisticsJson;
    assert.deepEqual(
      units.map(({ reports }) => reports.map((report) => report.file)),
      [['2019.md', '2021.md']],
    );
  });

  it('has a report as it stands in the editor, and there is none where no report is', async () => {
    const folder = folderWith({ 'note.md': note });
    assert.equal(await exported(folder, { format: 'csv' }), null);
    await client.open(reportOf({ year: 2022 }), 'untitled:Untitled-1');
    const file = await client.connection.sendRequest<ExportedFile | null>(
      exportAllStatisticsRequest,
      { format: 'csv' } satisfies ExportAllParams,
    );
    assert.equal(file?.name, '望澜市水务局2022.csv');
  });
});

function cellsOf(workbook: Buffer): readonly unknown[] {
  const { SheetNames, Sheets } = readXlsx.read(workbook);
  return SheetNames.map((name) => [name, Sheets[name]]);
}

async function onCommandLine(folder: string): Promise<ReadonlyMap<string, readonly Said[]>> {
  const { stdout } = await nianbao(['check', '--format=ndjson'], { folder });
  const reports = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportJson);
  return new Map(
    reports.map(({ file, findings }) => [
      pathToFileURL(path.join(folder, file)).href,
      findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
    ]),
  );
}

async function inEditor(folder: string): Promise<ReadonlyMap<string, readonly Said[]>> {
  const client = await Client.start({ folders: [pathToFileURL(folder).href], locale: 'zh-cn' });
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  await client.stop();
  const found = new Map<string, readonly Said[]>();
  for (const item of items) {
    const said = item.kind === 'full' ? item.items.map(saidBy) : [];
    found.set(decodeUri(item.uri), said);
  }
  return found;
}

function saidBy({ code, severity, message, range }: Diagnostic): Said {
  const said = typeof message === 'string' ? message : message.value;
  return { rule: code, severity: severities[severity ?? 0] ?? '', message: said, range };
}

/** Editor and Node write URIs in different ways. */
function decodeUri(uri: string): string {
  return new URL(uri).href;
}
