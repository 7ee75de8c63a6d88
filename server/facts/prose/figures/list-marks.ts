import { mark, marks } from './marks.js';
import { isBlank } from './blanks.js';

/** Whether only space stands between a line's start and a place near it. */
export function opensLine(text: string, lineStart: number, at: number): boolean {
  if (at - lineStart > widestIndent) return false;
  for (let index = lineStart; index < at; index++) {
    if (!isBlank(text.charCodeAt(index))) return false;
  }
  return true;
}

const widestIndent = 8;

/** Where the ordinal that digits at the start of a line are ends: `1.`, `1、` and `1)`; `at` where they are none. */
export function skipOrdinal(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end < at + 2 && marks[text.charCodeAt(end)] === mark.digit) end++;
  return '.．、)）'.includes(text.charAt(end) || ' ') ? end + 1 : at;
}

/** Whether a stretch holds nothing but a short number, or nothing at all. */
export function isOrdinal(text: string, start: number, end: number): boolean {
  if (end - start > longestOrdinal) return false;
  for (let at = start; at < end; at++) {
    const kind = marks[text.charCodeAt(at)];
    if (kind !== mark.digit && kind !== mark.numeral) return false;
  }
  return true;
}

const longestOrdinal = 3;

/** Whether a line begins with an ordinal or a mark of a list, a heading or a table. */
export function opensItem(text: string, at: number): boolean {
  const kind = marks[text.charCodeAt(at)];
  // （一） opens an item; （28.7%） stands where the line before was full.
  if (kind === mark.open) return bracketedOrdinal.test(text.slice(at + 1, at + 6));
  if ('#-*|>•·①②③④⑤⑥⑦⑧⑨'.includes(text.charAt(at) || ' ')) return true;
  if (kind !== mark.digit && kind !== mark.numeral) return false;
  let end = at + 1;
  while (end < at + 3 && marks[text.charCodeAt(end)] === kind) end++;
  return '.．、'.includes(text.charAt(end) || ' ');
}

const bracketedOrdinal = /^\s?[\d０-９一二三四五六七八九十]{1,3}\s?[）)】]/u;
