import { alignRows, isDelimiterRow } from '../../forms/printing/align.js';
import { lineEndAt } from '../../report/text/lines.js';
import type { Span } from '../../report/span.js';
import type { TextEdit } from '../../rules/finding.js';

/**
 * Edits that align every pipe table of a text, Chinese characters counted two wide. Only space around cells
 * changes, and rows a Markdown table lacks cells in get blank ones, which is how Markdown reads them anyway. A
 * table without delimiter row is left alone where its rows differ in length: merged cells were lost, and which
 * column a figure stands in is not to be decided by a formatter. A row just begun, a pipe and nothing else, stays as it
 * is: filled with blank cells it would be debris, which ends a table.
 * @param within tables that this span does not touch are left alone
 * @param caretLine offset in a line that is being written: it stays as it is
 */
export function formatTables(text: string, within?: Span, caretLine?: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const rows of tablesIn(text)) {
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last) continue;
    if (within && (last.span.end < within.start || within.end < first.span.start)) continue;
    const written = rows.filter(
      ({ span, cells }) =>
        cells.some((cell) => cell !== '') &&
        (caretLine === undefined || caretLine < span.start || span.end < caretLine),
    );
    if (!isAlignable(written)) continue;
    alignRows(written.map(({ cells }) => cells)).forEach((line, index) => {
      const span = written[index]?.span;
      if (span && text.slice(span.start, span.end) !== line) edits.push({ span, newText: line });
    });
  }
  return edits;
}

/** A line with pipes: `span` is the line without indentation and line break. */
interface PipeRow {
  readonly span: Span;
  /** Whether a pipe stands at its start; only beside a delimiter row may it be left out. */
  readonly isOpened: boolean;
  readonly cells: readonly string[];
}

function isAlignable(rows: readonly PipeRow[]): boolean {
  if (rows.length < 2) return false;
  if (isDelimiterRow(rows[1]?.cells ?? [])) return true;
  const columns = rows[0]?.cells.length ?? 0;
  return columns > 1 && rows.every((row) => row.isOpened && row.cells.length === columns);
}

/** The tables among runs of lines with pipes: from the line above the delimiter row, where there is one. */
function* tablesIn(text: string): Generator<readonly PipeRow[]> {
  for (const run of runsOfRows(text)) {
    const delimiter = run.findIndex(({ cells }) => isDelimiterRow(cells));
    yield delimiter > 0 ? run.slice(delimiter - 1) : run;
  }
}

/** Runs of lines with pipes; code blocks are passed over. */
function* runsOfRows(text: string): Generator<readonly PipeRow[]> {
  let run: PipeRow[] = [];
  let isCode = false;
  for (let start = 0; start <= text.length;) {
    const end = lineEndAt(text, start);
    const isFence = text.startsWith('```', indentEnd(text, start, end));
    if (isFence) isCode = !isCode;
    const row = isCode || isFence ? undefined : rowIn(text, start, end);
    if (row) run.push(row);
    if (!row && run.length > 0) {
      yield run;
      run = [];
    }
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (run.length > 0) yield run;
}

function indentEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

/** The row a line holds, if it is one. */
function rowIn(text: string, lineStart: number, lineStop: number): PipeRow | undefined {
  const start = indentEnd(text, lineStart, lineStop);
  const isOpened = text[start] === '|';
  let end = lineStop;
  while (end > start + 1 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  const cells = cellsIn(text, isOpened ? start + 1 : start, end);
  // A lone pipe is a row just begun; a run of pipes with nothing between them is debris.
  const isRow = isOpened ? cells.length < 2 || cells.some((cell) => cell !== '') : cells.length > 1;
  return isRow ? { span: { start, end: lineStop }, isOpened, cells } : undefined;
}

/** What stands between unescaped pipes, trimmed; a pipe at the end closes the last cell. */
function cellsIn(text: string, from: number, end: number): readonly string[] {
  const cells: string[] = [];
  let start = from;
  for (let at = from; at < end; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '|') {
      cells.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (start < end) cells.push(text.slice(start, end).trim());
  return cells;
}
