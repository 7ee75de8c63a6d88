import { beforeSpace, pastSpace } from '../report/text/lines.js';
import type { TextEdit } from './finding.js';

/** The line break a draft uses, by that of its first line; `\n` for one without any. */
export function lineBreakOf(text: string): string {
  return /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
}

/** The edit that puts `lines` at an offset as a block of its own, a blank line before and after it. */
export function blockEdit(
  text: string,
  span: TextEdit['span'],
  lines: readonly string[],
): TextEdit {
  const eol = lineBreakOf(text);
  const start = beforeSpace(text, 0, span.start);
  const end = pastSpace(text, span.end, text.length);
  const before = start === 0 ? '' : eol + eol;
  const after = end === text.length ? eol : eol + eol;
  return { span: { start, end }, newText: before + lines.join(eol) + after };
}

/** The line breaks that leave a blank line between a text and a block set behind it. */
export function breaksBehind(text: string, eol: string): string {
  if (text === '') return '';
  const found = /(?:\r\n?|\n){0,2}$/u.exec(text.slice(-4))?.[0] ?? '';
  return eol.repeat(2 - countOf(found));
}

/** The line breaks that leave a blank line between a block and the text behind it; one at the end of everything. */
export function breaksBefore(text: string, eol: string): string {
  if (text === '') return eol;
  const found = /^(?:\r\n?|\n){0,2}/u.exec(text)?.[0] ?? '';
  return eol.repeat(2 - countOf(found));
}

function countOf(breaks: string): number {
  return breaks.match(/\r\n?|\n/gu)?.length ?? 0;
}
