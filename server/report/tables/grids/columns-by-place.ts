import { blankCell, inColumn } from '../cells.js';
import { normalise } from '../../text/normalise.js';
import { kindOf } from '../../text/short-texts.js';
import { LinePlaces, type Stretch } from './line-places.js';
import type { Cell, TableRow } from '../../table.js';
import { unitWords } from '../../text/unit-words.js';
import type { Vocabulary } from '../../vocabulary.js';

/** Figures of one column stand below each other with less space between them than this. */
const narrowestGap = 2;

/** Fewer columns have no blanks between them that could be taken for another's. */
const fewestColumns = 2;

/**
 * The rows of a table whose columns are aligned by spaces, with a blank cell wherever a row has no figure in a column.
 * Only where space parts the columns from top to bottom, and a row with a figure in each of them, or a word of the
 * forms above each, says how many there are; anything else stays as it is.
 */
export function withBlanksByPlace(
  text: string,
  rows: readonly TableRow[],
  vocabulary: Vocabulary,
): readonly TableRow[] {
  const filled = [...rows];
  // Programs count ideographs as they are set, or by their number.
  const asSet = new LinePlaces(text, 'set');
  const asCounted = new LinePlaces(text, 'counted');
  for (const part of partsOf(rows, vocabulary)) {
    const placed =
      inPlace(part, asSet, 'headers') ??
      inPlace(part, asCounted, 'headers') ??
      inPlace(part, asSet, 'rows') ??
      inPlace(part, asCounted, 'rows');
    for (const [index, row] of placed ?? none) filled[index] = row;
  }
  return filled;
}

/** A row with its place among all of the table. */
interface PlacedRow {
  readonly index: number;
  readonly row: TableRow;
  /** Where its figures begin among its cells. */
  readonly from: number;
}

/** The rows below one head, by what they hold. */
interface Part {
  readonly headers: PlacedRow[];
  readonly figures: PlacedRow[];
  /** Rows with nothing but their labels. */
  readonly labels: PlacedRow[];
  /** Whether its headers are words of the forms, all of them: pieces of broken ones stand anywhere. */
  isWhole: boolean;
}

/** Parts the rows where headers stand below figures. */
function partsOf(rows: readonly TableRow[], vocabulary: Vocabulary): readonly Part[] {
  const parts: Part[] = [];
  let part: Part = { headers: [], figures: [], labels: [], isWhole: true };
  for (const [index, row] of rows.entries()) {
    const from = row.cells.findLastIndex(isText) + 1;
    const placed = { index, row, from };
    if (from < row.cells.length) part.figures.push(placed);
    else if (isHeader(row, vocabulary)) {
      if (part.figures.length + part.labels.length > 0) {
        parts.push(part);
        part = { headers: [], figures: [], labels: [], isWhole: true };
      }
      part.headers.push(placed);
      if (!row.cells.every((cell) => isWord(cell, vocabulary))) part.isWhole = false;
    } else if (isLabel(row, vocabulary)) part.labels.push(placed);
  }
  parts.push(part);
  return parts;
}

function isWord({ text }: Cell, vocabulary: Vocabulary): boolean {
  return unitWords.has(text) || kindOf(text, vocabulary) !== undefined;
}

/** A word that is no unit: `件` stands between a label and its figure. */
function isText({ state, text }: Cell): boolean {
  return state === 'text' && !unitWords.has(text);
}

function isHeader({ cells }: TableRow, vocabulary: Vocabulary): boolean {
  return cells.some(({ text }) => kindOf(text, vocabulary) === 'column');
}

function isLabel({ cells }: TableRow, vocabulary: Vocabulary): boolean {
  const last = cells.at(-1);
  if (last === undefined || kindOf(last.text, vocabulary) !== 'row') return false;
  // 总计 without its ordinal may be that of a column.
  return !vocabulary.columnLabels.has(normalise(last.text));
}

/** A column with the word above it. */
interface Headed {
  readonly column: Stretch;
  readonly head: Stretch | undefined;
}

type PlaceOf = (cell: Cell) => Stretch;

type Filled = readonly (readonly [number, TableRow])[];

const none: readonly never[] = [];

/** The rows of a part with their blanks, by their places among those of the table. */
function inPlace(
  { headers, figures, labels, isWhole }: Part,
  places: LinePlaces,
  by: 'headers' | 'rows',
): Filled | undefined {
  const placeOf = ({ span }: Cell): Stretch => places.of(span);
  const printed = figures.flatMap(({ row, from }) => row.cells.slice(from).map(placeOf));
  const own = merged(printed);
  const labelled = [...figures, ...labels].flatMap(({ row, from }) =>
    row.cells.slice(0, from).map(placeOf),
  );
  if (figures.length + labels.length === 0) return undefined;
  if (by === 'rows' ? !hasFull(figures, own) : !isWhole) return undefined;
  const headed =
    by === 'headers'
      ? withHeaders(own, headers, labelled, placeOf)
      : own.map((column) => ({ column, head: undefined }));
  if (headed === undefined || headed.length < fewestColumns) return undefined;
  if (!areAligned(headed, printed)) return undefined;
  const columns = headed.map(({ column }) => column);
  const isComplete = figures.every(({ row, from }) => row.cells.length - from === columns.length);
  if (isComplete && labels.length === 0) return undefined;
  const most = Math.max(...[...figures, ...labels].map(({ from }) => from));
  const result: [number, TableRow][] = [];
  for (const { index, row, from } of [...figures, ...labels]) {
    const cells = cellsOf(row, { from, most }, columns, placeOf);
    if (cells === undefined) return undefined;
    result.push([index, { ...row, cells }]);
  }
  for (const { index, row } of by === 'rows' ? none : headers) {
    result.push([index, { ...row, cells: headerCells(row, most, columns, placeOf) }]);
  }
  return result;
}

/** Whether a row has a figure in each of the columns. */
function hasFull(figures: readonly PlacedRow[], columns: readonly Stretch[]): boolean {
  return figures.some(({ row, from }) => row.cells.length - from === columns.length);
}

/** The columns that stretches of figures stand in, from left to right. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const columns: Stretch[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = columns.at(-1);
    if (last === undefined || stretch.start - last.end >= narrowestGap) columns.push(stretch);
    else {
      columns[columns.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    }
  }
  return columns;
}

/**
 * The columns with those that have a header and no figure at all; undefined where not each has a header. A word above
 * several columns is that of a group.
 */
function withHeaders(
  own: readonly Stretch[],
  headers: readonly PlacedRow[],
  labels: readonly Stretch[],
  placeOf: PlaceOf,
): readonly Headed[] | undefined {
  let columns = own;
  const words = new Map<Stretch, Stretch>();
  for (const { row } of [...headers].reverse()) {
    const added: Stretch[] = [];
    for (const word of row.cells.map(placeOf)) {
      if (labels.some((label) => overlap(label, word))) continue;
      const [only, another] = columns.filter((column) => overlap(column, word));
      if (only !== undefined && another === undefined && !words.has(only)) words.set(only, word);
      if (only !== undefined || columns.some((column) => isNear(column, word))) continue;
      added.push(word);
      words.set(word, word);
    }
    columns = [...columns, ...added].sort((one, other) => one.start - other.start);
  }
  if (!columns.every((column) => words.has(column))) return undefined;
  return columns.map((column) => ({ column, head: words.get(column) }));
}

/** Whether figures of a column stand right below each other and below its head, all columns by the same edge. */
function areAligned(columns: readonly Headed[], figures: readonly Stretch[]): boolean {
  return edges.some((edge) =>
    columns.every(({ column, head }) => {
      const own = figures.filter((figure) => overlap(figure, column));
      const model = head ?? own[0];
      return own.every((each) => Math.abs(edge(each) - edge(model ?? each)) <= mostAskew);
    }),
  );
}

/** The left ends, the right ones or the middles. */
const edges: readonly ((stretch: Stretch) => number)[] = [
  ({ start }) => start,
  ({ end }) => end,
  ({ start, end }) => (start + end) / 2,
];

/** The middles of words with an even and an odd number of letters are half a place apart. */
const mostAskew = 0.5;

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function isNear(one: Stretch, other: Stretch): boolean {
  return one.start - other.end < narrowestGap && other.start - one.end < narrowestGap;
}

/** The cells of a row with a blank for every column it has no figure in; undefined where two stand in one. */
function cellsOf(
  row: TableRow,
  { from, most }: { readonly from: number; readonly most: number },
  columns: readonly Stretch[],
  placeOf: PlaceOf,
): readonly Cell[] | undefined {
  const cells = row.cells.slice(0, from);
  const at = cells.at(-1)?.span.end ?? row.span.start;
  while (cells.length < most) cells.push(blankCell(at, cells.length));
  let next = from;
  for (const column of columns) {
    const cell = row.cells[next];
    if (cell !== undefined && overlap(placeOf(cell), column)) {
      cells.push(inColumn(cell, cells.length));
      next++;
    } else {
      cells.push(blankCell(cells.at(-1)?.span.end ?? at, cells.length));
    }
  }
  return next === row.cells.length ? cells : undefined;
}

/** The cells of a row of headers, each in the first of the columns it stands above. */
function headerCells(
  row: TableRow,
  most: number,
  columns: readonly Stretch[],
  placeOf: PlaceOf,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    const first = columns.findIndex((column) => overlap(placeOf(cell), column));
    const column = first === -1 ? cells.length : most + first;
    while (cells.length < column) {
      cells.push(blankCell(cells.at(-1)?.span.end ?? row.span.start, cells.length));
    }
    cells.push(inColumn(cell, cells.length));
  }
  while (cells.length < most + columns.length) {
    cells.push(blankCell(cells.at(-1)?.span.end ?? row.span.end, cells.length));
  }
  return cells;
}
