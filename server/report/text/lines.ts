import type { Span } from '../span.js';

/** Visits the lines of a stretch, by their first place and the one past their last; `\r\n`, `\n` and `\r` all end a line. */
export function forEachLine(
  text: string,
  within: Span,
  visit: (start: number, end: number) => void,
): void {
  let { start } = within;
  for (;;) {
    // Most lines are so short that a search for what ends them costs more than to go along them.
    const end = lineEndAt(text, start, within.end - start);
    if (end >= within.end) break;
    visit(start, end);
    start = pastLineBreak(text, end);
  }
  visit(Math.min(start, within.end), within.end);
}

/** Where the line of an offset starts; `reach` characters before it where its start is further back. */
export function lineStartAt(text: string, offset: number, reach = offset): number {
  const from = Math.max(0, offset - reach);
  let start = offset;
  while (start > from && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line of an offset ends, its line break excluded; `reach` characters behind it where its end is further on. */
export function lineEndAt(text: string, offset: number, reach = text.length): number {
  const limit = Math.min(text.length, offset + reach);
  let end = offset;
  while (end < limit && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a line ends within a span. */
export function hasLineBreak(text: string, { start, end }: Span): boolean {
  return lineEndAt(text, start, end - start) < end;
}

/** Behind the line break at a place, which `\r\n` is one of; the place itself where none is. */
export function pastLineBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) return at + 2;
  return isLineBreak(code) ? at + 1 : at;
}

/** Whether a character ends a line, alone or with the other. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** The span without the space at its ends; an empty span at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const start = pastSpace(text, span.start, span.end);
  const end = beforeSpace(text, start, span.end);
  if (start === end) return { start: span.start, end: span.start };
  return start === span.start && end === span.end ? span : { start, end };
}

/** The first place from `start` on that is no space; `end` when there is none. */
export function pastSpace(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** The last place up to `end` that has no space before it; `start` when there is none. */
export function beforeSpace(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isSpace(text.charCodeAt(index - 1))) index--;
  return index;
}

/** The text of a span with runs of space folded to one. */
export function foldSpace(text: string, span: Span): string {
  let folded = '';
  let kept = span.start;
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (!isSpace(code)) continue;
    if (code === 0x20 && !isSpace(text.charCodeAt(index + 1))) continue;
    let next = index + 1;
    while (next < span.end && isSpace(text.charCodeAt(next))) next++;
    folded += `${text.slice(kept, index)} `;
    kept = next;
    index = next - 1;
  }
  return folded + text.slice(kept, span.end);
}

/** Space of any kind, line ends and invisible characters included. */
export function isSpace(code: number): boolean {
  // Most are ideographs.
  if (code > 0x3000) return code === 0xfeff;
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return code === 0xa0;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}
