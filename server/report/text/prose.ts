import { isSpace } from './lines.js';
import type { Span } from '../span.js';

/** A sentence end inside, or more words than a label has. */
export function isProse(text: string, { start, end }: Span): boolean {
  if (end - start < 16) return false;
  // Space need not be counted where there are not enough characters anyway.
  if (end - start > mostLetters) return isLongProse(text, start, end);
  for (let index = start; index < end; index++) if (text.charCodeAt(index) === stop) return true;
  return false;
}

const stop = 0x3002;
const mostLetters = 160;

/** A run of space counts as one letter. */
function isLongProse(text: string, start: number, end: number): boolean {
  let letters = 0;
  let spaceBefore = false;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === stop) return true;
    const space = isSpace(code);
    if (!space || !spaceBefore) letters++;
    if (letters > mostLetters) return true;
    spaceBefore = space;
  }
  return false;
}
