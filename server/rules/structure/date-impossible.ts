import { say, type Localized } from '../../language/message.js';
import { Characters } from '../../report/characters.js';
import { readChineseNumeral } from '../../report/numerals.js';
import type { Report } from '../../report/report.js';
import { encloses, type Span } from '../../report/span.js';
import { Cue, DIGITS } from '../cue.js';
import type { Rule, RuleFinding, Tell } from '../rule.js';
import {
  isInDocumentTitle,
  isRunningText,
  lastLineIn,
  matchesIn,
  matchesNear,
  textOf,
} from '../running-text.js';
import { misprintedYears } from './misprinted-years.js';
import { certainYear } from './report-year.js';

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
      zh: '没有自动改法：哪一天要由撰写人核实。',
      en: 'None: the writer has to make sure of the day.',
    },
  },
  check({ report }, tell) {
    findUnknownDays(report, tell);
    findUnknownMonths(report, tell);
    findEarlySignature(report, tell);
    findEarlyParticulars(report, tell);
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

/** A digit before a space is the first of a number that came apart: `1 2月31日`. */
const days =
  /(?<![\d.][ \u3000]?)(?:(20\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?(?:日|号(?![楼院线门车文令]))/uy;
const dayCue = {
  cue: new Cue([`${DIGITS} `, '月', `${DIGITS} `]),
  reach: 10,
  begins: new Characters(DIGITS),
};
const months = /(?<!\d)20\d\d ?年 ?(\d{2}) ?月(?! ?\d|份?[至到—-])/uy;
/** Only what is above twelve, or zero. */
const monthCue = new Cue(
  ['年', '1', '3456789'],
  ['年', '23456789', DIGITS],
  ['年', '0', '0'],
  ['年', ' '],
);

function findUnknownDays(report: Report, tell: Tell): void {
  for (const { span, text, groups } of matchesNear(report, days, dayCue)) {
    const [year = '', month = '', day = ''] = groups;
    const last = lastDayOf(Number(month), year === '' ? undefined : Number(year));
    if (Number(day) >= 1 && Number(day) <= last) continue;
    if (isTold(report, span)) tellUnknown(span, text, tell);
  }
}

function findUnknownMonths(report: Report, tell: Tell): void {
  for (const { span, text, groups } of matchesNear(report, months, { cue: monthCue, reach: 5 })) {
    const [month = ''] = groups;
    if (lastDayOf(Number(month), undefined) > 0) continue;
    if (isTold(report, span)) tellUnknown(span, text, tell);
  }
}

/** The last day of a month, 0 where there is no such month; that of February as it may be where no year is given. */
function lastDayOf(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return monthLengths[month - 1] ?? 0;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isTold(report: Report, span: Span): boolean {
  if (!isRunningText(report, span) || isInDocumentTitle(report, span)) return false;
  // A month of the moon has thirty days.
  if (/[农阴旧]历\s?$/u.test(report.text.slice(Math.max(0, span.start - 4), span.start)))
    return false;
  return !(report.period && encloses(report.period.span, span));
}

function tellUnknown(span: Span, date: string, tell: Tell): void {
  tell({
    span,
    message: say(
      { zh: '日历上没有“{date}”。', en: 'The calendar has no “{date}”.' },
      { date: date.trim() },
    ),
  });
}

/** A line of nothing but a date, in digits or in words: 二〇二五年一月十五日. */
const dateLine =
  /^[(（]?(20\d\d|二[〇○零OＯ][〇○零OＯ一二三四五六七八九]{2}) ?年 ?(\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?日[)）]?$/u;

function findEarlySignature(report: Report, tell: Tell): void {
  const year = certainYear(report);
  const last = report.sections.at(-1);
  if (year === undefined || last === undefined) return;
  const span = lastLineIn(report, last.body);
  if (span === undefined) return;
  const date = textOf(report, span);
  const [, signed = '', month = '', day = ''] = dateLine.exec(date) ?? [];
  const signedYear = readYear(signed);
  if (signedYear === undefined || signedYear > year) return;
  if (signedYear === year && readNumber(month) === 12 && readNumber(day) > lastOfWork) return;
  tell(early(span, date, year, SIGNED));
}

function early(span: Span, date: string, year: number, kind: Localized): RuleFinding {
  return {
    span,
    message: say(
      {
        zh: '{kind}“{date}”早于{year}年终了，不可能是全年报告的日期。',
        en: '{kind} {date}, before {year} was over.',
      },
      { kind, date, year: String(year) },
    ),
  };
}

const SIGNED: Localized = { zh: '落款日期', en: 'The report is dated' };
const PARTICULARS: Localized = { zh: '日期', en: 'The report is dated' };

/** `填报日期：2017年1月18日`, `发布时间：2018-03-26`, and a month in brackets below the title: `（2021年2月）`. */
const particulars =
  /(?:(?:填报|发布|公开|成文|生成|印发)(?:日期|时间)[：:]\s?|\n\s{0,8}[（(])(20\d\d)\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(?:\d{1,2}日?)?/gu;

/** 日期：, 时间：; without one there is only what stands above the report. */
const labelCue = new Cue(['日时', '期间', '：:']);

function findEarlyParticulars(report: Report, tell: Tell): void {
  const year = certainYear(report);
  if (year === undefined) return;
  const head = { start: 0, end: report.sections[0]?.span.start ?? 0 };
  const found = matchesIn(report, particulars, labelCue.standsIn(report) ? undefined : head);
  const above = found.filter(({ span }) => encloses(head, span));
  for (const match of found) {
    const { span, text, groups } = match;
    // Dates below each other are of a list of documents.
    if (!text.startsWith('填报') && (!above.includes(match) || above.length > 1)) continue;
    const [printed = '', month = ''] = groups;
    if (text.startsWith('\n') && !isDateInBrackets(report, span)) continue;
    if (Number(printed) > year || (Number(printed) === year && Number(month) === 12)) continue;
    const start = span.start + text.indexOf(printed);
    const date = report.text.slice(start, span.end).trimEnd();
    tell(early({ start, end: start + date.length }, date, year, PARTICULARS));
  }
}

/** Whether nothing else stands on the line of a date in brackets. */
function isDateInBrackets({ text }: Report, { end }: Span): boolean {
  return /^\s?[）)]\s*(?:\n|$)/u.test(text.slice(end, end + 12));
}

/** `2029年以来`: what has lasted since a year that is yet to come. */
function findSinceAhead(report: Report, tell: Tell): void {
  const year = certainYear(report);
  if (year === undefined) return;
  for (const { span, text, groups } of matchesNear(report, since, { cue: sinceCue, reach: 5 })) {
    const [printed = ''] = groups;
    if (Number(printed) <= year + 1 || !isTold(report, span)) continue;
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

/** In the last days of December some write the report already. */
const lastOfWork = 20;

function readYear(printed: string): number | undefined {
  if (printed === '') return undefined;
  const digits = Array.from(printed.replaceAll(/[〇○零OＯ]/gu, '0'), (digit) => {
    const at = '一二三四五六七八九'.indexOf(digit);
    return at === -1 ? digit : String(at + 1);
  });
  return Number(digits.join(''));
}

function readNumber(printed: string): number {
  return readChineseNumeral(printed) ?? Number(printed);
}
