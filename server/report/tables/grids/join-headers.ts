import { cellOf } from '../cells.js';
import { kindOf } from '../../text/short-texts.js';
import type { Cell, TableRow } from '../../table.js';
import type { Vocabulary } from '../../vocabulary.js';

/** The headers above a row have no more lines: each of table four's seventeen, a letter a line. */
const mostLines = 80;

/** A row without a label has as many figures at least. */
const fewestFigures = 4;

/**
 * The rows with the headers above figures without a label whole: cells of few letters break over lines (`结果`, `维持`),
 * and text that has one cell behind the other has all pieces of one before those of the next. Only where the pieces of
 * all lines are words of the forms together, and some is none alone.
 */
export function withHeadersJoined(
  rows: readonly TableRow[],
  vocabulary: Vocabulary,
): readonly TableRow[] {
  const joined: TableRow[] = [];
  let from = 0;
  for (const row of rows) {
    const hasFigures = row.cells.some(({ state }) => state === 'number' || state === 'dash');
    if (hasFigures && isUnlabelled(row)) joinLast(joined, from, vocabulary);
    joined.push(row);
    if (hasFigures || joined.length - from > mostLines) from = joined.length;
  }
  return joined;
}

function isUnlabelled({ cells }: TableRow): boolean {
  return cells.length >= fewestFigures && cells.every(({ state }) => state !== 'text');
}

/** Joins what stands from a row on, or from one behind it, where all of it is headers. */
function joinLast(rows: TableRow[], from: number, vocabulary: Vocabulary): void {
  const above = rows.slice(from);
  const pieces = above.map(({ cells }) => cells.flatMap(piecesOf));
  const all = pieces.flat();
  const words = wordsFrom(all, vocabulary);
  let start = 0;
  for (let at = 0; at + 1 < above.length; at++) {
    if (words[start] !== undefined) {
      const own = above.slice(at);
      if (own.every(({ cells }) => cells.every(({ text }) => isWord(text, vocabulary)))) return;
      const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
      rows.splice(from + at, own.length, { span, cells: headersOf(all, start, words) });
      return;
    }
    start += pieces[at]?.length ?? 0;
  }
}

/** By every piece, the word that begins there, as many words as can be from it to the last. */
function wordsFrom(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
): readonly (Word | undefined)[] {
  const words: (Word | undefined)[] = [];
  words[pieces.length] = { pieces: 0, count: 0 };
  for (let first = pieces.length - 1; first >= 0; first--) {
    words[first] = bestWord(pieces, first, words, vocabulary);
  }
  return words;
}

/** The headers that pieces are together from a place on. */
function headersOf(
  pieces: readonly Piece[],
  from: number,
  words: readonly (Word | undefined)[],
): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < pieces.length; at += words[at]?.pieces ?? pieces.length) {
    const own = pieces.slice(at, at + (words[at]?.pieces ?? 0));
    const start = own[0]?.span.start ?? 0;
    const end = own.at(-1)?.span.end ?? start;
    const text = own.map((piece) => piece.text).join('');
    cells.push(cellOf({ start, end }, text, cells.length));
  }
  return cells;
}

/** A word that begins at a piece: how many pieces it has, and how many words there are from it to the last. */
interface Word {
  readonly pieces: number;
  readonly count: number;
}

function bestWord(
  pieces: readonly Piece[],
  first: number,
  words: readonly (Word | undefined)[],
  vocabulary: Vocabulary,
): Word | undefined {
  let best: Word | undefined;
  let text = '';
  for (let next = first; next < pieces.length && text.length < longestHeader; next++) {
    text += pieces[next]?.text ?? '';
    const behind = words[next + 1];
    if (behind === undefined || behind.count < (best?.count ?? 0)) continue;
    if (!isWord(text, vocabulary)) continue;
    best = { pieces: next + 1 - first, count: behind.count + 1 };
  }
  return best;
}

/** 总计 is a word of rows as well. */
function isWord(text: string, vocabulary: Vocabulary): boolean {
  const kind = kindOf(text, vocabulary);
  return kind === 'column' || kind === 'row';
}

/** No header of a column is longer. */
const longestHeader = 24;

/** What stands between spaces in a cell. */
type Piece = Pick<Cell, 'span' | 'text'>;

function piecesOf({ text, span }: Cell): readonly Piece[] {
  return text.split(' ').map((piece) => ({ text: piece, span }));
}
