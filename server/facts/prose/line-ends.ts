import { pastLineBreak } from '../../report/lines.js';
import type { Span } from '../../report/span.js';
import { opensItem } from './list-marks.js';
import { mark, markAt, partsClauses } from './marks.js';
import { isBlank } from './blanks.js';

/** What stands behind a line of running text. */
interface LineEnd {
  /** Where the next line with anything on it begins. */
  readonly next: number;
  /** Whether the sentence goes on there. */
  readonly goesOn: boolean;
}

/**
 * Reads the end of a line. It ends sentence and paragraph, unless the line is broken where the page was full, or a list
 * goes on behind a mark that ends no sentence.
 * @param line up to its line end
 */
export function readLineEnd(text: string, { start, end }: Span, limit: number): LineEnd {
  let last = end - 1;
  while (last >= start && isBlank(text.charCodeAt(last))) last--;
  let next = pastLineBreak(text, end);
  let lines = 1;
  while (next < limit) {
    const past = pastLineBreak(text, next);
    if (past > next) lines++;
    else if (!isBlank(text.charCodeAt(next))) break;
    next = Math.max(past, next + 1);
  }
  const kind = markAt(text, last);
  const isFull = lines === 1 && end - start >= shortestFullLine;
  const isBroken = kind !== mark.stop && isFull && !opensItem(text, next);
  return { next, goesOn: partsClauses(kind) || isBroken };
}

/** Lines of running text broken at the page's edge are at least this long. */
const shortestFullLine = 18;
