import type { Stated, Span } from '../span.js';

/** The HTML comments of a text; one that is not closed is none. `value` is what stands between the marks, trimmed. */
export function readComments(text: string): Stated<string>[] {
  const comments: Stated<string>[] = [];
  for (let start = text.indexOf('<!--'); start !== -1;) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    const span: Span = { start, end: close + 3 };
    comments.push({ span, value: text.slice(start + 4, close).trim() });
    start = text.indexOf('<!--', span.end);
  }
  return comments;
}
