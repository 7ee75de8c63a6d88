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

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
