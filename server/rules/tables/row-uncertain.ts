import type { BoundTable, UncertainRow } from '../../facts/fact.js';
import { isBefore } from '../../forms/catalogue.js';
import { say, type Localized } from '../../language/message.js';
import type { Span } from '../../report/span.js';
import { quotedRow } from '../naming.js';
import type { Rule, RuleFinding } from '../rule.js';
import { filledOf, isShort, losesBlanks } from './lost-blanks.js';
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
      zh: '认得出是哪一行，但单元格的个数与列数对不上，或者标签同时像好几行，或者行名与数分开排列，无法确定每个数属于哪一格。一张表中超过四行的，只报一处，相关信息里列出每一行。空白单元格在复制时整篇丢失的，或者行名与数分开排列的，只按提示报告。',
      en: 'The row is known, but it has fewer or more cells than columns, its label fits several rows, or labels and figures stand apart, so that no figure can be placed for certain. More than four rows of a table are one finding; its related information lists them. Where blank cells were lost throughout in copying, or labels and figures stand apart, it is information only.',
    },
    why: {
      zh: '猜错一格，整行的数都会错位。这一行因此不参加核对，需要撰写人看一眼。',
      en: 'One wrong guess would shift the whole row. The row is left out of every check, so a person has to look.',
    },
    wrong: '（一）予以公开 | 3 | 0 | 0 | 3',
    right: '（一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3',
    silent: {
      zh: '个数虽少，但空格的位置能从表格排法看出来；2014年以前没有全国统一表式的年度。',
      en: 'The layout itself shows which cells are blank; years before 2014, which had no common table.',
    },
    fix: {
      zh: '没有自动修改：补齐单元格，没有发生的填 0。',
      en: 'None: complete the cells, with 0 where there was nothing.',
    },
  },
  check({ bound, report }, tell) {
    if (isBefore(bound.form, report.year?.value)) return;
    const isLost = losesBlanks(bound) ? isShort : isMostlyLost;
    for (const table of bound.tables) {
      const { uncertainRows } = table;
      const apart = uncertainRows.filter(({ reason }) => reason === 'apart');
      const lost = uncertainRows.filter((row) => isLost(table, row));
      const others = uncertainRows.filter((row) => !apart.includes(row) && !lost.includes(row));
      if (apart.length > 0) tell({ ...throughout(table, apart, APART), severity: 'information' });
      if (lost.length > 0) tell({ ...throughout(table, lost, LOST), severity: 'information' });
      if (others.length > mostSingle) tell(throughout(table, others, THROUGHOUT));
      else for (const row of others) tell(single(table, row));
    }
  },
};

/** Whether the only row of a table without labels has less than half of its figures: more than a slip leaves out. */
function isMostlyLost(table: BoundTable, row: UncertainRow): boolean {
  if (row.row.label !== '' || !isShort(table, row)) return false;
  const filled = filledOf(row);
  return filled > 0 && filled * 2 < row.block.columns.length;
}

/** A table with more of them than this lost its cells throughout, and that is one finding. */
const mostSingle = 4;

function single(table: BoundTable, uncertain: UncertainRow): RuleFinding {
  const { row, block } = uncertain;
  return {
    span: placeOf(table, uncertain),
    message: say(textOf(uncertain), {
      table: table.table.name,
      row: quotedRow(table.table, row),
      found: filledOf(uncertain),
      wanted: block.columns.length,
    }),
  };
}

function textOf(uncertain: UncertainRow): Localized {
  const { block, reason } = uncertain;
  if (reason === 'label') return WRONG_LABEL;
  const filled = filledOf(uncertain);
  if (filled === 0) return NO_FIGURE;
  return filled === block.columns.length ? WRONG_HEADERS : WRONG_COUNT;
}

function throughout(
  table: BoundTable,
  rows: readonly UncertainRow[],
  text: Localized,
): RuleFinding {
  const [first] = rows;
  return {
    span: first ? placeOf(table, first) : startOf(table),
    message: say(text, {
      table: table.table.name,
      count: rows.length,
      row: first ? quotedRow(table.table, first.row) : '',
    }),
    evidence: rows.map((each) => ({
      role: 'mention',
      span: placeOf(table, each),
      text: quotedRow(table.table, each.row),
      value: undefined,
    })),
  };
}

function placeOf(table: BoundTable, { labels, cells }: UncertainRow): Span {
  return labels[0]?.span ?? cells[0]?.span ?? startOf(table);
}

const WRONG_COUNT: Localized = {
  zh: '{table}{row}行有 {found} 个数，格式为 {wanted} 列，无法确定各属哪一列，这一行未参加核对。',
  en: '{table}, row {row}: {found} figures for {wanted} columns; which is which cannot be told, so the row is not checked.',
};
const WRONG_HEADERS: Localized = {
  zh: '{table}{row}行有 {found} 个数，与格式的列数相同，但表头的次序读不出来，无法确定各属哪一列，这一行未参加核对。',
  en: '{table}, row {row}: {found} figures, as many as columns, but the order of the headers cannot be read; which is which cannot be told, so the row is not checked.',
};
const NO_FIGURE: Localized = {
  zh: '{table}{row}行没有填数，格式为 {wanted} 列；没有发生的请填 0，这一行未参加核对。',
  en: '{table}, row {row}: no figure for {wanted} columns; write 0 where there was nothing. The row is not checked.',
};
const THROUGHOUT: Localized = {
  zh: '{table}有 {count} 行的数读不准，第一处是{row}行：单元格的个数与列数对不上，这些行未参加核对。请补齐单元格，没有发生的填 0。',
  en: '{table}: {count} rows, the first is {row}, have fewer or more cells than columns and are not checked; complete the cells, with 0 where there was nothing.',
};
const LOST: Localized = {
  zh: '{table}的空白单元格在复制时丢了，有 {count} 行的数无法确定各属哪一列，第一处是{row}行，这些行未参加核对。请从原表重新复制，或补齐单元格，没有发生的填 0。',
  en: '{table} lost its blank cells when it was copied: in {count} rows, the first is {row}, which figure stands in which column cannot be told, and they are not checked. Copy the table anew, or complete the cells, with 0 where there was nothing.',
};
const APART: Localized = {
  zh: '{table}的行名与数分开排列（从 PDF 复制常这样），认不出哪个数属于哪一行，第一处是{row}行，共 {count} 行未参加核对。请从原表重新复制，或把每行的数写在行名后面。',
  en: '{table}: labels stand in one place and figures in another, as in text copied from a PDF; which figure belongs to which row cannot be told. {count} rows, the first is {row}, are not checked. Copy the table anew, or write the figures of each row behind its label.',
};
const WRONG_LABEL: Localized = {
  zh: '{table}{row}的行名同时像好几行，无法确定是哪一行，这一行未参加核对。',
  en: '{table}, row {row}: the label fits several rows, so the row is not checked.',
};
