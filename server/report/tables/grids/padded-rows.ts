import { isDash } from '../../text/cell-state.js';
import { pastSpace, trimSpan } from '../../text/lines.js';
import { wordIn } from './broken-cells.js';
import { normalise } from '../../text/normalise.js';
import { readOrdinal } from '../../text/ordinals.js';
import { shortTextAt } from '../../text/short-texts.js';
import type { Span } from '../../span.js';
import type { Vocabulary } from '../../vocabulary.js';

/** A row before its cells are read: where its cells lie, and whether a pipe closes it. */
export interface DraftRow {
  readonly cells: readonly Span[];
  readonly closed: boolean;
}

/**
 * Joins the lines of rows that were cut behind a cell with line breaks, as text taken from web pages has it: every
 * other row has as many cells, blanks at its end made up, as these lines have together.
 *
 *     一、本年新收政府 信息公开申请数量 |
 *     4 | 5 | 3 | 3 | 2 | 4 | 21 | ||
 */
export function joinCutRows(
  text: string,
  rows: readonly DraftRow[],
  vocabulary: Vocabulary,
): readonly DraftRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (rows.every(({ cells }) => cells.length === width)) return rows;
  const padded = rows.some((row) => row.cells.length === width && endsBlank(text, row));
  const joined: DraftRow[] = [];
  let cut = 0;
  let whole = 0;
  for (let at = 0; at < rows.length;) {
    const end = endOfCut({ text, rows, vocabulary, width, padded }, at);
    const last = rows[end - 1];
    if (last === undefined) break;
    const cells = rows.slice(at, end).flatMap((row) => row.cells);
    joined.push({ cells, closed: last.closed });
    if (end > at + 1) cut++;
    if (cells.length === width) whole++;
    at = end;
  }
  const isEven = padded || whole * 4 > joined.length * 3;
  return cut > 0 && whole > cut && isEven ? joined : withFiguresBehind(text, rows, vocabulary);
}

/** Puts figures that begin a line behind the label that stands alone above them, whatever the width of rows. */
function withFiguresBehind(
  text: string,
  rows: readonly DraftRow[],
  vocabulary: Vocabulary,
): readonly DraftRow[] {
  const isLabel = ({ cells }: DraftRow) =>
    cells.every((cell) => isOwnLabel(text, trimSpan(text, cell), vocabulary));
  const isFigures = ({ cells }: DraftRow) =>
    cells.length > 1 && cells.every((cell) => isFigure(text, trimSpan(text, cell), vocabulary));
  const joined: DraftRow[] = [];
  for (const row of rows) {
    const label = joined.at(-1);
    if (label === undefined || !isLabel(label) || !isFigures(row)) joined.push(row);
    else {
      joined[joined.length - 1] = { cells: [...label.cells, ...row.cells], closed: row.closed };
    }
  }
  return joined.length < rows.length ? joined : rows;
}

/** Whether a cell is the label of a row and can be no header: not `总计` or `其他`. */
function isOwnLabel(text: string, cell: Span, vocabulary: Vocabulary): boolean {
  if (wordIn(text, cell, vocabulary) !== 'row') return false;
  return !vocabulary.columnLabels.has(normalise(text.slice(cell.start, cell.end)));
}

function isFigure(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  return start === end || shortTextAt(text, start, end, vocabulary).isValue;
}

interface Cut {
  readonly text: string;
  readonly rows: readonly DraftRow[];
  readonly vocabulary: Vocabulary;
  /** How many cells the widest row has. */
  readonly width: number;
  /** Whether blanks are made up at the end of rows. */
  readonly padded: boolean;
}

/** Past the last line of the row that begins at a line: the next line, unless it was cut. */
function endOfCut(cut: Cut, first: number): number {
  const { rows, width } = cut;
  let count = 0;
  for (let at = first; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) break;
    count += row.cells.length;
    if (count === width) return at + 1;
    // Blanks at the end of the last row are lost.
    const isLast = at === rows.length - 1 && at > first && count < width && cut.padded;
    if (isLast && !holdsWords(cut, row.cells[0])) return at + 1;
    if (count > width || !goesOn(cut, row, rows[at + 1])) break;
  }
  return first + 1;
}

/** Whether the row of a line may go on in the next. */
function goesOn(cut: Cut, row: DraftRow, next: DraftRow | undefined): boolean {
  const { text, vocabulary, padded } = cut;
  const tail = row.cells.at(-1);
  const head = next?.cells[0];
  if (!row.closed || tail === undefined || head === undefined || !holdsWords(cut, tail)) {
    return false;
  }
  const kind = wordIn(text, trimSpan(text, head), vocabulary);
  if (kind === 'column') return padded;
  if (!holdsWords(cut, head)) return isOwnLabel(text, trimSpan(text, tail), vocabulary);
  return kind === 'row' ? isBelow(text, tail, head) : false;
}

/** `（五）不予处理` and `1.信访举报投诉类申请`: a label and one of another rank. */
function isBelow(text: string, tail: Span, head: Span): boolean {
  const outer = ordinalOf(text, tail);
  const inner = ordinalOf(text, head);
  return outer !== undefined && inner !== undefined && outer !== inner;
}

function ordinalOf(text: string, cell: Span): string | undefined {
  const { start, end } = trimSpan(text, cell);
  return readOrdinal(text.slice(start, end))?.style;
}

/** Whether words stand in a cell, and neither a figure, a dash nor a unit. */
function holdsWords({ text, vocabulary }: Cut, cell: Span | undefined): boolean {
  if (cell === undefined) return false;
  const { start, end } = trimSpan(text, cell);
  if (end - start < 2 || isDash(text, start, end)) return false;
  return !shortTextAt(text, start, end, vocabulary).isValue;
}

function endsBlank(text: string, { cells }: DraftRow): boolean {
  const tail = cells.at(-1);
  if (tail === undefined) return false;
  return pastSpace(text, tail.start, tail.end) === tail.end;
}
