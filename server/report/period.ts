import type { StatedDate, StatedPeriod } from './report.js';
import type { Span } from './span.js';

/** Finds the statistical period in a stretch of text: two dates joined by 至 or the like, next to a word about data. */
export function readPeriod(text: string, within: Span): StatedPeriod | undefined {
  const head = text.slice(within.start, within.end);
  periodPattern.lastIndex = 0;
  for (let match = periodPattern.exec(head); match !== null; match = periodPattern.exec(head)) {
    if (!speaksOfData(head, match.index, match.index + match[0].length)) continue;
    return toPeriod(match, within.start);
  }
  return undefined;
}

const periodPattern =
  /(?:(?<y1>(?:19|20)\d{2})\s{0,2}年\s{0,2})?(?<m1>\d{1,2})\s{0,2}月\s{0,2}(?:(?<d1>\d{1,2})\s{0,2}[日号])?\s{0,2}(?:起|开始)?[，,]?\s{0,2}(?:至|到|—{1,2}|-|–|~|～|－)\s{0,2}(?:(?<y2>(?:19|20)\d{2})\s{0,2}年\s{0,2})?(?<m2>\d{1,2})\s{0,2}月\s{0,2}(?:(?<d2>\d{1,2})\s{0,2}[日号])?/dgu;

/** 统计, 数据, 期限 … within a short reach on the same sentence. */
function speaksOfData(text: string, start: number, end: number): boolean {
  return (
    aboutData.test(text.slice(Math.max(0, start - 40), start)) ||
    aboutData.test(text.slice(end, end + 16))
  );
}

const aboutData = /统计|数据|期限|时限|起止|报告期/u;

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
