import { say } from '../../../language/message.js';
import { Characters } from '../../../report/text/characters.js';
import type { Report } from '../../../report/report.js';
import { encloses, type Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import type { Tell } from '../../rule.js';
import { isInDocumentTitle, isRunningText, matchesNear } from '../../running-text.js';

/** Tells the days and months that no calendar has: 2月30日, 2024年13月. */
export function tellUnknownDates(report: Report, tell: Tell): void {
  findUnknownDays(report, tell);
  findUnknownMonths(report, tell);
}

/** 6月31日. A digit before a space is the first of a number that came apart: `1 2月31日`. */
const days =
  /(?<![\d.][ \u3000]?)(?:(20\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?(?:日|号(?![楼院线门车文令]))/uy;
const dayCue = {
  cue: new Cue([`${DIGITS} `, '月', `${DIGITS} `]),
  reach: 10,
  begins: new Characters(DIGITS),
};
/** 2024年13月, without a day. */
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
    if (isOrdinaryDate(report, span)) tellUnknown(span, text, tell);
  }
}

function findUnknownMonths(report: Report, tell: Tell): void {
  for (const { span, text, groups } of matchesNear(report, months, { cue: monthCue, reach: 5 })) {
    const [month = ''] = groups;
    if (lastDayOf(Number(month), undefined) > 0) continue;
    if (isOrdinaryDate(report, span)) tellUnknown(span, text, tell);
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

function tellUnknown(span: Span, date: string, tell: Tell): void {
  tell({
    span,
    message: say(
      { zh: '日历上没有“{date}”。', en: 'The calendar has no “{date}”.' },
      { date: date.trim() },
    ),
  });
}

/** Whether a date stands in running text, is of the calendar in use, and not in the statistical period. */
export function isOrdinaryDate(report: Report, span: Span): boolean {
  if (!isRunningText(report, span) || isInDocumentTitle(report, span)) return false;
  // A month of the moon has thirty days.
  if (/[农阴旧]历\s?$/u.test(report.text.slice(Math.max(0, span.start - 4), span.start)))
    return false;
  return !(report.period && encloses(report.period.span, span));
}
