import { cellOf, makeCell } from '../cells.js';
import { forEachLine, trimSpan } from '../../text/lines.js';
import { findSegments, isRuleLine, mayBeRuled, placesOf, type Segment } from './rules-drawn.js';
import { kindOf, shortTextAt } from '../../text/short-texts.js';
import type { Span } from '../../span.js';
import type { Cell, Table, TableRow } from '../../table.js';
import type { Vocabulary } from '../../vocabulary.js';

/**
 * Reads the tables of a text that are drawn with lines: `+---+---+` around cells, as converters write a table whose
 * cells have several lines, or the characters of boxes (`┌──┬──┐`). A cell reaches from rule to rule, over as many
 * rows and columns as it is drawn; where two figures or words stand below each other in one, as databases print
 * tables, each line is a row. What does not fit between its rules is no such table.
 */
export function readRuledTables(text: string, vocabulary: Vocabulary): readonly Table[] {
  if (!mayBeRuled(text)) return none;
  const tables: Table[] = [];
  let lines: Span[] = [];
  const close = (): void => {
    const last = lines.findLastIndex((line) => isRuleLine(text, line));
    const table = last > 1 ? readTable(text, lines.slice(0, last + 1), vocabulary) : undefined;
    if (table !== undefined) tables.push(table);
    lines = [];
  };
  forEachLine(text, { start: 0, end: text.length }, (start, end) => {
    const line = trimSpan(text, { start, end });
    if (lines.length > 0 && opensBox(text, line)) close();
    const isOf = lines.length > 0 ? isBarred(text, line) : isRuleLine(text, line);
    if (isOf) lines.push(line);
    else close();
  });
  close();
  return tables;
}

const none: readonly never[] = [];

/** Whether a line begins as those of a drawn table do. */
function isBarred(text: string, line: Span): boolean {
  return line.end > line.start && /[|+\u2500-\u257f]/u.test(text.charAt(line.start));
}

/** Whether a line begins with the upper left corner of a box, so that another table begins with it. */
function opensBox(text: string, { start }: Span): boolean {
  return /[\u250c-\u250f\u2552-\u2554\u256d]/u.test(text.charAt(start));
}

/** A cell that goes on until a rule closes it. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly pieces: Span[];
}

function readTable(
  text: string,
  lines: readonly Span[],
  vocabulary: Vocabulary,
): Table | undefined {
  const whole = lines.filter((line) => isRuleLine(text, line));
  // Letters that are set wider than they count move the corners behind them.
  const drawn = segmentsOf(text, lines, lines) ?? segmentsOf(text, lines, whole);
  if (drawn === undefined) return undefined;
  const rows = rowsOf(text, drawn, vocabulary, 'rules') ?? rowsOf(text, drawn, vocabulary, 'lines');
  if (rows === undefined) return undefined;
  const [first, last] = [lines[0], lines.at(-1)];
  if (rows.length < 2 || first === undefined || last === undefined) return undefined;
  return { span: { start: first.start, end: last.end }, layout: 'ruled', rows };
}

/** The pieces of all lines; undefined where one does not fit between the upright rules. */
function segmentsOf(
  text: string,
  lines: readonly Span[],
  withCorners: readonly Span[],
): readonly (readonly Segment[])[] | undefined {
  const places = placesOf(text, withCorners);
  if (places.length < fewestPlaces || places.length > mostPlaces) return undefined;
  const drawn: (readonly Segment[])[] = [];
  for (const line of lines) {
    const segments = findSegments(text, line, places);
    if (segments === undefined) return undefined;
    drawn.push(segments);
  }
  return drawn;
}

/** What parts the rows: rules, or the ends of lines where rules stand only around the header and the whole table. */
type PartedBy = 'rules' | 'lines';

function rowsOf(
  text: string,
  drawn: readonly (readonly Segment[])[],
  vocabulary: Vocabulary,
  partedBy: PartedBy,
): readonly TableRow[] | undefined {
  const grid = new DrawnGrid(text, vocabulary, partedBy);
  return drawn.every((segments) => grid.add(segments)) ? grid.rows() : undefined;
}

/** Two columns stand between three upright rules; no form has as many columns as the most. */
const fewestPlaces = 3;
const mostPlaces = 64;

/** Puts the pieces of lines together to cells. */
class DrawnGrid {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #isPerLine: boolean;
  readonly #open = new Map<number, OpenCell>();
  /** Columns whose open cell has a figure or a whole word of the forms. */
  readonly #whole = new Set<number>();
  readonly #rows: Cell[][] = [];
  #row = -1;
  #isBehindRule = true;

  constructor(text: string, vocabulary: Vocabulary, partedBy: PartedBy) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#isPerLine = partedBy === 'lines';
  }

  /** Whether the pieces of a line fit those above them. */
  add(segments: readonly Segment[]): boolean {
    const hasRule = segments.some(({ isRule }) => isRule);
    for (const { isRule, column, columnSpan } of segments) {
      if (isRule) this.#close(column, columnSpan);
    }
    if (hasRule) this.#isBehindRule = true;
    if (segments.every(({ isRule }) => isRule)) return true;
    if (this.#isPerLine) this.#close(0, Infinity);
    if (this.#isBehindRule || this.#isPerLine) this.#row++;
    this.#isBehindRule = false;
    return segments.every((segment) => segment.isRule || this.#addPiece(segment));
  }

  rows(): readonly TableRow[] {
    this.#close(0, Infinity);
    return this.#rows.flatMap((cells) => {
      const [first] = cells;
      if (first === undefined) return [];
      let { start, end } = first.span;
      for (const { span } of cells) {
        start = Math.min(start, span.start);
        end = Math.max(end, span.end);
      }
      const sorted = cells.toSorted((one, other) => one.column - other.column);
      return [{ span: { start, end }, cells: sorted }];
    });
  }

  #addPiece({ column, columnSpan, span }: Segment): boolean {
    const open = this.#open.get(column);
    if (this.#isWhole(span)) {
      // No cell has two figures or two words below each other: each line is a row of its own.
      if (this.#whole.has(column) && !this.#isOneWord(open, span)) return false;
      this.#whole.add(column);
    }
    if (open === undefined) {
      this.#open.set(column, { row: this.#row, column, columnSpan, pieces: [span] });
      return true;
    }
    open.pieces.push(span);
    return open.columnSpan === columnSpan;
  }

  #isWhole(span: Span): boolean {
    if (this.#isPerLine) return false;
    const { start, end } = trimSpan(this.#text, span);
    if (start === end) return false;
    const { isValue, isUnit, kind } = shortTextAt(this.#text, start, end, this.#vocabulary);
    return (isValue && !isUnit) || kind === 'column' || kind === 'row';
  }

  /** `商业` and `企业`: whether words below each other are one of the forms together. */
  #isOneWord(open: OpenCell | undefined, span: Span): boolean {
    const pieces = [...(open?.pieces ?? none), span].map((piece) => trimSpan(this.#text, piece));
    const whole = pieces.map(({ start, end }) => this.#text.slice(start, end)).join('');
    const kind = kindOf(whole, this.#vocabulary);
    return kind === 'column' || kind === 'row';
  }

  #close(from: number, count: number): void {
    for (const [column, cell] of this.#open) {
      if (column < from || column >= from + count) continue;
      this.#open.delete(column);
      this.#whole.delete(column);
      while (this.#rows.length <= this.#row) this.#rows.push([]);
      this.#rows[cell.row]?.push(this.#cellOf(cell));
    }
  }

  #cellOf({ row, column, columnSpan, pieces }: OpenCell): Cell {
    const rowSpan = this.#row - row + 1;
    const text = this.#text;
    const filled = pieces.map((piece) => trimSpan(text, piece)).filter(isFilled);
    const [first = pieces[0] ?? { start: 0, end: 0 }, second] = filled;
    if (second === undefined) {
      const outer = filled.length === 0 ? (pieces[0] ?? first) : first;
      return { ...makeCell(text, outer, column, this.#vocabulary), columnSpan, rowSpan };
    }
    const whole = filled.map(({ start, end }) => text.slice(start, end)).join('');
    return cellOf(first, whole, column, columnSpan, rowSpan);
  }
}

function isFilled({ start, end }: Span): boolean {
  return start < end;
}
