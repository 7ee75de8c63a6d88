import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Pipe rows of a Markdown table whose columns are aligned as they are shown, Chinese characters two wide.
 * @param rows cells without surrounding space, `|` in them already escaped. A row of cells like `---`, `:--` or
 * `--:` is the delimiter row: its cells are filled with dashes, and those below and above take its alignment.
 * @returns one line a row; rows with fewer cells than the longest get blank ones
 */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const delimiters = rows.find(isDelimiterRow) ?? [];
  const content = rows.filter((row) => row !== delimiters);
  const longest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const widths = Array.from({ length: Math.min(longest, mostColumns) }, (_, column) =>
    widthOf(content, column),
  );
  return rows.map((row) => {
    const filled = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return row === delimiters ? dashes(cell, width) : pad(cell, width, delimiters[column]);
    });
    return `| ${[...filled, ...row.slice(widths.length)].join(' | ')} |`;
  });
}

/** No form has as many columns; rows of more come from pipes that are no table. */
const mostColumns = 64;
/** A cell wider than this runs over instead of making the whole table as wide. */
const widestColumn = 120;
const narrowestColumn = 3;

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  let widest = narrowestColumn;
  for (const row of rows) {
    const width = displayWidth(row[column] ?? '');
    if (width > widest && width <= widestColumn) widest = width;
  }
  return widest;
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

function pad(cell: string, width: number, delimiter = ''): string {
  const space = width - displayWidth(cell);
  if (space <= 0) return cell;
  if (!delimiter.endsWith(':')) return cell + ' '.repeat(space);
  const before = delimiter.startsWith(':') ? space >> 1 : space;
  return ' '.repeat(before) + cell + ' '.repeat(space - before);
}

/** Columns a text takes in a monospaced editor: two for Chinese and emoji, none for marks that join the letter before. */
export function displayWidth(text: string): number {
  if (isPlain.test(text)) return plainWidth(text);
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** ASCII, CJK punctuation and ideographs, full-width forms, and the quotes, dashes and dots of Chinese text. */
const isPlain = /^[\x20-\x7e\u3001-\u3029\u4e00-\u9fff\uff01-\uff60“”‘’—…·]*$/u;

function plainWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += eastAsianWidth(text.charCodeAt(index));
  return width;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function graphemeWidth(grapheme: string): number {
  if (/^[\p{Cc}\p{Cf}\p{M}\p{Cs}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20);
}
