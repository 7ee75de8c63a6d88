import { eastAsianWidth } from 'get-east-asian-width';
import { Remembered } from '../../report/remembering/remembered.js';

/**
 * Pipe rows of a Markdown table whose columns are aligned as they are shown, Chinese characters two wide. Where the
 * delimiter row tells the columns of figures (`--:`) from those of labels, a text before blank cells is one that was
 * merged with them: it takes their room, so that a long label does not make its column as wide.
 * @param rows cells without surrounding space, `|` in them already escaped. A row of cells like `---`, `:--` or
 * `--:` is the delimiter row: its cells are filled with dashes, and those below and above take its alignment.
 * @returns one line a row; rows with fewer cells than the longest get blank ones. A row whose label is too long for
 * a line of an editor runs over; all others end below each other.
 */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const delimiters = rows.find(isDelimiterRow) ?? [];
  const longest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Math.min(longest, mostColumns);
  const content = rows
    .filter((row) => row !== delimiters)
    .map((row) => cellsOf(row, columns, delimiters));
  const widths = widthsOf(content, columns);
  let next = 0;
  return rows.map((row) => {
    const filled =
      row === delimiters
        ? widths.map((width, column) => dashes(row[column] ?? '', width))
        : filledCells(content[next++] ?? [], widths, delimiters);
    return `| ${[...filled, ...row.slice(widths.length)].join(' | ')} |`;
  });
}

/** No form has as many columns; rows of more come from pipes that are no table. */
const mostColumns = 64;
/** A cell wider than this runs over instead of making the whole table as wide. */
const widestCell = 120;
/** The same in a table that would otherwise be wider than an editor is. */
const widestCellOfWideTable = 60;
const widestTable = 160;
const narrowestColumn = 3;

/** A cell with the number of columns it may take: its own, and those of blank cells it was merged with. */
interface AlignedCell {
  readonly text: string;
  readonly width: number;
  readonly column: number;
  readonly columns: number;
}

/** Cells of a row; a blank cell that another takes the room of is none. */
function cellsOf(
  row: readonly string[],
  columns: number,
  delimiters: readonly string[],
): readonly AlignedCell[] {
  const cells: AlignedCell[] = [];
  const merges = delimiters.some(isOfFigures);
  for (let column = 0; column < columns;) {
    const text = row[column] ?? '';
    let end = column + 1;
    // Most figures have another behind them.
    const isBeforeBlank = end < columns && (row[end] ?? '') === '';
    if (merges && isBeforeBlank && text !== '' && isLabel.test(text)) {
      const ofFigures = isOfFigures(delimiters[column] ?? '');
      while (
        end < columns &&
        (row[end] ?? '') === '' &&
        isOfFigures(delimiters[end] ?? '') === ofFigures
      ) {
        end += 1;
      }
    }
    cells.push({ text, width: displayWidth(text), column, columns: end - column });
    column = end;
  }
  return cells;
}

const isLabel = /\p{Script=Han}/u;

function isOfFigures(delimiter: string): boolean {
  return delimiter.endsWith(':') && !delimiter.startsWith(':');
}

function widthsOf(rows: readonly (readonly AlignedCell[])[], columns: number): readonly number[] {
  const widths = widthsUpTo(widestCell, rows, columns);
  const whole = widths.reduce((sum, width) => sum + width + gap, 1);
  return whole <= widestTable ? widths : widthsUpTo(widestCellOfWideTable, rows, columns);
}

/** What stands between two cells: ` | `. */
const gap = 3;

function widthsUpTo(
  widest: number,
  rows: readonly (readonly AlignedCell[])[],
  columns: number,
): readonly number[] {
  const widths = new Array<number>(columns).fill(narrowestColumn);
  const merged: AlignedCell[] = [];
  for (const row of rows) {
    for (const cell of row) {
      const { column, width } = cell;
      if (width > widest) continue;
      if (cell.columns > 1) merged.push(cell);
      else widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  for (const { column, columns: taken, width } of merged) {
    let room = 0;
    for (let at = column; at < column + taken; at++) room += widths[at] ?? 0;
    const last = column + taken - 1;
    widths[last] = (widths[last] ?? 0) + Math.max(0, width - room);
  }
  return widths;
}

function filledCells(
  cells: readonly AlignedCell[],
  widths: readonly number[],
  delimiters: readonly string[],
): string[] {
  const filled: string[] = [];
  for (const { text, width, column, columns } of cells) {
    let over = Math.max(0, width - (widths[column] ?? 0));
    filled.push(pad(text, width, widths[column] ?? 0, delimiters[column]));
    for (let at = column + 1; at < column + columns; at++) {
      const own = widths[at] ?? 0;
      const taken = Math.min(over, own);
      filled.push(' '.repeat(own - taken));
      over -= taken;
    }
  }
  return filled;
}

/** Whether these are the cells of a delimiter row. */
export function isDelimiterRow(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/u.test(cell));
}

function dashes(cell: string, width: number): string {
  const left = cell.startsWith(':') ? ':' : '';
  const right = cell.endsWith(':') && cell.length > 1 ? ':' : '';
  return left + '-'.repeat(width - left.length - right.length) + right;
}

function pad(cell: string, own: number, width: number, delimiter = ''): string {
  const space = width - own;
  if (space <= 0) return cell;
  if (!delimiter.endsWith(':')) return cell + ' '.repeat(space);
  const before = delimiter.startsWith(':') ? space >> 1 : space;
  return ' '.repeat(before) + cell + ' '.repeat(space - before);
}

/** Columns a text takes in a monospaced editor: two for Chinese and emoji, none for marks that join the letter before. */
export function displayWidth(text: string): number {
  if (text === '') return 0;
  return widthsOfTexts.of(text);
}

const widthsOfTexts = new Remembered(findWidth);

function findWidth(text: string): number {
  if (isPlain.test(text)) return plainWidth(text);
  let width = 0;
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** Made when a text first asks for it: nearly all are plain, and it takes longer than to read the first draft. */
let graphemes: Intl.Segmenter | undefined;

/** ASCII, CJK punctuation and ideographs, full-width forms, and the quotes, dashes and dots of Chinese text. */
const isPlain = /^[\x20-\x7e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60“”‘’—…·]*$/u;

function plainWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += eastAsianWidth(text.charCodeAt(index));
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{Cc}\p{Cf}\p{M}\p{Cs}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20);
}
