import { pastSpace } from '../text/lines.js';
import type { Span } from '../span.js';

/** What stands behind the mark of a Markdown heading, `## `; the line itself where it has none. */
export function withoutHeadingMark(text: string, line: Span): Span {
  let start = line.start;
  const last = Math.min(line.end, line.start + deepest + 1);
  while (start < last && text.charCodeAt(start) === 0x23) start++;
  if (start === line.start || start - line.start > deepest) return line;
  const content = pastSpace(text, start, line.end);
  return content === line.end ? line : { start: content, end: line.end };
}

/** Markdown has headings of six levels. */
const deepest = 6;
