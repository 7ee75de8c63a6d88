import { normalise } from '../report/normalise.js';
import type { Block, Column } from '../forms/form.js';
import type { Cell, TableRow } from '../report/table.js';
import type { HeaderMatch } from './lookup.js';
import type { Header, Run } from './runs.js';
import type { Line } from './lines.js';

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
  readonly cells: readonly { readonly cell: Cell; readonly column: Column }[];
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
  /** Whether words stand among the headers that could be a column's, misprinted. */
  readonly stray: boolean;
}

export interface NamedColumn {
  readonly column: Column;
  readonly cell: Cell;
  readonly line: Line;
  /** Whether the header is the form's own word and no variant of it. */
  readonly exact: boolean;
  /** Whether it is read once, and can be of no other column. */
  readonly once: boolean;
}

/** Reads which columns of a block its header zone names. */
export function readColumns(block: Block, zone: HeaderZone): NamedColumns {
  const leaves = new Map<Column, NamedColumn>();
  const groups: string[] = [];
  const cells: { cell: Cell; column: Column }[] = [];
  const widths = new Set<number>();
  const echoes = new Set<number>();
  const lines = new Set<unknown>();
  let unclear = false;
  for (const header of zone.headers) {
    const matches = header.words.headers.filter((match) => match.block === block);
    const [first] = matches;
    if (first === undefined) continue;
    const { cell } = header;
    widths.add(widthOf(header.line.row));
    const leaf = matches.filter((match) => match.leaf);
    if (leaf.length === 0) {
      groups.push(header.words.key);
      cells.push({ cell, column: first.column });
      continue;
    }
    const match = leaf.length === 1 ? leaf[0] : belowGroups(header, leaf, zone.headers);
    cells.push({ cell, column: match?.column ?? first.column });
    lines.add(header.line);
    if (match === undefined) {
      unclear = true;
      continue;
    }
    const { column, exact } = match;
    const known = leaves.get(column);
    if (known === undefined || (exact && !known.exact)) {
      // Deleted first, so that the columns stay in the order they are read.
      leaves.delete(column);
      leaves.set(column, { column, cell, line: header.line, exact, once: leaf.length === 1 });
      continue;
    }
    if (leaf.length > 1 && known.cell.column !== cell.column) unclear = true;
    if (exact === known.exact) leaves.set(column, { ...known, once: false });
    if (!header.line.stream && known.cell.column !== cell.column) echoes.add(cell.column);
  }
  return {
    leaves: [...leaves.values()],
    groups,
    cells,
    unclear,
    echoes: unclear ? new Set() : echoes,
    lines: lines.size,
    width: widths.size === 1 ? [...widths][0] : undefined,
    foreign: cells.length === 0 && block.columns.length > 1 && areForeign(block, zone),
    stray: zone.strays.length > 0,
  };
}

/** How many columns of the grid a row reaches over. */
export function widthOf({ cells }: TableRow): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.columnSpan;
}

/** The column of several with the same innermost word whose groups stand above this header. */
function belowGroups(
  header: Header,
  matches: readonly HeaderMatch[],
  headers: readonly Header[],
): HeaderMatch | undefined {
  if (header.line.stream) return undefined;
  const above = new Map<unknown, string>();
  for (const other of headers) {
    if (other.line === header.line) break;
    if (other.cell.column <= header.cell.column) {
      above.set(other.line, other.words.key);
    }
  }
  const keys = new Set(above.values());
  const fitting = matches.filter(({ column: { path } }) =>
    path.slice(0, -1).every((word) => keys.has(normalise(word))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** As many headers as the block has columns, and none of them like one of its own. */
function areForeign(block: Block, zone: HeaderZone): boolean {
  if (zone.strays.length < block.columns.length) return false;
  const letters = new Set(block.columns.flatMap(({ path }) => Array.from(path.join(''))));
  return zone.strays.every(({ label }) => {
    const words = Array.from(label.text);
    return words.filter((letter) => letters.has(letter)).length * 4 < words.length * 3;
  });
}

/**
 * The columns in the order they are printed, where positions are not to be trusted: columns of one group whose
 * headers stand in one row, each once, are read in their order; everything else is in that of the form.
 */
export function readingOrder(columns: readonly Column[], leaves: readonly NamedColumn[]): Column[] {
  const order = [...columns];
  const groups = new Set(columns.map(groupOf));
  for (const group of groups) {
    const slots = columns.flatMap((column, index) => (groupOf(column) === group ? [index] : []));
    const read = leaves.filter(({ column }) => groupOf(column) === group);
    const clear = read.every(({ exact, once, line }) => exact && once && line === read[0]?.line);
    if (!clear || read.length !== slots.length) continue;
    slots.forEach((slot, index) => {
      const column = read[index]?.column;
      if (column !== undefined) order[slot] = column;
    });
  }
  return order;
}

function groupOf({ path }: Column): string {
  return path.slice(0, -1).join('/');
}
