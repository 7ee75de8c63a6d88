import { Parser } from 'htmlparser2';
import { cellOf, blankCell } from '../cells.js';
import { writeInParts } from './html-parts.js';
import { isDash } from '../../text/cell-state.js';
import { withoutEmphasis } from '../../text/emphasis.js';
import { foldSpace, trimSpan } from '../../text/lines.js';
import { readFigure } from '../../text/read-figure.js';
import type { Span } from '../../span.js';
import type { Cell, Table, TableRow } from '../../table.js';

/** Spans larger than any official table has are typing errors and count as this. */
const widestSpan = 64;

/** Reads every `<table>` of the text, in order, but those that hold others: a page is laid out with them. */
export function readHtmlTables(text: string): Table[] {
  if (!text.includes('<')) return [];
  return innermostTables(text).map((span) => readTable(text, span));
}

/** Where the tables stand that hold no other; one that nothing closes goes on to the end of the text. */
function innermostTables(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly start: number; isOuter: boolean }[] = [];
  for (const tag of text.matchAll(/<(\/?)table[\s>]/giu)) {
    if (tag[1] !== '/') {
      open.push({ start: tag.index, isOuter: false });
      continue;
    }
    const closed = open.pop();
    if (closed?.isOuter !== false) continue;
    const span = { start: closed.start, end: tag.index + tag[0].length };
    if (open.length > 0 && holdsOneFigure(text, span)) continue;
    for (const around of open) around.isOuter = true;
    found.push(span);
  }
  const last = open.at(-1);
  if (last?.isOuter === false) found.push({ start: last.start, end: text.length });
  return found;
}

/** Whether a table has nothing but one cell with a figure or without any: it frames what stands in the cell around it. */
function holdsOneFigure(text: string, { start, end }: Span): boolean {
  if (end - start > longestFrame) return false;
  const table = text.slice(start, end);
  if ((table.match(/<t[dh][\s>]/giu)?.length ?? 0) > 1) return false;
  const content = table.replace(/<[^<>]*>|&nbsp;/gu, ' ').trim();
  return content === '' || readFigure(content) !== undefined || isDash(content, 0, content.length);
}

/** A table that frames a figure is no longer. */
const longestFrame = 2_000;

function readTable(text: string, span: Span): Table {
  const { start } = span;
  const table = new OpenTable(span);
  let depth = 0;
  // A table within a cell is of that cell.
  let tables = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (name === 'table') tables++;
      if (tables > 1) return;
      if (name === 'tr') table.openRow(start + parser.startIndex);
      else if (name === 'td' || name === 'th') {
        table.openCell(start + parser.endIndex + 1, attributes);
      } else if (name === 'br' || name === 'p') table.breakLine();
      else if (name === 'sup') table.isNote = true;
    },
    ontext(content) {
      table.addText(content, start + parser.startIndex, start + parser.endIndex + 1);
    },
    onclosetag(name) {
      depth--;
      if (name === 'table') tables--;
      if (tables > 1 || (tables > 0 && name === 'table')) return;
      if (name === 'tr') table.closeRow(start + parser.endIndex + 1);
      else if (name === 'td' || name === 'th') table.closeCell();
      else if (name === 'sup') table.isNote = false;
    },
  });
  writeInParts(parser, text.slice(start, span.end), () => depth);
  parser.end();
  table.closeRow(span.end);
  return { span, layout: 'html', rows: table.rows };
}

interface OpenCell {
  readonly contentStart: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  text: string;
  /** Where its content starts; -1 until there is any. */
  start: number;
  end: number;
}

/** A table while its tags are read. Offsets are those of the whole text; what the parser says beyond it counts as its end. */
class OpenTable {
  readonly rows: TableRow[] = [];
  /** Whether the mark of a note is being read, which is no part of the cell it stands behind. */
  isNote = false;
  readonly #end: number;
  /** How many rows each grid column is still covered for by a cell above. */
  readonly #occupied: number[] = [];
  #cells: Cell[] = [];
  #cell: OpenCell | undefined;
  #rowStart: number;
  #nextColumn = 0;

  constructor({ start, end }: Span) {
    this.#rowStart = start;
    this.#end = end;
  }

  openRow(at: number): void {
    if (this.#cells.length > 0 || this.#cell !== undefined) this.closeRow(at);
    this.#rowStart = this.#within(at);
  }

  openCell(at: number, attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    this.isNote = false;
    const contentStart = this.#within(at);
    this.#cell = {
      contentStart,
      columnSpan: spanOf(attributes['colspan']),
      rowSpan: spanOf(attributes['rowspan']),
      text: '',
      start: -1,
      end: contentStart,
    };
  }

  /** Lines of a cell are apart by a space. */
  breakLine(): void {
    if (this.#cell !== undefined && this.#cell.text !== '') this.#cell.text += ' ';
  }

  /** Adds text that is printed between two offsets. */
  addText(content: string, start: number, end: number): void {
    const cell = this.#cell;
    if (cell === undefined || (content.trim() === '' && cell.start === -1)) return;
    if (this.isNote && cell.start !== -1) return;
    if (cell.start === -1) {
      cell.start = this.#within(start + content.length - content.trimStart().length);
    }
    cell.text += content;
    if (content.trim() === '') return;
    // An entity is printed otherwise than it reads.
    const isEntity = end - start !== content.length;
    cell.end = this.#within(isEntity ? end : start + content.trimEnd().length);
  }

  closeCell(): void {
    if (this.#cell === undefined) return;
    const cell = placeCell(this.#cell, this.#occupied, this.#nextColumn);
    this.#nextColumn = cell.column + cell.columnSpan;
    this.#cells.push(cell);
    this.#cell = undefined;
  }

  closeRow(at: number): void {
    this.closeCell();
    if (this.#cells.length > 0) {
      const span = { start: this.#rowStart, end: this.#within(at) };
      this.rows.push({ span, cells: this.#cells });
    }
    this.#cells = [];
    this.#nextColumn = 0;
    const occupied = this.#occupied;
    for (let column = 0; column < occupied.length; column++)
      occupied[column] = Math.max(0, (occupied[column] ?? 0) - 1);
    while (occupied.at(-1) === 0) occupied.pop();
  }

  #within(offset: number): number {
    return Math.min(offset, this.#end);
  }
}

/** Puts a cell into the first free grid column from `first` on, and marks the columns it covers in the rows below. */
function placeCell(open: OpenCell, occupied: number[], first: number): Cell {
  let column = first;
  while ((occupied[column] ?? 0) > 0) column++;
  for (let index = column; index < column + open.columnSpan; index++)
    occupied[index] = open.rowSpan;
  if (open.start === -1) {
    return {
      ...blankCell(open.contentStart, column),
      columnSpan: open.columnSpan,
      rowSpan: open.rowSpan,
    };
  }
  const content = foldSpace(open.text, trimSpan(open.text, { start: 0, end: open.text.length }));
  const { start, end } = withoutEmphasis(content, { start: 0, end: content.length });
  const behind = content.length - end;
  return cellOf(
    { start: open.start + start, end: Math.max(open.start + start, open.end - behind) },
    content.slice(start, end),
    column,
    open.columnSpan,
    open.rowSpan,
  );
}

function spanOf(attribute: string | undefined): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, widestSpan);
}
