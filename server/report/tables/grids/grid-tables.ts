import { linesOfRest, wordIn } from './broken-cells.js';
import { makeCell } from '../cells.js';
import { isBlankRow, looseRows } from './grid-rows.js';
import { labelKey } from '../../text/label-key.js';
import { pastSpace } from '../../text/lines.js';
import { readOrdinal } from '../../text/ordinals.js';
import { withoutHeadingMark } from '../../headings/heading-mark.js';
import { joinCutRows, type DraftRow } from './padded-rows.js';
import { kindOf, shortTextAt } from '../../text/short-texts.js';
import {
  emptyLine,
  holdsOneCell,
  isDelimiter,
  isRowOfDashes,
  type SourceLine,
} from '../lines/source-line.js';
import type { Span } from '../../span.js';
import type { Table, TableRow } from '../../table.js';
import { joinWrappedRows } from './wrapped-rows.js';
import type { Vocabulary } from '../../vocabulary.js';

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
    : joinCutRows(text, looseRows({ text, lines, first, end }, vocabulary), vocabulary);
  const own = kind === 'tabs' ? withoutClosingTabs(text, drafts) : drafts;
  const printed = own.map((draft) => readRow(text, draft, vocabulary));
  const rows = joinWrappedRows(printed, vocabulary);
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

/** A longer line is more likely a remark than a word of the forms. */
const longestAlone = 60;

/** How far behind a cell with a line of its own the next stands: blank lines may part them. */
const mostBetween = 3;

/** Whether a row of one cell is followed by another: a cell a line, each closed by its pipe. */
function opensCellLines(text: string, lines: readonly SourceLine[], first: number): boolean {
  const start = lines[first];
  if (start === undefined || !holdsOneCell(text, start)) return false;
  for (let index = first + 1; index <= first + mostBetween; index++) {
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
  if (span.end - span.start > longestAlone) return false;
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

function readRow(text: string, draft: DraftRow, vocabulary: Vocabulary): TableRow {
  const cells = draft.cells.map((cell, column) => makeCell(text, cell, column, vocabulary));
  const start = draft.cells[0]?.start ?? 0;
  return { span: { start, end: draft.cells.at(-1)?.end ?? start }, cells };
}

/**
 * Rows below a head without the blank that a tab behind each of them leaves, as where tabs close cells instead of
 * parting them.
 */
function withoutClosingTabs(text: string, drafts: readonly DraftRow[]): readonly DraftRow[] {
  if (!drafts.some(({ cells }) => isHead(text, cells))) return drafts;
  const spare = Math.min(...drafts.map(({ cells }) => blanksBehind(text, cells)));
  if (spare === 0 || drafts.some(({ cells }) => cells.length <= spare)) return drafts;
  return drafts.map(({ cells, closed }) => ({ cells: cells.slice(0, -spare), closed }));
}

/** Whether a row has words in several cells and no figure. */
function isHead(text: string, cells: readonly Span[]): boolean {
  const words = cells.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean);
  return words.length > 1 && words.every((word) => !/^[\d０-９]/u.test(word));
}

/** How many cells at the end of a row are blank. */
function blanksBehind(text: string, cells: readonly Span[]): number {
  return (
    cells.length - 1 - cells.findLastIndex(({ start, end }) => pastSpace(text, start, end) < end)
  );
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
