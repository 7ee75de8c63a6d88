import { say } from '../../../language/message.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import type { Rule, RuleFinding, Tell } from '../../rule.js';
import { matchesNear, textOf } from '../../running-text.js';
import { tellEarlyDates } from './early-dates.js';
import { misprintedYears } from './misprinted-years.js';
import { certainYear } from './report-year.js';
import { isOrdinaryDate, tellUnknownDates } from './unknown-dates.js';

/** A day no calendar has, or one on which the report cannot have been written. */
export const dateImpossible: Rule = {
  id: 'date.impossible',
  title: { zh: '日期不可能', en: 'Impossible date' },
  severity: 'warning',
  fix: 'none',
  citation: undefined,
  page: {
    finds: {
      zh: '日历上没有的日期（2月30日、6月31日、13月、平年的2月29日）；落款、填报、发布日期早于报告年度终了；还没有到的年份（“2029年以来”）；多写、少写一位数字的年份（“20224年”）。',
      en: 'Days and months no calendar has (30 February, 31 June, month 13, 29 February of a common year); a report dated, filled in or published before its year was over; since a year that is yet to come; years with a digit too many or too few (20224年).',
    },
    why: {
      zh: '这样的日期必定写错了；落款多半是年初还写着上一年的年份。',
      en: 'Such a date is certainly wrong; under a report it is usually last year’s number, still written in January.',
    },
    wrong: '2024年6月31日，举办政务开放日活动。……某某市水务局\n2024年1月15日',
    right: '2024年6月30日，举办政务开放日活动。……某某市水务局\n2025年1月15日',
    silent: {
      zh: '统计期限里的日期（见 period.range）；12月下旬的落款；标题、统计期限、正文的年度互相矛盾时的落款；表格里的。',
      en: 'The statistical period (period.range); a report dated in the last days of its December, or whose title, period and text contradict each other; tables.',
    },
    fix: {
      zh: '没有自动修改：哪一天要由撰写人核实。',
      en: 'None: the writer has to make sure of the day.',
    },
  },
  check({ report }, tell) {
    tellUnknownDates(report, tell);
    tellEarlyDates(report, tell);
    findSinceAhead(report, tell);
    for (const span of misprintedYears(report)) tell(misprinted(report, span));
  },
};

function misprinted(report: Report, span: Span): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '年份写成了“{printed}”，应为四位数字。',
        en: 'The year reads “{printed}”; a year has four digits.',
      },
      { printed: textOf(report, span) },
    ),
  };
}

/** `2029年以来`: what has lasted since a year that is yet to come. */
function findSinceAhead(report: Report, tell: Tell): void {
  const year = certainYear(report);
  if (year === undefined) return;
  for (const { span, text, groups } of matchesNear(report, since, { cue: sinceCue, reach: 5 })) {
    const [printed = ''] = groups;
    if (Number(printed) <= year + 1 || !isOrdinaryDate(report, span)) continue;
    tell({
      span,
      message: say(
        { zh: '写的是“{date}”，而这一年还没有到。', en: '“{date}”: that year is yet to come.' },
        { date: text },
      ),
    });
  }
}

const since = /(?<!\d)(20\d\d)年度?以来/uy;
const sinceCue = new Cue(['年', '以', '来'], ['年', '度', '以']);
