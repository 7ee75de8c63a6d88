import { linesOfRest, wholeCell, wordIn } from './broken-cells.js';
import { makeCell } from './cells.js';
import { labelKey } from './label-key.js';
import { readOrdinal } from './ordinals.js';
import { withoutHeadingMark } from './heading-mark.js';
import { pastSpace, trimSpan } from './lines.js';
import { joinCutRows, type DraftRow } from './padded-rows.js';
import { isPageNumber } from './page-words.js';
import { kindOf, shortTextAt } from './short-texts.js';
import {
  emptyLine,
  holdsOneCell,
  isDelimiter,
  isRowOfDashes,
  type SourceLine,
} from './source-line.js';
import type { Span } from './span.js';
import type { Table, TableRow } from './table.js';
import type { Vocabulary } from './vocabulary.js';

/** A run of source lines, `end` exclusive, and the table it is; without one, no table starts anywhere in it. */
export interface TableRun {
  readonly end: number;
  readonly table: Table | undefined;
}

/** Lines without cells that may stand between two rows of one table. */
const longestGap = 5;

/**
 * Reads the table of pipe rows, or of rows separated by tabs or commas, that starts at line `first`; undefined when
 * what starts there is no table. Rows broken over several lines are joined: where a pipe should have closed them, or
 * where only the joined words are known.
 */
export function readGridTable(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  vocabulary: Vocabulary,
): TableRun | undefined {
  const start = lines[first];
  const kind = kindOfTable(text, lines, first, vocabulary);
  if (start === undefined || kind === undefined) return undefined;
  if (opensCellLines(text, lines, first)) return undefined;
  const isMarkdown = kind === 'pipes' && isDelimiter(lines, first + 1);
  const end = isMarkdown
    ? endOfMarkdown(lines, first)
    : endOfLoose(text, lines, { first, kind }, vocabulary);
  const drafts = isMarkdown
    ? markdownRows(lines, first, end)
    : joinCutRows(text, looseRows(text, lines, first, end, vocabulary), vocabulary);
  const rows = drafts.map((draft) => readRow(text, draft, vocabulary));
  if (!isMarkdown && !isTable(rows, vocabulary)) return undefined;
  const layout = isMarkdown ? 'markdown' : kind;
  const last = lines[end - 1] ?? start;
  return {
    end,
    table: {
      span: {
        start: Math.min(start.span.start, rows[0]?.span.start ?? start.span.start),
        end: Math.max(last.span.end, rows.at(-1)?.span.end ?? last.span.end),
      },
      layout,
      rows,
    },
  };
}

/** What stands between the cells of rows that have a line each. */
type Separated = 'pipes' | 'tabs' | 'commas';

function isSeparated(kind: SourceLine['kind']): kind is Separated {
  return kind === 'pipes' || kind === 'tabs' || kind === 'commas';
}

/** What parts the cells of the table that starts at a line; its first cell may be broken over two. */
function kindOfTable(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  vocabulary: Vocabulary,
): Separated | undefined {
  const line = lines[first];
  if (line !== undefined && isSeparated(line.kind)) return line.kind;
  const next = lines[first + 1];
  if (line?.kind !== 'text' || next === undefined || !isSeparated(next.kind)) return undefined;
  if (line.closed) {
    const hasRows = !holdsOneCell(text, next);
    return hasRows && isHeadAlone(text, line, vocabulary) ? next.kind : undefined;
  }
  const behind = { start: first + 1, end: first + 2 };
  return linesOfRest(text, line.span, lines, behind, vocabulary) > 0 ? next.kind : undefined;
}

/** `第二十条第（一）项 |`: the first header, which lost its blank cells with their pipes. */
function isHeadAlone(text: string, { span }: SourceLine, vocabulary: Vocabulary): boolean {
  if (span.end - span.start > longestAlone) return false;
  const { kind } = shortTextAt(text, span.start, span.end, vocabulary);
  return kind === 'column' || kind === 'row';
}

/** A longer line closed by a pipe is more likely a remark than a word of the forms. */
const longestAlone = 60;

/** Whether a row of one cell is followed by another: a cell a line, each closed by its pipe. */
function opensCellLines(text: string, lines: readonly SourceLine[], first: number): boolean {
  const start = lines[first];
  if (start === undefined || !holdsOneCell(text, start)) return false;
  for (let index = first + 1; index < first + 4; index++) {
    const next = lines[index];
    if (next === undefined) return false;
    if (next.kind === 'blank') continue;
    return (next.kind === 'text' && next.closed) || holdsOneCell(text, next);
  }
  return false;
}

/** Past the last row: a blank line ends a Markdown table, and so does the head of the next one. */
function endOfMarkdown(lines: readonly SourceLine[], first: number): number {
  let end = first + 2;
  while (isMarkdownRow(lines, end) && !isDelimiter(lines, end + 1)) end++;
  return end;
}

/** Past the last row of its kind that no heading, prose or long gap parts from the first. */
function endOfLoose(
  text: string,
  lines: readonly SourceLine[],
  opening: { readonly first: number; readonly kind: Separated },
  vocabulary: Vocabulary,
): number {
  let end = opening.first + 1;
  let near = end;
  let isSpaced = lines[end] === emptyLine;
  for (let index = end; index < lines.length && index - end < longestGap; index++) {
    const line = lines[index];
    if (line === undefined || isDelimiter(lines, index + 1)) break;
    if (end > near) near = end;
    if (line.kind === opening.kind || line.kind === 'rule') {
      isSpaced ||= lines[index - 1] === emptyLine;
      end = index + 1;
    } else if (index === near && (isLonePipe(text, line) || (isSpaced && line === emptyLine))) {
      near = index + 1;
    } else if (index === end && isBlankRow(line, lines[index - 1])) end = index + 1;
    else if (index === near && isWordAlone(text, line, vocabulary)) end = index + 1;
    else if (
      line.kind === 'text' ? !mayContinue(text, line.span, vocabulary) : line.kind !== 'blank'
    )
      break;
  }
  return end;
}

/** Cells that are all blank, as many as those of the line above or more. */
function isBlankRow({ kind, cells }: SourceLine, before: SourceLine | undefined): boolean {
  return kind === 'blank' && cells.length > 1 && cells.length >= (before?.cells.length ?? 0);
}

/** The pipe at one end of a row that was cut. */
function isLonePipe(text: string, { kind, span }: SourceLine): boolean {
  return kind === 'blank' && span.end - span.start === 1 && text[span.start] === '|';
}

/** `行政事业性收费 |`: a row whose cells were blank, and lost with their pipes, or a cell its row was cut behind. */
function isWordAlone(text: string, line: SourceLine, vocabulary: Vocabulary): boolean {
  if (line.kind !== 'text' || !line.closed) return false;
  if (line.span.end - line.span.start > longestAlone) return false;
  if (vocabulary.rowLabels.has(labelKey(text.slice(line.span.start, line.span.end)))) return true;
  return wordIn(text, line.span, vocabulary) === 'column';
}

/** A short piece of text between two rows: a caption, a page number, the rest of a broken cell, but no heading. */
function mayContinue(text: string, span: Span, vocabulary: Vocabulary): boolean {
  if (span.end - span.start > 60) return false;
  const { start, end } = withoutHeadingMark(text, span);
  const { kind, printed } = shortTextAt(text, start, end, vocabulary);
  if (kind !== undefined) return kind !== 'section';
  return readOrdinal(printed)?.style !== 'first' || opensRowLabel(printed, vocabulary);
}

/** Whether the text is the beginning of a row's label, as where the label breaks over lines. */
function opensRowLabel(piece: string, vocabulary: Vocabulary): boolean {
  const key = labelKey(piece);
  for (const label of vocabulary.rowLabels) if (label.startsWith(key)) return true;
  return false;
}

function markdownRows(lines: readonly SourceLine[], first: number, end: number): DraftRow[] {
  const rows: DraftRow[] = [];
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line !== undefined && isMarkdownRow(lines, index)) rows.push(line);
  }
  return rows;
}

/** A row of a Markdown table; below its delimiter row one whose cells are all still blank is a row too. */
function isMarkdownRow(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (line?.kind === 'pipes') return true;
  return (line?.kind === 'blank' && line.cells.length > 1) || isRowOfDashes(lines, at);
}

function looseRows(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  end: number,
  vocabulary: Vocabulary,
): DraftRow[] {
  const rows: DraftRow[] = [];
  const closes = closesRows(text, lines, first, end);
  const widest = closes ? undefined : widestOpenRow(lines, first, end);
  const opens = opensRows(text, lines, first, end);
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line === undefined || isDelimiter(lines, index)) continue;
    if (line.kind === 'blank' && !isBlankRow(line, lines[index - 1])) continue;
    const row = draftRow(text, line, { widest, opens });
    if (line.kind === 'text' && isPageNumber(text, line.span)) continue;
    const before = rows.at(-1);
    const rest =
      before === undefined ? 0 : restOf(text, before, lines, { start: index, end }, vocabulary);
    if (before !== undefined && rest > 0) {
      index += rest - 1;
      const last = lines[index] ?? line;
      rows[rows.length - 1] = joinRows(text, before, draftRow(text, last, { widest, opens }));
    } else if (
      before !== undefined &&
      line.kind !== 'blank' &&
      continues(text, before, row, { closes, vocabulary })
    ) {
      rows[rows.length - 1] = joinRows(text, before, row);
    } else {
      rows.push(row);
    }
  }
  return rows;
}

/** How the rows of a table without a delimiter row are written. */
interface RowStyle {
  /**
   * Of a table whose rows are not closed, how many cells they have: where a row has one less, the pipe at its end is
   * no closing one but stands before a blank.
   */
  readonly widest: number | undefined;
  /** Whether a pipe opens rows: where none does, one at the beginning of a row stands behind a blank. */
  readonly opens: boolean;
}

/** The row of a line. */
function draftRow(
  text: string,
  { kind, span, cells, closed }: SourceLine,
  { widest, opens }: RowStyle,
): DraftRow {
  if (kind === 'text') return { cells: [span], closed };
  const own = opens || text[span.start] !== '|' ? cells : [blankAt(span.start), ...cells];
  if (kind !== 'pipes') return { cells: own, closed: kind !== 'tabs' && kind !== 'commas' };
  if (!closed || own.length + 1 !== widest) return { cells: own, closed };
  return { cells: [...own, blankAt(span.end)], closed: false };
}

function blankAt(at: number): Span {
  return { start: at, end: at };
}

/**
 * Whether a pipe stands before the first cell of rows, rather than behind one that is blank: not where all rows that
 * begin with one are a cell shorter than all others.
 */
function opensRows(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  end: number,
): boolean {
  const opened = new Set<number>();
  const others = new Set<number>();
  let holdsFirst = false;
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line?.kind !== 'pipes') continue;
    const opens = text[line.span.start] === '|';
    (opens ? opened : others).add(line.cells.length);
    holdsFirst ||= opens && holdsContent(text, line.cells[0]);
  }
  if (others.size === 0) return true;
  if (!holdsFirst) return false;
  const [shorter = 0] = opened;
  return opened.size > 1 || others.size > 1 || !others.has(shorter + 1);
}

function holdsContent(text: string, cell: Span | undefined): boolean {
  return cell !== undefined && pastSpace(text, cell.start, cell.end) < cell.end;
}

function widestOpenRow(lines: readonly SourceLine[], first: number, end: number): number {
  let widest = 0;
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line?.kind === 'pipes' && !line.closed) widest = Math.max(widest, line.cells.length);
  }
  return widest;
}

/**
 * Whether this table's rows are closed by a pipe as a rule, so that one without is not at its end. Where no pipe opens
 * a row, one behind a blank may part it from another blank, and tells nothing.
 */
function closesRows(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  end: number,
): boolean {
  let closed = 0;
  let rows = 0;
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line?.kind !== 'pipes') continue;
    const tells = text[line.span.start] === '|' || holdsContent(text, line.cells.at(-1));
    if (line.closed && !tells) continue;
    rows++;
    if (line.closed) closed++;
  }
  return closed * 2 > rows;
}

/** Whether a row is the rest of the one before, for want of the pipe that closes the others. */
function continues(
  text: string,
  before: DraftRow,
  row: DraftRow,
  style: { readonly closes: boolean; readonly vocabulary: Vocabulary },
): boolean {
  const head = row.cells[0];
  if (!style.closes || head === undefined || before.closed || before.cells.length < 2) return false;
  // The label of a row begins one, whatever the line before it lacks at its end.
  return wordIn(text, head, style.vocabulary) !== 'row';
}

/** How many lines hold the rest of the last cell of a row. */
function restOf(
  text: string,
  before: DraftRow,
  lines: readonly SourceLine[],
  within: Span,
  vocabulary: Vocabulary,
): number {
  const tail = before.cells.at(-1);
  if (tail === undefined || before.closed) return 0;
  return linesOfRest(text, trimSpan(text, tail), lines, within, vocabulary);
}

function joinRows(text: string, before: DraftRow, row: DraftRow): DraftRow {
  const tail = before.cells.at(-1);
  const head = row.cells[0];
  if (tail === undefined || head === undefined) return before;
  const joined = wholeCell(text, trimSpan(text, { start: tail.start, end: head.end }));
  return {
    cells: [...before.cells.slice(0, -1), joined, ...row.cells.slice(1)],
    closed: row.closed,
  };
}

function readRow(text: string, draft: DraftRow, vocabulary: Vocabulary): TableRow {
  const cells = draft.cells.map((cell, column) => makeCell(text, cell, column, vocabulary));
  const start = draft.cells[0]?.start ?? 0;
  return { span: { start, end: draft.cells.at(-1)?.end ?? start }, cells };
}

/** Two rows, or one with a word of a form or a figure in it: prose with a stray separator is no table. */
function isTable(rows: readonly TableRow[], vocabulary: Vocabulary): boolean {
  if (rows.length > 1) return true;
  const cells = rows[0]?.cells ?? [];
  return cells.some(
    (cell) =>
      cell.state === 'number' ||
      (cell.state === 'text' && kindOf(cell.text, vocabulary) !== undefined),
  );
}
