import { normalise } from '../../report/text/normalise.js';
import type { Report } from '../../report/report.js';
import { pipesBefore } from '../../report/tables/lines/pipe-rows.js';
import { overlaps, touches, type Span } from '../../report/span.js';
import type { Cell, Table } from '../../report/table.js';
import type { TextEdit } from '../../rules/finding.js';

/** What takes the place of the selection, and what changes elsewhere; spans are of the draft as it is. */
export interface Replacement {
  readonly newText: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Copied cells put into those of a Markdown table, from the one that is selected on to the right and down, as a
 * spreadsheet does. Labels are not written over, but may be copied with their figures; where a copied cell is blank,
 * what stands there stays.
 * @param selected the selection, or where the caret is
 * @returns undefined where the cells do not fit
 */
export function fillCells(report: Report, selected: Span, copied: Table): Replacement | undefined {
  const table = report.tables.find(
    ({ layout, span }) => layout === 'markdown' && touches(span, selected.start),
  );
  const top = table?.rows.findIndex(({ span }) => touches(span, selected.start)) ?? -1;
  if (table === undefined || top === -1) return undefined;
  const left = pipesBefore(report.printed, selected.start) - 1;
  let newText = report.printed.slice(selected.start, selected.end);
  const edits: TextEdit[] = [];
  for (const [down, { cells }] of copied.rows.entries()) {
    for (const cell of cells) {
      if (cell.state === 'blank') continue;
      const target = table.rows[top + down]?.cells.find(
        ({ column }) => column === left + cell.column,
      );
      if (target === undefined || !mayHold(target, cell)) return undefined;
      if (target.state === 'text') continue;
      const text = cell.text.replaceAll('|', '\\|');
      if (down > 0 || cell.column > 0) edits.push({ span: target.span, newText: text });
      else {
        newText = text;
        edits.push(...outside(target.span, selected));
      }
    }
  }
  if (edits.some(({ span }) => overlaps(selected, span))) return undefined;
  return { newText, edits };
}

/** A label may be copied onto itself; it takes the place of nothing, and nothing takes its place. */
function mayHold(target: Cell, copied: Cell): boolean {
  if (target.state !== 'text') return copied.state !== 'text';
  return normalise(target.text) === normalise(copied.text);
}

/** What is left of the selection's own cell before and behind it, taken away. */
function outside({ start, end }: Span, selected: Span): readonly TextEdit[] {
  const parts = [
    { start, end: Math.min(end, selected.start) },
    { start: Math.max(start, selected.end), end },
  ];
  return parts.filter((part) => part.start < part.end).map((span) => ({ span, newText: '' }));
}
