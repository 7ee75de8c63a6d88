import type { Analysis } from '../analysis.js';
import { readCopied, type CopiedPiece } from '../report/copied-page.js';
import { readHtmlTables } from '../report/html-tables.js';
import { isPipeRow } from '../report/pipe-rows.js';
import { overlaps, type Span } from '../report/span.js';
import type { TextEdit } from '../rules/finding.js';
import { applyEdits } from '../rules/fixing.js';
import { breaksBefore, breaksBehind } from '../rules/inserting.js';
import { isComplete, standardTable } from '../rules/tables/rewriting.js';
import { fillCells, type Replacement } from './fill-cells.js';
import { plainTable } from './plain-table.js';

/** Something copied, and the draft it is pasted into. */
export interface Pasting {
  /** The draft. */
  readonly text: string;
  /** `undefined` where it is no report so far. */
  readonly analysis: Analysis | undefined;
  /** What is pasted over, or where the caret is. */
  readonly selected: Span;
  /** What was copied, as HTML. */
  readonly html: string;
  /** Whether tables are wanted though the draft be no report: it is to become one. */
  readonly always: boolean;
  readonly analyse: (text: string) => Analysis | undefined;
}

/**
 * What is pasted for what was copied. Whole tables of the report's form are as the form prints them, where nothing of
 * them is lost, others as they are, all of them Markdown: merged cells, which the plain text on the clipboard has
 * lost, are where they belong. In a row of a table, cells go into cells.
 * @returns undefined where the editor does well to paste the plain text: nothing of it is a table, it does not fit into
 * the cells, or the draft would be no report
 */
export function pasted(pasting: Pasting): Replacement | undefined {
  const pieces = readCopied(pasting.html);
  if (!pieces.some(isTable)) return undefined;
  const { text, selected, analysis } = pasting;
  const isInRow = isPipeRow(text, selected.start);
  if (isInRow && !/[\n\r]/u.test(text.slice(selected.start, selected.end))) {
    const [piece, ...others] = pieces;
    if (analysis === undefined || piece?.kind !== 'table' || others.length > 0) return undefined;
    const [table] = readHtmlTables(piece.html);
    return table && fillCells(analysis.report, selected, table);
  }
  const newText = insertedText(pasting, pieces);
  return newText === undefined ? undefined : { newText, edits: [] };
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
