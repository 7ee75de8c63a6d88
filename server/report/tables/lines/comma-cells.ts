import { trimSpan } from '../../text/lines.js';
import { shortTextAt } from '../../text/short-texts.js';
import { makeLine, none, type SourceLine } from './source-line.js';
import type { Span } from '../../span.js';
import type { Vocabulary } from '../../vocabulary.js';

/** A row has no less, and no form a wider one. */
const fewestCells = 2;
const widestRow = 40;

/** Figures that may stand behind one label the forms do not have. */
const fewestFigures = 2;

/**
 * The cells of a line whose cells are parted by commas, as spreadsheets export them: words of the forms, figures and
 * blanks, of other words only one label in front of figures, or a remark behind those of a row. Undefined for any other
 * line, a grouped figure included.
 */
export function cellsBetweenCommas(
  text: string,
  line: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  if (mayBeProse(text, line)) return undefined;
  const cells = splitAtCommas(text, line);
  if (cells.length < fewestCells || cells.length > widestRow) return undefined;
  const [first, ...others] = cells
    .map((cell) => trimSpan(text, cell))
    .filter(({ start, end }) => start < end);
  if (first === undefined) return cells.length === fewestCells ? undefined : cells;
  if (cells.length === fewestCells && !isPair(text, first, others, vocabulary)) return undefined;
  let values = 0;
  // Sentences have words in their second part that are none of the forms'.
  for (const [index, { start, end }] of others.entries()) {
    if (end - start > longestCell) return undefined;
    const { isValue, kind } = shortTextAt(text, start, end, vocabulary);
    if (isValue) values++;
    else if (kind !== 'row' && kind !== 'column') {
      const mayBeRemark = index === others.length - 1 && values >= fewestBeforeRemark;
      return mayBeRemark && isRow(text, first, vocabulary) ? cells : undefined;
    }
  }
  if (shortTextAt(text, line.start, line.end, vocabulary).isValue) return undefined;
  if (values >= fewestFigures) return cells;
  const { isValue, kind } = shortTextAt(text, first.start, first.end, vocabulary);
  return isValue || kind === 'row' || kind === 'column' ? cells : undefined;
}

/** A word of the forms and a figure, or two such words, or a label with nothing behind it. */
function isPair(
  text: string,
  first: Span,
  [second, other]: readonly Span[],
  vocabulary: Vocabulary,
): boolean {
  if (other !== undefined) return false;
  if (second === undefined) return isRow(text, first, vocabulary);
  return [first, second].every(({ start, end }, index) => {
    const { isValue, kind } = shortTextAt(text, start, end, vocabulary);
    return kind === 'row' || kind === 'column' || (index === 1 && isValue);
  });
}

/** A sentence has no so many figures between its commas. */
const fewestBeforeRemark = 3;

function isRow(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  return shortTextAt(text, start, end, vocabulary).kind === 'row';
}

/**
 * Leaves comma rows only where they belong to figures: a line of words alone is a header if a row with figures follows
 * or stands above, all rows between with as many cells or without a blank line between; any other is text.
 * @param lines all lines of a text, changed in place
 */
export function dropCommaWords(text: string, lines: SourceLine[], vocabulary: Vocabulary): void {
  let run: number[] = [];
  let hasFigures = false;
  let isParted = false;
  const close = (): void => {
    for (const at of hasFigures && !areFewPairs(run, lines) ? none : run) {
      const line = lines[at];
      if (line !== undefined) lines[at] = makeLine('text', line.span);
    }
    run = [];
    hasFigures = false;
  };
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'blank') {
      isParted = true;
      continue;
    }
    const before = lines[run.at(-1) ?? -1];
    const goesOn = line.kind === 'commas' && line.cells.length === before?.cells.length;
    if (run.length > 0 && !goesOn && (isParted || line.kind !== 'commas')) close();
    isParted = false;
    if (line.kind !== 'commas') continue;
    run.push(at);
    hasFigures ||= line.cells.some((cell) => isFigure(text, cell, vocabulary));
  }
  close();
}

/** Whether lines are pairs, and too few of them for a table: `行政许可,3` in a text. */
function areFewPairs(run: readonly number[], lines: readonly SourceLine[]): boolean {
  return run.length < fewestPairs && run.every((at) => lines[at]?.cells.length === fewestCells);
}

const fewestPairs = 3;

function isFigure(text: string, cell: Span, vocabulary: Vocabulary): boolean {
  const { start, end } = trimSpan(text, cell);
  return start < end && shortTextAt(text, start, end, vocabulary).isValue;
}

/** Whether a line ends as sentences do, or has more than a label before its first comma. */
function mayBeProse(text: string, { start, end }: Span): boolean {
  if (sentenceEnds.has(text.charCodeAt(end - 1))) return true;
  const first = text.indexOf(',', start);
  return first - start > longestCell;
}

/** A longer piece is of a sentence. */
const longestCell = 80;

const sentenceEnds: ReadonlySet<number> = new Set(
  Array.from('。；;：:，、', (mark) => mark.charCodeAt(0)),
);

/** The spans between commas, those in quotation marks without them. */
function splitAtCommas(text: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end && cells.length <= widestRow; at++) {
    if (at === from && text.charCodeAt(at) === quote) {
      const close = text.indexOf('"', at + 1);
      const isQuoted =
        close !== -1 && close < end && (close + 1 === end || text[close + 1] === ',');
      if (isQuoted) {
        cells.push({ start: at + 1, end: close });
        at = close + 1;
        from = at + 1;
        continue;
      }
    }
    if (at < end && text.charCodeAt(at) !== comma) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}

const quote = 0x22;
const comma = 0x2c;
