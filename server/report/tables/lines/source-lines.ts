import { cellsBetweenCommas } from './comma-cells.js';
import { startOfRowBehindHeading } from '../grids/heading-before-row.js';
import { beforeSpace, lineEndAt, pastLineBreak, pastSpace, trimSpan } from '../../text/lines.js';
import { readPiped } from './piped-lines.js';
import { endOfRow, splitAtTabs } from './quoted-cells.js';
import { Scanner } from '../../text/scanner.js';
import { shortTextAt } from '../../text/short-texts.js';
import { cellsOfRows } from './spaced-rows.js';
import { emptyLine, makeLine, none, type SourceLine } from './source-line.js';
import type { Span } from '../../span.js';
import { betweenTags } from '../html/tags.js';
import type { Vocabulary } from '../../vocabulary.js';

/** Reads the physical lines of a text, given in order. */
export class SourceLineReader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #pipes: Scanner;
  readonly #tabs: Scanner;
  readonly #tags: Scanner;
  readonly #commas: Scanner;
  readonly #spaces: Scanner;
  readonly #quotes: Scanner;
  /** Where the row ends that was read last. */
  #rowEnd = 0;
  #count = 0;
  #hasCommas = false;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#pipes = new Scanner(text, '|');
    this.#tabs = new Scanner(text, '\t');
    this.#tags = new Scanner(text, '<');
    this.#commas = new Scanner(text, ',');
    this.#spaces = new Scanner(text, ' ');
    this.#quotes = new Scanner(text, '"');
  }

  /** Whether any line was read as one whose cells are parted by commas. */
  get hasCommas(): boolean {
    return this.#hasCommas;
  }

  /** Reads one line into `lines`; one that holds prose or many rows between its pipes is cut into pieces. */
  read(lineStart: number, ownEnd: number, lines: SourceLine[]): void {
    this.#count++;
    if (lineStart < this.#rowEnd) return;
    const text = this.#text;
    const isQuoted = this.#quotes.isIn(lineStart, ownEnd);
    const lineEnd = isQuoted ? endOfRow(text, { start: lineStart, end: ownEnd }) : ownEnd;
    this.#rowEnd = lineEnd;
    const opening = pastQuoteMarks(text, pastSpace(text, lineStart, lineEnd), lineEnd);
    const end = beforeSpace(text, opening, lineEnd);
    const behind = startOfRowBehindHeading(text, { start: opening, end }, this.#vocabulary);
    if (behind !== undefined) {
      lines.push(makeLine('text', trimSpan(text, { start: opening, end: behind })));
    }
    const start = behind ?? opening;
    if (start === end) {
      lines.push(this.#blankLine(lineStart, lineEnd, lines.at(-1)));
      return;
    }
    const span = { start, end };
    const hasPipes = this.#pipes.isIn(start, end);
    // A line break within a cell of a row is no end of a line.
    const isHtml = !hasPipes || text.charCodeAt(start) === opensTag;
    if (isHtml && this.#tags.isIn(start, end) && this.#readTagged(span, lines)) return;
    if (hasPipes && isRowMark(text, span)) lines.push(emptyLine);
    else if (hasPipes) {
      const line = { text, span, number: this.#count, pipes: this.#pipes };
      readPiped(line, this.#vocabulary, lines);
    } else if (
      !this.#tabs.isIn(start, end) &&
      !this.#isBlankRow(span, lineEnd) &&
      !this.#isLastCell(span, lineStart)
    ) {
      this.#readPlain(span, lines);
    } else {
      const row = { start: behind ?? firstTab(text, lineStart, start), end: lineEnd };
      lines.push(makeLine('tabs', span, splitAtTabs(text, row)));
    }
  }

  /** Reads a line without pipes and tabs. */
  #readPlain(span: Span, lines: SourceLine[]): void {
    const { start, end } = span;
    const text = this.#text;
    if (this.#commas.isIn(start, end)) {
      const cells = cellsBetweenCommas(text, span, this.#vocabulary);
      if (cells !== undefined) {
        this.#hasCommas = true;
        lines.push(makeLine('commas', span, cells));
        return;
      }
    }
    const cells = this.#mayHoldRows(span) ? cellsOfRows(text, span, this.#vocabulary) : undefined;
    if (cells === undefined) {
      lines.push(makeLine('text', span));
      return;
    }
    for (const cell of cells) {
      lines.push({ kind: 'text', span: cell, cells: none, piece: this.#count, closed: false });
    }
  }

  /** Whether a line has as many spaces as rows of a table have, which hardly a sentence has. */
  #mayHoldRows({ start, end }: Span): boolean {
    let at = start;
    for (let count = 0; count < fewestSpaces; count++) {
      at = this.#spaces.from(at) + 1;
      if (at > end) return false;
    }
    return true;
  }

  /** A line of space; tabs right below a row of them are a row whose cells are all blank. */
  #blankLine(start: number, end: number, before: SourceLine | undefined): SourceLine {
    if (start === end || before?.kind !== 'tabs' || !this.#tabs.isIn(start, end)) return emptyLine;
    const span = { start, end };
    return makeLine('blank', span, splitAtTabs(this.#text, span));
  }

  /** Reads a line of HTML, if it is one. */
  #readTagged(span: Span, lines: SourceLine[]): boolean {
    const parts = betweenTags(this.#text, span);
    if (parts === undefined) return false;
    if (parts.length === 0) lines.push(makeLine('blank', span));
    for (const part of parts) lines.push(makeLine('text', part));
    return true;
  }

  /** A row label with nothing but tabs behind it, or a header with several: a row whose other cells are all blank. */
  #isBlankRow({ start, end }: Span, lineEnd: number): boolean {
    if (!this.#tabs.isIn(end, lineEnd) || end - start > longestCell) return false;
    const { kind } = shortTextAt(this.#text, start, end, this.#vocabulary);
    if (kind === 'row') return lineEnd - end > 1 || !this.#isFigureBelow(lineEnd);
    return kind === 'column' && lineEnd - end > 1;
  }

  /** Whether a figure stands alone in the line below a label, or below those below it: a tab closes every cell. */
  #isFigureBelow(lineEnd: number): boolean {
    const text = this.#text;
    let end = lineEnd;
    for (let count = 0; count < mostLabels; count++) {
      const from = pastLineBreak(text, end);
      if (from === end) return false;
      end = lineEndAt(text, from);
      const cell = trimSpan(text, { start: from, end });
      if (cell.start === cell.end || cell.end - cell.start > longestCell) return false;
      if (text.slice(cell.start, cell.end).includes('\t')) return false;
      const { isValue, kind } = shortTextAt(text, cell.start, cell.end, this.#vocabulary);
      if (isValue) return true;
      if (kind !== 'row') return false;
    }
    return false;
  }

  /** A word of a form behind two tabs or more: a header whose other cells were merged away, and no indented line. */
  #isLastCell({ start, end }: Span, lineStart: number): boolean {
    const isBehind =
      this.#text.charCodeAt(lineStart) === tab && this.#text.charCodeAt(lineStart + 1) === tab;
    if (!isBehind || end - start > longestCell) return false;
    const { kind } = shortTextAt(this.#text, start, end, this.#vocabulary);
    return kind === 'row' || kind === 'column';
  }
}

/** `|-`: what begins a row where each cell stands behind a pipe on a line of its own, as in the text of a wiki. */
function isRowMark(text: string, { start, end }: Span): boolean {
  if (end - start < 2 || text.charCodeAt(start) !== 0x7c) return false;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== 0x2d) return false;
  return true;
}

/** Past the `> ` of text quoted in Markdown or in a mail, one or several times; the place itself where there is none. */
function pastQuoteMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === quoteMark) {
    const next = at + 1;
    if (next < end && text.charCodeAt(next) !== 0x20 && text.charCodeAt(next) !== quoteMark) break;
    at = pastSpace(text, next, end);
  }
  return at;
}

const quoteMark = 0x3e;

/** Rows of a table in one line have more. */
const fewestSpaces = 9;

const tab = 0x09;

/** So many labels stand one in another. */
const mostLabels = 3;

/** `<` */
const opensTag = 0x3c;

/** A longer line is of a sentence, and not looked up. */
const longestCell = 120;

/** Where a row begins whose first cells are blank: at the first tab before its content. */
function firstTab(text: string, from: number, content: number): number {
  for (let index = from; index < content; index++) if (text[index] === '\t') return index;
  return content;
}
