import { isDigit } from '../../text/digits.js';
import { isSpace, pastSpace, trimSpan } from '../../text/lines.js';
import { isBracketOpen } from '../../text/open-bracket.js';
import { shortTextAt } from '../../text/short-texts.js';
import type { Span } from '../../span.js';
import { longestLabel, type Vocabulary } from '../../vocabulary.js';

/** A figure, dash or unit with the space around it is no longer. */
const longestValue = 24;

/**
 * Cuts a line into cells at its spaces. Figures, dashes and units stand alone; words one space apart are one cell,
 * unless each is a word of the forms; wider gaps always part.
 */
export function splitSpaced(text: string, line: Span, vocabulary: Vocabulary): Span[] {
  const cells: Span[] = [];
  let lastIsValue = true;
  let end = line.start;
  for (let start = line.start; start < line.end; start++) {
    if (isSpace(text.charCodeAt(start))) continue;
    const gap = start - end;
    end = start + 1;
    while (end < line.end && !isSpace(text.charCodeAt(end))) end++;
    if (end - start === 1 && text.charCodeAt(start) === backslash) {
      start = end - 1;
      continue;
    }
    const last = cells.at(-1);
    const ofNote =
      gap === 1 &&
      last !== undefined &&
      isOfNote(text, last, { start, end, lineEnd: line.end }, vocabulary);
    const isValue =
      !ofNote && end - start <= longestValue && shortTextAt(text, start, end, vocabulary).isValue;
    const joins =
      last !== undefined &&
      gap === 1 &&
      lastIsValue === isValue &&
      (isValue
        ? isUnitBehind(text, last, { start, end }, vocabulary)
        : !bothAreWords(text, last, { start, end }, vocabulary));
    if (joins) {
      cells[cells.length - 1] = { start: last.start, end };
    } else {
      cells.push({ start, end });
    }
    lastIsValue = isValue;
    start = end - 1;
  }
  return cells;
}

/**
 * Cuts a line that says one figure behind a colon, after the labels of its row and the words of its column
 * (`（一）予以公开 法人或其他组织 商业企业：4`), or after its label and other words; undefined for any other line.
 */
export function splitStated(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  if (!isDigit(text.charCodeAt(end - 1)) && !isUnit(text.charAt(end - 1))) return undefined;
  const colon = colonBefore(text, start, end);
  if (colon === undefined) return undefined;
  const figure = trimSpan(text, { start: colon + 1, end });
  if (shortTextAt(text, figure.start, figure.end, vocabulary).figure === undefined)
    return undefined;
  const said = trimSpan(text, { start, end: colon });
  const words = splitSpaced(text, said, vocabulary);
  const isWhole = words.length > 1 && words.every((word) => isWord(text, word, vocabulary));
  const cells = isWhole ? words : labelAndRest(text, said, vocabulary);
  return cells && [...cells, figure];
}

/** `一、本年新收政府信息公开申请数量 私营企业主`: a row's label, and words that are none of the forms. */
function labelAndRest(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  if (at === end || shortTextAt(text, start, at, vocabulary).kind !== 'row') return undefined;
  return [{ start, end: at }, trimSpan(text, { start: at, end })];
}

/** Where the colon before the figure at the end of a line is. */
function colonBefore(text: string, start: number, end: number): number | undefined {
  for (let at = end - 1; at > start && end - at <= longestValue; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return undefined;
}

function isUnit(last: string): boolean {
  return last === '件' || last === '元' || last === '项' || last === '个' || last === '条';
}

/** It stands for a blank first cell in the simple tables of reStructuredText. */
const backslash = 0x5c;

/** `（不同渠道和方式公开相同信息计 1 条）`: the digit of a label's note, which says how often a thing counts. */
function isOfNote(
  text: string,
  before: Span,
  { start, end, lineEnd }: Span & { readonly lineEnd: number },
  vocabulary: Vocabulary,
): boolean {
  if (end - start !== 1 || !isDigit(text.charCodeAt(start))) return false;
  if (text.charCodeAt(before.end - 1) !== countsAs) return false;
  const { kind, printed } = shortTextAt(text, before.start, before.end, vocabulary);
  if (kind !== undefined && !isBracketOpen(printed)) return false;
  if (end === lineEnd) return before.end - before.start > shortestNote;
  const behind = text.charAt(pastSpace(text, end, end + 1));
  return behind === '条' || behind === '次';
}

/** 计 */
const countsAs = 0x8ba1;

/** 总计 and 合计 have fewer letters. */
const shortestNote = 2;

/** `12.5 万元`: a figure with its unit. */
function isUnitBehind(text: string, figure: Span, unit: Span, vocabulary: Vocabulary): boolean {
  if (!shortTextAt(text, unit.start, unit.end, vocabulary).isUnit) return false;
  if (shortTextAt(text, figure.start, figure.end, vocabulary).figure === undefined) return false;
  return shortTextAt(text, figure.start, unit.end, vocabulary).figure !== undefined;
}

function bothAreWords(text: string, first: Span, second: Span, vocabulary: Vocabulary): boolean {
  return isWord(text, first, vocabulary) && isWord(text, second, vocabulary);
}

/** A word of the forms, or the year a column is of: `历年累计 2017年度`. */
function isWord(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  if (end - start > longestLabel) return false;
  if (shortTextAt(text, start, end, vocabulary).kind !== undefined) return true;
  return end - start <= longestYear && /^\d{4}年度?$/u.test(text.slice(start, end));
}

const longestYear = 6;
