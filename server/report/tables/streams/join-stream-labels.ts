import { inColumn, makeCell } from '../cells.js';
import { kindOf, shortTextAt } from '../../text/short-texts.js';
import type { Cell } from '../../table.js';
import { unitWords } from '../../text/unit-words.js';
import { longestLabel, type Vocabulary } from '../../vocabulary.js';

/** A label breaks over this many lines at most: the longest, in a column four letters wide. */
const mostPieces = 10;

/**
 * Joins the pieces of labels in cells read one a line: neighbours that are a known word only together, and a note
 * in brackets with the label before it. Columns count anew.
 */
export function joinStreamLabels(
  text: string,
  cells: readonly Cell[],
  vocabulary: Vocabulary,
): Cell[] {
  const joined: Cell[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const pieces = isWordy(cell) ? piecesOfLabel(text, cells, index, vocabulary) : 1;
    const last = cells[index + pieces - 1] ?? cell;
    joined.push(
      pieces === 1
        ? inColumn(cell, joined.length)
        : joinedCell(text, cell, last, joined.length, vocabulary),
    );
    index += pieces - 1;
  }
  return joined;
}

/** How many cells from `first` on are one label; 1 when it stands alone. */
function piecesOfLabel(
  text: string,
  cells: readonly Cell[],
  first: number,
  vocabulary: Vocabulary,
): number {
  const start = cells[first];
  const next = cells[first + 1];
  if (start === undefined || next === undefined || !isWordy(next)) return 1;
  const alone = kindOf(start.text, vocabulary);
  let best = 1;
  for (let pieces = 2; pieces <= mostPieces; pieces++) {
    const last = cells[first + pieces - 1];
    if (last === undefined || !isWordy(last) || last.span.end - start.span.start > longestLabel)
      break;
    // Two labels, each whole.
    if (alone !== undefined && kindOf(last.text, vocabulary) !== undefined) break;
    if (alone !== undefined && pieces === 2 && isNote(last.text)) best = 2;
    const { kind } = shortTextAt(text, start.span.start, last.span.end, vocabulary);
    if (kind !== undefined && kind !== 'section') best = pieces;
  }
  return best;
}

/** A bracket that is no ordinal's. */
function isNote(label: string): boolean {
  return /^[(（][^一二三四五六七八九十\d]/u.test(label);
}

/** Whether a cell holds words, and not the unit of a figure. */
export function isWordy(cell: Cell): boolean {
  return cell.state === 'text' && !unitWords.has(cell.text);
}

function joinedCell(
  text: string,
  first: Cell,
  last: Cell,
  column: number,
  vocabulary: Vocabulary,
): Cell {
  return makeCell(text, { start: first.span.start, end: last.span.end }, column, vocabulary);
}
