import { normalise } from '../../../report/text/normalise.js';
import { OnceEach } from '../../../report/remembering/once-each.js';
import type { Block, Column } from '../../../forms/form.js';
import type { Cell, Table, TableRow } from '../../../report/table.js';
import type { HeaderMatch } from '../lookup.js';
import type { Header, Run } from '../runs.js';
import type { Line } from '../lines.js';

/** What stands above the rows of a block. */
export interface HeaderZone {
  readonly headers: readonly Header[];
  /** Words between them that no column of the form has. */
  readonly strays: readonly Run[];
}

/** The columns a header zone names. */
export interface NamedColumns {
  /** Columns in the order their innermost words are read, each once. */
  readonly leaves: readonly NamedColumn[];
  /** Keys of the words for groups of columns, in reading order. */
  readonly groups: readonly string[];
  /** Every word that names a column of the block, groups by their first column. */
  readonly cells: readonly NamedCell[];
  /** Whether a word names several columns and its place does not tell which. */
  readonly unclear: boolean;
  /** Columns of the grid with words that were read to the left, as merged headers are when written out in full. */
  readonly echoes: ReadonlySet<number>;
  /** In how many rows the innermost words stand. */
  readonly lines: number;
  /** The width of the header rows, where all are equally wide. */
  readonly width: number | undefined;
  /** Whether there are headers, but none that this block has. */
  readonly foreign: boolean;
  /** Whether all columns are read a second time behind the last of them, and nothing says which set is the form's. */
  readonly twice: boolean;
  /** Whether words stand among the headers that could be a column's, misprinted. */
  readonly stray: boolean;
}

/** A word that names a column, or a group by its first column. */
export interface NamedCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly line: Line;
}

/** A column with the header that names it. */
export interface NamedColumn {
  readonly column: Column;
  readonly cell: Cell;
  readonly line: Line;
  /** Whether the header is the form's own word and no variant of it. */
  readonly exact: boolean;
  /** Whether it is read once, and can be of no other column. */
  readonly once: boolean;
}

/**
 * Reads which columns of a block its header zone names. Where words stand several times and a line of headers has all
 * columns, each once, it is that line that names them: words in the lines above it are those of merged cells.
 */
export function readColumns(block: Block, zone: HeaderZone): NamedColumns {
  const named = readNamed(block, zone, undefined);
  if (!named.unclear && named.echoes.size === 0) return named;
  const whole = wholeLine(block, zone);
  return whole === undefined ? named : readNamed(block, zone, whole);
}

/** The last line of headers that has an innermost word for every column and no more. */
function wholeLine(block: Block, { headers }: HeaderZone): Line | undefined {
  const found = new Map<Line, Set<Column> | undefined>();
  for (const { line, words } of headers) {
    if (line.stream) return undefined;
    const leaf = leafOf(block, words.headers, undefined);
    if (leaf === undefined) continue;
    const known = found.has(line) ? found.get(line) : new Set<Column>();
    const isOnce = leafOf(block, words.headers, leaf) === undefined && !known?.has(leaf.column);
    found.set(line, isOnce ? known?.add(leaf.column) : undefined);
  }
  const lines = [...found].filter(([, own]) => own?.size === block.columns.length);
  return lines.at(-1)?.[0];
}

/** @param whole the line whose innermost words alone name columns, where there is one */
function readNamed(block: Block, zone: HeaderZone, whole: Line | undefined): NamedColumns {
  const named = new InnermostWords();
  const groups: string[] = [];
  const cells: NamedCell[] = [];
  let width: number | undefined;
  let even = true;
  let lines = 0;
  let lastLine: Line | undefined;
  let unclear = false;
  for (const header of zone.headers) {
    const { cell, line, words } = header;
    const first = matchOf(block, words.headers);
    if (first === undefined) continue;
    const rowWidth = drawnWidth(line);
    even &&= width === undefined || width === rowWidth;
    width ??= rowWidth;
    const leaf = leafOf(block, words.headers, undefined);
    if (leaf === undefined || (whole !== undefined && line !== whole)) {
      if (leaf === undefined) groups.push(words.key);
      cells.push({ cell, column: first.column, line });
      continue;
    }
    const once = leafOf(block, words.headers, leaf) === undefined;
    const match = once ? leaf : belowGroups(header, block, zone.headers);
    cells.push({ cell, column: match?.column ?? first.column, line });
    if (line !== lastLine) lines++;
    lastLine = line;
    const tells = match !== undefined && named.add(header, { ...match, once });
    if (!tells) unclear = true;
  }
  const { leaves, echoes, again } = named;
  return {
    leaves,
    groups,
    cells,
    unclear,
    echoes: unclear || echoes === undefined ? noEchoes : echoes,
    lines,
    width: even ? width : undefined,
    foreign: cells.length === 0 && block.columns.length > 1 && areForeign(block, zone),
    twice: isTwice(block, leaves, again),
    stray: zone.strays.length > 0,
  };
}

type NamedOnce = Pick<NamedColumn, 'column' | 'exact' | 'once'>;

/** The columns that innermost words name, as these are read one after the other. */
class InnermostWords {
  readonly leaves: NamedColumn[] = [];
  /** Where in the grid words stand that were read to the left. */
  echoes: Set<number> | undefined;
  /** The furthest of these places, by their column. */
  readonly again = new Map<Column, number>();

  /** Adds a word and the column it names; whether its place speaks for that column. */
  add({ cell, line, words }: Header, { column, exact, once }: NamedOnce): boolean {
    const { leaves, again } = this;
    const at = placeOf(column, leaves);
    const known = leaves[at];
    if (known === undefined || (exact && !known.exact)) {
      // Taken out first, so that the columns stay in the order they are read.
      if (known !== undefined) leaves.splice(at, 1);
      leaves.push({ column, cell, line, exact, once });
      return true;
    }
    const isElsewhere = known.cell.column !== cell.column;
    if (exact === known.exact) leaves[at] = { ...known, once: false };
    // A piece of the word, in the text of a PDF, is no repetition of it.
    const isSame = words.key === normalise(known.cell.text);
    if (isSame && !line.stream && isElsewhere) {
      this.echoes = (this.echoes ?? new Set()).add(cell.column);
      again.set(column, Math.max(again.get(column) ?? 0, cell.column));
    }
    return once || !isElsewhere;
  }
}

/** Whether all columns are read again, unlike those of merged cells written out behind the last of all. */
function isTwice(
  { columns }: Block,
  leaves: readonly NamedColumn[],
  again: ReadonlyMap<Column, number>,
): boolean {
  if (columns.length < 2 || again.size < columns.length) return false;
  const first = Math.min(...again.values());
  return leaves.every(({ cell }) => cell.column < first);
}

/** The first match of a block. */
function matchOf(block: Block, matches: readonly HeaderMatch[]): HeaderMatch | undefined {
  for (const match of matches) if (match.block === block) return match;
  return undefined;
}

/** The first match of a block by an innermost word, or the first other than one. */
function leafOf(
  block: Block,
  matches: readonly HeaderMatch[],
  known: HeaderMatch | undefined,
): HeaderMatch | undefined {
  for (const match of matches) {
    if (match.block === block && match.leaf && match !== known) return match;
  }
  return undefined;
}

function placeOf(column: Column, leaves: readonly NamedColumn[]): number {
  for (let at = 0; at < leaves.length; at++) if (leaves[at]?.column === column) return at;
  return -1;
}

const noEchoes: ReadonlySet<number> = new Set();

/** How many columns of the grid a row reaches over. */
export function widthOf({ cells }: TableRow): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.columnSpan;
}

/** The width of a row, cells that hang into it from above included where the text itself says which do. */
function drawnWidth({ source, row }: Line): number {
  const drawn = source.layout === 'html' || source.layout === 'ruled';
  return (drawn ? drawnWidths.of(source).get(row) : undefined) ?? widthOf(row);
}

const drawnWidths = new OnceEach(({ rows }: Table): ReadonlyMap<TableRow, number> => {
  const widths = new Map<TableRow, number>();
  let hanging: { readonly end: number; readonly below: number }[] = [];
  for (const [index, row] of rows.entries()) {
    hanging = hanging.filter(({ below }) => below > index);
    for (const { column, columnSpan, rowSpan } of row.cells) {
      if (rowSpan > 1) hanging.push({ end: column + columnSpan, below: index + rowSpan });
    }
    const width = hanging.reduce((most, { end }) => Math.max(most, end), widthOf(row));
    widths.set(row, width);
  }
  return widths;
});

/** The column of several with the same innermost word whose groups stand above this header. */
function belowGroups(
  header: Header,
  block: Block,
  headers: readonly Header[],
): HeaderMatch | undefined {
  if (header.line.stream) return undefined;
  const keys = keysAbove(header, headers);
  let fitting: HeaderMatch | undefined;
  for (const match of header.words.headers) {
    if (match.block !== block || !match.leaf) continue;
    if (!groupKeys.of(match.column).every((key) => keys.includes(key))) continue;
    if (fitting !== undefined) return undefined;
    fitting = match;
  }
  return fitting;
}

/** For each line above a header, the key of the last word that does not begin behind it. */
function keysAbove(header: Header, headers: readonly Header[]): readonly string[] {
  const keys: string[] = [];
  let line: Line | undefined;
  for (const other of headers) {
    if (other.line === header.line) break;
    if (other.cell.column > header.cell.column) continue;
    if (other.line === line) keys.pop();
    line = other.line;
    keys.push(other.words.key);
  }
  return keys;
}

/** The keys of the groups a column is in. */
const groupKeys = new OnceEach(({ path }: Column): readonly string[] =>
  path.slice(0, -1).map(normalise),
);

/** As many headers as the block has columns, and none of them like one of its own. */
function areForeign(block: Block, zone: HeaderZone): boolean {
  if (zone.strays.length < block.columns.length) return false;
  const letters = new Set(block.columns.flatMap(({ path }) => Array.from(path.join(''))));
  return zone.strays.every(({ label }) => {
    const words = Array.from(label.text);
    return words.filter((letter) => letters.has(letter)).length * 4 < words.length * 3;
  });
}
