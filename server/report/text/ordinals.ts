import { isDigitOfAnyWidth } from './digits.js';
import { readChineseNumeral } from './numerals.js';

/** `first` for `一、`, `second` for `(一)`, `third` for `1.`, `fourth` for `(1)`, `1)` and `①`. */
export type OrdinalStyle = 'first' | 'second' | 'third' | 'fourth';

/** An ordinal mark. Offsets count from the start of the text it was read in; `end` is past its punctuation. */
export interface OrdinalMark {
  readonly style: OrdinalStyle;
  readonly value: number;
  readonly start: number;
  readonly numeralStart: number;
  readonly numeralEnd: number;
  readonly end: number;
}

/**
 * Reads the ordinal that starts at `at`, in any width and with any of the marks drafts put behind it
 * (`一、` `一.` `一，` `第一部分` `（一）` `一）` `(一)、` `1.` `1、` `１．` `1\.` `1)` `(1)` `①`); undefined if there is none.
 * A decimal (`1.5万`), a date (`1月`) and the first of two quarters (`三、四季度`) are none.
 */
export function readOrdinal(text: string, at = 0): OrdinalMark | undefined {
  const first = text.charCodeAt(at);
  if (first === 0x28 || first === 0xff08 || first === 0x3014) return readBracketed(text, at);
  if (first === escape && text.charCodeAt(at + 1) === 0x28) return readEscaped(text, at);
  if (first >= 0x2460 && first <= 0x2473) {
    const value = first - 0x245f;
    return { style: 'fourth', value, start: at, numeralStart: at, numeralEnd: at + 1, end: at + 1 };
  }
  if (isDigitOfAnyWidth(first)) return readArabic(text, at);
  if (isNumeral(first) || first === 0x7b2c) return readChinese(text, at);
  return dashes.has(first) && text[at + 1] === '、' ? dashForOne(at) : undefined;
}

/** `\(一\)`, as converters write it to keep Markdown from reading it. */
function readEscaped(text: string, at: number): OrdinalMark | undefined {
  const mark = readBracketed(text, at + 1);
  return mark && { ...mark, start: at };
}

/** A backslash. */
const escape = 0x5c;

/** What is typed for 一 now and then, and looks like it: `—、总体情况`. */
const dashes: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014, 0x2015, 0xff0d]);

function dashForOne(at: number): OrdinalMark {
  return { style: 'first', value: 1, start: at, numeralStart: at, numeralEnd: at + 1, end: at + 2 };
}

/** The text behind a leading ordinal; the text itself when there is none. For keys as well as for print. */
export function withoutOrdinal(text: string): string {
  const mark = readOrdinal(text);
  return mark === undefined ? text : text.slice(mark.end);
}

function readChinese(text: string, at: number): OrdinalMark | undefined {
  const part = text.charCodeAt(at) === 0x7b2c;
  const numeralStart = part ? at + 1 : at;
  let numeralEnd = numeralStart;
  while (numeralEnd - numeralStart < 4 && isNumeral(text.charCodeAt(numeralEnd))) numeralEnd++;
  const value = readChineseNumeral(text.slice(numeralStart, numeralEnd));
  if (value === undefined) return undefined;
  const markEnd = part
    ? pastPartWord(text, numeralEnd)
    : pastMark(text, numeralEnd, '、.．，,﹑:：');
  if (markEnd === numeralEnd && !part) return readHalfBracketed(text, at, numeralEnd, value);
  if (markEnd === numeralEnd || isNextOfYear(text, markEnd, value)) return undefined;
  return { style: 'first', value, start: at, numeralStart, numeralEnd, end: markEnd };
}

/** `三）`, whose bracket in front was lost. */
function readHalfBracketed(
  text: string,
  start: number,
  numeralEnd: number,
  value: number,
): OrdinalMark | undefined {
  const end = pastMark(text, numeralEnd, ')）');
  if (end === numeralEnd) return undefined;
  return { style: 'second', value, start, numeralStart: start, numeralEnd, end };
}

/** Whether the quarter or month behind another stands there: 四季度 of 三、四季度. */
function isNextOfYear(text: string, at: number, value: number): boolean {
  if (!isNumeral(text.charCodeAt(at))) return false;
  const [, numeral = ''] = /^([二三四五六七八九十]{1,2})[季月]/u.exec(text.slice(at, at + 3)) ?? [];
  return readChineseNumeral(numeral) === value + 1;
}

function readArabic(text: string, at: number): OrdinalMark | undefined {
  let numeralEnd = at;
  let value = 0;
  while (numeralEnd - at < 2 && isDigitOfAnyWidth(text.charCodeAt(numeralEnd))) {
    value = value * 10 + (text.charCodeAt(numeralEnd) & 0xf);
    numeralEnd++;
  }
  const end = pastMark(text, numeralEnd, '.、．﹒)）');
  if (end === numeralEnd || value === 0 || isDigitOfAnyWidth(text.charCodeAt(end)))
    return undefined;
  const closing = text.charCodeAt(end - 1);
  const style = closing === 0x29 || closing === 0xff09 ? 'fourth' : 'third';
  return { style, value, start: at, numeralStart: at, numeralEnd, end };
}

function readBracketed(text: string, at: number): OrdinalMark | undefined {
  const numeralStart = skipSpace(text, at + 1);
  let numeralEnd = numeralStart;
  while (numeralEnd - numeralStart < 4 && isNumeral(text.charCodeAt(numeralEnd))) numeralEnd++;
  let value = readChineseNumeral(text.slice(numeralStart, numeralEnd));
  let style: OrdinalStyle = 'second';
  if (value === undefined) {
    value = 0;
    style = 'fourth';
    while (numeralEnd - numeralStart < 2 && isDigitOfAnyWidth(text.charCodeAt(numeralEnd))) {
      value = value * 10 + (text.charCodeAt(numeralEnd) & 0xf);
      numeralEnd++;
    }
  }
  const close = pastEscape(text, skipSpace(text, numeralEnd));
  const closing = text.charCodeAt(close);
  if (value === 0 || (closing !== 0x29 && closing !== 0xff09 && closing !== 0x3015))
    return undefined;
  const end = pastMark(text, close + 1, '、.．');
  return { style, value, start: at, numeralStart, numeralEnd, end };
}

/** `第一部分`, with the mark that may follow. */
function pastPartWord(text: string, at: number): number {
  if (!text.startsWith('部分', at) && !text.startsWith('章', at)) return at;
  const end = at + (text[at] === '章' ? 1 : 2);
  return pastMark(text, end, '、：:．.');
}

/** Past one of the marks at `at` (space may stand before it) and the space behind it; `at` when there is none. */
function pastMark(text: string, at: number, marks: string): number {
  const mark = pastEscape(text, skipSpace(text, at));
  const character = text[mark];
  return character !== undefined && marks.includes(character) ? mark + 1 : at;
}

function pastEscape(text: string, at: number): number {
  return text.charCodeAt(at) === escape ? at + 1 : at;
}

function skipSpace(text: string, at: number): number {
  let index = at;
  while (index - at < 8) {
    const code = text.charCodeAt(index);
    if (code !== 0x20 && code !== 0xa0 && code !== 0x3000) break;
    index++;
  }
  return index;
}

/** Whether a code unit is one of a Chinese numeral: 一 to 十. */
export function isNumeral(code: number): boolean {
  return code < 0xff00 && code >= 0x4e00 && numerals.has(code);
}

const numerals: ReadonlySet<number> = new Set(
  Array.from('一二三四五六七八九十', (character) => character.charCodeAt(0)),
);
