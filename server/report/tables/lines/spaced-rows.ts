import { opensHeader, splitHeaders } from './glued-cells.js';
import { labelKey, withoutNote } from '../../text/label-key.js';
import { shortTextAt, type ShortText } from '../../text/short-texts.js';
import { splitSpaced } from './spaced-cells.js';
import type { Span } from '../../span.js';
import type { Vocabulary } from '../../vocabulary.js';

/** No row of a form has more cells. */
const widestRow = 18;

/** A shorter line holds one row at most. */
const shortestLine = 30;

/** Words that are none of the forms' among those that are: labels misprinted. */
const mostOthers = 4;

/**
 * The cells of a line that holds many rows of a table, or its headers and a row, with nothing but spaces between, as
 * text copied without its breaks has them. Undefined for any other line.
 */
export function cellsOfRows(
  text: string,
  line: Span,
  vocabulary: Vocabulary,
): readonly Span[] | undefined {
  if (line.end - line.start < shortestLine) return undefined;
  const cells = withHeadersParted(text, splitSpaced(text, line, vocabulary), vocabulary);
  if (cells.length <= widestRow / 2) return undefined;
  const read = cells.map(({ start, end }) => shortTextAt(text, start, end, vocabulary));
  if (arePairs(read, vocabulary)) return undefined;
  let words = 0;
  let others = 0;
  let turns = 0;
  let afterFigure = false;
  for (const { kind, isValue } of read) {
    if (isValue) {
      afterFigure = true;
      continue;
    }
    if (kind === 'row' || kind === 'column') words++;
    else if (++others > mostOthers) return undefined;
    if (afterFigure) turns++;
    afterFigure = false;
  }
  const isMany = turns > 1 || (turns === 0 && cells.length > widestRow);
  return isMany && afterFigure && words > 1 && words > others ? cells : undefined;
}

/** The cells with words of columns in cells of their own that broke into pieces, with a space between (`结果 维持 结果 纠正`). */
function withHeadersParted(
  text: string,
  cells: readonly Span[],
  vocabulary: Vocabulary,
): readonly Span[] {
  return cells.flatMap((cell) => {
    // Most are pieces of a sentence, too long to be read as words of the forms for nothing.
    if (!opensHeader(text, cell.start, vocabulary)) return cell;
    const { kind, isValue, content } = shortTextAt(text, cell.start, cell.end, vocabulary);
    if (kind !== undefined || isValue || !content.includes(' ')) return cell;
    return splitHeaders(text, cell, vocabulary) ?? cell;
  });
}

/**
 * Whether words and single figures take turns, as in a list: a word of a column stands between two figures, or there is
 * none, and a single figure stands behind the label of a row that has several.
 */
function arePairs(read: readonly ShortText[], { singleLabels }: Vocabulary): boolean {
  const columns = read.flatMap(({ kind, isValue }, index) =>
    kind === 'column' && !isValue ? index : [],
  );
  if (columns.some((at) => isFigureAt(read, at - 1) && isFigureAt(read, at + 1))) return true;
  if (columns.length > 0) return false;
  if (read.some((_, index) => isFigureAt(read, index) && isFigureAt(read, index + 1))) return false;
  return read.some(({ kind, content }, index) => {
    if (kind !== 'row' || !isFigureAt(read, index + 1)) return false;
    const key = labelKey(content);
    return !singleLabels.has(key) && !singleLabels.has(withoutNote(key));
  });
}

function isFigureAt(read: readonly ShortText[], index: number): boolean {
  const at = read[index];
  return at !== undefined && at.isValue && !at.isUnit;
}
