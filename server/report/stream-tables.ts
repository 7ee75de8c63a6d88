import { blankCell, cellOfWord, makeCell } from './cells.js';
import type { TableRun } from './grid-tables.js';
import { splitGlued } from './glued-cells.js';
import { withoutHeadingMark } from './heading-mark.js';
import { joinStackedLabels, joinStreamLabels } from './join-labels.js';
import { labelKey } from './label-key.js';
import { isSpace, pastSpace, trimSpan } from './lines.js';
import { shortTextAt, type ShortText } from './short-texts.js';
import { isProse } from './prose.js';
import { emptyLine, holdsOneCell, none, type SourceLine } from './source-line.js';
import { splitSpaced } from './spaced-cells.js';
import type { Span } from './span.js';
import type { Cell, Table, TableRow } from './table.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a line without separators may be in a table.
 * - `word`: a row or column label alone; `value`: a figure, dash or unit alone
 * - `row`: several cells split by space, a figure among them; `header`: several known words
 * - `fragment`: short text that may be part of a label; `stacked`: letters of labels set from top to bottom
 * - `gap`: blank or a page number
 * - `end`: prose, a section heading, another kind of line
 */
type Role = 'word' | 'value' | 'row' | 'header' | 'fragment' | 'stacked' | 'gap' | 'end';

interface StreamLine {
  readonly role: Role;
  readonly line: SourceLine;
  /** What its words are, where the line is a single cell. */
  readonly word: ShortText | undefined;
  /** Its cells, where they are not the line as a whole. */
  readonly cells: readonly Span[];
}

/** Lines that are no cell of a form which may follow each other inside a table; of brief ones, twice as many. */
const mostFragments = 10;

/** A label in a column few letters wide has lines as short as this. */
const longestBrief = 6;

/** Lines after which a table has shown how wide its gaps are. */
const longestOpening = 30;

/**
 * Reads the table without separators that starts at line `first`: a cell a line, or a row a line split by space.
 * Undefined when the line cannot open one.
 */
export function readStreamTable(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  vocabulary: Vocabulary,
): TableRun | undefined {
  const start = lines[first];
  if (start === undefined || (start.kind !== 'text' && !holdsOneCell(text, start)))
    return undefined;
  const opening = readRole(text, start, vocabulary);
  if (opening.role !== 'word' && opening.role !== 'row' && opening.role !== 'header')
    return undefined;
  const run = collect(text, lines, first, opening, vocabulary);
  const counts = count(run);
  const end = first + run.length;
  if (counts.words + counts.rows < 2) return { end, table: undefined };
  if (counts.values + counts.rows < 1 && rowLabels(run) < fewestLabels)
    return { end, table: undefined };
  const span = { start: start.span.start, end: run.at(-1)?.line.span.end ?? start.span.end };
  const { layout, rows } =
    counts.rows * 2 >= Math.max(1, counts.values)
      ? spacedTable(text, run, vocabulary)
      : cellTable(text, run, vocabulary);
  return { end, table: { layout, rows, span } };
}

/** The lines from `first` to the last one that is surely of the table. */
function collect(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  opening: StreamLine,
  vocabulary: Vocabulary,
): StreamLine[] {
  const run = [opening];
  let sure = 1;
  let fragments = 0;
  let gap = 0;
  let widestGap = 1;
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const next = readRole(text, line, vocabulary);
    if (next.role === 'end') break;
    // A figure alone behind a wider gap than any before is no cell: a page prints its counter there.
    if (next.role === 'value' && gap > widestGap && sure > longestOpening) break;
    run.push(next);
    if (next.role === 'gap') {
      gap++;
      continue;
    }
    widestGap = Math.max(widestGap, gap);
    gap = 0;
    if (next.role === 'stacked') continue;
    if (next.role === 'fragment')
      fragments += line.span.end - line.span.start > longestBrief ? 1 : 0.5;
    if (fragments > mostFragments) break;
    if (next.role === 'fragment') continue;
    fragments = 0;
    sure = run.length;
  }
  run.length = sure;
  dropHeadings(text, run, vocabulary);
  addBlanksBehind(text, lines, first + run.length, run);
  return run;
}

/** Adds the blank cells a table ends with, where every cell is closed by a pipe on its own line. */
function addBlanksBehind(
  text: string,
  lines: readonly SourceLine[],
  from: number,
  run: StreamLine[],
): void {
  if (run.at(-1)?.line.closed !== true) return;
  for (let index = from; index < lines.length && index - from < mostBlanks; index++) {
    const line = lines[index];
    if (line?.kind !== 'blank' || line.piece !== -1 || !isLonePipe(text, line.span)) break;
    run.push({ role: 'gap', line, word: undefined, cells: none });
  }
}

function isLonePipe(text: string, { start, end }: Span): boolean {
  return end - start === 1 && text.charCodeAt(start) === 0x7c;
}

/** No row of a form has more cells. */
const mostBlanks = 16;

/** Words at the end with no figure behind them are headings of what follows, where they can be. */
function dropHeadings(text: string, run: StreamLine[], vocabulary: Vocabulary): void {
  let end = run.length;
  while (end > 1) {
    const last = run[end - 1];
    if (last === undefined || last.role === 'value' || last.role === 'row') break;
    const heading =
      last.role === 'word' && vocabulary.sectionTitles.has(sectionKey(text, last.line.span));
    if (!heading && last.role !== 'gap' && last.role !== 'fragment' && last.role !== 'stacked') {
      break;
    }
    end--;
  }
  run.length = end;
}

function sectionKey(text: string, span: Span): string {
  return labelKey(text.slice(span.start, span.end));
}

function readRole(text: string, line: SourceLine, vocabulary: Vocabulary): StreamLine {
  const { kind, span } = line;
  if (kind === 'text') return readTextRole(text, line, span, vocabulary);
  if (line === emptyLine) return emptyGap;
  if (kind === 'blank') return several('gap', line, line.piece === -1 ? none : [span]);
  if (kind === 'tabs') return readTabsRole(text, line, vocabulary);
  if (!holdsOneCell(text, line)) return several('end', line, none);
  const [first = span] = line.cells;
  const { role } = readTextRole(text, line, trimSpan(text, first), vocabulary);
  const cell = role === 'word' || role === 'value' || role === 'fragment';
  return cell ? several(role, line, line.cells) : several('end', line, none);
}

/**
 * Figures between tabs behind a label on a line of its own, as a web page copies rows in which the label alone is a
 * paragraph; anything else between tabs is a table of rows.
 */
function readTabsRole(text: string, line: SourceLine, vocabulary: Vocabulary): StreamLine {
  const filled = line.cells.findIndex(({ start, end }) => pastSpace(text, start, end) < end);
  const cells = line.cells.slice(Math.max(0, filled));
  const areFigures = cells.every((cell) => {
    const { start, end } = trimSpan(text, cell);
    return start === end || shortTextAt(text, start, end, vocabulary).isValue;
  });
  return cells.length > 1 && areFigures ? several('row', line, cells) : several('end', line, none);
}

/** What a line is whose text stands in `span`. */
function readTextRole(
  text: string,
  line: SourceLine,
  span: Span,
  vocabulary: Vocabulary,
): StreamLine {
  if (isProse(text, span) || isHeading(text, span, vocabulary)) return several('end', line, none);
  const word = shortTextAt(text, span.start, span.end, vocabulary);
  const role = roleOfWord(word);
  if (role === 'gap') return several(role, line, none);
  if (role !== undefined) return { role, line, word, cells: none };
  const cells = splitSpaced(text, span, vocabulary);
  const ofCells = cells.length > 1 ? roleOfCells(text, cells, vocabulary) : undefined;
  if (ofCells !== undefined) return several(ofCells, line, cells);
  if (isStacked(text, span)) return several('stacked', line, none);
  const glued = cells.length === 1 ? splitGlued(text, span, vocabulary) : undefined;
  const ofGlued = glued && roleOfCells(text, glued, vocabulary);
  if (glued !== undefined && ofGlued !== undefined) return several(ofGlued, line, glued);
  const isShort = span.end - span.start <= 60 && !endsSentence(word.printed);
  return several(isShort ? 'fragment' : 'end', line, cells);
}

/** A heading of Markdown, unless it is a caption or a label that was made one. */
function isHeading(text: string, span: Span, vocabulary: Vocabulary): boolean {
  const { start, end } = withoutHeadingMark(text, span);
  if (start === span.start) return false;
  const { kind } = shortTextAt(text, start, end, vocabulary);
  return kind === undefined || kind === 'section';
}

const emptyGap: StreamLine = { role: 'gap', line: emptyLine, word: undefined, cells: [] };

function several(role: Role, line: SourceLine, cells: readonly Span[]): StreamLine {
  return { role, line, word: undefined, cells };
}

/** What a line is by its words as a whole; undefined where they tell nothing. */
function roleOfWord({ ofPage, isValue, kind }: ShortText): Role | undefined {
  if (ofPage !== undefined) return ofPage === 'number' ? 'gap' : 'end';
  if (isValue) return 'value';
  if (kind === undefined) return undefined;
  return kind === 'section' ? 'end' : 'word';
}

function roleOfCells(
  text: string,
  cells: readonly Span[],
  vocabulary: Vocabulary,
): Role | undefined {
  let words = 0;
  let figures = 0;
  let others = 0;
  let lastIsFigure = false;
  let hasRemark = false;
  let opensRow = false;
  for (let index = 0; index < cells.length; index++) {
    const { start = 0, end = 0 } = cells[index] ?? {};
    const { isValue, isUnit, kind } = shortTextAt(text, start, end, vocabulary);
    const isFigure = isValue && !isUnit;
    if (isFigure) figures++;
    else if (kind !== undefined) words++;
    else if (!isUnit) others++;
    if (index === 0) opensRow = kind === 'row';
    hasRemark = lastIsFigure && !isValue && start - (cells[index - 1]?.end ?? start) > 1;
    lastIsFigure = isFigure;
  }
  if (lastIsFigure && (words > 0 || figures > 1) && others < 4) return 'row';
  // A remark stands in a column of its own; where there is only a unit, the figure was left out.
  if (opensRow && hasRemark && others === 1) return 'row';
  if (opensRow && words === 1 && figures + others === 0) return 'row';
  if (figures === 0 && words > 1) return 'header';
  return undefined;
}

/** `结 果 他 未`: one line of column labels that are set from top to bottom, a letter or two of each. */
function isStacked(text: string, { start, end }: Span): boolean {
  if (end - start > longestStacked || !isBrief(text, start)) return false;
  const pieces = text.slice(start, end).split(/\s+/u);
  return (
    pieces.length >= fewestStacked && pieces.every((piece) => /^[\u4e00-\u9fff]{1,2}$/u.test(piece))
  );
}

/** Whether space follows the first letter or the second: so few lines have it that the rest need not be cut. */
function isBrief(text: string, start: number): boolean {
  return isSpace(text.charCodeAt(start + 1)) || isSpace(text.charCodeAt(start + 2));
}

const longestStacked = 160;
const fewestStacked = 3;

function endsSentence(content: string): boolean {
  return (
    content.includes('。') ||
    content.includes(';') ||
    (content.endsWith('：') && !isWithinBrackets(content)) ||
    content.includes('；')
  );
}

/** `额（单位：`: a note that goes on in the next line. */
function isWithinBrackets(content: string): boolean {
  return /[（(][^（()）]*$/u.test(content);
}

/** So many row labels in one run are a table whose cells are all blank, or lost. */
const fewestLabels = 6;

function rowLabels(run: readonly StreamLine[]): number {
  let labels = 0;
  for (const { word } of run) if (word?.kind === 'row') labels++;
  return labels;
}

function count(run: readonly StreamLine[]): { words: number; values: number; rows: number } {
  const counts = { words: 0, values: 0, rows: 0 };
  for (const { role } of run) {
    if (role === 'word' || role === 'header') counts.words++;
    else if (role === 'value') counts.values++;
    else if (role === 'row') counts.rows++;
  }
  return counts;
}

/** A cell a line: one row of all cells in reading order, labels that broke over lines joined. */
function cellTable(
  text: string,
  run: readonly StreamLine[],
  vocabulary: Vocabulary,
): Omit<Table, 'span'> {
  const cells: Cell[] = [];
  const blanks = blankCells(text, run);
  let inRun = false;
  for (const each of run) {
    const { role, line, word } = each;
    if (line.piece !== -1) inRun = true;
    if (word !== undefined) {
      cells.push(cellOfWord(line.span, word, cells.length));
      continue;
    }
    const spans = blanks.has(each) ? [line.span] : each.cells;
    for (const span of spans) {
      cells.push(
        role === 'gap'
          ? blankCell(span.start, cells.length)
          : makeCell(text, span, cells.length, vocabulary),
      );
    }
  }
  const joined = joinStreamLabels(text, cells, vocabulary);
  const span = { start: run[0]?.line.span.start ?? 0, end: run.at(-1)?.line.span.end ?? 0 };
  return { layout: inRun ? 'run' : 'lines', rows: [{ span, cells: joined }] };
}

/**
 * The lone pipes that close a blank cell, where every cell is closed by a pipe on its own line: those behind a row's
 * label, but not the one above the next label, which begins or ends a row.
 */
function blankCells(text: string, run: readonly StreamLine[]): ReadonlySet<StreamLine> {
  const blanks = new Set<StreamLine>();
  if (!closesCells(run)) return blanks;
  let inRow = false;
  let last: StreamLine | undefined;
  for (const each of run) {
    const { role, line, word } = each;
    if (role === 'word' || role === 'fragment' || role === 'header') {
      if (last !== undefined) blanks.delete(last);
      inRow =
        (role === 'word' && word?.kind === 'row') || (role === 'fragment' && isItem(text, line));
    }
    last = undefined;
    if (!inRow || role !== 'gap' || !isLonePipe(text, line.span)) continue;
    blanks.add(each);
    last = each;
  }
  return blanks;
}

/** Whether a cell has a number like those of the rows: a label, known or not (`5.属于三类内容事务信息 |`). */
function isItem(text: string, { span, closed }: SourceLine): boolean {
  return (
    closed &&
    /^(?:\d{1,2}[.、．]|[(（][一二三四五六七八九十][)）])/u.test(
      text.slice(span.start, span.start + 4),
    )
  );
}

/** Whether nearly every cell is closed by a pipe. */
function closesCells(run: readonly StreamLine[]): boolean {
  let full = 0;
  let closed = 0;
  for (const { role, line } of run) {
    if (role !== 'word' && role !== 'value') continue;
    full++;
    if (line.closed) closed++;
  }
  return closed * 10 >= full * 9;
}

/** A row a line. Lines that hold only a piece of a label go into the label they belong to. */
function spacedTable(
  text: string,
  run: readonly StreamLine[],
  vocabulary: Vocabulary,
): Omit<Table, 'span'> {
  const rows: TableRow[] = [];
  let wideGaps = false;
  for (const { line, word, cells: spans } of run) {
    if (word !== undefined) {
      rows.push({ span: line.span, cells: [cellOfWord(line.span, word, 0)] });
      continue;
    }
    if (spans.length === 0) continue;
    for (let index = 1; index < spans.length; index++) {
      if ((spans[index]?.start ?? 0) - (spans[index - 1]?.end ?? 0) > 1) wideGaps = true;
    }
    rows.push({
      span: line.span,
      cells: spans.map((span, column) => makeCell(text, span, column, vocabulary)),
    });
  }
  return { layout: wideGaps ? 'aligned' : 'spaces', rows: joinStackedLabels(rows, vocabulary) };
}
