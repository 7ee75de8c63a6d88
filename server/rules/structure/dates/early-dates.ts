import { say, type Localized } from '../../../language/message.js';
import { Characters } from '../../../report/text/characters.js';
import { readChineseNumeral } from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import { encloses, type Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import type { RuleFinding, Tell } from '../../rule.js';
import { lastLineIn, matchesNear, textOf } from '../../running-text.js';
import { certainYear } from './report-year.js';

/** Tells the dates of the report itself, under it or above, that are earlier than the end of its year. */
export function tellEarlyDates(report: Report, tell: Tell): void {
  findEarlySignature(report, tell);
  findEarlyParticulars(report, tell);
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

const dayOfYear = String.raw`(20\d\d)\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(?:\d{1,2}日?)?`;

/** `填报日期：2017年1月18日`, `发布时间：2018-03-26`. */
const labelled = new RegExp(
  String.raw`(?:填报|发布|公开|成文|生成|印发)(?:日期|时间)[：:]\s?${dayOfYear}`,
  'uy',
);
/** 日期：, 时间：. */
const labelCue = {
  cue: new Cue(['日时', '期间', '：:']),
  reach: 2,
  begins: new Characters('填发公成生印'),
};

/** A month in brackets below the title: `（2021年2月）`. */
const bracketed = new RegExp(String.raw`(?:\n|\r(?!\n))\s{0,8}[（(]${dayOfYear}`, 'uy');
const bracketCue = { cue: new Cue(['（(', '2', '0']), reach: 9, begins: new Characters('\n\r') };

function findEarlyParticulars(report: Report, tell: Tell): void {
  const year = certainYear(report);
  if (year === undefined) return;
  const head = { start: 0, end: report.sections[0]?.span.start ?? 0 };
  const found = [
    ...matchesNear(report, labelled, labelCue),
    ...matchesNear(report, bracketed, bracketCue, head),
  ];
  const above = found.filter(({ span }) => encloses(head, span));
  for (const match of found) {
    const { span, text, groups } = match;
    // Dates below each other are of a list of documents.
    if (!text.startsWith('填报') && (!above.includes(match) || above.length > 1)) continue;
    const [printed = '', month = ''] = groups;
    if (/^[\n\r]/u.test(text) && !isDateInBrackets(report, span)) continue;
    if (Number(printed) > year || (Number(printed) === year && Number(month) === 12)) continue;
    const start = span.start + text.indexOf(printed);
    const date = report.text.slice(start, span.end).trimEnd();
    tell(early({ start, end: start + date.length }, date, year, PARTICULARS));
  }
}

/** Whether nothing else stands on the line of a date in brackets. */
function isDateInBrackets({ text }: Report, { end }: Span): boolean {
  return /^\s?[）)]\s*(?:[\n\r]|$)/u.test(text.slice(end, end + 12));
}

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
