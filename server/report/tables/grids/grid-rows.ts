import { linesOfRest, wholeCell, wordIn } from './broken-cells.js';
import { pastSpace, trimSpan } from '../../text/lines.js';
import type { DraftRow } from './padded-rows.js';
import { isPageNumber } from '../../text/page-words.js';
import { isDelimiter, type SourceLine } from '../lines/source-line.js';
import type { Span } from '../../span.js';
import type { Vocabulary } from '../../vocabulary.js';

/** Lines of a text, from `first` up to `end`. */
export interface LineRun {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly first: number;
  readonly end: number;
}

/**
 * The rows of a table without a delimiter row. Those broken over several lines are joined: where a pipe should have
 * closed them, or where only the joined words are known.
 */
export function looseRows(run: LineRun, vocabulary: Vocabulary): DraftRow[] {
  const { text, lines, first, end } = run;
  const rows: DraftRow[] = [];
  const style = styleOf(run);
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line === undefined || isDelimiter(lines, index)) continue;
    if (line.kind === 'blank' && !isBlankRow(line, lines[index - 1])) continue;
    const row = draftRow(text, line, style);
    if (line.kind === 'text' && isPageNumber(text, line.span)) continue;
    const before = rows.at(-1);
    const rest =
      before === undefined ? 0 : restOf(text, before, lines, { start: index, end }, vocabulary);
    if (before !== undefined && rest > 0) {
      index += rest - 1;
      const last = lines[index] ?? line;
      rows[rows.length - 1] = joinRows(text, before, draftRow(text, last, style));
    } else if (
      before !== undefined &&
      style.closes &&
      line.kind !== 'blank' &&
      continues(text, before, row, vocabulary)
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
  /** Whether a pipe closes rows as a rule. */
  readonly closes: boolean;
  /**
   * Of a table whose rows are not closed, how many cells they have: where a row has one less, the pipe at its end is
   * no closing one but stands before a blank.
   */
  readonly widest: number | undefined;
  /** Whether a pipe opens rows: where none does, one at the beginning of a row stands behind a blank. */
  readonly opens: boolean;
}

/** How the rows between pipes among some lines are written. */
function styleOf({ text, lines, first, end }: LineRun): RowStyle {
  const rows = lines.slice(first, end).filter(({ kind }) => kind === 'pipes');
  const closes = closesRows(text, rows);
  return {
    closes,
    widest: closes ? undefined : widestOpenRow(rows),
    opens: opensRows(text, rows),
  };
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
function opensRows(text: string, rows: readonly SourceLine[]): boolean {
  const opened = new Set<number>();
  const others = new Set<number>();
  let holdsFirst = false;
  for (const { span, cells } of rows) {
    const opens = text[span.start] === '|';
    (opens ? opened : others).add(cells.length);
    holdsFirst ||= opens && holdsContent(text, cells[0]);
  }
  if (others.size === 0) return true;
  if (!holdsFirst) return false;
  const [shorter = 0] = opened;
  return opened.size > 1 || others.size > 1 || !others.has(shorter + 1);
}

function holdsContent(text: string, cell: Span | undefined): boolean {
  return cell !== undefined && pastSpace(text, cell.start, cell.end) < cell.end;
}

/** How many cells the longest row has that no pipe closes. */
function widestOpenRow(rows: readonly SourceLine[]): number {
  let widest = 0;
  for (const { closed, cells } of rows) if (!closed) widest = Math.max(widest, cells.length);
  return widest;
}

/**
 * Whether this table's rows are closed by a pipe as a rule, so that one without is not at its end. Where no pipe opens
 * a row, one behind a blank may part it from another blank, and tells nothing.
 */
function closesRows(text: string, rows: readonly SourceLine[]): boolean {
  let closed = 0;
  let telling = 0;
  for (const { span, cells, closed: isClosed } of rows) {
    const tells = text[span.start] === '|' || holdsContent(text, cells.at(-1));
    if (isClosed && !tells) continue;
    telling++;
    if (isClosed) closed++;
  }
  return closed * 2 > telling;
}

/** Whether a row is the rest of the one before, for want of the pipe that closes the others. */
function continues(text: string, before: DraftRow, row: DraftRow, vocabulary: Vocabulary): boolean {
  const head = row.cells[0];
  if (head === undefined || before.closed || before.cells.length < 2) return false;
  // The label of a row begins one, whatever the line before it lacks at its end.
  return wordIn(text, head, vocabulary) !== 'row';
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

/** Whether the cells of a line are all blank, and as many as those of the line above or more. */
export function isBlankRow({ kind, cells }: SourceLine, before: SourceLine | undefined): boolean {
  return kind === 'blank' && cells.length > 1 && cells.length >= (before?.cells.length ?? 0);
}
