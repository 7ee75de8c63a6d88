import { Characters } from '../../../report/text/characters.js';
import { isDigitOfAnyWidth } from '../../../report/text/digits.js';

/** A year as seen from the report's. */
export function yearName(
  year: number,
  reportYear: number | undefined,
): 'thisYear' | 'lastYear' | 'nextYear' | undefined {
  if (reportYear === undefined) return undefined;
  if (year === reportYear) return 'thisYear';
  if (year === reportYear - 1) return 'lastYear';
  return year === reportYear + 1 ? 'nextYear' : undefined;
}

/** A year, a month or a day in a sentence. */
export interface StatedTime {
  readonly end: number;
  readonly year: number | undefined;
  /** Whether nothing but a year is stated. */
  readonly onlyYear: boolean;
  /** Whether it is a year, or its first or last day. */
  readonly wholeYear: boolean;
  /** Whether it is the end of a year: what is 累计 by then may be of many. */
  readonly yearEnd: boolean;
  /** Whether it is several years: `2021—2024年`, `2008年至2017年`. */
  readonly several: boolean;
}

/** Reads `2017年`, `2017年度`, `2017年1月1日至12月31日`, `2017年底`, `2017年12月31日`, `12月31日`, `10月底`, `1-11月`; undefined for other digits. */
export function readDate(text: string, start: number, end: number): StatedTime | undefined {
  if (!mayBeDate(text, start)) return undefined;
  const run = readRun(text, start, end);
  if (run.digits !== 4) return readMonth(text, run, end, undefined);
  const pastYears = endOfYears(text, run, end);
  if (pastYears !== undefined) return timeOfYear('years', undefined, pastYears);
  if (text.charAt(run.next) !== '年') return undefined;
  const year = run.value;
  let at = run.next + 1;
  if (text.charAt(at) === '度') at++;
  if (yearEnds.standAt(text, at)) return timeOfYear('yearEnd', year, Math.min(at + 1, end));
  const after = skipBlank(text, at, end);
  if (after >= end || !isDigitOfAnyWidth(text.charCodeAt(after))) {
    return timeOfYear('year', year, Math.min(at, end));
  }
  const first = readRun(text, after, end);
  const twelve = endOfTwelveMonths(text, first, end);
  if (twelve !== undefined) return timeOfYear('year', year, twelve);
  return readAllDays(text, first, { year, end }) ?? readMonth(text, first, end, year);
}

/** A year, all its months, its end, or several years. */
function timeOfYear(
  stated: 'year' | 'months' | 'yearEnd' | 'years',
  year: number | undefined,
  end: number,
): StatedTime {
  return {
    end,
    year,
    onlyYear: stated === 'year',
    wholeYear: true,
    yearEnd: stated === 'yearEnd',
    several: stated === 'years',
  };
}

/** A month, or the last of several where no year is stated, with the day behind it. */
function readMonth(
  text: string,
  first: DigitRun,
  end: number,
  year: number | undefined,
): StatedTime | undefined {
  if (first.digits === 0 || first.digits > 2) return undefined;
  const twelve = year === undefined ? endOfTwelveMonths(text, first, end) : undefined;
  if (twelve !== undefined) return timeOfYear('months', year, twelve);
  const isUntil = year === undefined && untilMonth.standAt(text, first.next);
  const run = isUntil ? readRun(text, skipBlank(text, first.next + 1, end), end) : first;
  if (text.charAt(run.next) !== '月') return undefined;
  const month = run.value;
  let at = run.next + 1;
  const day = readRun(text, skipBlank(text, at, end), end);
  const hasDay = day.digits > 0 && day.digits <= 2 && dayMarks.standAt(text, day.next);
  if (hasDay) at = day.next + 1;
  else if (text.charAt(at) === '份' || text.charAt(at) === '底') at++;
  const isEdge = (month === 12 && day.value === 31) || (month === 1 && day.value === 1);
  const isEnd = month === 12 && !hasDay && text.charAt(at - 1) === '底';
  return {
    end: Math.min(at, end),
    year,
    onlyYear: false,
    wholeYear: (hasDay && isEdge) || isEnd,
    yearEnd: isEnd,
    several: false,
  };
}

/** Where `1-12月`, `1月至12月` ends, which is a whole year; undefined for other months and for days. */
function endOfTwelveMonths(text: string, first: DigitRun, end: number): number | undefined {
  if (first.value !== 1) return undefined;
  let at = first.next;
  if (text.charAt(at) === '月') at += text.charAt(at + 1) === '份' ? 2 : 1;
  if (!untilMonth.standAt(text, at)) return undefined;
  const last = readRun(text, skipBlank(text, at + 1, end), end);
  if (last.value !== 12 || text.charAt(last.next) !== '月') return undefined;
  const after = last.next + (text.charAt(last.next + 1) === '份' ? 2 : 1);
  return isDigitOfAnyWidth(text.charCodeAt(after)) ? undefined : Math.min(after, end);
}

/** Reads `1月1日至12月31日`, `1月1日起至2017年12月31日止` behind a year: all of it, or several years; undefined for other days. */
function readAllDays(
  text: string,
  month: DigitRun,
  { year, end }: { readonly year: number; readonly end: number },
): StatedTime | undefined {
  const first = endOfDay(text, month, end);
  if (month.value !== 1 || first?.day !== 1) return undefined;
  const from = text.charAt(first.end) === '起' ? first.end + 1 : first.end;
  if (!upTo.standAt(text, from)) return undefined;
  const next = readRun(text, skipBlank(text, from + 1, end), end);
  const isYear = text.charAt(next.next) === '年';
  const last = isYear ? readRun(text, skipBlank(text, next.next + 1, end), end) : next;
  const until = endOfDay(text, last, end);
  if (last.value !== 12 || until?.day !== 31 || (isYear && next.value < year)) return undefined;
  const stop = Math.min(text.charAt(until.end) === '止' ? until.end + 1 : until.end, end);
  return isYear && next.value > year
    ? timeOfYear('years', undefined, stop)
    : timeOfYear('year', year, stop);
}

/** The day behind a month, and where it ends. */
function endOfDay(
  text: string,
  month: DigitRun,
  end: number,
): { readonly day: number; readonly end: number } | undefined {
  if (text.charAt(month.next) !== '月') return undefined;
  const { value, next } = readRun(text, skipBlank(text, month.next + 1, end), end);
  return dayMarks.standAt(text, next) ? { day: value, end: next + 1 } : undefined;
}

/** Whether what stands behind digits may make a date of them: most have a unit there. */
function mayBeDate(text: string, start: number): boolean {
  let at = start;
  while (isDigitOfAnyWidth(text.charCodeAt(at))) at++;
  return behindTime.standAt(text, at);
}

const behindTime = new Characters('年月 \u00a0\u2002\u2003\u3000-—–~～至到');

/** Where a span of years ends that begins with a year: `2021—2024年`, `2008年至2017年`; undefined for a single one. */
function endOfYears(text: string, first: DigitRun, end: number): number | undefined {
  let at = first.next;
  if (text.charAt(at) === '年') at++;
  if (!upTo.standAt(text, at)) return undefined;
  at += text.startsWith('——', at) ? 2 : 1;
  const last = readRun(text, skipBlank(text, at, end), end);
  if (last.digits !== 4 || text.charAt(last.next) !== '年') return undefined;
  return last.value > first.value ? Math.min(last.next + 1, end) : undefined;
}

/** Behind a year. */
const yearEnds = new Characters('底末');
/** Behind the digits of a day. */
const dayMarks = new Characters('日号');
/** Between two years. */
const upTo = new Characters('—–-~～至到');
/** Between two months. */
const untilMonth = new Characters('-—至~～');

interface DigitRun {
  readonly value: number;
  readonly digits: number;
  /** Behind the digits and space. */
  readonly next: number;
}

function readRun(text: string, start: number, end: number): DigitRun {
  let value = 0;
  let at = start;
  while (at < end && at - start < mostDigits) {
    const code = text.charCodeAt(at);
    if (!isDigitOfAnyWidth(code)) break;
    value = value * 10 + (code & 0xf);
    at++;
  }
  return { value, digits: at - start, next: skipBlank(text, at, end) };
}

/** No year, month or day has as many. */
const mostDigits = 8;

function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && blanks.standAt(text, at)) at++;
  return at;
}

const blanks = new Characters(' \u00a0\u2002\u2003\u3000');
