import type { Breaks } from '../text/breaks.js';
import { isSpace, pastSpace, trimSpan } from '../text/lines.js';
import { normalise } from '../text/normalise.js';
import { readChineseNumeral } from '../text/numerals.js';
import { isNumeral, readOrdinal, type OrdinalMark, withoutOrdinal } from '../text/ordinals.js';
import type { Heading } from '../report.js';
import { endOfSectionTitle, isSectionTitle } from './section-titles.js';
import { isSheetError } from '../text/sheet-errors.js';
import { shortTextAt } from '../text/short-texts.js';
import type { Span } from '../span.js';
import type { Vocabulary } from '../vocabulary.js';

/** A heading and how deep it stands: 1 for `一、`, 2 for `(一)`, 3 for `1.`, until its surroundings tell otherwise. */
export interface LeveledHeading {
  readonly level: 1 | 2 | 3;
  readonly heading: Heading;
}

/** A title longer than this is a sentence. */
const longestTitle = 44;

/**
 * Finds the headings in a piece of text outside tables: at its start, and inside it where sections run on.
 * `breaks` are those of the text, for all pieces in order. Adds them to `headings`.
 */
export function readHeadings(
  text: string,
  piece: Span,
  breaks: Breaks,
  vocabulary: Vocabulary,
  headings: LeveledHeading[],
): void {
  const opening = readOpening(text, piece, vocabulary);
  if (opening !== undefined) headings.push(opening);
  const from = opening?.heading.span.end ?? piece.start + 1;
  if (piece.end - from < 8) return;
  // A heading may follow another at once, where the sections between them lost their tables.
  let at =
    opening === undefined ? breaks.from(piece.start, piece.end) : pastSpace(text, from, piece.end);
  while (at < piece.end) {
    const inner = opensOrdinal.has(text.charCodeAt(at))
      ? readInner(text, { start: at, end: piece.end }, vocabulary)
      : undefined;
    if (inner === undefined) {
      at = breaks.from(at, piece.end);
      continue;
    }
    headings.push(inner);
    at = pastSpace(text, inner.heading.span.end, piece.end);
  }
}

/** What an ordinal inside a line may start with. */
const opensOrdinal: ReadonlySet<number> = new Set(
  Array.from('(（第一二三四五六七八九十', (character) => character.charCodeAt(0)),
);

/** The heading a line begins with: with an ordinal, with `#`, or by the words of a section alone. */
function readOpening(
  text: string,
  piece: Span,
  vocabulary: Vocabulary,
): LeveledHeading | undefined {
  let start = piece.start;
  while (start < piece.end && text.charCodeAt(start) === 0x23 && start - piece.start < 6) start++;
  const hashes = start - piece.start;
  while (start < piece.end && (isSpace(text.charCodeAt(start)) || text[start] === '*')) start++;
  const line = { start, end: piece.end };
  const mark = readOrdinalWithin(text, line);
  if (mark === undefined) return readUnnumbered(text, line, hashes, vocabulary);
  const level = levelOf(mark);
  if (level === undefined) return undefined;
  const titleEnd = endOfTitle(text, { start: mark.end, end: piece.end }, level, vocabulary);
  if (titleEnd === undefined) return undefined;
  const title = trimSpan(text, { start: mark.end, end: titleEnd });
  // `三、`, `本`, `年`, `度`: the label of a merged cell that is set from top to bottom.
  if (level === 1 && title.end - title.start === 1) return undefined;
  if (isRowWithFigures(text, title, vocabulary)) return undefined;
  return { level, heading: makeHeading(text, piece, { mark, titleEnd, hashes }) };
}

/**
 * `二、上年结转政府信息公开申请数量21731695`, `四、结转下年度继续办理 0 12 0`: the label of a row with its figures.
 */
function isRowWithFigures(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  let words = end;
  while (words > start && isDigitOrSpace(text.charCodeAt(words - 1))) words--;
  return words < end && shortTextAt(text, start, words, vocabulary).kind === 'row';
}

function isDigitOrSpace(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isSpace(code);
}

/** A heading inside a line: a section the forms know, or `(一)` and a short title behind a full stop. */
function readInner(text: string, line: Span, vocabulary: Vocabulary): LeveledHeading | undefined {
  const mark = readOrdinalWithin(text, line);
  if (mark === undefined) return undefined;
  const level = levelOf(mark);
  if (level !== 1 && level !== 2) return undefined;
  const rest = { start: mark.end, end: line.end };
  const titleEnd =
    level === 1 ? endOfKnownTitle(text, rest, vocabulary) : endOfShortTitle(text, rest);
  if (titleEnd === undefined) return undefined;
  return {
    level,
    heading: makeHeading(
      text,
      { start: line.start - 1, end: line.end },
      { mark, titleEnd, hashes: 0 },
    ),
  };
}

function readUnnumbered(
  text: string,
  line: Span,
  hashes: number,
  vocabulary: Vocabulary,
): LeveledHeading | undefined {
  const length = line.end - line.start;
  if (length < 2 || length > longestTitle) return undefined;
  const end = endOfWords(text, line);
  const bare = readBareNumeral(text, line.start, end);
  if (bare !== undefined && isSectionTitle(text, bare.end, end, vocabulary)) {
    return { level: 1, heading: makeHeading(text, line, { mark: bare, titleEnd: end, hashes }) };
  }
  if (!isSectionTitle(text, line.start, end, vocabulary)) {
    if (hashes === 0 || isSheetError(text.slice(line.start - hashes, end))) return undefined;
    const title = text.slice(line.start, end);
    if (title.includes('报告') || isCaption(title)) return undefined;
  }
  if (hashes === 0 && hasStop(text, line)) return undefined;
  const level = hashes <= 2 ? 1 : hashes === 3 ? 2 : 3;
  return { level, heading: makeHeading(text, line, { mark: undefined, titleEnd: end, hashes }) };
}

/** `## 表二：主动公开政府信息情况` names the table below it. */
function isCaption(title: string): boolean {
  return /^附?表\s?[一二三四五六1-6１-６]/u.test(title);
}

/**
 * `二 主动公开政府信息情况`: an ordinal that has space where others have a mark; `、主动公开政府信息情况`: one that a page lost,
 * which is no number; `伍、存在的主要问题`: one as on a bank note, which stands before other words than a section's too.
 */
function readBareNumeral(text: string, start: number, end: number): OrdinalMark | undefined {
  const formal = '壹贰叁肆伍陆柒捌玖'.indexOf(text.charAt(start)) + 1;
  if (formal > 0 && text[start + 1] === '、') {
    const numeralEnd = start + 1;
    const place = { start, numeralStart: start, numeralEnd, end: numeralEnd + 1 };
    return { style: 'first', value: formal, ...place };
  }
  if (text[start] === '、') {
    return {
      style: 'first',
      value: 0,
      start,
      numeralStart: start,
      numeralEnd: start,
      end: start + 1,
    };
  }
  if (!isNumeral(text.charCodeAt(start))) return undefined;
  const title = text.slice(start, end);
  const [, numeral = '', space = ''] = /^([一二三四五六七八九十]{1,3})(\s{1,4})/u.exec(title) ?? [];
  const value = readChineseNumeral(numeral);
  if (value === undefined) return undefined;
  const numeralEnd = start + numeral.length;
  const markEnd = numeralEnd + space.length;
  return { style: 'first', value, start, numeralStart: start, numeralEnd, end: markEnd };
}

function makeHeading(
  text: string,
  line: Span,
  parts: {
    readonly mark: OrdinalMark | undefined;
    readonly titleEnd: number;
    readonly hashes: number;
  },
): Heading {
  const { mark, titleEnd, hashes } = parts;
  let titleStart = mark?.end ?? line.start;
  while (titleStart < titleEnd && isSpace(text.charCodeAt(titleStart))) titleStart++;
  const start = mark?.start ?? titleStart;
  return {
    span: { start, end: Math.max(titleEnd, mark?.end ?? start) },
    ordinal:
      mark === undefined
        ? undefined
        : {
            span: { start: mark.start, end: mark.end },
            text: text.slice(mark.start, mark.end),
            value: mark.value,
            numeral: { start: mark.numeralStart, end: mark.numeralEnd },
          },
    title: text.slice(titleStart, titleEnd),
    titleSpan: { start: titleStart, end: Math.max(titleStart, titleEnd) },
    inline:
      (hashes === 0 && start > line.start && text[line.start] !== '*') ||
      endOfWords(text, line) > titleEnd + 1,
    hashes,
  };
}

/** Where the title behind an opening ordinal ends; undefined when what follows is a sentence. */
function endOfTitle(
  text: string,
  rest: Span,
  level: 1 | 2 | 3,
  vocabulary: Vocabulary,
): number | undefined {
  const end = endOfWords(text, rest);
  if (end - rest.start <= longestTitle && !hasStop(text, { start: rest.start, end })) {
    if (level !== 1 || !holdsStatement.test(text.slice(rest.start, end))) return end;
    const known = endOfKnownTitle(text, rest, vocabulary);
    return known !== undefined && statement.test(text.slice(known, end)) ? known : end;
  }
  if (level === 1) return endOfKnownTitle(text, rest, vocabulary);
  return endOfShortTitle(text, rest);
}

/**
 * `六、其他需要报告的事项 无`: what begins a statement behind a title and a space, and goes on with no title;
 * `一、总体情况 （一）主动公开`: the first part of the section, on its line.
 */
const statement =
  /^(?:\s+(?:[无未本我]|没有|暂无|不存在|20\d\d年)|\s*[(（][一二三四五六七八九十]{1,3}[)）])/u;
const holdsStatement =
  /\s(?:[无未本我]|没有|暂无|不存在|20\d\d年)|[(（][一二三四五六七八九十]{1,3}[)）]/u;

/** Past a section title the forms know, wherever the text goes on behind it. */
function endOfKnownTitle(text: string, rest: Span, vocabulary: Vocabulary): number | undefined {
  const limit = Math.min(rest.end, rest.start + longestTitle);
  return endOfSectionTitle(text, rest.start, limit, vocabulary);
}

/** Past a title that a full stop, a colon or wide space closes within a title's length. */
function endOfShortTitle(text: string, rest: Span): number | undefined {
  const limit = Math.min(rest.end, rest.start + longestTitle);
  for (let end = rest.start; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x3002 || code === 0xff1a || code === 0x3a)
      return end > rest.start + 1 ? end : undefined;
    if (isSpace(code) && end > rest.start + 1) return end;
    if (code === 0xff1b) return undefined;
  }
  return undefined;
}

/** The end of a line without closing `#`, `*`, space and one full stop or colon. */
function endOfWords(text: string, line: Span): number {
  let end = line.end;
  while (
    end > line.start &&
    (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === '*' || text[end - 1] === '#')
  )
    end--;
  const last = text[end - 1];
  return end > line.start && (last === '。' || last === '：' || last === ':') ? end - 1 : end;
}

function hasStop(text: string, span: Span): boolean {
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x3002 || code === 0xff1b || code === 0xff01) return true;
  }
  return false;
}

function levelOf(mark: OrdinalMark): 1 | 2 | 3 | undefined {
  if (mark.style === 'first') return 1;
  if (mark.style === 'second') return 2;
  return mark.style === 'third' ? 3 : undefined;
}

function readOrdinalWithin(text: string, line: Span): OrdinalMark | undefined {
  const mark = readOrdinal(text, line.start);
  return mark === undefined || mark.end > line.end ? undefined : mark;
}

/** Whether a first-level heading has its words alone. */
export function lacksNumber({ level, heading }: LeveledHeading): boolean {
  return level === 1 && heading.ordinal === undefined && heading.hashes === 0;
}

/** The key a section title is known by. */
export function sectionKey(title: string): string {
  return withoutOrdinal(normalise(title));
}
