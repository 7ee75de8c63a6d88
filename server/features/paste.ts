import type { Analysis } from '../analysis.js';
import { readCopied, type CopiedPiece } from '../report/copied-page.js';
import { readHtmlTables } from '../report/html-tables.js';
import type { Span } from '../report/span.js';
import type { TextEdit } from '../rules/finding.js';
import { applyEdits } from '../rules/fixing.js';
import { breaksBefore, breaksBehind } from '../rules/inserting.js';
import { standardTable } from '../rules/tables/rewriting.js';
import { plainTable } from './plain-table.js';

/** What a draft is with something pasted into it. */
export interface Pasting {
  /** The draft before and behind the place. */
  readonly before: string;
  readonly after: string;
  /** What was copied, as HTML. */
  readonly html: string;
  /** Whether tables are wanted though the draft be no report: it is to become one. */
  readonly always: boolean;
  readonly analyse: (text: string) => Analysis | undefined;
}

/**
 * The text to insert for what was copied: tables that follow the report's form as the form prints them, where nothing
 * of them is lost, others as they are, all of them Markdown. Merged cells, which the plain text on the clipboard has
 * lost, are where they belong.
 * @returns undefined where nothing of it is a table, or the draft would be no report
 */
export function pastedText({ before, after, html, always, analyse }: Pasting): string | undefined {
  const pieces = readCopied(html);
  if (!pieces.some(isTable)) return undefined;
  const inserted = insertedBetween(before, pieces, after);
  const analysis = analyse(before + inserted + after);
  if (analysis === undefined && !always) return undefined;
  const place = { start: before.length, end: before.length + inserted.length };
  const edits = analysis === undefined ? [] : standardEdits(analysis, place);
  for (const table of readHtmlTables(inserted)) {
    if (edits.some(({ span }) => overlaps(span, table.span))) continue;
    edits.push({ span: table.span, newText: plainTable(table).join('\n') });
  }
  return applyEdits(inserted, edits);
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
function standardEdits({ report, bound }: Analysis, place: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const table of bound.tables) {
    const standard = standardTable(report, table);
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

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
