import { isDigitOfAnyWidth } from '../../../report/text/digits.js';
import { isLineBreak, lineStartAt, pastLineBreak } from '../../../report/text/lines.js';
import type { Span } from '../../../report/span.js';
import { isBlank } from './blanks.js';
import { readLineEnd } from './line-ends.js';
import { opensItem } from './list-marks.js';
import { mark, markAt } from './marks.js';
import { mayBeSet, setIn } from './setting.js';

/** What stands inside the words of a paragraph and is none of them. */
export interface Interruptions {
  /** In their order; none touches another. */
  readonly cuts: readonly Span[];
  /** Where the paragraph ends, its line break excluded. */
  readonly end: number;
}

/** The paragraphs of a piece of running text that are interrupted, by line ends inside sentences or by how they are set. */
export function* cutsIn(text: string, { start, end }: Span): Generator<Interruptions> {
  let cuts: Span[] = [];
  let lineStart = start;
  while (lineStart < end) {
    let lineEnd = lineStart;
    let isSet = false;
    while (lineEnd < end && !isLineBreak(text.charCodeAt(lineEnd))) {
      isSet ||= mayBeSet(text.charCodeAt(lineEnd));
      lineEnd++;
    }
    if (isSet) addSet(text, { start: lineStart, end: lineEnd }, cuts);
    const gap = lineEnd < end ? brokenAt(text, { start: lineStart, end: lineEnd }, end) : undefined;
    if (gap !== undefined) {
      // Marks at the end of a line are cut with it.
      while ((cuts.at(-1)?.end ?? 0) > gap.start) cuts.pop();
      cuts.push(gap);
    } else if (cuts.length > 0) {
      yield { cuts, end: lineEnd };
      cuts = [];
    }
    lineStart = gap?.end ?? pastLineBreak(text, lineEnd);
    if (lineStart === lineEnd) break;
  }
}

function addSet(text: string, { start, end }: Span, cuts: Span[]): void {
  for (const each of setIn(text.slice(start, end))) {
    cuts.push({ start: start + each.start, end: start + each.end });
  }
}

/** The line end and the blanks around it where a sentence goes on behind it, and no list. */
function brokenAt(text: string, { start, end }: Span, limit: number): Span | undefined {
  let last = end - 1;
  while (last >= start && isBlank(text.charCodeAt(last))) last--;
  if (last < start || opensList.has(markAt(text, last))) return undefined;
  const { goesOn } = readLineEnd(text, { start: lineStartAt(text, start), end }, limit);
  if (!goesOn) return undefined;
  let next = pastLineBreak(text, end);
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  if (opensItem(text, next)) return undefined;
  if (isOfOneWord(text.charCodeAt(last)) && isOfOneWord(text.charCodeAt(next))) return undefined;
  return { start: last + 1, end: next };
}

/** Behind ； and ： the lines of a list begin. */
const opensList: ReadonlySet<number> = new Set([mark.semicolon, mark.colon]);

/** Letters and digits on both sides of a line end are two words, or two figures. */
function isOfOneWord(code: number): boolean {
  return (
    isDigitOfAnyWidth(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  );
}
