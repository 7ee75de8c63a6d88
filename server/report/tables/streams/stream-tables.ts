import { blanksByGaps } from './blanks-by-gaps.js';
import { blankCell, cellOfWord, makeCell } from '../cells.js';
import { addBlanksBehind, blankCells } from './closing-pipes.js';
import { withBlanksByPlace } from '../grids/columns-by-place.js';
import type { TableRun } from '../grids/grid-tables.js';
import { withHeadersJoined } from '../grids/join-headers.js';
import { joinStackedLabels } from './join-stacked-labels.js';
import { joinStreamLabels } from './join-stream-labels.js';
import { labelKey } from '../../text/label-key.js';
import { emptyLine, holdsOneCell, type SourceLine } from '../lines/source-line.js';
import type { Span } from '../../span.js';
import { readRole, type StreamLine } from './stream-lines.js';
import { withWholeUnits } from '../grids/whole-units.js';
import type { Cell, Table, TableRow } from '../../table.js';
import type { Vocabulary } from '../../vocabulary.js';

/** Lines that are no cell of a form which may follow each other inside a table; of brief ones, twice as many, of single letters four times. */
const mostFragments = 10;

/** A label in a column few letters wide has lines as short as this. */
const longestBrief = 6;

/** Lines after which a table has shown how wide its gaps are. */
const longestOpening = 30;

/**
 * Reads the table without separators that starts at line `first`: a cell a line, or a row a line split by space.
 * Undefined when the line cannot open one.
 */
export function readStreamTable(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  vocabulary: Vocabulary,
): TableRun | undefined {
  const start = lines[first];
  if (start === undefined || (start.kind !== 'text' && !holdsOneCell(text, start)))
    return undefined;
  const opening = readRole(text, start, vocabulary);
  if (opening.role !== 'word' && opening.role !== 'row' && opening.role !== 'header')
    return undefined;
  const run = collect(text, lines, first, opening, vocabulary);
  const counts = count(run);
  const end = first + run.length;
  if (counts.words + counts.rows < 2) return { end, table: undefined };
  if (counts.values + counts.rows < 1 && rowLabels(run) < fewestLabels)
    return { end, table: undefined };
  const span = { start: start.span.start, end: run.at(-1)?.line.span.end ?? start.span.end };
  const { layout, rows } =
    counts.rows * 2 >= Math.max(1, counts.values)
      ? spacedTable(text, run, vocabulary)
      : cellTable(text, run, blankLinesFrom(lines, end), vocabulary);
  return { end, table: { layout, rows, span } };
}

/** The lines from `first` to the last one that is surely of the table. */
function collect(
  text: string,
  lines: readonly SourceLine[],
  first: number,
  opening: StreamLine,
  vocabulary: Vocabulary,
): StreamLine[] {
  const run = [opening];
  let sure = 1;
  let fragments = 0;
  let gap = 0;
  let widestGap = 1;
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const next = readRole(text, line, vocabulary);
    if (next.role === 'end') break;
    // A figure alone behind a wider gap than any before is no cell: a page prints its counter there.
    const standsApart = next.role === 'value' && gap > widestGap && sure > longestOpening;
    if (standsApart && !goesOnBehind(text, lines, index, vocabulary)) break;
    run.push(next);
    if (next.role === 'gap') {
      gap++;
      continue;
    }
    widestGap = Math.max(widestGap, gap);
    gap = 0;
    if (next.role === 'stacked') continue;
    if (next.role === 'fragment') fragments += weightOf(line.span);
    if (fragments > mostFragments) break;
    if (next.role === 'fragment') continue;
    fragments = 0;
    sure = run.length;
  }
  run.length = sure;
  dropHeadings(text, run, vocabulary);
  addBlanksBehind(text, lines, first + run.length, run);
  return run;
}

/** Whether the next line that holds anything is a cell for certain: of a row with blank cells, or the label of the next. */
function goesOnBehind(
  text: string,
  lines: readonly SourceLine[],
  index: number,
  vocabulary: Vocabulary,
): boolean {
  const next = lines[index + 1 + blankLinesFrom(lines, index + 1)];
  if (next === undefined) return false;
  const { role } = readRole(text, next, vocabulary);
  return role === 'value' || role === 'word';
}

/** How many lines hold nothing, from one on. */
function blankLinesFrom(lines: readonly SourceLine[], first: number): number {
  let next = first;
  while (lines[next] === emptyLine) next++;
  return next - first;
}

/** How much a line that is no cell of a form counts among {@link mostFragments}. */
function weightOf({ start, end }: Span): number {
  if (end - start === 1) return 0.25;
  return end - start > longestBrief ? 1 : 0.5;
}

/** Words at the end with no figure behind them are headings of what follows, where they can be. */
function dropHeadings(text: string, run: StreamLine[], vocabulary: Vocabulary): void {
  let end = run.length;
  while (end > 1) {
    const last = run[end - 1];
    if (last === undefined || last.role === 'value' || last.role === 'row') break;
    const heading =
      last.role === 'word' && vocabulary.sectionTitles.has(labelKeyOf(text, last.line.span));
    if (!heading && last.role !== 'gap' && last.role !== 'fragment' && last.role !== 'stacked') {
      break;
    }
    end--;
  }
  run.length = end;
}

function labelKeyOf(text: string, span: Span): string {
  return labelKey(text.slice(span.start, span.end));
}

/** So many row labels in one run are a table whose cells are all blank, or lost. */
const fewestLabels = 6;

function rowLabels(run: readonly StreamLine[]): number {
  let labels = 0;
  for (const { word } of run) if (word?.kind === 'row') labels++;
  return labels;
}

function count(run: readonly StreamLine[]): { words: number; values: number; rows: number } {
  const counts = { words: 0, values: 0, rows: 0 };
  for (const { role } of run) {
    if (role === 'word' || role === 'header') counts.words++;
    else if (role === 'value') counts.values++;
    else if (role === 'row') counts.rows++;
  }
  return counts;
}

/** A cell a line: one row of all cells in reading order, labels that broke over lines joined. */
function cellTable(
  text: string,
  run: readonly StreamLine[],
  behind: number,
  vocabulary: Vocabulary,
): Omit<Table, 'span'> {
  const cells: Cell[] = [];
  const blanks = blankCells(text, run);
  const byGaps = blanks.size > 0 ? undefined : blanksByGaps(run, behind);
  let inRun = false;
  for (const [index, each] of run.entries()) {
    const { role, line, word } = each;
    if (line.piece !== -1) inRun = true;
    if (word !== undefined) cells.push(cellOfWord(line.span, word, cells.length));
    else {
      const spans = blanks.has(each) ? [line.span] : each.cells;
      for (const span of spans) {
        cells.push(
          role === 'gap'
            ? blankCell(span.start, cells.length)
            : makeCell(text, span, cells.length, vocabulary),
        );
      }
    }
    // The text has no place where what is typed would be the cell's.
    for (let count = byGaps?.get(index) ?? 0; count > 0; count--) {
      cells.push(blankCell(line.span.end, cells.length));
    }
  }
  const joined = joinStreamLabels(text, cells, vocabulary);
  const span = { start: run[0]?.line.span.start ?? 0, end: run.at(-1)?.line.span.end ?? 0 };
  return { layout: inRun ? 'run' : 'lines', rows: [{ span, cells: joined }] };
}

/** A row a line. Lines that hold only a piece of a label go into the label they belong to. */
function spacedTable(
  text: string,
  run: readonly StreamLine[],
  vocabulary: Vocabulary,
): Omit<Table, 'span'> {
  const rows: TableRow[] = [];
  let wideGaps = false;
  for (const { line, word, cells: spans } of run) {
    if (word !== undefined) {
      rows.push({ span: line.span, cells: [cellOfWord(line.span, word, 0)] });
      continue;
    }
    if (spans.length === 0) continue;
    for (let index = 1; index < spans.length; index++) {
      if ((spans[index]?.start ?? 0) - (spans[index - 1]?.end ?? 0) > 1) wideGaps = true;
    }
    rows.push({
      span: line.span,
      cells: spans.map((span, column) => makeCell(text, span, column, vocabulary)),
    });
  }
  const whole = withHeadersJoined(withWholeUnits(rows), vocabulary);
  const joined = joinStackedLabels(whole, vocabulary);
  if (!wideGaps) return { layout: 'spaces', rows: joined };
  return { layout: 'aligned', rows: withBlanksByPlace(text, joined, vocabulary) };
}
