import type { FormTable } from '../../forms/form.js';
import { matchSections } from '../../forms/recognising/match-sections.js';
import { say, type Localized } from '../../language/message.js';
import type { Report, Section } from '../../report/report.js';
import type { Fix } from '../finding.js';
import { blockEdit } from '../inserting.js';
import { openingWords } from '../opening-words.js';
import type { Rule } from '../rule.js';
import { textOf } from '../running-text.js';
import { emptyTable } from './rewriting.js';
import { standsRunTogether } from './run-together.js';

/** A section's table is absent. */
export const tableMissing: Rule = {
  id: 'table.missing',
  title: { zh: '缺少表格', en: 'Table missing' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '有这一部分的标题，却没有格式规定的表格，或者表格已经散乱得一行也认不出来；行名和数连成一片的，说明是认不出，按警告报告。',
      en: 'The section is there but the table the form wants in it is not, or is so broken that not one row can be told; where labels and figures run into each other, that is said, as a warning.',
    },
    why: {
      zh: '统计表是年度报告的法定格式，没有数据也要填 0，不能省略。',
      en: 'The tables are part of the official format; where there was nothing they are filled with zeros, not left out.',
    },
    wrong: '四、政府信息公开行政复议、行政诉讼情况\n本年度未发生行政复议、行政诉讼。',
    right:
      '四、政府信息公开行政复议、行政诉讼情况\n本年度未发生行政复议、行政诉讼。\n| 行政复议 | …… |',
    silent: {
      zh: '整个部分都没有时，由 section.missing 报告，补部分时一并插入表格。',
      en: 'The whole section is missing: that is section.missing, whose fix brings the table.',
    },
    fix: {
      zh: '在这一部分末尾插入空表，由撰写人填写。',
      en: 'Inserts the empty table at the end of the section.',
    },
  },
  check({ report, form, bound }, tell) {
    if (bound.missing.length === 0) return;
    const { matches, missing } = matchSections(report, form);
    const missingSections = new Set(missing.map(({ id }) => id));
    for (const table of bound.missing) {
      if (missingSections.has(table.section)) continue;
      const section = matches.find(({ formSection }) => formSection?.id === table.section)?.section;
      const span = section?.heading.span ?? report.title?.span ?? openingWords(report);
      const within = section?.span ?? { start: 0, end: report.text.length };
      if (standsRunTogether(textOf(report, within), table)) {
        const message = say(RUN_TOGETHER, { table: table.name });
        tell({ span, message, severity: 'warning' });
        continue;
      }
      tell({
        span,
        message: say(section ? MISSING_IN_SECTION : MISSING, {
          table: table.name,
          section: section?.heading.title ?? '',
        }),
        fixes: [insertFix(report, table, section)],
      });
    }
  },
};

function insertFix(report: Report, table: FormTable, section: Section | undefined): Fix {
  const at = section?.span.end ?? report.text.length;
  return {
    title: say(INSERT, { table: table.name }),
    safe: false,
    preferred: true,
    edits: () => [blockEdit(report.text, { start: at, end: at }, emptyTable(table, report))],
  };
}

const MISSING_IN_SECTION: Localized = {
  zh: '“{section}”部分缺少{table}。',
  en: 'Section “{section}” lacks {table}.',
};
const RUN_TOGETHER: Localized = {
  zh: '{table}的行名和数连在一起，没有分成行和格，一个数也没有读出，未参加核对。请从原表重新复制。',
  en: '{table}: labels and figures run into each other without rows and cells; no figure could be read or checked. Copy the table anew.',
};
const MISSING: Localized = { zh: '缺少{table}。', en: '{table} is missing.' };
const INSERT: Localized = { zh: '插入空白的{table}', en: 'Insert an empty {table}' };
