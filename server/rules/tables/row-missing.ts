import type { BoundTable, MissingRow } from '../../facts/fact.js';
import { formInForce } from '../../forms/catalogue.js';
import type { Form } from '../../forms/form.js';
import { say, type Localized, type Message } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import type { Fix } from '../finding.js';
import { rowName } from '../naming.js';
import type { Rule } from '../rule.js';
import { losesBlanks, showsBlanks } from './lost-blanks.js';
import { startOf } from './place.js';
import { rewriting } from './rewriting.js';
import { rowInsertion } from './row-insertion.js';

/** Rows of the form that a table does not have. Rows missing next to each other are one finding. */
export const tableRowMissing: Rule = {
  id: 'table.row-missing',
  title: { zh: '表格缺行', en: 'Row missing' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表格里没有格式规定的某一行。相邻的几行都缺时合并报告。',
      en: 'A row of the form is not in the table. Rows missing next to each other are one finding.',
    },
    why: {
      zh: '缺了行，合计就无法核对，各地汇总时数据也会错位。',
      en: 'Without it the totals cannot be checked, and the figures shift when reports are collected.',
    },
    wrong: '1.属于国家秘密 | 0 | 0\n3.危及“三安全一稳定” | 0 | 0',
    right:
      '1.属于国家秘密 | 0 | 0\n2.其他法律行政法规禁止公开 | 0 | 0\n3.危及“三安全一稳定” | 0 | 0',
    silent: {
      zh: '“（六）其他处理”按2019年格式只印一行的，视为三行齐全；行在而数读不准的，由 table.row-uncertain 报告；空白单元格在复制时整篇丢失的，只按提示报告；2014年以前没有全国统一格式，附表与后来的格式只有少数行相同的，以及省里自己的附表。',
      en: 'The single row （六）其他处理 of the 2019 form stands for the three of the 2021 form; a row that is there but cannot be read is table.row-uncertain; where blank cells were lost throughout in copying, it is information only; before 2014, when there was no national form, annexes that have few rows of the later ones, and the annexes of a province.',
    },
    fix: {
      zh: '在原处插入空行；表格排法不便插入时，整表改写为标准表格，已有的数不动。',
      en: 'Inserts the row with blanks in its place; where the layout does not allow that, rewrites the table in the standard layout, every figure kept.',
    },
  },
  check({ report, bound }, tell) {
    const areLost = losesBlanks(bound);
    for (const table of bound.tables) {
      if (mayBeAnother(table, bound.form, report)) continue;
      const severity = areLost && !showsBlanks(table) ? 'information' : undefined;
      for (const rows of gapsOf(table.missingRows)) {
        const [first] = rows;
        tell({
          span: first?.after?.labels[0]?.span ?? startOf(table),
          severity,
          message: messageOf(table, rows),
          fixes: () => insertFixes(report, table, rows),
        });
      }
    }
  },
};

function messageOf({ table }: BoundTable, rows: readonly MissingRow[]): Message {
  if (rows.every(({ row }) => row.label === '')) return say(NO_FIGURES, { table: table.name });
  const names = rows.slice(0, mostNamed).map(({ row }) => `“${rowName(table, row)}”`);
  return say(rows.length > mostNamed ? MANY_MISSING : MISSING, {
    table: table.name,
    rows: names.join('、'),
    count: rows.length,
  });
}

const mostNamed = 4;

/**
 * Before there was a national form, annexes had some rows of the later ones: where more are missing than there are. A
 * province's own had others in those years.
 */
function mayBeAnother(
  { rows, missingRows }: BoundTable,
  { region }: Form,
  { year }: Report,
): boolean {
  if (year === undefined || formInForce(year.value) !== undefined) return false;
  return region !== undefined || missingRows.length >= rows.length;
}

/** Missing rows that follow each other with nothing found between them. */
function gapsOf(missing: readonly MissingRow[]): readonly (readonly MissingRow[])[] {
  const gaps: MissingRow[][] = [];
  for (const each of missing) {
    const gap = gaps.at(-1);
    if (gap !== undefined && gap[0]?.after === each.after) gap.push(each);
    else gaps.push([each]);
  }
  return gaps;
}

function insertFixes(
  report: Report,
  table: BoundTable,
  rows: readonly MissingRow[],
): readonly Fix[] {
  const insertion = rowInsertion(report.text, table, rows);
  const title = say(INSERT, { count: rows.length });
  if (insertion !== undefined) {
    return [{ title, safe: false, preferred: true, edits: () => [insertion] }];
  }
  const rewritten = rewriting(report, table);
  if (rewritten === undefined) return [];
  return [{ title: say(REWRITE), safe: false, preferred: true, edits: rewritten }];
}

const NO_FIGURES: Localized = {
  zh: '{table}只有表头，缺少填数的一行。',
  en: '{table} has headers but no row of figures.',
};
const MISSING: Localized = { zh: '{table}缺少{rows}。', en: '{table} lacks {rows}.' };
const MANY_MISSING: Localized = {
  zh: '{table}缺少{rows}等 {count} 行。',
  en: '{table} lacks {count} rows: {rows} and others.',
};
const INSERT: Localized = {
  zh: '插入缺少的 {count} 行（不填数）',
  en: 'Insert the {count} missing rows, without figures',
};
const REWRITE: Localized = {
  zh: '改写为标准表格，缺少的行留空',
  en: 'Rewrite as a standard table, missing rows blank',
};
