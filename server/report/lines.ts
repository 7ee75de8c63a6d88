import type { Span } from './span.js';

/** The lines of a text without their line ends; `\r\n`, `\n` and `\r` all end a line. */
export function splitLines(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const lines: Span[] = [];
  let start = within.start;
  for (let index = within.start; index < within.end; index++) {
    const code = text.charCodeAt(index);
    if (code !== 0x0a && code !== 0x0d) continue;
    lines.push({ start, end: index });
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) index++;
    start = index + 1;
  }
  lines.push({ start: Math.min(start, within.end), end: within.end });
  return lines;
}

/** The span without the space at its ends; an empty span at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

/** Space of any kind, line ends and invisible characters included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}
