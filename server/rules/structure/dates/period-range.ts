import { say, type Localized } from '../../../language/message.js';
import type { Report, StatedDate, StatedPeriod } from '../../../report/report.js';
import { quotable } from '../../evidence.js';
import type { Fix } from '../../finding.js';
import { changeToWords } from '../../replacing.js';
import type { Rule, RuleFinding, Tell } from '../../rule.js';
import { matchesIn } from '../../running-text.js';
import { statedYears } from './report-year.js';

/** The statistical period is not the report year from its first to its last day. */
export const periodRange: Rule = {
  id: 'period.range',
  title: { zh: '统计期限有误', en: 'Statistical period wrong' },
  severity: 'error',
  fix: 'suggestion',
  citation: undefined,
  page: {
    finds: {
      zh: '写明的统计期限不是报告年度的1月1日至12月31日，例如“至12月21日”“自2010年1月1日至2009年12月31日”“2024年1月1日至今”“202411日至1231日”。',
      en: 'A stated period that is not 1 January to 31 December of the report year, such as 至12月21日, 至今 or 202411日至1231日.',
    },
    why: {
      zh: '年度报告统计的是一个完整的公历年度；期限写错，各项数据的口径就说不清楚。',
      en: 'An annual report counts one whole calendar year; with a wrong period nobody can tell what the figures count.',
    },
    wrong: '本报告所列数据的统计期限自2024年1月1日起至2024年12月21日止。',
    right: '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    silent: {
      zh: '没有写统计期限（见 period.missing）；只写到月（1月至12月）；历年累计的起止日期；新组建、撤并的单位写明成立、挂牌日期的；2008年的报告从条例施行之日（5月1日）起统计的；标题的年度与统计期限、正文不符时（见 title.year）。',
      en: 'Without a stated period (period.missing); months only; the period of running totals; units founded or merged in the year, where the text says so; reports of 2008 that count from 1 May, when the Regulations came into force; where it is the title’s year that is wrong (title.year).',
    },
    fix: {
      zh: '把有误的日期改成报告年度的1月1日、12月31日。',
      en: 'Sets the wrong date to 1 January or 31 December of the report year.',
    },
  },
  check({ report }, tell) {
    const { period } = report;
    if (!period) {
      for (const unreadable of [openPeriod, periodWithoutMarks]) tellOf(unreadable, report, tell);
      return;
    }
    const year = expectedYear(report, period);
    if (year === undefined) return;
    const wrong = wrongDates(report, period, year);
    if (wrong.length === 0 || beginsLate(report, period) || isRunningTotal(report, period)) return;
    tell(finding(report, period, year, wrong));
  },
};

function wrongDates(
  report: Report,
  { from, to }: StatedPeriod,
  year: number,
): readonly Correction[] {
  const wrong: Correction[] = [];
  if (lacksMark(report, from) || isWrong(from, { year, month: 1, day: 1 }))
    wrong.push(fixDate(from, year, '1月1日'));
  const end = withBareDay(report, to);
  if (end !== to || lacksMark(report, to) || isWrong(to, { year, month: 12, day: 31 }))
    wrong.push(fixDate(end, year, '12月31日'));
  return wrong;
}

/** `至2019年12月31止`: a day without its 日 is taken in. */
function withBareDay({ text }: Report, date: StatedDate): StatedDate {
  if (date.day !== undefined) return date;
  const { start, end } = date.span;
  const day = /^\s?\d{1,2}(?=\s?(?:为?止|[。，,；;）)]))/u.exec(text.slice(end, end + 6))?.[0];
  return day === undefined ? date : { ...date, span: { start, end: end + day.length } };
}

/** `20231月1日`: the 年 between year and month was lost. */
function lacksMark({ text }: Report, { yearSpan, span }: StatedDate): boolean {
  return yearSpan !== undefined && !text.slice(yearSpan.end, span.end).includes('年');
}

/** `统计期限为2023年1月1日至今`: nobody can tell where it ends. */
const openPeriod =
  /(?<=统计的?(?:数据的?)?(?:期限|时限|期间|时间|时段)[为是:：自从]{0,2}\s?)(20\d\d)\s?年\s?1\s?月\s?1\s?日(?:起|开始)?[，,]?[至到](?:今|目前|现在)(?:为?止)?/gu;

/** `统计期限为202311日至1231日`: a page lost the marks between year, month and day. */
const periodWithoutMarks =
  /(?<=统计(?:的?数据)?的?(?:起止)?(?:期限|时限|期间|时间|时段|区间|周期)[为是:：自从]{0,2}\s?)(20\d\d)年?1月?1日?(?:起|开始)?[，,]?[至到](?:20\d\d年?)?12月?3[01]日?(?:为?止)?/gu;

/** Such periods in the preface, which may stand in the overview. */
function tellOf(pattern: RegExp, report: Report, tell: Tell): void {
  const [first] = report.sections;
  const within = { start: 0, end: first === undefined ? report.text.length : first.span.start };
  for (const { span, text, groups } of matchesIn(report, pattern, within)) {
    const [printedYear = ''] = groups;
    if (Number(printedYear) !== report.year?.value) continue;
    const newText = `${printedYear}年1月1日至${printedYear}年12月31日`;
    tell({
      span,
      message: say(WRONG, { printed: text, year: printedYear }),
      fixes: [changeToWords(span, newText)],
    });
  }
}

const WRONG: Localized = {
  zh: '统计期限写的是“{printed}”，应为{year}年1月1日至12月31日。',
  en: 'The statistical period reads “{printed}”; it should be 1 January to 31 December {year}.',
};
const CHANGE: Localized = { zh: '改为“{dates}”', en: 'Change to “{dates}”' };

/** A date that is wrong, and what it should say. */
interface Correction {
  readonly date: StatedDate;
  readonly newText: string;
}

function fixDate(date: StatedDate, year: number, monthAndDay: string): Correction {
  const printed = date.yearSpan ? `${String(year)}年${monthAndDay}` : monthAndDay;
  return { date, newText: printed };
}

function finding(
  report: Report,
  period: StatedPeriod,
  year: number,
  wrong: readonly Correction[],
): RuleFinding {
  const [only, second] = wrong;
  return {
    span: only && !second ? only.date.span : period.span,
    message: say(WRONG, {
      printed: quotable(report.text.slice(period.span.start, period.span.end)),
      year: String(year),
    }),
    evidence: report.title?.year
      ? [
          {
            role: 'expected',
            span: report.title.year.span,
            text: say({ zh: '标题的年度', en: 'the title’s year' }),
            value: String(report.title.year.value),
          },
        ]
      : [],
    fixes: [correct(wrong)],
  };
}

function correct(wrong: readonly Correction[]): Fix {
  return {
    title: say(CHANGE, { dates: wrong.map(({ newText }) => newText).join('、') }),
    safe: false,
    preferred: true,
    edits: () => wrong.map(({ date, newText }) => ({ span: date.span, newText })),
  };
}

/** The year the period should be in: its own, unless the text (and the title, if there is one) gives another. */
function expectedYear(report: Report, period: StatedPeriod): number | undefined {
  const { title, sections, period: stated, agreed } = statedYears(report);
  if (!stated) return agreed ?? title?.value ?? report.year?.value;
  if (sections && (!title || title.value === sections.value)) return sections.value;
  return period.to.year;
}

function isWrong(
  date: StatedDate,
  expected: { readonly year: number; readonly month: number; readonly day: number },
): boolean {
  if (date.year !== undefined && date.year !== expected.year) return true;
  if (date.month !== expected.month) return true;
  return date.day !== undefined && date.day !== expected.day;
}

/** `历年累计数据自2008年5月1日至2016年12月31日`: the period of another column. */
function isRunningTotal(report: Report, period: StatedPeriod): boolean {
  const before = report.text.slice(Math.max(0, period.span.start - 30), period.span.start);
  return /累计|历年/u.test(before.slice(before.lastIndexOf('。') + 1));
}

/** A unit founded, renamed or merged within the year counts from that day, and says so beside the period. */
function beginsLate(report: Report, period: StatedPeriod): boolean {
  if (isFirstPeriod(period)) return true;
  // What the overview says was set up is an office or a group of the unit.
  const first = report.sections.find(({ span }) => span.start >= period.span.end)?.span.start;
  const end = Math.min(first ?? report.text.length, period.span.end + 120);
  const around = report.text.slice(Math.max(0, period.span.start - 120), end);
  return /成立|挂牌|组建|设立|新建|划转|撤销|合并|机构改革/u.test(around);
}

/** The Regulations came into force on 1 May 2008: the first reports count from that day. */
function isFirstPeriod({ from, to }: StatedPeriod): boolean {
  return to.year === 2008 && to.month === 12 && to.day === 31 && from.month === 5 && from.day === 1;
}
