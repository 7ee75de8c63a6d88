import { nextMatch, type Sign } from '../text/matches.js';
import type { StatedDate, StatedPeriod } from '../report.js';
import type { Stated, Span } from '../span.js';

/** Finds the statistical period in the preface: two dates joined by 至 or the like, next to a word about data. */
export function readPeriod(text: string, within: Span): StatedPeriod | undefined {
  return findPeriod(text, within, { before: aboutData, after: aboutData });
}

/** Finds it in the overview, where some reports have their preface: there only behind 统计期限 and the like. */
export function readPeriodInOverview(text: string, within: Span): StatedPeriod | undefined {
  const head = text.slice(within.start, within.end);
  if (!periodWords.some((word) => head.includes(word))) return undefined;
  return findPeriod(text, within, { before: namesPeriod, after: undefined });
}

/** Whether any two dates of a stretch, a part of which may hold the statistical period, end in a year but this one. */
export function endsInAnotherYear(text: string, within: Span, year: number): boolean {
  const head = text.slice(within.start, within.end);
  for (let from = 0; ;) {
    const match = nextMatch(head, monthSign, periodPattern, from);
    if (match === null) return false;
    const ends = toPeriod(match, within.start)?.to.year;
    if (ends !== undefined && ends !== year) return true;
    // A part may begin inside what was found.
    from = match.index + 1;
  }
}

/** One of them stands wherever a period is named. */
const periodWords = ['期限', '时限', '期间', '时间', '时段', '区间', '周期'];

/** The words that tell the statistical period from any two dates. */
interface Context {
  readonly before: RegExp;
  readonly after: RegExp | undefined;
}

function findPeriod(text: string, within: Span, context: Context): StatedPeriod | undefined {
  const head = text.slice(within.start, within.end);
  for (let end = 0; ;) {
    const match = nextMatch(head, monthSign, periodPattern, end);
    if (match === null) return undefined;
    end = match.index + match[0].length;
    if (stands(head, match.index, end, context)) return toPeriod(match, within.start);
  }
}

const monthSign: Sign = { words: ['月'], reach: 15 };

/**
 * Its groups are year, month and day of both dates; a year may have digits too many or lack its 年, as a slip leaves
 * them.
 */
const periodPattern =
  /(?:((?:19|20)\d{2}(?:\d{0,2}(?=\s{0,2}年)|(?=\d{1,2}\s{0,2}月)))(?:\s{0,2}年\s{0,2})?)?(\d{1,2})\s{0,2}月\s{0,2}(?:(\d{1,2})\s{0,2}[日号])?\s{0,2}(?:起|开始)?[，,]?\s{0,2}(?:[至到\-–~～－]|—{1,2})\s{0,2}(?:((?:19|20)\d{2}(?:\d{0,2}(?=\s{0,2}年)|(?=\d{1,2}\s{0,2}月)))(?:\s{0,2}年\s{0,2})?)?(\d{1,2})\s{0,2}月\s{0,2}(?:(\d{1,2})\s{0,2}[日号])?/gu;

/** Whether the words stand within a short reach. */
function stands(text: string, start: number, end: number, { before, after }: Context): boolean {
  if (before.test(text.slice(Math.max(0, start - 40), start))) return true;
  return after?.test(text.slice(end, end + 16)) ?? false;
}

const aboutData = /统计|数据|期限|时限|起止|报告期|涵盖/u;
const namesPeriod = /(?:统计|数据)[^。；\n\r]{0,10}(?:期限|时限|期间|时间|时段|区间|周期)/u;

function toPeriod(match: RegExpExecArray, offset: number): StatedPeriod | undefined {
  const [printed, year, month, day, toYear, toMonth, toDay] = match;
  const start = offset + match.index;
  let at = 0;
  // Nothing else in the match has digits, so that each number is found where it stands.
  const read = (number: string | undefined): Stated<number> | undefined => {
    if (number === undefined) return undefined;
    const from = printed.indexOf(number, at);
    at = from + number.length;
    return {
      span: { start: start + from, end: start + at },
      value: Number.parseInt(number, 10),
    };
  };
  const from = toDate(read(year), read(month), read(day));
  const to = toDate(read(toYear), read(toMonth), read(toDay));
  if (from === undefined || to === undefined) return undefined;
  return {
    span: { start, end: start + printed.length },
    from: { ...from, year: from.year ?? to.year },
    to: { ...to, year: to.year ?? from.year },
  };
}

function toDate(
  year: Stated<number> | undefined,
  month: Stated<number> | undefined,
  day: Stated<number> | undefined,
): StatedDate | undefined {
  if (month === undefined) return undefined;
  return {
    span: { start: (year ?? month).span.start, end: (day ?? month).span.end + 1 },
    year: year?.value,
    yearSpan: year?.span,
    month: month.value,
    day: day?.value,
  };
}
