import { isDigitOfAnyWidth } from '../../../report/text/digits.js';
import { forEachLine, lineStartAt, pastLineBreak } from '../../../report/text/lines.js';
import { Scanner } from '../../../report/text/scanner.js';
import type { Span } from '../../../report/span.js';
import { isBlank } from './blanks.js';
import { readLineEnd } from './line-ends.js';
import { opensItem } from './list-marks.js';
import { mark, markAt } from './marks.js';
import { opensSetting, setIn } from './setting.js';

/** What stands inside the words of a paragraph and is none of them. */
export interface Interruptions {
  /** In their order; none touches another. */
  readonly cuts: readonly Span[];
  /** Where the paragraph ends, its line break excluded. */
  readonly end: number;
}

/** Finds what interrupts the paragraphs of pieces of running text that are asked in order. */
export class InterruptionReader {
  readonly #text: string;
  readonly #settings: readonly Scanner[];

  constructor(text: string) {
    this.#text = text;
    this.#settings = opensSetting.map((character) => new Scanner(text, character));
  }

  /** The paragraphs of a piece that are interrupted, by line ends inside sentences or by how they are set. */
  cutsIn({ start, end }: Span): readonly Interruptions[] {
    const text = this.#text;
    const found: Interruptions[] = [];
    let cuts: Span[] = [];
    /** Behind the blanks that were cut with the line end before. */
    let from = start;
    forEachLine(text, { start, end }, (lineStart, lineEnd) => {
      const line = { start: Math.max(lineStart, from), end: lineEnd };
      if (line.start >= end) return;
      if (this.#isSet(line)) addSet(text, line, cuts);
      const gap = lineEnd < end ? brokenAt(text, line, end) : undefined;
      if (gap !== undefined) {
        // Marks at the end of a line are cut with it.
        while ((cuts.at(-1)?.end ?? 0) > gap.start) cuts.pop();
        cuts.push(gap);
        from = gap.end;
      } else if (cuts.length > 0) {
        found.push({ cuts, end: lineEnd });
        cuts = [];
      }
    });
    return found;
  }

  /** Whether anything stands in a line that may say no more than how its words are set. */
  #isSet({ start, end }: Span): boolean {
    return this.#settings.some((each) => each.isIn(start, end));
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
