import { isSpace } from './lines.js';
import type { Span } from './span.js';

/** A sentence end inside, or more words than a label has. */
export function isProse(text: string, span: Span): boolean {
  if (span.end - span.start < 16) return false;
  let letters = 0;
  let spaceBefore = false;
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x3002) return true;
    const space = isSpace(code);
    if (!space || !spaceBefore) letters++;
    if (letters > 160) return true;
    spaceBefore = space;
  }
  return false;
}
