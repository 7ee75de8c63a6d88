import { cellOf } from '../cells.js';
import { isWordy } from './join-stream-labels.js';
import { normalise } from '../../text/normalise.js';
import { readOrdinal } from '../../text/ordinals.js';
import { kindOf } from '../../text/short-texts.js';
import type { Cell, TableRow } from '../../table.js';
import { unitWords } from '../../text/unit-words.js';
import type { Vocabulary } from '../../vocabulary.js';

/**
 * Gives rows of figures the label whose words are stacked around them, as PDF text has it, and drops the lines
 * that held nothing but its pieces.
 */
export function joinStackedLabels(rows: readonly TableRow[], vocabulary: Vocabulary): TableRow[] {
  const used = new Set<number>();
  const areBelow = standBelow(rows, vocabulary);
  const mayEnd = (next: number): boolean => areBelow || endsLabelBelow(rows, next, vocabulary);
  const joined = rows.map((row, index) => {
    if (!holdsFigure(row) || isLabelled(row, vocabulary)) return row;
    return withStackedLabel(rows, index, { used, mayEnd }, vocabulary) ?? row;
  });
  return joined.filter(
    (row, index) => !used.has(index) && (holdsFigure(row) || holdsWord(row, vocabulary)),
  );
}

/** Whether the labels of figures without words stand below them, from the first such on. */
function standBelow(rows: readonly TableRow[], vocabulary: Vocabulary): boolean {
  const first = rows.findIndex(isWordless);
  const before = rows[first - 1];
  const isHead = before === undefined || holdsFigure(before) || isHeader(before, vocabulary);
  return isHead && isWhole(rows[first + 1], vocabulary) && isWordless(rows[first + 2]);
}

/**
 * Whether the label that ends before a line may be of the figures without words above it: other figures without words
 * behind it may have it above them, and a heap of labels may be of any.
 */
function endsLabelBelow(rows: readonly TableRow[], from: number, vocabulary: Vocabulary): boolean {
  const next = rows.slice(from).find((row) => holdsFigure(row) || lastWordy(row) !== undefined);
  return next === undefined || (holdsFigure(next) && isLabelled(next, vocabulary));
}

/** Whether a line has figures and no words but units. */
function isWordless(row: TableRow | undefined): boolean {
  return row !== undefined && holdsFigure(row) && lastWordy(row) === undefined;
}

/** Whether a line is the whole label of a row, without figures. */
function isWhole(row: TableRow | undefined, vocabulary: Vocabulary): boolean {
  if (row === undefined || holdsFigure(row)) return false;
  return kindOf(lastWordy(row)?.text ?? '', vocabulary) === 'row';
}

/** What the lines around figures are to other figures. */
interface Around {
  /** Lines whose words are of other figures. */
  readonly used: Set<number>;
  /** Whether a label that stands below figures without words may end before a line. */
  readonly mayEnd: (next: number) => boolean;
}

function withStackedLabel(
  rows: readonly TableRow[],
  index: number,
  { used, mayEnd }: Around,
  vocabulary: Vocabulary,
): TableRow | undefined {
  const row = rows[index];
  if (row === undefined) return undefined;
  const free = (at: number) =>
    !used.has(at) && !isHeader(rows[at], vocabulary) && !endsHeaders(rows, at, vocabulary);
  const above = fragmentsFrom(rows, index, -1, free);
  const below = fragmentsFrom(rows, index, 1, free);
  const isAlone = isWordless(row);
  const unit = isAlone && isWordOfUnit(row.cells[0]) ? row.cells[0] : undefined;
  for (const pieces of stretchesAround(index, above, below)) {
    const words = pieces.map((piece) => lastWordy(rows[piece])?.text ?? '');
    const whole = labelAmong(words, vocabulary) ?? withLoneUnit(rows, pieces, words, vocabulary);
    const label = whole ?? withUnit(pieces, index, words, unit, vocabulary);
    if (label === undefined) continue;
    const isBelow = pieces.every((piece, at) => piece >= index || words[at] === '');
    const last = pieces.at(-1) ?? index;
    if (isAlone && isBelow && !mayEnd(last + 1)) continue;
    for (const piece of pieces) if (piece !== index) used.add(piece);
    const head = pieces.map((piece) => lastWordy(rows[piece])).find((cell) => cell !== undefined);
    const own = whole === undefined ? unit : lastWordy(row);
    return { span: row.span, cells: relabelled(row, own, head, label) };
  }
  return undefined;
}

/** The label whose last letter stands before the figures and reads like a unit: `8.属于行政查询事`, `项 0 2`. */
function withUnit(
  pieces: readonly number[],
  index: number,
  words: readonly string[],
  unit: Cell | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  if (unit === undefined || pieces.at(-1) !== index) return undefined;
  return labelAmong([...words.slice(0, -1), unit.text], vocabulary);
}

/** The same where that letter stands on a line of its own: `8.属于行政查询事`, `项`, `0 2`. */
function withLoneUnit(
  rows: readonly TableRow[],
  pieces: readonly number[],
  words: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const all = pieces.map((piece, at) => {
    const [unit, beside] = rows[piece]?.cells ?? [];
    return beside === undefined && isWordOfUnit(unit) ? (unit?.text ?? '') : (words[at] ?? '');
  });
  return all.some((word, at) => word !== words[at]) ? labelAmong(all, vocabulary) : undefined;
}

function isWordOfUnit(cell: Cell | undefined): boolean {
  return cell?.state === 'text' && unitWords.has(cell.text);
}

/**
 * The stretches of lines with one in them, the shortest first, of several as long the one that begins highest.
 * @param above the lines above it, nearest first
 * @param below the lines below it, nearest first
 */
function* stretchesAround(
  index: number,
  above: readonly number[],
  below: readonly number[],
): Generator<readonly number[]> {
  for (let others = 0; others <= above.length + below.length; others++) {
    const fewest = Math.max(0, others - below.length);
    for (let before = Math.min(others, above.length); before >= fewest; before--) {
      yield [...above.slice(0, before).reverse(), index, ...below.slice(0, others - before)];
    }
  }
}

/** The row label that pieces make, all of them or without one that is of a merged cell beside the label. */
function labelAmong(pieces: readonly string[], vocabulary: Vocabulary): string | undefined {
  const label = labelOf(pieces, vocabulary);
  if (label !== undefined || pieces.length < 3) return label;
  for (const [index, { length }] of pieces.entries()) {
    if (index === 0 || index === pieces.length - 1 || length > longestStacked) continue;
    const others = pieces.filter((_, at) => at !== index);
    const found = labelOf(others, vocabulary);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line of a merged cell holds no more letters. */
const longestStacked = 6;

/** Merged cells beside each other whose words may stand before a label. */
const mostStacked = 2;

/** The row label that pieces make, whole or without the stacked words of a merged cell before them. */
function labelOf(pieces: readonly string[], vocabulary: Vocabulary): string | undefined {
  const whole = pieces.join('');
  if (kindOf(whole, vocabulary) === 'row') return whole;
  const words = pieces.map((piece) => piece.split(' ', mostStacked + 2));
  if (!words.some(({ length }) => length > 1)) return undefined;
  if (words.some(({ length }) => length > mostStacked + 1)) return undefined;
  const behind = words.map((each) => each.at(-1) ?? '').join('');
  return kindOf(behind, vocabulary) === 'row' ? behind : undefined;
}

/** So many lines above the figures of a row, or below them, may hold its label. */
const mostBeside = 5;

/** Lines without figures next to a row, nearest first. */
function fragmentsFrom(
  rows: readonly TableRow[],
  index: number,
  step: 1 | -1,
  free: (at: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let at = index + step; found.length < mostBeside; at += step) {
    const row = rows[at];
    if (row === undefined || !free(at) || holdsFigure(row)) break;
    found.push(at);
  }
  return found;
}

/** 总计 on a line of its own, as the last of column labels a line each: they have it in common with a row. */
function endsHeaders(rows: readonly TableRow[], at: number, vocabulary: Vocabulary): boolean {
  const [label, beside] = rows[at]?.cells ?? [];
  if (label === undefined || beside !== undefined) return false;
  if (!vocabulary.columnLabels.has(normalise(label.text))) return false;
  const [before, other] = rows[at - 1]?.cells ?? [];
  return (
    before !== undefined && other === undefined && kindOf(before.text, vocabulary) === 'column'
  );
}

/** Two words of the forms side by side are no piece of a label, unless one is numbered as rows are. */
function isHeader(row: TableRow | undefined, vocabulary: Vocabulary): boolean {
  const words = row?.cells.filter(
    (cell) => cell.state === 'text' && kindOf(cell.text, vocabulary) !== undefined,
  );
  if (words === undefined || words.length < 2) return false;
  return words.every(({ text }) => readOrdinal(normalise(text)) === undefined);
}

function relabelled(
  row: TableRow,
  own: Cell | undefined,
  head: Cell | undefined,
  label: string,
): readonly Cell[] {
  if (own !== undefined)
    return row.cells.map((cell) => (cell === own ? cellOf(cell.span, label, cell.column) : cell));
  if (head === undefined) return row.cells;
  const cell = cellOf(head.span, label, 0);
  return [cell, ...row.cells.map((each) => ({ ...each, column: each.column + 1 }))];
}

function lastWordy(row: TableRow | undefined): Cell | undefined {
  return row?.cells.findLast(isWordy);
}

function holdsFigure(row: TableRow): boolean {
  return row.cells.some((cell) => cell.state === 'number' || cell.state === 'dash');
}

/** Whether the words right before the figures are a label, rather than that of a group beside a piece of one. */
function isLabelled({ cells }: TableRow, vocabulary: Vocabulary): boolean {
  const first = cells.findIndex(({ state }) => state === 'number' || state === 'dash');
  const label = cells.slice(0, first).findLast(isWordy);
  return label !== undefined && kindOf(label.text, vocabulary) === 'row';
}

function holdsWord(row: TableRow, vocabulary: Vocabulary): boolean {
  return row.cells.some(
    (cell) => cell.state === 'text' && kindOf(cell.text, vocabulary) !== undefined,
  );
}
