import type { BoundTable, MissingColumn } from '../../facts/fact.js';
import { say, type Localized } from '../../language/message.js';
import { columnName } from '../naming.js';
import type { Rule } from '../rule.js';
import { rewriting } from './rewriting.js';

/** Columns of the form that a table does not have. One finding a block. */
export const tableColumnMissing: Rule = {
  id: 'table.column-missing',
  title: { zh: '表格缺列', en: 'Column missing' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '表格里没有格式规定的某一列。',
      en: 'A column of the form is not in the table.',
    },
    why: {
      zh: '缺了列，同一行的合计就无法核对。',
      en: 'Without it the totals of the rows cannot be checked.',
    },
    wrong: '信息内容 | 本年制发件数 | 现行有效件数',
    right: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
    silent: {
      zh: '表头缺失而数字齐全的，按格式的列序读取，不报缺列。',
      en: 'Only the header is lost and the figures are complete: they are read in the order of the form.',
    },
    fix: {
      zh: '整表改写为标准表格，补上的列留空，已有的数不动。',
      en: 'Rewrites the table in the standard layout with the column blank, every figure kept.',
    },
  },
  check({ report, bound }, tell) {
    for (const table of bound.tables) {
      for (const columns of byBlock(table)) {
        const [first] = columns;
        if (first === undefined) continue;
        const rewritten = rewriting(report, table);
        tell({
          span: first.span,
          message: say(MISSING, {
            table: table.table.name,
            columns: columns.map(({ column }) => `“${columnName(column)}”`).join('、'),
          }),
          fixes: rewritten
            ? [{ title: say(REWRITE), safe: false, preferred: true, edits: rewritten }]
            : [],
        });
      }
    }
  },
};

function byBlock({ missingColumns }: BoundTable): Iterable<readonly MissingColumn[]> {
  const blocks = new Map<string, MissingColumn[]>();
  for (const each of missingColumns) {
    const columns = blocks.get(each.block.id);
    if (columns === undefined) blocks.set(each.block.id, [each]);
    else columns.push(each);
  }
  return blocks.values();
}

const MISSING: Localized = {
  zh: '{table}缺少{columns}列。',
  en: '{table} lacks the column {columns}.',
};
const REWRITE: Localized = {
  zh: '改写为标准表格，缺少的列留空',
  en: 'Rewrite as a standard table, missing columns blank',
};
