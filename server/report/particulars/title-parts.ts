import { trimSpan } from '../text/lines.js';
import { closesAsName } from './organization.js';
import type { Stated, Span } from '../span.js';

/** `2020年`, `2020 年`, `二〇二〇年` in a title that begins at `offset`. */
export function readTitleYear(printed: string, offset: number): Stated<number> | undefined {
  const match =
    /((?:19|20)\d{2}|２０[０-９]{2}|二[〇○零O0]?[一二三四五六七八九〇○零]{2,3})(?=\s?年)|(?:19|20)\d{2}(?!\d)/u.exec(
      printed,
    );
  if (match === null) return undefined;
  let digits = '';
  for (const character of match[0]) digits += digitOf(character);
  const value = Number.parseInt(digits, 10);
  if (!(value >= 1900 && value < 2100)) return undefined;
  return {
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
    value,
  };
}

function digitOf(character: string): string {
  const chinese = '〇一二三四五六七八九'.indexOf(character);
  if (chinese !== -1) return String(chinese);
  if ('○零O'.includes(character)) return '0';
  const code = character.charCodeAt(0);
  return code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : character;
}

/** What stands before the year, or before 政府信息公开 where the year stands first or inside. */
export function organizationInTitle(
  text: string,
  title: Span,
  year: Stated<number> | undefined,
): Stated<string> | undefined {
  const subject = subjectOf(text.slice(title.start, title.end));
  let start = title.start;
  let end = subject === -1 ? title.end : title.start + subject;
  // 滨江区人民政府信息公开工作年度报告: the two have 政府 in common.
  if (text.startsWith('人民政府', end - 2)) end += 2;
  if (year !== undefined && year.span.start < end) {
    const before = text.slice(title.start, year.span.start).trim();
    const after = text.slice(pastYear(text, year.span.end), end);
    // `市教育局办公室关于2016年市教育局…的公告`: who makes it known, then whose it is.
    const isAnnounced = before.endsWith('关于') && after.trim().length > 1;
    if (before.length > 1 && !isAnnounced) end = year.span.start;
    else start = pastYear(text, year.span.end);
  }
  while (text.startsWith('关于', start)) start += 2;
  const span = trimSpan(text, { start, end });
  const value = text
    .slice(span.start, span.end)
    .replace(/\s/gu, '')
    .replace(/(?:20\d{2}年度?|关于)$/u, '');
  return span.end - span.start < 2 || value === '政府' ? undefined : { span, value };
}

/**
 * Where the words begin that say what the title is of; -1 where there are none. Those in the name of a unit are none of
 * them: 政务公开办公室.
 */
function subjectOf(printed: string): number {
  const [first, ...others] = [...printed.matchAll(/(?:政府\s?)?信息\s?公开|政务\s?公开/gu)];
  if (first === undefined) return -1;
  const from = first.index + first[0].length;
  const own = others.findLast(({ index }) =>
    closesAsName(printed.slice(from, index).replace(yearAtEnd, '')),
  );
  return (own ?? first).index;
}

const yearAtEnd = /(?:(?:19|20)\d{2}|二[〇○零O0]?[一二三四五六七八九〇○零]{2,3})\s?年度?\s?$/u;

function pastYear(text: string, at: number): number {
  const match = /^\s?年\s?度?\s?/u.exec(text.slice(at, at + 6));
  return at + (match === null ? 0 : match[0].length);
}
