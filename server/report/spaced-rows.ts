import { shortTextAt } from './short-texts.js';
import { splitSpaced } from './spaced-cells.js';
import type { Span } from './span.js';
import type { Vocabulary } from './vocabulary.js';

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
  const cells = splitSpaced(text, line, vocabulary);
  if (cells.length <= widestRow / 2) return undefined;
  let words = 0;
  let others = 0;
  let turns = 0;
  let afterFigure = false;
  for (const { start, end } of cells) {
    const { kind, isValue } = shortTextAt(text, start, end, vocabulary);
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
