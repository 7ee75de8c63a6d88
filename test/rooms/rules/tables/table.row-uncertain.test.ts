import assert from 'node:assert/strict';
import { analyse } from '../../../../server/analysis.js';
import { finds, isSilent } from '../structure/checking.js';
import { draft2021 } from '../structure/drafts.js';

const rule = 'table.row-uncertain';

describe(rule, () => {
  it('a row with fewer figures than columns', () => {
    const draft = withTotalsOnly(/2\.重复申请/u);
    finds(rule, draft, { marks: '2.重复申请', says: '有 1 个数，格式为 7 列' });
  });

  it('a table that lost its cells throughout, said once', () => {
    const draft = withTotalsOnly(/^\|/u);
    finds(rule, draft, { marks: '一、本年新收政府信息公开申请数量', says: '第一处是' });
  });

  it('a table whose labels and figures stand apart, said once, and no row of it told missing or blank', () => {
    const draft = withLabelsFirst();
    finds(rule, draft, { marks: '一、本年新收政府信息公开申请数量', says: '行名与数分开排列' });
    isSilent('table.row-missing', draft);
    isSilent('table.cell-blank', draft);
  });

  it('for information only where the layout lost the blanks of all rows, or labels and figures stand apart', () => {
    for (const [draft, severity] of [
      [withTotalsOnly(/2\.重复申请/u), 'warning'],
      [withTotalsOnly(/^\|/u), 'information'],
      [withLabelsFirst(), 'information'],
    ] as const) {
      const told = analyse(draft, { severities: {} })?.findings.filter(
        (each) => each.rule === rule,
      );
      assert.deepEqual(
        told?.map((each) => each.severity),
        [severity],
      );
    }
  });

  it('not in the tables of years that had none in common, nor a row of theirs as one the form lacks', () => {
    const local = (year: number): string =>
      [
        `# 青石县水利局${String(year)}年政府信息公开工作年度报告`,
        '## 七、附表',
        ...['指标名称 | 单位 | 代码 | 本期实际 | 本年累计', '主动公开信息数 | 条 | 01 | 12 | 40'],
        ...['其中：1.政府网站 | 条 | 02 | 10 | 31', '受理申请总数 | 件 | 03 | 1 | 6'],
        ...['1.当面申请数 | 件 | 04 | 1 | 2', '2.传真申请数 | 件 | 05 | 0 | 1', ''],
      ].join('\n');
    isSilent(rule, local(2010));
    isSilent('table.row-unknown', local(2010));
    finds('table.row-unknown', local(2016), { marks: '受理申请总数' });
  });
});

/** A draft with all labels of table 三 above all its figures, one a line. */
function withLabelsFirst(): string {
  const { head, rows, rest } = partsOf(draft2021());
  const cells = rows.flatMap((row) => row.split('|').flatMap((cell) => cell.trim() || []));
  const labels = cells.filter((cell) => cell !== '0');
  const figures = cells.filter((cell) => cell === '0');
  return `${head}${[...labels, ...figures].join('\n\n')}\n\n${rest}`;
}

/** A draft with table 三 split by spaces, and only the last figure of some rows left. */
function withTotalsOnly(lost: RegExp): string {
  const { head, rows, rest } = partsOf(draft2021());
  const lines = rows.map((line) => {
    const cells = line.split('|').flatMap((cell) => cell.trim() || []);
    const labels = cells.filter((cell) => cell !== '0');
    const figures = cells.filter((cell) => cell === '0');
    return [...labels, ...(lost.test(line) ? figures.slice(-1) : figures)].join(' ');
  });
  return head + lines.join('\n') + rest;
}

/** A draft cut before the first row of table 三 and behind its last. */
function partsOf(draft: string): { head: string; rows: readonly string[]; rest: string } {
  const start = draft.indexOf('| 一、本年新收');
  const end = draft.indexOf('四、政府信息公开行政复议');
  return {
    head: draft.slice(0, start),
    rows: draft.slice(start, end).split('\n'),
    rest: draft.slice(end),
  };
}
