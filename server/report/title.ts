import { trimSpan } from './lines.js';
import { mostPieces, organizationLine } from './organization.js';
import type { Title } from './report.js';
import type { Mention, Span } from './span.js';

/** A title is not longer than this. */
const longestTitle = 80;

/** Finds the line that names the report among the pieces of text before the first section. */
export function readTitle(
  text: string,
  pieces: readonly Span[],
  before: number,
): Title | undefined {
  let best: Title | undefined;
  let previous: Span | undefined;
  for (const piece of pieces.slice(0, mostPieces)) {
    if (piece.start >= before) break;
    const title = readTitleLine(text, piece, previous);
    previous = piece;
    if (title === undefined) continue;
    if (title.year !== undefined) return title;
    best ??= title;
  }
  return best;
}

function readTitleLine(text: string, piece: Span, previous: Span | undefined): Title | undefined {
  const own = readTitlePart(text, piece, previous);
  if (own?.year !== undefined || previous === undefined) return own;
  if (!opensTitle(text, previous, piece)) return own;
  const joined = readTitlePart(text, { start: previous.start, end: piece.end }, undefined);
  return joined?.year === undefined ? own : joined;
}

function readTitlePart(text: string, piece: Span, previous: Span | undefined): Title | undefined {
  const span = titlePart(text, piece);
  if (span === undefined) return undefined;
  const printed = text.slice(span.start, span.end);
  const year = readYear(printed, span.start);
  const organization =
    organizationIn(text, span, year) ??
    (previous === undefined ? undefined : organizationLine(text, previous));
  return {
    span,
    text: printed
      .split(/[\n\r]/u)
      .map(trimmed)
      .join(''),
    organization,
    year,
  };
}

function trimmed(line: string): string {
  return line.trim();
}

/** Whether a line is the first half of a title that is set over two, broken between words or where the line was full. */
function opensTitle(text: string, previous: Span, piece: Span): boolean {
  if (previous.end - previous.start > 40) return false;
  const line = text.slice(previous.start, previous.end);
  if (!opening.test(line) || readYear(line, 0) === undefined) return false;
  return text.slice(previous.end, piece.start).trim() === '';
}

/** `澄屿市人民政府2016年`, `2016年政府信息公开`, and cut inside the words that follow the year. */
const opening = /(?:年度?(?:政府?|政府信息?)?|信息公|公开(?:工作?)?)$/u;

/** From the start of the piece to the word 报告 or 年报 that closes a title; undefined when there is none. */
function titlePart(text: string, piece: Span): Span | undefined {
  let start = piece.start;
  while (start < piece.end && '#*  \t'.includes(text[start] ?? '')) start++;
  for (const pattern of [field, pageMark]) {
    start +=
      pattern.exec(text.slice(start, Math.min(piece.end, start + longestField)))?.[0].length ?? 0;
  }
  const head = text.slice(start, Math.min(piece.end, start + longestTitle));
  const stop = head.search(/[。，；>＞]/u);
  const match = /报告|年报/u.exec(head);
  if (match === null || (stop !== -1 && stop < match.index)) return undefined;
  let end = match.index + match[0].length;
  const behind = head.slice(end).replace(siteName, '');
  if (/^[\s*#]*(?:[(（]|$)/u.test(behind) || /^(?:\s|的公告)/u.test(behind)) {
    const printed = head.slice(0, end);
    if (!/信息公开|政务公开/u.test(printed.replaceAll(/\s/gu, ''))) return undefined;
    if (notTitle.test(printed) || particulars.test(printed)) return undefined;
    const note = /^[(（][^()（）]{1,12}[)）]/u.exec(behind)?.[0] ?? '';
    if (note !== '' && /^[，,、是]/u.test(behind.slice(note.length))) return undefined;
    end += note.length;
    return trimSpan(text, { start, end: start + end });
  }
  return undefined;
}

/** What a page writes before the title among its particulars: `名 称：`, `标题 `, `名称 | `. */
const field =
  /^(?:(?:文件|信息)?名\s{0,2}称|标\s{0,2}题)(?:\s{0,2}[:：|]\s{0,2}(?:\|\s{0,2})?|\s{1,2})/u;

/** What stands before it on a page or a slide, and where it is attached: `Page 8 - `, `- 1 - `, `附件1：`, `【公开】`. */
const pageMark =
  /^(?:(?:page|p)[.\s]?\s?\d{1,3}(?=[-\s])|第\s?\d{1,3}\s?页|\d{1,3}\s?[/／]\s?\d{1,3}(?=\s)|[-—–]\s?\d{1,3}\s?[-—–]|附件\s?\d{0,2}(?=[:：\s])|【[^【】]{1,8}】)\s{0,2}[-—–:：|]?\s{0,2}/iu;
const longestField = 16;

/** The name of the site behind it, as browsers copy it: `…年度报告_甲县人民政府`. */
const siteName = /^\s?[-_—–|]{1,2}\s?[\u4e00-\u9fff]{2,20}\s*$/u;

/** Words of navigation, and of sentences about a report. */
const notTitle =
  /当前位置|首页|您现在|浏览|根据|按照|编制|现将|关于(?:做好|印发|编制|报送|开展)|通知|附件/u;

/** What a page says of the document above it: `索 引 号：0088-2026-0018 分 类：政府信息公开年报`. */
const particulars =
  /(?:索\s{0,2}引\s{0,2}号|文\s{0,2}号|[分种]\s{0,2}类|类\s{0,2}别|主\s{0,2}题|体\s{0,2}裁|机\s{0,2}构|部\s{0,2}门|日\s{0,2}期|时\s{0,2}间|方\s{0,2}式)\s{0,2}[:：|]/u;

/** `2020年`, `2020 年`, `二〇二〇年` in a title. */
function readYear(printed: string, offset: number): Mention<number> | undefined {
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
function organizationIn(
  text: string,
  title: Span,
  year: Mention<number> | undefined,
): Mention<string> | undefined {
  const printed = text.slice(title.start, title.end);
  const subject = printed.search(/政府\s?信息\s?公开|信息\s?公开|政务\s?公开/u);
  let start = title.start;
  let end = subject === -1 ? title.end : title.start + subject;
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
  if (span.end - span.start < 2) return undefined;
  return {
    span,
    value: text.slice(span.start, span.end).replace(/\s/gu, '').replace(/关于$/u, ''),
  };
}

function pastYear(text: string, at: number): number {
  const match = /^\s?年\s?度?\s?/u.exec(text.slice(at, at + 6));
  return at + (match === null ? 0 : match[0].length);
}
