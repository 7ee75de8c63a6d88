import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import readXlsx from 'xlsx';
import { longCsv } from '../../../server/statistics/files/long-csv.js';
import {
  byUnit,
  statedReport,
  type UnitReports,
} from '../../../server/statistics/stated-report.js';
import { statisticsFile } from '../../../server/statistics/files/statistics-file.js';
import { statisticsJson } from '../../../server/statistics/files/statistics-json.js';
import { sheetNames, statisticsXlsx } from '../../../server/statistics/files/xlsx.js';
import { reportOf } from '../rules/years/reports.js';
import { analysisOf } from './reading.js';

const text2019 = readFileSync('test/drafts/years/ruian-2019.md', 'utf8');
const text2021 = readFileSync('test/drafts/years/ruian-2021.md', 'utf8');

describe('reports by unit', () => {
  it('are the oldest first, units apart, and apart what says not whose it is', () => {
    const units = unitsOf({
      'b/2021.md': text2021,
      'a/2022.md': reportOf({ year: 2022 }),
      'b/2019.md': text2019,
      'b/nameless.md': text2019
        .replace('瑞安市人民政府2019年政府信息公开', '政府信息公开')
        .replace('由瑞安市人民政府编制', '编制本报告'),
      'b/untitled.md': text2019.replace('# 瑞安市人民政府2019年政府信息公开工作年度报告', ''),
    });
    assert.deepEqual(
      units.map(({ reports }) => reports.map(({ file }) => file.name)),
      [['b/2019.md', 'b/untitled.md', 'b/2021.md'], ['a/2022.md'], ['b/nameless.md']],
    );
  });

  it('are one unit in one folder only where its name does not say where it is', () => {
    const bureau = (year: number): string => reportOf({ year, unit: '市水务局' });
    const units = unitsOf({
      'a/1.md': bureau(2021),
      'b/2.md': bureau(2022),
      'a/3.md': bureau(2023),
    });
    assert.deepEqual(
      units.map(({ reports }) => reports.map(({ file }) => file.name)),
      [['a/1.md', 'a/3.md'], ['b/2.md']],
    );
  });
});

describe('the name of a file of statistics', () => {
  const bureau = unitsOf({ '1.md': reportOf({ year: 2021 }), '2.md': reportOf({ year: 2023 }) });
  const both = [...bureau, ...unitsOf({ '3.md': text2021 })];
  const nameOf = async (units: readonly UnitReports[], folder?: string): Promise<string> =>
    (await statisticsFile(units, 'csv', 'zh-cn', folder)).name;

  it('is that of one unit, with its years', async () => {
    assert.match(await nameOf(bureau, '年报'), /^\p{Script=Han}+2021-2023\.csv$/u);
  });

  it('is that of the folder where the reports are of several units, and of none of them in one without a name', async () => {
    assert.equal(await nameOf(both, '年报'), '年报.csv');
    assert.equal(await nameOf(both, ''), 'nianbao.csv');
  });
});

describe('the long data as CSV', () => {
  it('begins with the mark of UTF-8 and has a line a figure', () => {
    const units = unitsOf({ '2021.md': text2021 });
    const csv = longCsv(units, 'zh-cn');
    assert.ok(csv.startsWith('\uFEFForganization,year,form,concept,label,applicant'));
    const lines = csv.split('\r\n');
    assert.equal(lines.at(-1), '');
    assert.equal(lines.length - 2, units[0]?.reports[0]?.data.points.length);
    assert.ok(
      lines.some((line) =>
        line.startsWith(
          '瑞安市人民政府,2021,2021,requests.received,收到（新收）申请数,business,商业企业,2021,121,121,件,number,checked,table,whole,,,,2021.md,',
        ),
      ),
    );
  });

  it('quotes what needs it, and lets no text of a draft run as a formula', () => {
    const text = reportOf({
      year: 2022,
      figures: {
        'outcome.rejected.duplicate business': '=HYPERLINK("http://a"),1',
        'outcome.rejected.duplicate research': '@SUM(A1)',
        'outcome.rejected.duplicate nonprofit': '-',
      },
    });
    const csv = longCsv(unitsOf({ '=cmd.md': text }), 'zh-cn');
    assert.ok(csv.includes(`,"'=HYPERLINK(""http://a""),1",`));
    assert.ok(csv.includes(",'@SUM(A1),"));
    assert.ok(csv.includes(',-,件,dash,'));
    assert.ok(csv.includes(",'=cmd.md,"));
    for (const cell of csv.split(/[,\r\n]/u)) assert.doesNotMatch(cell, /^"?[=@]/u);
  });

  it('keeps a signed figure', () => {
    const csv = longCsv(unitsOf({ '2019.md': text2019 }), 'en');
    assert.ok(
      csv.includes('licensing.change,Change of licensing items in the year,,,2019,-14,-14,项'),
    );
    assert.ok(csv.includes(',36,+36,项'));
  });
});

describe('statistics as JSON', () => {
  it('have reports by unit and year, and the years with what changed', () => {
    const { units } = statisticsJson(
      unitsOf({ '2019.md': text2019, '2021.md': text2021 }),
      'zh-cn',
    );
    const [unit] = units;
    assert.ok(unit);
    assert.deepEqual(
      unit.reports.map(({ file, year, form }) => [file, year, form]),
      [
        ['2019.md', 2019, '2019'],
        ['2021.md', 2021, '2021'],
      ],
    );
    const other = unit.years.series.find(({ concept }) => concept === 'outcome.other');
    assert.deepEqual(
      other?.points.map(({ value }) => value),
      ['27', '30'],
    );
    assert.match(other.breaks[0]?.note ?? '', /分列三行/u);
    const share = unit.reports[1]?.points.find(({ concept }) => concept === 'rate.disclosure');
    assert.deepEqual(
      [share?.value, share?.printed, share?.derivation?.working, share?.range],
      ['45.3651685393', '45.4', '(255 + 68) ÷ 712', null],
    );
  });
});

describe('statistics as a workbook', () => {
  let workbook: readXlsx.WorkBook;
  before(async () => {
    const units = unitsOf({ '2019.md': text2019, '2021.md': text2021 });
    workbook = readXlsx.read(await statisticsXlsx(units, 'zh-cn'), { cellNF: true });
  });

  it('have a sheet a table, the years, the long data and the dictionary', () => {
    assert.deepEqual(workbook.SheetNames, [
      '2019 主动公开政府信息情况',
      '2019 收到和处理政府信息公开申请情况',
      '2019 政府信息公开行政复议、行政诉讼情况',
      '2021 主动公开政府信息情况',
      '2021 收到和处理政府信息公开申请情况',
      '2021 政府信息公开行政复议、行政诉讼情况',
      '历年',
      '明细数据',
      '指标说明',
    ]);
  });

  it('merge the cells the form merges, and have numbers as numbers', () => {
    const sheet = sheetOf('2021 收到和处理政府信息公开申请情况');
    const merges = (sheet['!merges'] ?? []).map((range) => readXlsx.utils.encode_range(range));
    assert.ok(merges.includes('A1:C3'), merges.join());
    assert.ok(merges.includes('D1:J1'), merges.join());
    const cells = Object.values(sheet).filter(
      (cell: unknown): cell is readXlsx.CellObject =>
        typeof cell === 'object' && cell !== null && 't' in cell,
    );
    const numbers = cells.filter(({ t }) => t === 'n').map(({ v }) => v);
    assert.equal(numbers.length, 175);
    assert.ok(numbers.includes(718));
  });

  it('have money with its decimals and shares as percentages', () => {
    const money = cellBeside('2021 主动公开政府信息情况', '行政事业性收费');
    assert.deepEqual([money?.t, money?.v, money?.z], ['n', 2316.48, '#,##0.00####']);
    const rows = readXlsx.utils.sheet_to_json<Record<string, unknown>>(sheetOf('明细数据'));
    const share = rows.find(({ concept, year }) => concept === 'rate.disclosure' && year === 2021);
    assert.equal(share?.['value'], 0.453651685393);
    const years = readXlsx.utils.sheet_to_json<Record<string, unknown>>(sheetOf('历年'));
    const received = years.find((row) => row['指标代码'] === 'requests.received');
    assert.deepEqual([received?.['2019 (2019)'], received?.['2021 (2021)']], [612, 718]);
  });

  it('can be read whatever a draft says', async () => {
    const text = reportOf({
      year: 2022,
      figures: { 'outcome.rejected.duplicate business': '=1+1</t>&\u0001\uFFFF' },
    });
    const read = readXlsx.read(await statisticsXlsx(unitsOf({ 'a.md': text }), 'en'));
    const rows = readXlsx.utils.sheet_to_json<Record<string, unknown>>(
      read.Sheets['Long data'] ?? {},
    );
    const point = rows.find(
      ({ concept, applicant }) =>
        concept === 'outcome.rejected.duplicate' && String(applicant) === 'business',
    );
    assert.equal(point?.['printed'], '=1+1</t>&');
  });

  it('have names of sheets that Excel takes', () => {
    const long = '某某市人民政府'.repeat(6);
    const names = sheetNames([`'[a]:*?/\\b'`, long, long, '', 'A  b', 'a  B']);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    for (const name of names) {
      assert.ok(name.length > 0 && name.length <= 31);
      assert.doesNotMatch(name, /[[\]:*?/\\']/u);
    }
  });

  function sheetOf(name: string): readXlsx.WorkSheet {
    const sheet = workbook.Sheets[name];
    assert.ok(sheet, name);
    return sheet;
  }

  function cellBeside(name: string, label: string): readXlsx.CellObject | undefined {
    const sheet = sheetOf(name);
    const entries = Object.entries(sheet) as [string, readXlsx.CellObject][];
    const [address] = entries.find(([, cell]) => cell.v === label) ?? [];
    return sheet[`B${address?.slice(1) ?? ''}`] as readXlsx.CellObject | undefined;
  }
});

/** Reports by unit, of texts by the names of their files. */
function unitsOf(texts: Readonly<Record<string, string>>): readonly UnitReports[] {
  return byUnit(
    Object.entries(texts).map(([name, text]) =>
      statedReport(analysisOf(text), { uri: `file:///${name}`, name }, 'tables'),
    ),
  );
}
