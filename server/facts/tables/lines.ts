import type { Cell, Table, TableRow } from '../../report/table.js';
import { longestLabel } from '../../report/vocabulary.js';
import { withoutRunningNumbers, type ReadCells } from './rows/running-numbers.js';
import { wordsOf } from './words.js';
import type { Dictionary, Words } from './words.js';

/** A row of a text table with what its cells are to a form; in a stream, the whole table. */
export interface Line {
  readonly source: Table;
  readonly row: TableRow;
  /** Whether row breaks are lost, so that a row ends only where the next label begins. */
  readonly stream: boolean;
  /** Its cells, of a label in several cells the last. */
  readonly cells: readonly Cell[];
  /** What each of them is. */
  readonly words: readonly Words[];
}

const mostPieces = 4;

/** The lines of a table, its cells told apart by the words of a form: a line a row, or one line for a stream. */
export function readLines(source: Table, dictionary: Dictionary): readonly Line[] {
  const { rows } = source;
  const [first] = rows;
  if (first === undefined) return [];
  if (!isStream(source)) return rows.map((row) => readLine(source, row, dictionary));
  const row =
    rows.length === 1 ? first : { span: source.span, cells: rows.flatMap(({ cells }) => cells) };
  return [readStream(source, row, dictionary)];
}

function readLine(source: Table, row: TableRow, dictionary: Dictionary): Line {
  const { cells, words } = readCells(row.cells, dictionary);
  settleInRow(cells, words);
  return { source, row, stream: false, cells, words };
}

function readStream(source: Table, row: TableRow, dictionary: Dictionary): Line {
  const { cells, words } = withoutRunningNumbers(readCells(row.cells, dictionary));
  settleInStream(cells, words);
  return { source, row, stream: true, cells, words };
}

/** Whether the rows of a table stand in one, or each cell in a row of its own. */
function isStream({ layout, rows }: Table): boolean {
  if (layout === 'lines' || layout === 'run') return true;
  if (rows.length === 1) return (rows[0]?.cells.length ?? 0) > widestRow;
  if (layout !== 'pipes') return false;
  let single = 0;
  for (const { cells } of rows) if (isSingle(cells)) single++;
  return single * 3 > rows.length * 2;
}

/** No row of a form has more cells. */
const widestRow = 18;

/** Whether nothing but blanks stands behind the first cell. */
function isSingle(cells: readonly Cell[]): boolean {
  for (let index = 1; index < cells.length; index++) {
    if (cells[index]?.state !== 'blank') return false;
  }
  return cells.length > 0;
}

function readCells(cells: readonly Cell[], dictionary: Dictionary): ReadCells {
  const words: Words[] = new Array<Words>(cells.length);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell !== undefined) words[index] = wordsOf(cell, dictionary);
  }
  for (let index = 0; index + 1 < words.length; index++) {
    if (wholeFrom({ cells, words }, index, dictionary) !== undefined) {
      return joinPieces({ cells, words }, index, dictionary);
    }
  }
  return { cells, words };
}

/** Joins neighbours that are a label only together, from the first such on. */
function joinPieces(read: ReadCells, first: number, dictionary: Dictionary): ReadCells {
  const cells = read.cells.slice(0, first);
  const words = read.words.slice(0, first);
  for (let index = first; index < read.cells.length; index++) {
    const whole = wholeFrom(read, index, dictionary);
    index += (whole?.pieces?.length ?? 1) - 1;
    const cell = read.cells[index];
    const alone = read.words[index];
    if (cell === undefined || alone === undefined) continue;
    cells.push(cell);
    words.push(whole ?? alone);
  }
  return { cells, words };
}

/** What unknown words from `first` on are together. */
function wholeFrom(
  { cells, words }: ReadCells,
  first: number,
  dictionary: Dictionary,
): Words | undefined {
  if (words[first]?.kind !== 'text' || words[first + 1]?.kind !== 'text') return undefined;
  let text = '';
  for (let index = first; index < Math.min(words.length, first + mostPieces); index++) {
    if (words[index]?.kind !== 'text') return undefined;
    text += cells[index]?.text ?? '';
    if (text.length > longestLabel) return undefined;
    const whole = index > first ? dictionary.find(text) : undefined;
    if (whole !== undefined) return { ...whole, pieces: cells.slice(first, index + 1) };
  }
  return undefined;
}

/** In a row that keeps its breaks, a word that is label and header both is a label where figures follow it. */
function settleInRow(cells: readonly Cell[], words: Words[]): void {
  const several = countBoth(words);
  if (several === 0 || cells.some(isFigure)) return;
  const headers = words.some(({ kind }) => kind === 'header');
  const labels = words.some((each) => each.kind === 'row' && each.asHeader === undefined);
  if (labels && !headers) return;
  const leads = words[cells.findIndex(({ state }) => state !== 'blank')];
  if (!headers && several === 1 && leads?.ordinal !== undefined) return;
  for (let index = 0; index < words.length; index++) {
    const asHeader = words[index]?.asHeader;
    if (asHeader !== undefined) words[index] = asHeader;
  }
}

function countBoth(words: readonly Words[]): number {
  let count = 0;
  for (const { asHeader } of words) if (asHeader !== undefined) count++;
  return count;
}

/** Whether a cell holds what is due in a column: a figure, or the dash that stands for none. */
export function isFigure({ state }: Cell): boolean {
  return state === 'number' || state === 'dash';
}

/** In a stream, such a word is a header where its neighbours are. */
function settleInStream(cells: readonly Cell[], words: Words[]): void {
  let before: Words | undefined;
  for (let index = 0; index < words.length; index++) {
    if (cells[index]?.state === 'blank') continue;
    const asHeader = words[index]?.asHeader;
    if (asHeader !== undefined) {
      if (before?.kind === 'header' || isHeaderNext(cells, words, index)) words[index] = asHeader;
    }
    before = words[index];
  }
}

function isHeaderNext(cells: readonly Cell[], words: readonly Words[], index: number): boolean {
  for (let next = index + 1; next < Math.min(words.length, index + 20); next++) {
    if (cells[next]?.state !== 'blank') return words[next]?.kind === 'header';
  }
  return false;
}
