import type { Analysis } from '../analysis.js';
import { readCopied, type CopiedPiece } from '../report/tables/html/copied-page.js';
import { readHtmlTables } from '../report/tables/html/html-tables.js';
import { isPipeRow } from '../report/tables/lines/pipe-rows.js';
import { overlaps, type Span } from '../report/span.js';
import type { Table } from '../report/table.js';
import type { TextEdit } from '../rules/finding.js';
import { applyEdits } from '../rules/fixing.js';
import { breaksBefore, breaksBehind } from '../rules/inserting.js';
import { isComplete, standardTable } from '../rules/tables/rewriting.js';
import { fillCells, type Replacement } from './tables/fill-cells.js';
import { plainTable } from './tables/plain-table.js';
import { tabbedCells } from './tables/tabbed-cells.js';

/** Something copied, and the draft it is pasted into. */
export interface Pasting {
  /** The draft. */
  readonly text: string;
  /** `undefined` where it is no report so far. */
  readonly analysis: Analysis | undefined;
  /** What is pasted over, or where the caret is. */
  readonly selected: Span;
  /** What was copied, as HTML; empty where it was not. */
  readonly html: string;
  /** The same as plain text, looked at where the HTML has no table. */
  readonly plain: string;
  /** Whether tables are wanted though the draft be no report: it is to become one. */
  readonly always: boolean;
  readonly analyse: (text: string) => Analysis | undefined;
}

/**
 * What is pasted for what was copied. Whole tables of the report's form are as the form prints them, where nothing of
 * them is lost, others as they are, all of them Markdown: merged cells, which the plain text on the clipboard has
 * lost, are where they belong. In a row of a table, cells go into cells, those of plain text with tabs too.
 * @returns undefined where the editor does well to paste the plain text: nothing of it is a table, it does not fit into
 * the cells, or the draft would be no report
 */
export function pasted(pasting: Pasting): Replacement | undefined {
  const pieces = readCopied(pasting.html);
  const hasTable = pieces.some(isTable);
  const { text, selected, analysis, plain } = pasting;
  const isInRow = isPipeRow(text, selected.start);
  if (isInRow && !/[\n\r]/u.test(text.slice(selected.start, selected.end))) {
    if (analysis === undefined) return undefined;
    const table = hasTable ? onlyTable(pieces) : tabbedCells(plain);
    return table && fillCells(analysis.report, selected, table);
  }
  const newText = hasTable ? insertedText(pasting, pieces) : insertedTabs(pasting);
  return newText === undefined ? undefined : { newText, edits: [] };
}

/** The table that was copied, where nothing was with it. */
function onlyTable([piece, ...others]: readonly CopiedPiece[]): Table | undefined {
  if (piece?.kind !== 'table' || others.length > 0) return undefined;
  return readHtmlTables(piece.html)[0];
}

/** Plain text with the tables of the form in it as the form prints them; undefined where there is none. */
function insertedTabs({ text, selected, plain, analyse }: Pasting): string | undefined {
  if (!plain.includes('\t')) return undefined;
  const [before, after] = [text.slice(0, selected.start), text.slice(selected.end)];
  const lines = plain.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const above = isOfCells(lines.split('\n', 1)[0]) ? breaksBehind(before, '\n') : '';
  const below = isOfCells(lines.slice(lines.lastIndexOf('\n') + 1))
    ? breaksBefore(after, '\n')
    : '';
  const inserted = above + lines + below;
  const analysis = analyse(before + inserted + after);
  if (analysis === undefined) return undefined;
  const place = { start: before.length, end: before.length + inserted.length };
  const standard = standardEdits(analysis, place);
  return standard.length === 0 ? undefined : applyEdits(inserted, standard);
}

function isOfCells(line: string | undefined): boolean {
  return line?.includes('\t') === true;
}

function insertedText(
  { text, selected, always, analyse }: Pasting,
  pieces: readonly CopiedPiece[],
): string | undefined {
  const [before, after] = [text.slice(0, selected.start), text.slice(selected.end)];
  const inserted = insertedBetween(before, pieces, after);
  const analysis = analyse(before + inserted + after);
  if (analysis === undefined && !always) return undefined;
  const place = { start: before.length, end: before.length + inserted.length };
  const standard = analysis === undefined ? [] : standardEdits(analysis, place);
  const plain = readHtmlTables(inserted)
    .filter((table) => !standard.some(({ span }) => overlaps(span, table.span)))
    .map((table) => ({ span: table.span, newText: plainTable(table).join('\n') }));
  return applyEdits(inserted, [...standard, ...plain]);
}

/** A line a paragraph; tables apart from what stands around them. */
function insertedBetween(before: string, pieces: readonly CopiedPiece[], after: string): string {
  const text = pieces
    .map((piece) => (piece.kind === 'table' ? piece.html : piece.text))
    .join('\n\n');
  const [first, last] = [pieces[0], pieces.at(-1)];
  const above = first !== undefined && isTable(first) ? breaksBehind(before, '\n') : '';
  const below = last !== undefined && isTable(last) ? breaksBefore(after, '\n') : '';
  return above + text + below;
}

/** Edits of the text at a place, in offsets from its start. */
function standardEdits({ report, bound }: Analysis, place: Span): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const table of bound.tables) {
    const standard = isComplete(table) ? standardTable(report, table) : undefined;
    if (standard === undefined) continue;
    const { start, end } = standard.span;
    if (start < place.start || end > place.end) continue;
    edits.push({
      span: { start: start - place.start, end: end - place.start },
      newText: standard.lines().join('\n'),
    });
  }
  return edits;
}

function isTable({ kind }: CopiedPiece): boolean {
  return kind === 'table';
}
