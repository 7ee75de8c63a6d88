import { isDigit } from '../../text/digits.js';
import { LastAsked } from '../../remembering/last-asked.js';
import { pastSpace, trimSpan } from '../../text/lines.js';
import { normalise } from '../../text/normalise.js';
import { readOrdinal } from '../../text/ordinals.js';
import { readFigure } from '../../text/read-figure.js';
import { kindOf } from '../../text/short-texts.js';
import type { Span } from '../../span.js';
import { unitWords } from '../../text/unit-words.js';
import type { Vocabulary } from '../../vocabulary.js';
import { beginsWithWord, treeOf } from '../../text/word-tree.js';

/** A line of cells that ran into each other is no longer. */
const longestLine = 90;

/** No header that runs into others is longer. */
const longestWord = 20;

/**
 * Cuts a line whose cells stand against each other, as a page's text has them when its tables are lost: `规章000`,
 * `(三)不予公开1.属于国家秘密0000000`, `三、收到申请数件5`, `结果维持结果纠正总计`. Undefined unless all of it is words of the forms and, behind a
 * row's label, digits; whether these are one figure or a figure each is for who knows the columns.
 */
export function splitGlued(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  const stated = splitAtColon(text, { start, end }, vocabulary);
  if (stated !== undefined) return stated;
  if (end - start > longestLine || end - start < 3) return undefined;
  let digits = end;
  while (digits > start && isDigit(text.charCodeAt(digits - 1))) digits--;
  if (digits === end) return splitHeaders(text, { start, end }, vocabulary);
  if (isInBrackets(text, start, digits)) return undefined;
  const figure = { start: digits, end };
  const labels = labelsIn(text, { start, end: digits }, vocabulary);
  if (labels !== undefined) return [...labels, figure];
  for (const unit of unitWords) {
    const at = digits - unit.length;
    if (at <= start || !text.startsWith(unit, at)) continue;
    const before = labelsIn(text, { start, end: at }, vocabulary);
    if (before !== undefined) return [...before, { start: at, end: digits }, figure];
  }
  return undefined;
}

/** Whether a bracket is open before a digit: the note of a label goes on in the next line (`（相同信息计1`). */
function isInBrackets(text: string, start: number, digits: number): boolean {
  for (let at = digits - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x29 || code === 0xff09) return false;
    if (code === 0x28 || code === 0xff08) return true;
  }
  return false;
}

/** `（一）主动公开政府信息数：1200条`: a row's label, a colon and its figure. */
function splitAtColon(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  for (let at = end - 1; at > start && end - at <= longestFigure; at--) {
    const code = text.charCodeAt(at);
    if (code !== 0x3a && code !== 0xff1a) continue;
    const figure = trimSpan(text, { start: at + 1, end });
    const isStated =
      isRow(text, start, at, vocabulary) &&
      readFigure(text.slice(figure.start, figure.end)) !== undefined;
    return isStated ? [{ start, end: at }, figure] : undefined;
  }
  return undefined;
}

/** A figure with its unit is no longer. */
const longestFigure = 18;

/** One row label, or that of a group and one of its rows. */
function labelsIn(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  if (isRow(text, start, end, vocabulary)) return [{ start, end }];
  for (let at = start + 2; at < end - 1; at++) {
    if (!opensItem(text, at)) continue;
    if (isRow(text, start, at, vocabulary) && isRow(text, at, end, vocabulary)) {
      return [
        { start, end: at },
        { start: at, end },
      ];
    }
  }
  return undefined;
}

/** Column labels and captions one behind the other, the longest first; undefined unless all of it is such. */
export function splitHeaders(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  if (!opensHeader(text, start, vocabulary)) return undefined;
  const found: Span[] = [];
  for (let at = start; at < end; at = pastSpace(text, at, end)) {
    const word = endOfWord(text, at, end, vocabulary);
    if (word === undefined) return undefined;
    found.push({ start: at, end: word });
    at = word;
  }
  return found.length > 1 ? found : undefined;
}

/** Whether a place has the first two letters of a column label: few other lines begin with them. */
export function opensHeader(text: string, start: number, vocabulary: Vocabulary): boolean {
  return openingsOf.of(vocabulary).has(text.slice(start, start + 2));
}

/** The first two letters of every column label. */
const openingsOf = new LastAsked(
  ({ columnLabels }: Vocabulary): ReadonlySet<string> =>
    new Set(Array.from(columnLabels, (label) => label.slice(0, 2))),
);

function endOfWord(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): number | undefined {
  const limit = Math.min(end, start + longestWord);
  if (!mayOpenWord(text, start, limit, vocabulary)) return undefined;
  for (let at = limit; at > start + 1; at--) {
    const kind = kindOf(text.slice(start, at), vocabulary);
    if (kind === 'column' || kind === 'row') return at;
  }
  return undefined;
}

/** Whether a word of a row or column stands at `start`, or what may stand before or inside one: few lines have any. */
function mayOpenWord(text: string, start: number, limit: number, vocabulary: Vocabulary): boolean {
  if (beginsWithWord(text, start, limit, words.of(vocabulary))) return true;
  const normal = normalise(text.slice(start, limit));
  return normal.startsWith('其中') || /[\\<&]/u.test(normal) || readOrdinal(normal) !== undefined;
}

const words = new LastAsked(({ rowLabels, columnLabels }: Vocabulary) =>
  treeOf([...rowLabels, ...columnLabels]),
);

function isRow(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  return kindOf(text.slice(start, end), vocabulary) === 'row';
}

/** `(一)`, `（一）`, `1.`. */
function opensItem(text: string, at: number): boolean {
  const first = text.charAt(at);
  return first === '(' || first === '（' || /^\d[.．、]/u.test(text.slice(at, at + 2));
}
