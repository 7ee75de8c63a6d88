import { isSpace, trimSpan } from './lines.js';
import type { Span } from './span.js';

/** The sentences of a stretch of text: cut at 。！？； and line ends, without the space around them. */
export function* sentences(text: string, within: Span): Iterable<Span> {
  let start = within.start;
  for (let index = within.start; index < within.end; index++) {
    if (!endsSentence(text.charCodeAt(index))) continue;
    const span = trimSpan(text, { start, end: index + 1 });
    if (span.start < span.end && !isSpace(text.charCodeAt(span.start))) yield span;
    start = index + 1;
  }
  const rest = trimSpan(text, { start, end: within.end });
  if (rest.start < rest.end) yield rest;
}

function endsSentence(code: number): boolean {
  return (
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff1b ||
    code === 0x0a ||
    code === 0x0d
  );
}
