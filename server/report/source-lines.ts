import { isDash } from './cell-state.js';
import { isSpace, trimSpan } from './lines.js';
import { Scanner } from './scanner.js';
import { shortTextAt } from './short-texts.js';
import type { Span } from './span.js';
import { betweenTags } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A line of the draft as the table readers see it.
 * - `blank`: nothing but space and pipes; `cells` are those between the pipes
 * - `text`: one piece of text; a single cell with a pipe behind it is one too
 * - `pipes`: two cells or more
 * - `rule`: the delimiter row of a Markdown table
 * - `tabs`: two cells or more, tab-separated
 * - `taken`: inside an HTML table or a comment
 */
export interface SourceLine {
  readonly kind: 'blank' | 'text' | 'pipes' | 'rule' | 'tabs' | 'taken';
  /** The content: without surrounding space and, for `text`, without its pipe. */
  readonly span: Span;
  /** Cells between separators, for `pipes`, `tabs` and the blank rows of a table. */
  readonly cells: readonly Span[];
  /** For a piece of a physical line that was cut at its pipes: the number of that line; -1 otherwise. */
  readonly piece: number;
  /** Whether its last pipe closes it, for `pipes` and for the single cell of a `text`. */
  readonly closed: boolean;
}

/** Runs of pipes longer than this are debris of a table, not empty cells. */
const longestCellRun = 24;

/** How many cells a row may have before its line must be several rows in one. */
const widestRow = 40;

/** Reads the physical lines of a text, given in order. */
export class SourceLineReader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #pipes: Scanner;
  readonly #tabs: Scanner;
  readonly #tags: Scanner;
  #count = 0;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#pipes = new Scanner(text, '|');
    this.#tabs = new Scanner(text, '\t');
    this.#tags = new Scanner(text, '<');
  }

  /** Reads one line into `lines`; one that holds prose or many rows between its pipes is cut into pieces. */
  read(line: Span, lines: SourceLine[]): void {
    this.#count++;
    const span = trimSpan(this.#text, line);
    if (span.start === span.end) lines.push(make('blank', span));
    else if (this.#tags.isIn(span) && this.#readTagged(span, lines)) return;
    else if (this.#pipes.isIn(span)) {
      for (const piece of readPiped(this.#text, span, this.#count, this.#vocabulary)) {
        lines.push(piece);
      }
    } else if (!this.#tabs.isIn(span) && !this.#isBlankRow(span, line)) {
      lines.push(make('text', span));
    } else {
      const row = { start: firstTab(this.#text, line.start, span.start), end: line.end };
      lines.push(make('tabs', span, splitAt(this.#text, row, 0x09)));
    }
  }

  /** Reads a line of HTML, if it is one. */
  #readTagged(span: Span, lines: SourceLine[]): boolean {
    const parts = betweenTags(this.#text, span);
    if (parts === undefined) return false;
    if (parts.length === 0) lines.push(make('blank', span));
    for (const part of parts) lines.push(make('text', part));
    return true;
  }

  /** A row label with nothing but tabs behind it: a row whose cells are all blank. */
  #isBlankRow(span: Span, line: Span): boolean {
    if (!this.#tabs.isIn({ start: span.end, end: line.end })) return false;
    if (span.end - span.start > longestLabel) return false;
    return shortTextAt(this.#text, span.start, span.end, this.#vocabulary).kind === 'row';
  }
}

/** No row label of any form is longer. */
const longestLabel = 120;

/** Where a row begins whose first cells are blank: at the first tab before its content. */
function firstTab(text: string, from: number, content: number): number {
  for (let index = from; index < content; index++) if (text[index] === '\t') return index;
  return content;
}

function readPiped(
  text: string,
  span: Span,
  number: number,
  vocabulary: Vocabulary,
): readonly SourceLine[] {
  if (isRule(text, span)) return [make('rule', span)];
  if (span.end - span.start === 1) return [make('blank', span)];
  const { full, count } = filledCells(text, span);
  const [only] = full;
  if (only === undefined) {
    return [make('blank', span, count > widestRow ? [] : pipedCells(text, span))];
  }
  if (
    full.length === 1 &&
    (count === 1 || isProse(text, only) || isSection(text, only, vocabulary))
  ) {
    const closed = count === 1 && text[span.end - 1] === '|';
    return [{ ...make('text', trimSpan(text, only)), closed }];
  }
  if (count > widestRow || full.some((cell) => isProse(text, cell)) || holdsRows(text, full)) {
    return cut(text, span, number, vocabulary);
  }
  const closed = text[span.end - 1] === '|' && text[span.end - 2] !== '\\';
  return [{ kind: 'pipes', span, cells: pipedCells(text, span), piece: -1, closed }];
}

/** A heading that kept the pipes of the row it was pasted in. */
function isSection(text: string, cell: Span, vocabulary: Vocabulary): boolean {
  return (
    cell.end - cell.start < 80 &&
    shortTextAt(text, cell.start, cell.end, vocabulary).kind === 'section'
  );
}

/** The spans between the pipes; an opening and a closing pipe make no cell. */
function pipedCells(text: string, span: Span): Span[] {
  return splitAt(text, withoutOuterPipes(text, span), 0x7c);
}

/** Inside the opening and the closing pipe; one pipe alone is both. */
function withoutOuterPipes(text: string, { start, end }: Span): Span {
  const from = text.charCodeAt(start) === 0x7c ? start + 1 : start;
  const isClosed =
    end > from && text.charCodeAt(end - 1) === 0x7c && text.charCodeAt(end - 2) !== 0x5c;
  return { start: from, end: isClosed ? end - 1 : end };
}

/** The cells of a line that hold something, and how many it has: debris has thousands that hold nothing. */
function filledCells(text: string, span: Span): { full: readonly Span[]; count: number } {
  const { start: from, end } = withoutOuterPipes(text, span);
  const full: Span[] = [];
  let count = 0;
  let start = from;
  let filled = false;
  for (let index = from; index <= end; index++) {
    const code = index === end ? 0x7c : text.charCodeAt(index);
    if (code !== 0x7c || (index < end && text.charCodeAt(index - 1) === 0x5c)) {
      if (!filled && !isSpace(code)) filled = true;
      continue;
    }
    count++;
    if (filled) full.push({ start, end: index });
    filled = false;
    start = index + 1;
  }
  return { full, count };
}

function splitAt(text: string, span: Span, separator: number): Span[] {
  const cells: Span[] = [];
  let start = span.start;
  for (let index = span.start; index < span.end; index++) {
    if (text.charCodeAt(index) !== separator) continue;
    if (separator === 0x7c && text.charCodeAt(index - 1) === 0x5c) continue;
    cells.push({ start, end: index });
    start = index + 1;
  }
  cells.push({ start, end: span.end });
  return cells;
}

function cut(text: string, span: Span, number: number, vocabulary: Vocabulary): SourceLine[] {
  const pieces: SourceLine[] = [];
  let { start } = withoutOuterPipes(text, span);
  for (const cell of filledCells(text, span).full) {
    for (const blank of blanksBetween(text, start, cell.start)) {
      pieces.push({ kind: 'blank', span: blank, cells: none, piece: number, closed: false });
    }
    start = cell.end + 1;
    for (const part of withoutSection(text, trimSpan(text, cell), vocabulary)) {
      pieces.push({ kind: 'text', span: part, cells: none, piece: number, closed: false });
    }
  }
  return pieces;
}

/** The blank cells from one place to the cell at another; none where they are too many to be cells. */
function blanksBetween(text: string, start: number, cell: number): readonly Span[] {
  if (cell <= start) return none;
  let pipes = 0;
  for (let index = start; index < cell; index++) if (text.charCodeAt(index) === 0x7c) pipes++;
  if (pipes >= longestCellRun) return none;
  const blanks = splitAt(text, { start, end: cell - 1 }, 0x7c);
  return blanks.map((blank) => ({ start: blank.start, end: blank.start }));
}

const none: readonly never[] = [];

/** The heading of a section and the first cell of its table, where a space is all that is left between them. */
function withoutSection(text: string, cell: Span, vocabulary: Vocabulary): readonly Span[] {
  const ordinal = /^[一二三四五六七八九十]{1,3}[、.，．]/u.exec(
    text.slice(cell.start, cell.start + 4),
  );
  if (ordinal === null) return [cell];
  const limit = Math.min(cell.end, cell.start + longestHeading);
  for (let at = cell.start + ordinal[0].length + 2; at < limit; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (shortTextAt(text, cell.start, at, vocabulary).kind !== 'section') continue;
    const rest = trimSpan(text, { start: at, end: cell.end });
    return rest.start === rest.end ? [cell] : [{ start: cell.start, end: at }, rest];
  }
  return [cell];
}

/** No section title of any form is longer. */
const longestHeading = 60;

/** A label behind a figure, twice in one line: several rows share it. */
function holdsRows(text: string, full: readonly Span[]): boolean {
  let turns = 0;
  let afterFigure = false;
  for (const cell of full) {
    const figure = isFigureLike(text, cell);
    if (afterFigure && !figure) turns++;
    if (turns === 2) return true;
    afterFigure = figure;
  }
  return false;
}

/** Digits or a dash, by a look at the first character that is not space. */
function isFigureLike(text: string, cell: Span): boolean {
  const span = trimSpan(text, cell);
  if (span.end - span.start > 12) return false;
  const last = text.charCodeAt(span.end - 1);
  return (last >= 0x30 && last <= 0x39) || isDash(text, span.start, span.end);
}

/** Whether a row holds nothing but its first cell, with the blanks of lost merges behind it. */
export function holdsOneCell(text: string, { kind, cells, closed }: SourceLine): boolean {
  if (kind !== 'pipes' || !closed) return false;
  return cells.length > 0 && cells.every((cell, index) => hasContent(text, cell) === (index === 0));
}

/** A sentence end inside, or more words than a label has. */
export function isProse(text: string, span: Span): boolean {
  if (span.end - span.start < 16) return false;
  let letters = 0;
  let spaceBefore = false;
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x3002) return true;
    const space = isSpace(code);
    if (!space || !spaceBefore) letters++;
    if (letters > 160) return true;
    spaceBefore = space;
  }
  return false;
}

function isRule(text: string, span: Span): boolean {
  let dashes = 0;
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x2d) dashes++;
    else if (code !== 0x7c && code !== 0x3a && !isSpace(code)) return false;
  }
  return dashes > 1;
}

function hasContent(text: string, span: Span): boolean {
  for (let index = span.start; index < span.end; index++) {
    if (!isSpace(text.charCodeAt(index))) return true;
  }
  return false;
}

function make(kind: SourceLine['kind'], span: Span, cells: readonly Span[] = none): SourceLine {
  return { kind, span, cells, piece: -1, closed: false };
}
