import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsx from 'xlsx';
import type { StatisticsJson } from '../../server/statistics/files/statistics-json.js';
import { reportOf } from '../rooms/rules/years/reports.js';
import { folderWith, nianbao } from './nianbao.js';

const text2019 = readFileSync('test/drafts/years/ruian-2019.md', 'utf8');
const text2021 = readFileSync('test/drafts/years/ruian-2021.md', 'utf8');
const drafts = {
  '瑞安/2021.md': text2021,
  '瑞安/2019.md': text2019,
  '水务/2022.md': reportOf({ year: 2022 }),
};

describe('nianbao stats', () => {
  it('gives a row a figure as CSV, units and years together', async () => {
    const { status, stdout } = await nianbao(['stats'], { folder: folderWith(drafts) });
    assert.equal(status, 0);
    assert.ok(stdout.startsWith('\uFEFForganization,year,form,concept,label,'));
    const years = stdout
      .split('\r\n')
      .filter((line) => /,requests\.received,[^,]*,total,/u.test(line))
      .map((line) => line.split(',').slice(0, 3).join(' '));
    assert.deepEqual(years, [
      '望澜市水务局 2022 2021',
      '瑞安市人民政府 2019 2019',
      '瑞安市人民政府 2021 2021',
    ]);
  });

  it('gives units, reports and years as JSON, as its schema says', async () => {
    const folder = folderWith(drafts);
    const { status, stdout } = await nianbao(['stats', '--format', 'json'], { folder });
    assert.equal(status, 0);
    const json = JSON.parse(stdout) as StatisticsJson;
    const schema = JSON.parse(readFileSync('schemas/statistics.schema.json', 'utf8')) as object;
    const ajv = new Ajv({ allowUnionTypes: true });
    assert.ok(ajv.validate(schema, json), ajv.errorsText());
    const unit = json.units.find(({ organization }) => organization === '瑞安市人民政府');
    assert.deepEqual(
      unit?.reports.map(({ file, year }) => [file, year]),
      [
        ['瑞安/2019.md', 2019],
        ['瑞安/2021.md', 2021],
      ],
    );
    const series = unit.years.series.find(({ concept }) => concept === 'outcome.denied');
    assert.deepEqual(
      series?.points.map(({ value }) => value),
      ['62', '73'],
    );
    const none = await nianbao(['stats', '--format=json'], { folder: folderWith({}) });
    assert.ok(ajv.validate(schema, JSON.parse(none.stdout)), ajv.errorsText());
  });

  it('gives a workbook to a pipe and to a file', async () => {
    const folder = folderWith(drafts);
    const { status, stdoutBytes } = await nianbao(['stats', '--format=xlsx', '瑞安'], { folder });
    assert.equal(status, 0);
    assert.ok(readXlsx.read(stdoutBytes).SheetNames.includes('历年'));
    const args = ['stats', '--format=xlsx', '--output=统计.xlsx', '--lang=en'];
    assert.equal((await nianbao(args, { folder })).status, 0);
    const written = readXlsx.read(readFileSync(path.join(folder, '统计.xlsx')));
    assert.deepEqual(written.SheetNames, ['Years 瑞安市人民政府', 'Long data', 'Dictionary']);
  });

  it('overwrites nothing unless it is told to', async () => {
    const folder = folderWith({ ...drafts, 'out.csv': 'kept' });
    const refused = await nianbao(['stats', '--output', 'out.csv'], { folder });
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /“out\.csv”已经存在/u);
    assert.equal(readFileSync(path.join(folder, 'out.csv'), 'utf8'), 'kept');
    const forced = await nianbao(['stats', '--output', 'out.csv', '--force'], { folder });
    assert.equal(forced.status, 0);
    assert.equal(forced.stdout, '');
    assert.ok(readFileSync(path.join(folder, 'out.csv'), 'utf8').includes('requests.received'));
    const nowhere = await nianbao(['stats', '--output', 'none/out.csv'], { folder });
    assert.equal(nowhere.status, 2);
    assert.ok(!existsSync(path.join(folder, 'none')));
  });

  it('reads what other commands read, and says what it cannot', async () => {
    const folder = folderWith({ 'a.md': text2021, 'note.md': 'no report' });
    const { status, stdout, stderr } = await nianbao(['stats', 'a.md', 'note.md'], { folder });
    assert.equal(status, 2);
    assert.match(stderr, /note\.md/u);
    assert.ok(stdout.includes(',requests.received,'));
    const piped = await nianbao(['stats', '-'], { input: text2021 });
    assert.equal(piped.status, 0);
    assert.ok(piped.stdout.includes(',-,'));
  });
});
