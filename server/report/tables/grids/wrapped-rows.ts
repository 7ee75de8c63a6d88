import { cellOf } from '../cells.js';
import { kindOf } from '../../text/short-texts.js';
import type { Cell, TableRow } from '../../table.js';
import { longestLabel, type Vocabulary } from '../../vocabulary.js';

/** A row is wrapped over this many lines at most: the longest label, a few letters in each. */
const mostLines = 14;

/**
 * The rows of a table whose cells were wrapped, each line of a row a row of its own with blanks beside it, made whole:
 * where the pieces below each other are a word of the forms together, and not each alone.
 *
 *     | （二）通过不同渠道和方 |  |  |
 *     | 式公开政府信息的情况 | —— | —— |
 */
export function joinWrappedRows(
  rows: readonly TableRow[],
  vocabulary: Vocabulary,
): readonly TableRow[] {
  const joined: TableRow[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (row === undefined) break;
    const lines = linesFrom(rows, at, vocabulary);
    joined.push(lines === 1 ? row : joinRows(rows.slice(at, at + lines)));
    at += lines;
  }
  return joined.length < rows.length ? joined : rows;
}

/** How many rows from one on are the lines of one. */
function linesFrom(rows: readonly TableRow[], first: number, vocabulary: Vocabulary): number {
  const start = rows[first];
  if (start === undefined) return 1;
  let best = 1;
  let filled = holdsValue(start) ? 1 : 0;
  for (let count = 2; count <= mostLines; count++) {
    const above = rows[first + count - 2];
    const next = rows[first + count - 1];
    if (above === undefined || next === undefined) break;
    // Blanks at the end of a line may be lost.
    if (next.cells.length > 1 && next.cells.length !== start.cells.length) break;
    if (holdsValue(next)) filled++;
    if (filled > 1 || standsAlone(above, next, vocabulary)) break;
    if (areWords(rows.slice(first, first + count), vocabulary)) best = count;
  }
  return best;
}

function holdsValue({ cells }: TableRow): boolean {
  return cells.some(({ state }) => state === 'number' || state === 'dash');
}

/** Whether no cell of a row has text that goes on from the cell above it: each is a word, or nothing stands there. */
function standsAlone(above: TableRow, row: TableRow, vocabulary: Vocabulary): boolean {
  let goesOn = false;
  for (const [column, { state, text }] of row.cells.entries()) {
    const before = above.cells[column];
    if (state !== 'text' || before?.state !== 'text') continue;
    if (isWord(text, vocabulary) && isWord(before.text, vocabulary)) return true;
    goesOn = true;
  }
  return !goesOn;
}

/** Whether the pieces of every column that has several are a word together. */
function areWords(rows: readonly TableRow[], vocabulary: Vocabulary): boolean {
  const width = rows[0]?.cells.length ?? 0;
  for (let column = 0; column < width; column++) {
    const pieces = piecesOf(rows, column);
    if (pieces.length < 2) continue;
    if (pieces.some(({ state }) => state !== 'text')) return false;
    const text = wholeText(pieces);
    if (text.length > longestLabel || !isWord(text, vocabulary)) return false;
  }
  return true;
}

function piecesOf(rows: readonly TableRow[], column: number): readonly Cell[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell === undefined || cell.state === 'blank' ? [] : [cell];
  });
}

function wholeText(pieces: readonly Cell[]): string {
  return pieces.map(({ text }) => text).join('');
}

function isWord(text: string, vocabulary: Vocabulary): boolean {
  const kind = kindOf(text, vocabulary);
  return kind === 'row' || kind === 'column';
}

/** One row of several, each cell with its pieces; a cell stands where its first piece does. */
function joinRows(rows: readonly TableRow[]): TableRow {
  const [first] = rows;
  const cells = (first?.cells ?? []).map((own, column) => {
    const pieces = piecesOf(rows, column);
    const [piece] = pieces;
    if (piece === undefined || pieces.length === 1) return piece ?? own;
    return cellOf(piece.span, wholeText(pieces), column);
  });
  const start = first?.span.start ?? 0;
  return { span: { start, end: rows.at(-1)?.span.end ?? start }, cells };
}
