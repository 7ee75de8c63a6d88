import { trimSpan } from './lines.js';
import type { Span } from '../span.js';

/** No emphasis is stronger: `***` is bold and italic. */
const mostMarks = 3;

/** What stands between marks of emphasis that open and close the whole of a stretch; the stretch itself otherwise. */
export function withoutEmphasis(text: string, span: Span): Span {
  const mark = text.charCodeAt(span.start);
  // `*` and `_`.
  if (mark !== 0x2a && mark !== 0x5f) return span;
  let count = 0;
  while (count <= mostMarks && text.charCodeAt(span.start + count) === mark) count++;
  const inner = { start: span.start + count, end: span.end - count };
  if (count > mostMarks || inner.start >= inner.end) return span;
  for (let at = inner.end; at < span.end; at++) if (text.charCodeAt(at) !== mark) return span;
  // *31.5* *6* is emphasis twice.
  for (let at = inner.start; at < inner.end; at++) if (text.charCodeAt(at) === mark) return span;
  return trimSpan(text, inner);
}
