import type { BoundRow, BoundTable, MissingRow } from '../../facts/fact.js';
import type { FormRow } from '../../forms/form.js';
import type { Cell } from '../../report/table.js';
import type { TextEdit } from '../finding.js';
import { lineEndAt, lineStartAt } from '../../report/text/lines.js';
import { lineBreakOf } from '../inserting.js';

/**
 * The edit that inserts missing rows behind the row they follow, written as their neighbours are, without
 * figures. Undefined where the layout has no neighbour to go by: rows that are not lines, merged labels, a label that
 * stands above its table.
 */
export function rowInsertion(
  text: string,
  table: BoundTable,
  rows: readonly MissingRow[],
): TextEdit | undefined {
  const after = rows[0]?.after;
  if (after === undefined || !isLastOnItsLine(table, after)) return undefined;
  if (after.sourceRow.span.start < after.source.span.start) return undefined;
  const lines = rows.flatMap(({ row }) => {
    const model = table.rows.find((candidate) => isModel(candidate, after, row));
    return model ? [lineLike(text, model, row)] : [];
  });
  if (lines.length < rows.length) return undefined;
  const at = lineEndAt(text, after.sourceRow.span.end);
  const eol = lineBreakOf(text);
  return { span: { start: at, end: at }, newText: lines.map((line) => eol + line).join('') };
}

/** Layouts in which a row is a line, and blanks at its end stay: editors take tabs off the ends of lines. */
const lineLayouts: ReadonlySet<string> = new Set(['markdown', 'pipes']);

function isLastOnItsLine({ rows }: BoundTable, after: BoundRow): boolean {
  const sharing = rows.filter(({ sourceRow }) => sourceRow === after.sourceRow);
  return sharing.at(-1) === after;
}

/** A row of the same group in the same table whose line holds nothing but its own label, units and figures. */
function isModel(candidate: BoundRow, after: BoundRow, row: FormRow): boolean {
  if (candidate.source !== after.source || candidate.row.parent !== row.parent) return false;
  if (!lineLayouts.has(candidate.source.layout) || candidate.labels.length !== 1) return false;
  if (row.cells.length === 0 || candidate.facts.length !== row.cells.length) return false;
  const figures = figuresOf(candidate);
  const { span, cells } = candidate.sourceRow;
  // Of a table whose parts stand elsewhere than in the form, the cells of a row are in no line together.
  if (cells.some((cell) => cell.span.start < span.start || cell.span.end > span.end)) return false;
  return cells.every(
    (cell) =>
      candidate.labels.includes(cell) ||
      figures.has(cell) ||
      cell.text === '' ||
      cell.text === candidate.row.cells[0]?.unit,
  );
}

function figuresOf({ facts }: BoundRow): ReadonlySet<Cell> {
  return new Set(facts.flatMap(({ place }) => place?.cell ?? []));
}

function lineLike(text: string, model: BoundRow, row: FormRow): string {
  const figures = figuresOf(model);
  const { span, cells } = model.sourceRow;
  const start = lineStartAt(text, span.start);
  const end = lineEndAt(text, span.end);
  let line = '';
  let kept = start;
  for (const cell of cells) {
    if (cell.text === '') continue;
    line += text.slice(kept, cell.span.start);
    if (model.labels.includes(cell)) line += row.ordinal + row.label + row.note;
    else if (!figures.has(cell)) line += row.cells[0]?.unit ?? '';
    kept = cell.span.end;
  }
  line += text.slice(kept, end);
  // A pipe at the end of a line closes the cell before it: a blank there needs one of its own.
  return endsWithPipe(line) && !endsWithPipe(text.slice(start, end))
    ? `${line.trimEnd()}  |`
    : line;
}

function endsWithPipe(line: string): boolean {
  return line.trimEnd().endsWith('|');
}
