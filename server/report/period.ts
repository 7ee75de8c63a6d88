import { nextMatch, type Sign } from './matches.js';
import type { StatedDate, StatedPeriod } from './report.js';
import type { Span } from './span.js';

/** Finds the statistical period in the preface: two dates joined by 至 or the like, next to a word about data. */
export function readPeriod(text: string, within: Span): StatedPeriod | undefined {
  return findPeriod(text, within, { before: aboutData, after: aboutData });
}

/** Finds it in the overview, where some reports have their preface: there only behind 统计期限 and the like. */
export function readPeriodInOverview(text: string, within: Span): StatedPeriod | undefined {
  return findPeriod(text, within, { before: namesPeriod, after: undefined });
}

/** The words that tell the statistical period from any two dates. */
interface Context {
  readonly before: RegExp;
  readonly after: RegExp | undefined;
}

function findPeriod(text: string, within: Span, context: Context): StatedPeriod | undefined {
  const head = text.slice(within.start, within.end);
  for (let end = 0; ;) {
    const found = nextMatch(head, monthSign, periodPattern, end);
    if (found === null) return undefined;
    end = found.index + found[0].length;
    if (!stands(head, found.index, end, context)) continue;
    periodWithPlaces.lastIndex = found.index;
    const match = periodWithPlaces.exec(head);
    return match === null ? undefined : toPeriod(match, within.start);
  }
}

const monthSign: Sign = { words: ['月'], reach: 13 };

const periodPattern =
  /(?:(?<y1>(?:19|20)\d{2})\s{0,2}年\s{0,2})?(?<m1>\d{1,2})\s{0,2}月\s{0,2}(?:(?<d1>\d{1,2})\s{0,2}[日号])?\s{0,2}(?:起|开始)?[，,]?\s{0,2}(?:[至到\-–~～－]|—{1,2})\s{0,2}(?:(?<y2>(?:19|20)\d{2})\s{0,2}年\s{0,2})?(?<m2>\d{1,2})\s{0,2}月\s{0,2}(?:(?<d2>\d{1,2})\s{0,2}[日号])?/gu;

/** The same where it was found, with the places of its parts, which cost more than to find it. */
const periodWithPlaces = new RegExp(periodPattern.source, 'duy');

/** Whether the words stand within a short reach. */
function stands(text: string, start: number, end: number, { before, after }: Context): boolean {
  if (before.test(text.slice(Math.max(0, start - 40), start))) return true;
  return after?.test(text.slice(end, end + 16)) ?? false;
}

const aboutData = /统计|数据|期限|时限|起止|报告期/u;
const namesPeriod = /(?:统计|数据)[^。；\n]{0,10}(?:期限|时限|期间|时间|时段)/u;

function toPeriod(match: RegExpExecArray, offset: number): StatedPeriod | undefined {
  const indices = match.indices?.groups;
  const from = toDate(match, indices, offset, '1');
  const to = toDate(match, indices, offset, '2');
  if (from === undefined || to === undefined) return undefined;
  const span = { start: offset + match.index, end: offset + match.index + match[0].length };
  return {
    span,
    from: { ...from, year: from.year ?? to.year },
    to: { ...to, year: to.year ?? from.year },
  };
}

function toDate(
  match: RegExpExecArray,
  indices: Readonly<Record<string, readonly [number, number] | undefined>> | undefined,
  offset: number,
  end: '1' | '2',
): StatedDate | undefined {
  const { [`y${end}`]: year, [`m${end}`]: month, [`d${end}`]: day } = match.groups ?? {};
  const monthAt = indices?.[`m${end}`];
  if (month === undefined || monthAt === undefined) return undefined;
  const yearAt = indices?.[`y${end}`];
  const dayAt = indices?.[`d${end}`];
  return {
    span: { start: offset + (yearAt ?? monthAt)[0], end: offset + (dayAt ?? monthAt)[1] + 1 },
    year: year === undefined ? undefined : Number.parseInt(year, 10),
    yearSpan:
      yearAt === undefined ? undefined : { start: offset + yearAt[0], end: offset + yearAt[1] },
    month: Number.parseInt(month, 10),
    day: day === undefined ? undefined : Number.parseInt(day, 10),
  };
}
