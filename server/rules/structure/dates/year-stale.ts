import { say } from '../../../language/message.js';
import { changeTo } from '../../replacing.js';
import type { Rule, RuleFinding, Tell } from '../../rule.js';
import { textOf } from '../../running-text.js';
import { wrongCarries, type WrongCarry } from './carried-years.js';
import { selfCompared } from './compared-years.js';
import { glossedYears } from './glossed-years.js';
import { certainYear } from './report-year.js';
import { COMPARED, SENTENCE, stale } from './stale.js';
import { findStaleIn } from './stale-sections.js';
import { findStaleCaptions, findStaleHeaders } from './stale-tables.js';
import { yearsAhead } from './year-ahead.js';
import { yearsBehind } from './year-behind.js';

/** A caption, heading or sentence about the report year names another. */
export const yearStale: Rule = {
  id: 'year.stale',
  title: { zh: '写的不是报告年度', en: 'Another year than the report’s' },
  severity: 'warning',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '说的是报告年度的事，写的却是往年：统计表的标题或“（2023年度）”、表头的年度、小标题里的年份、“截至2023年12月31日”，上一年下面写的却是本年度收费情况、或者表中本年的数（“2022年度新收申请45件”），以及一个部分以往年开头而没有写到报告年度；下一步的打算写成了报告年度；或者把一年的收到、公开写成下一年的（“2025年，我局未收到申请”“截至2025年12月31日”）；颠倒了数字的年份（2023年度报告里的“2032年，我局……”）；“上年（2021年）”一类注错的年份；本年度的申请写成了结转到本年度或者更晚的年份（2024年度报告里的“结转至2024年继续办理”），结转到本年度的写成了前年的（“2022年结转至2024年”）。',
      en: 'The report year’s work under an earlier year: in a table’s caption or header, in a heading, in 截至…12月31日, over the statement on fees or over figures that are this year’s in the tables, or at the opening of a section that does not come to the report year; plans for the year reported on; or what came in, or did not, under the year after, or up to its end; the report year with its digits exchanged (2032年 for 2023); years in brackets that are not the one meant, 上年（2021年）; requests of the report year carried over into that year itself, or further than into the next one, or carried into it from a year further back (2022年结转至2024年 in the report for 2024).',
    },
    why: {
      zh: '多半是在上一年报告上改写时漏改的，或者误写成编写报告的这一年；读者会以为数据也是那一年的。',
      en: 'Usually left unchanged when last year’s report was reused, or the year in which the report is written; readers will take the figures for that year’s too.',
    },
    wrong: '（三）2023年政府信息管理情况\n截至2023年12月31日，共公开信息39条。',
    right: '（三）2024年政府信息管理情况\n截至2024年12月31日，共公开信息39条。',
    silent: {
      zh: '同期比较（较2023年、同比、上年）、历年累计、《》内的文件名、文号、预算决算、考核评估、上一年问题的整改，以及同一句或下一句写到报告年度时；表头同时列出报告年度和往年的；标题、统计期限、正文的年度互相矛盾时（见 title.year）。',
      en: 'Comparisons, running totals, titles in 《》, document numbers, budgets, assessments, last year’s problems put right; where the sentence or the next one names the report year; where a table’s header has the report year beside earlier ones; where title, period and text contradict each other (title.year).',
    },
    fix: {
      zh: '改成报告年度，或者应有的年度。',
      en: 'Sets the report year, or the year that is meant.',
    },
  },
  check(context, tell) {
    const { report } = context;
    const year = certainYear(report);
    if (year === undefined) return;
    findStaleCaptions(report, year, tell);
    findStaleHeaders(report, year, tell);
    for (const span of yearsAhead(report, year)) {
      tell(stale(span, textOf(report, span), year, SENTENCE));
    }
    for (const span of selfCompared(report, year)) {
      tell(stale(span, textOf(report, span), year - 1, COMPARED));
    }
    for (const { span, expected } of glossedYears(report, year)) {
      tell(stale(span, textOf(report, span), expected, SENTENCE));
    }
    for (const wrong of wrongCarries(report, year)) tell(miscarried(wrong));
    const told = new Set<number>();
    const tellOnce: Tell = (finding) => {
      if (!told.has(finding.span.start)) tell(finding);
      told.add(finding.span.start);
    };
    for (const span of yearsBehind(context, year)) {
      tellOnce(stale(span, textOf(report, span), year, SENTENCE));
    }
    for (const section of report.sections) findStaleIn(report, section, year, tellOnce);
  },
};

function miscarried({ span, expected }: WrongCarry): RuleFinding {
  const right = String(expected);
  return {
    span,
    message: say(
      {
        zh: '申请只会结转到下一年，这里应为{right}年。',
        en: 'Requests are carried into the next year: this should be {right}.',
      },
      { right },
    ),
    fixes: [changeTo(span, right)],
  };
}
