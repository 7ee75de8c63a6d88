import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import readXlsx from 'xlsx';
import type { Statistics } from '../../server/features/protocol/preview.js';
import {
  exportStatisticsRequest,
  statisticsChangedNotification,
  statisticsRequest,
  workspaceStatisticsRequest,
  type ExportedFile,
  type StatisticsChangedParams,
  type UnitStatistics,
} from '../../server/features/protocol/statistics.js';
import { formFujian } from '../../server/forms/form-fujian.js';
import { reportOf } from '../rooms/rules/years/reports.js';
import { Client, rangeOfText, until } from './client.js';

const text2019 = readFileSync('test/drafts/years/ruian-2019.md', 'utf8');
const text2021 = readFileSync('test/drafts/years/ruian-2021.md', 'utf8');

describe('the statistics of a workspace', () => {
  let client: Client;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nianbao-'));
  });
  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });

  const write = async (name: string, content: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return pathToFileURL(file).toString();
  };
  const start = async (): Promise<readonly string[]> => {
    client = await Client.start({
      folders: [pathToFileURL(folder).toString()],
      initializationOptions: { statistics: true },
    });
    const told: string[] = [];
    client.connection.onNotification(
      statisticsChangedNotification,
      ({ uri }: StatisticsChangedParams) => {
        told.push(uri);
      },
    );
    return told;
  };

  it('are every report by unit and year, as files and as open documents', async () => {
    await write('2019.md', text2019);
    await write('other.md', reportOf({ year: 2022 }));
    await write('notes.md', 'Not a report at all.');
    await start();
    await client.open(text2021, pathToFileURL(path.join(folder, '2021.md')).toString());
    const units = await client.connection.sendRequest<readonly UnitStatistics[]>(
      workspaceStatisticsRequest,
    );
    assert.deepEqual(
      units.map(({ organization, reports }) => [organization, reports.map(({ year }) => year)]),
      [
        ['瑞安市人民政府', [2019, 2021]],
        ['望澜市水务局', [2022]],
      ],
    );
    const received = units[0]?.years.series.find(({ concept }) => concept === 'requests.received');
    assert.deepEqual(
      received?.points.map(({ value }) => value),
      ['612', '718'],
    );
    const point = units[0]?.reports[1]?.points.find(({ origin }) => origin === 'derived');
    assert.equal(point?.range, null);
    assert.ok((point.derivation?.inputs.length ?? 0) > 1);
  });

  it('leave out the old version of a file that is open beside it, as the check of the folder does', async () => {
    const file = await write('2021.md', text2021);
    await start();
    await client.open(text2021, file);
    const old = text2021.replaceAll('718', '717');
    assert.notEqual(old, text2021);
    await client.open(old, `${file.replace('file://', 'git:')}?%7B%22ref%22%3A%22~%22%7D`);
    const units = await client.connection.sendRequest<readonly UnitStatistics[]>(
      workspaceStatisticsRequest,
    );
    assert.deepEqual(
      units.map(({ reports }) => reports.map(({ uri }) => uri)),
      [[file]],
    );
    const checked = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    assert.deepEqual(
      checked.items.map(({ uri }) => uri),
      [file],
    );
  });

  it('say of an open report what its unit’s report for the year before makes of it', async () => {
    const unit = '石浔县';
    const received = (year: string, cumulative: string, own: string): Record<string, string> => ({
      'requests.received year': year,
      'requests.received cumulative': cumulative,
      'requests.received.inPerson year': year,
      'requests.received.inPerson cumulative': own,
    });
    const before = received('6', '47', '47');
    await write('2016.md', reportOf({ year: 2016, unit, form: formFujian, figures: before }));
    const figures = received('9', '56', '65');
    const text = reportOf({ year: 2017, unit, form: formFujian, figures });
    await start();
    await client.open(text, pathToFileURL(path.join(folder, '2017.md')).toString());
    const units = await client.connection.sendRequest<readonly UnitStatistics[]>(
      workspaceStatisticsRequest,
    );
    const points = units[0]?.reports[1]?.points ?? [];
    const wrong = points.find(({ printed }) => printed === '65');
    assert.equal(wrong?.status, 'contradicted');
  });

  it('change when the document does, when another year is read or typed, and when it is closed', async () => {
    await write('2019.md', text2019);
    const told = await start();
    const uri = pathToFileURL(path.join(folder, '2021.md')).toString();
    const { document } = await client.open(text2021, uri);
    await until(() => told.length === 1);
    await client.type(document, rangeOfText(document, '24件'), '25件');
    await until(() => told.length === 2);
    assert.deepEqual(new Set(told), new Set([uri]));
    await client.close(uri);
    await until(() => told.length === 3);
  });

  it('have the other years of the unit once these are read, and as they are typed', async () => {
    await write('2019.md', text2019);
    const told = await start();
    const uri = pathToFileURL(path.join(folder, '2021.md')).toString();
    await client.open(text2021, uri);
    const received = async (): Promise<readonly (string | null)[] | undefined> => {
      const found = await client.connection.sendRequest<Statistics | null>(statisticsRequest, {
        uri,
      });
      const series = found?.years?.series.find(({ concept }) => concept === 'requests.received');
      return series?.points.map(({ value }) => value);
    };
    await received();
    await until(() => told.length > 1);
    assert.deepEqual(await received(), ['612', '718']);
    const before = told.length;
    const { document } = await client.open(
      text2019,
      pathToFileURL(path.join(folder, '2019.md')).toString(),
    );
    const cells = rangeOfText(document, '|  612 |');
    await client.type(document, cells, '|  622 |');
    await until(() => told.slice(before).includes(uri));
    assert.deepEqual(await received(), ['622', '718']);
  });

  it('are saved in each format, alone or with every year of the unit', async () => {
    await write('2019.md', text2019);
    await start();
    const uri = pathToFileURL(path.join(folder, '2021.md')).toString();
    await client.open(text2021, uri);
    const save = async (format: string, scope: string): Promise<[string, Buffer]> => {
      const file = await client.connection.sendRequest<ExportedFile>(exportStatisticsRequest, {
        uri,
        format,
        scope,
      });
      return [file.name, Buffer.from(file.base64, 'base64')];
    };
    const [csvName, csv] = await save('csv', 'report');
    assert.equal(csvName, '瑞安市人民政府2021.csv');
    assert.equal(csv.subarray(0, 3).toString('hex'), 'efbbbf');
    const [jsonName, json] = await save('json', 'unit');
    assert.equal(jsonName, '瑞安市人民政府2019-2021.json');
    const { units } = JSON.parse(json.toString()) as { units: readonly { reports: object[] }[] };
    assert.equal(units[0]?.reports.length, 2);
    assert.ok(!json.includes(path.basename(folder)), 'where the folder lies');
    const named = Array.from(json.toString().matchAll(/"uri": ?"([^"]*)"/gu), ([, name]) => name);
    assert.deepEqual(named, ['2019.md', '2021.md']);
    const [xlsxName, xlsx] = await save('xlsx', 'unit');
    assert.equal(xlsxName, '瑞安市人民政府2019-2021.xlsx');
    const workbook = readXlsx.read(xlsx);
    assert.ok(workbook.SheetNames.includes('历年'), workbook.SheetNames.join());
  });

  it('have nothing of a text that is no report', async () => {
    await start();
    const { document } = await client.open('Not a report.', 'file:///elsewhere/notes.md');
    const params = { uri: document.uri, format: 'csv', scope: 'report' };
    assert.equal(await client.connection.sendRequest(exportStatisticsRequest, params), null);
  });
});
