import { isDash } from '../../text/cell-state.js';
import { isDigitOfAnyWidth } from '../../text/digits.js';
import { withoutEmphasis } from '../../text/emphasis.js';
import { beforeSpace, isSpace, pastSpace, trimSpan } from '../../text/lines.js';
import { isNumeral } from '../../text/ordinals.js';
import { isProse } from '../../text/prose.js';
import type { Scanner } from '../../text/scanner.js';
import { shortTextAt } from '../../text/short-texts.js';
import { makeLine, none, type SourceLine } from './source-line.js';
import type { Span } from '../../span.js';
import { withoutOuterTags } from '../html/tags.js';
import type { Vocabulary } from '../../vocabulary.js';

/** Runs of pipes longer than this are debris of a table, not empty cells. */
const longestCellRun = 24;

/** How many cells a row may have before its line must be several rows in one. */
const widestRow = 40;

/** A physical line with pipes. */
export interface PipedLine {
  readonly text: string;
  readonly span: Span;
  /** Which line of the text it is. */
  readonly number: number;
  /** Finds the pipes of the text, from this line on. */
  readonly pipes: Scanner;
}

/** Reads a line with pipes into `lines`: a row, a piece of text that kept pipes, or the pieces it is cut into. */
export function readPiped(line: PipedLine, vocabulary: Vocabulary, lines: SourceLine[]): void {
  const { text, span } = line;
  if (isRule(text, span)) {
    lines.push(makeLine('rule', span, cellsOfDashes(line)));
    return;
  }
  if (span.end - span.start === 1) {
    lines.push(makeLine('blank', span));
    return;
  }
  const cells = readCells(line);
  if (cells === undefined) {
    readManyCells(line, vocabulary, lines);
    return;
  }
  const content = findContent(text, cells, vocabulary);
  if (content.first === undefined) {
    lines.push(makeLine('blank', span, cells));
    return;
  }
  if (content.count === 1 && (cells.length === 1 || standsAlone(text, content.first, vocabulary))) {
    const closed = cells.length === 1 && text[span.end - 1] === '|';
    lines.push({
      kind: 'text',
      span: trimSpan(text, content.first),
      cells: none,
      piece: -1,
      closed,
    });
    return;
  }
  if (content.isMore) {
    cut(line, filledCells(text, span), vocabulary, lines);
    return;
  }
  const closed = text[span.end - 1] === '|' && text[span.end - 2] !== '\\';
  lines.push({ kind: 'pipes', span, cells, piece: -1, closed });
}

/** Reads a line of more cells than a row has, most of them holding nothing. */
function readManyCells(line: PipedLine, vocabulary: Vocabulary, lines: SourceLine[]): void {
  const { text, span } = line;
  const full = filledCells(text, span);
  const [only] = full;
  if (only === undefined) lines.push(makeLine('blank', span));
  else if (full.length === 1 && standsAlone(text, only, vocabulary)) {
    lines.push(makeLine('text', trimSpan(text, only)));
  } else cut(line, full, vocabulary, lines);
}

/** The spans between the pipes; undefined when they are more than a row has. */
function readCells({ text, span, pipes }: PipedLine): Span[] | undefined {
  const cells: Span[] = [];
  const inside = withoutOuterPipes(text, span);
  let { start } = inside;
  for (let pipe = pipes.from(start); pipe < inside.end; pipe = pipes.from(pipe + 1)) {
    if (text.charCodeAt(pipe - 1) === 0x5c) continue;
    if (cells.length === widestRow) return undefined;
    cells.push({ start, end: pipe });
    start = pipe + 1;
  }
  if (cells.length === widestRow) return undefined;
  cells.push({ start, end: inside.end });
  return cells;
}

/** What stands in the cells of a line. */
interface Content {
  /** How many cells hold something, and the first of them. */
  readonly count: number;
  readonly first: Span | undefined;
  /** Whether it is no row: prose is among it, or a label stands behind a figure twice. */
  readonly isMore: boolean;
}

function findContent(text: string, cells: readonly Span[], vocabulary: Vocabulary): Content {
  let count = 0;
  let first: Span | undefined;
  let hasProse = false;
  let turns = 0;
  let afterFigure = false;
  for (const cell of cells) {
    const start = pastSpace(text, cell.start, cell.end);
    if (start === cell.end || isSpaceOfHtml(text, { start, end: cell.end }, vocabulary)) continue;
    count++;
    first ??= cell;
    hasProse ||= isProse(text, cell);
    const figure = isFigureLike(text, bare(text, start, cell), vocabulary);
    if (afterFigure && !figure) turns++;
    afterFigure = figure;
  }
  return { count, first, isMore: hasProse || turns > 1 };
}

/** `&nbsp;`: a blank cell of a page. */
function isSpaceOfHtml(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  if (text.charCodeAt(start) !== ampersand) return false;
  return shortTextAt(text, start, beforeSpace(text, start, end), vocabulary).state === 'blank';
}

const ampersand = 0x26;

/** Prose or a heading that kept the pipes of the row it was pasted in. */
function standsAlone(text: string, cell: Span, vocabulary: Vocabulary): boolean {
  if (isProse(text, cell)) return true;
  return (
    cell.end - cell.start < 80 &&
    shortTextAt(text, cell.start, cell.end, vocabulary).kind === 'section'
  );
}

/** Inside the opening and the closing pipe; one pipe alone is both. */
function withoutOuterPipes(text: string, { start, end }: Span): Span {
  const from = text.charCodeAt(start) === 0x7c ? start + 1 : start;
  const isClosed =
    end > from && text.charCodeAt(end - 1) === 0x7c && text.charCodeAt(end - 2) !== 0x5c;
  return { start: from, end: isClosed ? end - 1 : end };
}

/** The cells of a line that hold something: debris has thousands that hold nothing. */
function filledCells(text: string, span: Span): readonly Span[] {
  const { start: from, end } = withoutOuterPipes(text, span);
  const full: Span[] = [];
  let start = from;
  let filled = false;
  for (let index = from; index <= end; index++) {
    const code = index === end ? 0x7c : text.charCodeAt(index);
    if (code !== 0x7c || (index < end && text.charCodeAt(index - 1) === 0x5c)) {
      if (!filled && !isSpace(code)) filled = true;
      continue;
    }
    if (filled) full.push({ start, end: index });
    filled = false;
    start = index + 1;
  }
  return full;
}

/** Cuts a line into its cells. */
function cut(
  { text, span, number }: PipedLine,
  full: readonly Span[],
  vocabulary: Vocabulary,
  lines: SourceLine[],
): void {
  let { start } = withoutOuterPipes(text, span);
  for (const cell of full) {
    for (const blank of blanksBetween(text, start, cell.start)) {
      lines.push({ kind: 'blank', span: blank, cells: none, piece: number, closed: false });
    }
    start = cell.end + 1;
    for (const part of withoutSection(text, trimSpan(text, cell), vocabulary)) {
      lines.push({ kind: 'text', span: part, cells: none, piece: number, closed: false });
    }
  }
}

/** The blank cells from one place to the cell at another; none where they are too many to be cells. */
function blanksBetween(text: string, start: number, cell: number): readonly Span[] {
  if (cell <= start) return none;
  const blanks: Span[] = [];
  let pipes = 0;
  let blank = start;
  for (let index = start; index < cell; index++) {
    if (text.charCodeAt(index) !== 0x7c) continue;
    pipes++;
    if (pipes === longestCellRun) return none;
    if (index === cell - 1 || text.charCodeAt(index - 1) === 0x5c) continue;
    blanks.push({ start: blank, end: blank });
    blank = index + 1;
  }
  blanks.push({ start: blank, end: blank });
  return blanks;
}

/** The heading of a section and the first cell of its table, where a space is all that is left between them. */
function withoutSection(text: string, cell: Span, vocabulary: Vocabulary): readonly Span[] {
  if (!isNumeral(text.charCodeAt(cell.start))) return [cell];
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

/** The content of a cell that begins at `start`, without the tags and marks of emphasis around all of it. */
function bare(text: string, start: number, cell: Span): Span {
  const { end } = cell;
  const code = text.charCodeAt(start);
  if (code === opensTag) return withoutEmphasis(text, withoutOuterTags(text, { start, end }));
  return withoutEmphasis(text, { start, end: beforeSpace(text, start, end) });
}

/** `<` */
const opensTag = 0x3c;

/** A dash, something short with a digit of any width at its end, or a figure with its unit or the mark of a note. */
function isFigureLike(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  if (end - start > longestNoted) return false;
  if (end - start <= longestDigits && isDigitOfAnyWidth(text.charCodeAt(end - 1))) return true;
  if (isDash(text, start, end)) return true;
  return (
    isDigitOfAnyWidth(text.charCodeAt(start)) && shortTextAt(text, start, end, vocabulary).isValue
  );
}

/** What is longer and ends with a digit is words. */
const longestDigits = 12;

/** No figure is longer with its unit and the mark of a note. */
const longestNoted = 24;

function isRule(text: string, span: Span): boolean {
  let dashes = 0;
  for (let index = span.start; index < span.end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x2d) dashes++;
    else if (code !== 0x7c && code !== 0x3a && !isSpace(code)) return false;
  }
  return dashes > 1;
}

/** The cells of a row of lone dashes, which a delimiter row may be made of as well; none where they are longer. */
function cellsOfDashes(line: PipedLine): readonly Span[] {
  const cells = readCells(line) ?? none;
  const areShort = cells.every((cell) => {
    const { start, end } = trimSpan(line.text, cell);
    return start === end || (end - start <= longestDash && line.text.charCodeAt(end - 1) === 0x2d);
  });
  return areShort ? cells : none;
}

/** Delimiters have three dashes as a rule; what stands for no figure has one or two. */
const longestDash = 2;
