import { isSpace } from '../report/lines.js';
import type { TextEdit } from './finding.js';

/** The line break a draft uses; `\n` for one without any. */
export function lineBreakOf(text: string): string {
  const at = text.indexOf('\n');
  if (at === -1) return text.includes('\r') ? '\r' : '\n';
  return text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line of an offset starts. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line of an offset ends, its line break excluded. */
export function lineEndAt(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The edit that puts `lines` at an offset as a block of its own, a blank line before and after it. */
export function blockEdit(
  text: string,
  span: TextEdit['span'],
  lines: readonly string[],
): TextEdit {
  const eol = lineBreakOf(text);
  let start = span.start;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  let { end } = span;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  const before = start === 0 ? '' : eol + eol;
  const after = end === text.length ? eol : eol + eol;
  return { span: { start, end }, newText: before + lines.join(eol) + after };
}

/** The line breaks that leave a blank line between a text and a block set behind it. */
export function breaksBehind(text: string, eol: string): string {
  if (text === '') return '';
  const found = /(?:\r?\n){0,2}$/u.exec(text.slice(-4))?.[0] ?? '';
  return eol.repeat(2 - countOf(found));
}

/** The line breaks that leave a blank line between a block and the text behind it; one at the end of everything. */
export function breaksBefore(text: string, eol: string): string {
  if (text === '') return eol;
  const found = /^(?:\r?\n){0,2}/u.exec(text)?.[0] ?? '';
  return eol.repeat(2 - countOf(found));
}

function countOf(breaks: string): number {
  return breaks.split('\n').length - 1;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
