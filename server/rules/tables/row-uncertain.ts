import { say, type Localized } from '../../language/message.js';
import { quotedRow } from '../naming.js';
import type { Rule } from '../rule.js';
import { startOf } from './place.js';

/** A row whose label is known but whose figures cannot be told apart: nothing is checked in it, and this says so. */
export const tableRowUncertain: Rule = {
  id: 'table.row-uncertain',
  title: { zh: '这一行的数读不准', en: 'A row that cannot be read for certain' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '认得出是哪一行，但单元格的个数与列数对不上，或者标签同时像好几行，无法确定每个数属于哪一格。',
      en: 'The row is known, but it has fewer or more cells than columns, or its label fits several rows, so that no figure can be placed for certain.',
    },
    why: {
      zh: '猜错一格，整行的数都会错位。这一行因此不参加核对，需要撰写人看一眼。',
      en: 'One wrong guess would shift the whole row. The row is left out of every check, so a person has to look.',
    },
    wrong: '（一）予以公开 | 3 | 0 | 0 | 3',
    right: '（一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3',
    silent: {
      zh: '个数虽少，但空格的位置能从表格排法看出来。',
      en: 'The layout itself shows which cells are blank.',
    },
    fix: {
      zh: '没有自动改法：补齐单元格，没有发生的填 0。',
      en: 'None: complete the cells, with 0 where there was nothing.',
    },
  },
  *check({ bound }) {
    for (const table of bound.tables) {
      for (const { row, block, labels, cells, reason } of table.uncertainRows) {
        yield {
          span: labels[0]?.span ?? cells[0]?.span ?? startOf(table),
          message: say(reason === 'count' ? WRONG_COUNT : WRONG_LABEL, {
            table: table.table.name,
            row: quotedRow(table.table, row),
            found: cells.length,
            wanted: block.columns.length,
          }),
        };
      }
    }
  },
};

const WRONG_COUNT: Localized = {
  zh: '{table}{row}行有 {found} 个数，格式为 {wanted} 列，无法确定各属哪一列，这一行未参加核对。',
  en: '{table}, row {row}: {found} figures for {wanted} columns; which is which cannot be told, so the row is not checked.',
};
const WRONG_LABEL: Localized = {
  zh: '{table}{row}行的标签同时像好几行，无法确定是哪一行，这一行未参加核对。',
  en: '{table}, row {row}: the label fits several rows, so the row is not checked.',
};
