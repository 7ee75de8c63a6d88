import { pastLineBreak } from '../../../report/text/lines.js';
import type { Span } from '../../../report/span.js';
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
  const behindTags = skipTags(text, next, limit);
  // <p>…申请45件。</p> and <p>年内办结… on the next line are paragraphs of their own.
  if (behindTags > next || endsBlock(text, last)) return { next: behindTags, goesOn: false };
  const kind = markAt(text, last);
  const isFull = lines === 1 && end - start >= shortestFullLine;
  const isBroken = kind !== mark.stop && isFull && !opensItem(text, next);
  return { next, goesOn: partsClauses(kind) || isBroken };
}

/** Whether a tag that ends a paragraph of HTML ends at a place. */
function endsBlock(text: string, last: number): boolean {
  return text.charCodeAt(last) === closesTag && blockEnd.test(text.slice(last - 8, last + 1));
}

const blockEnd = /(?:<\/(?:p|div|li|h[1-6]|section)>|<br\s?\/?>)$/iu;

/** Behind the tags that open a paragraph of HTML at a place; the place itself where there are none. */
function skipTags(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) === opensTag) {
    blockStart.lastIndex = at;
    const [tag] = blockStart.exec(text) ?? [];
    if (tag === undefined || at + tag.length > limit) break;
    at += tag.length;
  }
  return at;
}

/** No such tag is longer. */
const blockStart = /<(?:p|div|li|h[1-6]|section|span|strong)(?:\s[^<>]{0,400})?>\s{0,2}/iuy;
const opensTag = '<'.charCodeAt(0);
const closesTag = '>'.charCodeAt(0);

/** Lines of running text broken at the page's edge are at least this long. */
const shortestFullLine = 18;
