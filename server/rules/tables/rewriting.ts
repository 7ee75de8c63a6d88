import type { BoundRow, BoundTable } from '../../facts/fact.js';
import type { Column, FormRow, FormTable } from '../../forms/form.js';
import { printTable } from '../../forms/printing/print.js';
import { normalise } from '../../report/text/normalise.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import type { Report } from '../../report/report.js';
import { overlaps, type Span } from '../../report/span.js';
import type { Cell } from '../../report/table.js';
import type { TextEdit } from '../finding.js';
import { lineEndAt, lineStartAt } from '../../report/text/lines.js';
import { blockEdit } from '../inserting.js';
import { KnownCells, saysNothing } from './known-cells.js';

/** The lines of a table of the form with every figure left blank. */
export function emptyTable(table: FormTable, { year }: Report): readonly string[] {
  return printTable(table, undefined, year?.value).split('\n');
}

/** The edits that rewrite a table in the standard layout; undefined where {@link standardTable} gives none. */
export function rewriting(
  report: Report,
  bound: BoundTable,
): (() => readonly TextEdit[]) | undefined {
  const standard = standardTable(report, bound);
  return standard && (() => [blockEdit(report.text, standard.span, standard.lines())]);
}

/**
 * Whether a table between pipes is already written as it would be: a line above it may have made its head part of another.
 */
export function isRewritten(report: Report, bound: BoundTable): boolean {
  const standard = standardTable(report, bound);
  if (standard === undefined) return false;
  const { start, end } = standard.span;
  return report.text.slice(start, end).trimEnd() === standard.lines().join('\n').trimEnd();
}

/** A table as the form prints it, and what it stands for. */
export interface StandardTable {
  /** From the first to the last of its parts in the text, with its caption. */
  readonly span: Span;
  readonly lines: () => readonly string[];
}

/**
 * A table in the standard layout, every figure as printed, blanks as blanks, rows and columns it lacks blank.
 * Undefined where anything at all would be lost: a row that is not of the form or cannot be read, a cell nobody
 * accounts for, a comment.
 */
export function standardTable(report: Report, bound: BoundTable): StandardTable | undefined {
  if (bound.unknownRows.length > 0 || bound.uncertainRows.length > 0) return undefined;
  if (bound.rows.some(isBlankOptional) || !holdsFigures(bound)) return undefined;
  const span = spanOfTable(report.text, bound);
  if (span === undefined || holdsComment(report, span)) return undefined;
  const words = wordsOf.of(bound.table);
  if (!accountsForCells(bound, words)) return undefined;
  if (!gapsAre(words, report.text, bound)) return undefined;
  const lines = (): readonly string[] => {
    const figures = figuresOf(bound);
    const figureAt = (row: FormRow, column: Column): string => figures.get(row)?.get(column) ?? '';
    return printTable(bound.table, figureAt, report.year?.value).split('\n');
  };
  return { span, lines };
}

/** Whether nothing is missing: in the standard layout it would be added as blanks, which the writer should know. */
export function isComplete({ missingRows, missingColumns }: BoundTable): boolean {
  return missingRows.length === 0 && missingColumns.length === 0;
}

/** Whether there is anything to print, and all of it can stand between pipes. */
function holdsFigures({ rows }: BoundTable): boolean {
  let figures = 0;
  for (const { facts } of rows) {
    for (const { printed } of facts) if (printed.includes('|')) return false;
    figures += facts.length;
  }
  return figures > 0;
}

/** What is printed at each place of the form. */
function figuresOf({ rows }: BoundTable): ReadonlyMap<FormRow, ReadonlyMap<Column, string>> {
  const figures = new Map<FormRow, Map<Column, string>>();
  for (const { facts } of rows) {
    for (const { place } of facts) {
      if (place === undefined) continue;
      const { row, column, cell } = place;
      const ofRow = figures.get(row);
      if (ofRow === undefined) figures.set(row, new Map([[column, cell.text]]));
      else ofRow.set(column, cell.text);
    }
  }
  return figures;
}

/** A row that replaces others is printed only where it has a figure. */
function isBlankOptional({ row, facts }: BoundRow): boolean {
  return row.optional && facts.every(({ state }) => state === 'blank');
}

/** From the first to the last of its tables in the text, with the caption above and the pipes left behind it. */
function spanOfTable(text: string, { table, sources }: BoundTable): Span | undefined {
  const first = sources[0];
  const last = sources.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lineEnd = lineEndAt(text, last.span.end);
  const rest = text.slice(last.span.end, lineEnd);
  const end = /^[\s|]*$/u.test(rest) ? lineEnd : last.span.end;
  return { start: captionStart(text, table, first.span.start), end };
}

function captionStart(text: string, table: FormTable, start: number): number {
  const caption = table.blocks[0]?.caption;
  if (caption === undefined) return start;
  const above = lineAbove(text, start);
  // Its head, with the row of dashes below, may be part of another table.
  const isHead = /^[|:\s-]+$/u.test(text.slice(above.start, above.end));
  const line = isHead ? lineAbove(text, above.start) : above;
  const words = text.slice(line.start, line.end).replaceAll('|', ' ');
  return normalise(words) === normalise(caption) ? line.start : start;
}

/** The next line above a place that says something. */
function lineAbove(text: string, from: number): Span {
  let end = from;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start: lineStartAt(text, end), end };
}

function holdsComment({ comments }: Report, span: Span): boolean {
  return comments.some((comment) => overlaps(comment.span, span));
}

/** Everything the form itself prints in a table, and accepts in its place; normalised, one to a line. */
const wordsOf = new OnceEach((table: FormTable): string => {
  const words = [
    table.title,
    table.corner ?? '',
    ...table.blocks.flatMap((block) => [
      block.caption ?? '',
      block.corner ?? '',
      ...(block.unitColumn ? [block.unitHeader ?? '单位'] : []),
      ...block.columns.flatMap(({ path, variants }) => [...path, path.join(''), ...variants]),
      ...block.rows.flatMap(({ ordinal, label, note, variants, cells }) => [
        ordinal + label + note,
        ...variants,
        ...cells.map(({ unit }) => unit),
      ]),
    ]),
  ];
  return words.map(normalise).join('\n');
});

/** Whether every cell that says something is a figure that is bound, a label, a header or other print of the form. */
function accountsForCells(bound: BoundTable, words: string): boolean {
  const known = new KnownCells(bound);
  for (const { layout, rows } of bound.sources) {
    for (const { cells } of rows) {
      let before: Cell | undefined;
      for (const cell of cells) {
        // Some exports print a merged cell once for every column it spans.
        const isRepeated = layout === 'html' && cell.text === before?.text;
        if (!isAccountedFor(cell, known, words) && !isRepeated) return false;
        before = cell;
      }
    }
  }
  return true;
}

function isAccountedFor(cell: Cell, known: KnownCells, words: string): boolean {
  if (saysNothing(cell) || known.isNext(cell)) return true;
  return (cell.state === 'text' && words.includes(normalise(cell.text))) || known.has(cell);
}

/** Whether nothing but captions and empty pipes stands between the parts of a table. */
function gapsAre(words: string, text: string, { sources }: BoundTable): boolean {
  return sources.every((source, index) => {
    const next = sources[index + 1];
    if (next === undefined) return true;
    const gap = text.slice(source.span.end, Math.max(source.span.end, next.span.start));
    return gap
      .split(/[\r\n|]+/u)
      .every((line) => line.length < 80 && words.includes(normalise(line)));
  });
}
