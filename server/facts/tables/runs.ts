import { normalise } from '../../report/text/normalise.js';
import { readOrdinal } from '../../report/text/ordinals.js';
import type { Cell } from '../../report/table.js';
import type { Line } from './lines.js';
import type { Words } from './words.js';

/** A label and the cells behind it, up to the next label, header or row end. */
export interface Run {
  readonly kind: 'row' | 'unknown';
  /** Its place among the items. */
  readonly index: number;
  readonly line: Line;
  /** The cell of the label, of one in several cells the last. */
  readonly label: Cell;
  /** Every cell of the label. */
  readonly labels: readonly Cell[];
  readonly words: Words;
  /** The unit between label and values, where one is printed. */
  readonly unit: Cell | undefined;
  /** Figures, blanks, dashes, and words where figures should be. */
  readonly values: readonly Cell[];
}

/** Figures that stand without a label. */
export interface Unlabelled {
  readonly kind: 'values';
  readonly line: Line;
  readonly values: readonly Cell[];
}

/** A header cell. */
export interface Header {
  readonly kind: 'header';
  readonly line: Line;
  readonly cell: Cell;
  readonly words: Words;
}

/** What the rows of a table are cut into. */
export type Item = Run | Unlabelled | Header;

/** Cuts the rows of all tables into labels with what stands behind them, in reading order. */
export function readItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    for (let at = 0; at < line.cells.length;) at = readItem(line, at, items);
  }
  return items;
}

/** Adds the item that begins at a cell, and gives where the next may begin. */
function readItem(line: Line, at: number, items: Item[]): number {
  const cell = line.cells[at];
  const words = line.words[at];
  if (cell === undefined || words === undefined) return at + 1;
  if (words.kind === 'row' || words.kind === 'text') return readRun(line, at, items);
  if (words.kind !== 'header') return readUnlabelled(line, at, items);
  items.push({ kind: 'header', line, cell, words });
  return at + 1;
}

function readRun(line: Line, at: number, items: Item[]): number {
  const { labelAt, labels } = readLabel(line, at);
  const label = line.cells[labelAt];
  const words = line.words[labelAt];
  if (label === undefined || words === undefined) return labelAt + 1;
  const { values, unit, next } = readValues(line, labelAt + 1, words);
  const kind = words.kind === 'row' ? 'row' : 'unknown';
  items.push({ kind, index: items.length, line, label, labels, words, unit, values });
  return next;
}

/** A label that begins at a cell, and the cells behind it that were merged with it, units between them. */
function readLabel(
  line: Line,
  at: number,
): { readonly labelAt: number; readonly labels: readonly Cell[] } {
  const { cells } = line;
  let labelAt = at;
  let labels = line.words[at]?.pieces ?? cells.slice(at, at + 1);
  for (let next = at + 1; next < cells.length; next++) {
    const cell = cells[next];
    const words = line.words[next];
    const owner = line.words[labelAt];
    if (cell === undefined || words === undefined || owner === undefined) break;
    if (words.kind === 'unit') continue;
    if (words.kind !== 'row' || !repeats(owner, words)) break;
    labels = [...labels, cell];
    labelAt = next;
  }
  return { labelAt, labels };
}

/** The unit and the figures behind a label, and where the next item may begin. */
function readValues(
  line: Line,
  from: number,
  label: Words,
): Pick<Run, 'values' | 'unit'> & { readonly next: number } {
  let unit: Cell | undefined;
  let first = from;
  let end = from;
  let count = 0;
  let filled = 0;
  let next = from;
  for (; next < line.cells.length; next++) {
    const cell = line.cells[next];
    const kind = line.words[next]?.kind;
    if (cell === undefined || kind === undefined || kind === 'header' || kind === 'row') break;
    if (kind === 'unit') {
      if (filled === 0) unit ??= cell;
      continue;
    }
    if (kind === 'text' && !takesText(label, line, filled, cell)) break;
    if (kind === 'text' && (count === 0 ? isItem(cell) : isPiece(cell, line))) break;
    if (count === 0) first = next;
    end = next + 1;
    count++;
    if (!isBlank(cell)) filled++;
  }
  return { values: valuesOf(line, first, end, count), unit, next };
}

function readUnlabelled(line: Line, at: number, items: Item[]): number {
  let first = at;
  let end = at;
  let count = 0;
  let next = at;
  for (; next < line.cells.length; next++) {
    const kind = line.words[next]?.kind;
    if (kind === 'unit') continue;
    if (kind !== 'value') break;
    if (count === 0) first = next;
    end = next + 1;
    count++;
  }
  if (count > 0) items.push({ kind: 'values', line, values: valuesOf(line, first, end, count) });
  return next;
}

/** So many cells of a stretch, units left out. */
function valuesOf(line: Line, first: number, end: number, count: number): readonly Cell[] {
  if (count === 0) return none;
  const cells = line.cells.slice(first, end);
  return count === cells.length
    ? cells
    : cells.filter((_, index) => line.words[first + index]?.kind !== 'unit');
}

const none: readonly never[] = [];

/** A label in every cell that was merged for it. */
function repeats(label: Words, words: Words): boolean {
  return label.key === words.key && label.key !== '';
}

/**
 * Words behind a label stand where a figure should, as long as figures are due; in a stream they begin a row of
 * their own as soon as none is, or before the first figure unless they look like one.
 */
function takesText(
  { kind, mostFigures }: Words,
  { stream }: Line,
  filled: number,
  { text }: Cell,
): boolean {
  if (kind !== 'row') return false;
  if (!stream) return mostFigures > 0;
  return filled < mostFigures && (filled > 0 || looksLikeFigure.test(text));
}

/** `O`, `1O`, `l2`: letters that stand for digits. */
const looksLikeFigure = /^[\dOoIl〇○]{1,6}$/u;

/** `1.申请人无正当理由逾期不补正`: a numbered label the form does not have, right behind another. */
function isItem({ text }: Cell): boolean {
  return readOrdinal(normalise(text)) !== undefined && /[\u4e00-\u9fff]{4}/u.test(text);
}

/** Whether words between the figures of a stream are too many to stand for a figure: a piece of another label. */
function isPiece({ text }: Cell, { stream }: Line): boolean {
  return stream && text.length > longestWords;
}

/** `见附件`, `详见说明` */
const longestWords = 8;

/** Whether a cell is empty. */
export function isBlank({ state }: Cell): boolean {
  return state === 'blank';
}
