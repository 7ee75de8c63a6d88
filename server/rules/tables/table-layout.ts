import { Lazy } from '../../facts/lazy.js';
import { say, type Localized } from '../../language/message.js';
import type { TableLayout } from '../../report/table.js';
import type { Rule } from '../rule.js';
import { startOf } from './place.js';
import { isComplete, isRewritten, rewriting } from './rewriting.js';

/** A table that is not written in the standard layout. */
export const tableLayout: Rule = {
  id: 'table.layout',
  title: { zh: '表格不是标准排法', en: 'Not in the standard layout' },
  severity: 'information',
  fix: 'safe',
  citation: undefined,
  page: {
    finds: {
      zh: '表格是从网页、Word、PDF 或电子表格粘贴来的：一行一格、制表符分隔、HTML、靠空格对齐，或者竖线之间丢了合并单元格。',
      en: 'The table was pasted from a web page, Word, PDF or a spreadsheet: a cell a line, tabs, HTML, columns held by spaces, or pipes that lost their merged cells.',
    },
    why: {
      zh: '散开的表格难以核对，也容易在修改时错位；标准排法一行一条，列列对齐。',
      en: 'A table in pieces is hard to check and easily shifted while editing; in the standard layout a row is a line and columns stand below each other.',
    },
    wrong: '规章\n\n0\n\n0\n\n0',
    right:
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --: | --: | --: |\n| 规章 | 0 | 0 | 0 |',
    silent: {
      zh: '已经是 Markdown 表格的。',
      en: 'The table is a Markdown table already.',
    },
    fix: {
      zh: '改写为标准表格：每个数照原样保留，空白仍为空白，表格齐全时可以批量修改。有任何一格或一行会丢失时不提供。',
      en: 'Rewrites it as a standard table: every figure as printed, blanks as blanks; may run in bulk where no row or column is missing. Not offered where a cell or row would be lost.',
    },
  },
  check({ report, bound }, tell) {
    for (const table of bound.tables) {
      const layout = table.sources.find((source) => source.layout !== 'markdown')?.layout;
      if (layout === undefined || layout === 'markdown') continue;
      if (layout === 'pipes' && isRewritten(report, table)) continue;
      const edits = new Lazy(() => rewriting(report, table));
      tell({
        span: startOf(table),
        message: () =>
          say(edits.value === undefined ? PLAIN : REWRITABLE, {
            table: table.table.name,
            layout: layoutNames[layout],
          }),
        fixes: () =>
          edits.value
            ? [
                {
                  title: say(REWRITE),
                  safe: isComplete(table),
                  preferred: true,
                  edits: edits.value,
                },
              ]
            : [],
      });
    }
  },
};

const layoutNames: Readonly<Record<Exclude<TableLayout, 'markdown'>, Localized>> = {
  pipes: { zh: '竖线分隔、没有表头分隔行', en: 'pipes without a delimiter row' },
  tabs: { zh: '制表符分隔', en: 'tab-separated' },
  commas: { zh: '逗号分隔', en: 'comma-separated' },
  html: { zh: 'HTML 表格', en: 'HTML' },
  ruled: { zh: '用线条画出', en: 'drawn with lines' },
  aligned: { zh: '靠空格对齐', en: 'columns aligned by spaces' },
  spaces: { zh: '空格分隔', en: 'cells split by spaces' },
  lines: { zh: '一行一格', en: 'one cell a line' },
  run: { zh: '整张表连成一行', en: 'the whole table in one line' },
};

const REWRITABLE: Localized = {
  zh: '{table}不是标准排法（{layout}），可以改写为标准表格，数字不变。',
  en: '{table} is not in the standard layout ({layout}); it can be rewritten as a standard table, figures unchanged.',
};
const PLAIN: Localized = {
  zh: '{table}不是标准排法（{layout}）；表中有认不准的内容，核对后才能改写。',
  en: '{table} is not in the standard layout ({layout}); it holds something that cannot be told for certain, so it is not rewritten.',
};
const REWRITE: Localized = { zh: '改写为标准表格', en: 'Rewrite as a standard table' };
