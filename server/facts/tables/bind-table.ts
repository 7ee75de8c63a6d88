import type { Block, Column, FormRow, FormTable } from '../../forms/form.js';
import type { Cell, Table } from '../../report/table.js';
import type { Span } from '../../report/span.js';
import type { CrossedFigures } from './layouts/crossed.js';
import { bindFigures } from './bind-figures.js';
import { readColumns } from './columns/columns.js';
import type { NamedColumns } from './columns/columns.js';
import type { BoundRow, BoundTable, Fact, UncertainRow } from '../fact.js';
import { inFormOrder } from './form-order.js';
import { missingRowsOf } from './rows/missing-rows.js';
import { withoutPageNumber } from './rows/page-number.js';
import { placeFigures } from './columns/place-figures.js';
import type { ResolvedRow } from './resolve.js';
import { factsOf, isShort } from './rows/row-facts.js';
import type { Run } from './runs.js';
import type { FoundOfTable, TablesReading } from './table-being-bound.js';
import { unknownRowsOf } from './rows/unknown-rows.js';

import type { FigureZone, RowZone } from './zones.js';

/** Everything of one table of the form, its facts added to `facts`; undefined where nothing of it was found. */
export function bindTable(
  table: FormTable,
  reading: TablesReading,
  facts: Fact[],
): BoundTable | undefined {
  const found: FoundOfTable = { rows: [], uncertain: [], missingColumns: [], headers: [] };
  const zones = reading.zones.rows.get(table) ?? none;
  const isApart = zones.some(({ source }) => reading.apart.has(source));
  const isLost = (run: Run): boolean =>
    reading.apart.has(run.line.source) ||
    reading.rowsApart.has(run) ||
    (isApart && run.values.length === 0);
  for (const zone of zones) bindZone(zone, isLost, reading, found);
  for (const { entry, runs } of reading.resolution.doubtful) {
    if (entry.table === table) found.uncertain.push(...doubtfulRow(entry.block, entry.row, runs));
  }
  const figures = reading.zones.figures.filter(({ of }) => of.table === table);
  const crossed = reading.crossed.filter(({ of }) => of.table === table);
  bindFigures(figures, crossed, reading, found);
  const { rows, uncertain, headers, missingColumns } = found;
  if (rows.length === 0 && uncertain.length === 0 && headers.length === 0) return undefined;
  const span = spanOf(found, crossed);
  sortByPlace(rows);
  const printed = inFormOrder(table, rows);
  for (const row of printed) {
    if (row !== undefined) for (const fact of row.facts) facts.push(fact);
  }
  return {
    table,
    sources: sourcesOf(zones, figures, crossed),
    span,
    rows,
    missingRows: isAnyApart(uncertain) ? none : missingRowsOf(table, printed, uncertain),
    missingColumns,
    unknownRows: unknownRowsOf(table, reading),
    uncertainRows: uncertain,
    headers,
  };
}

function isAnyApart(uncertain: readonly UncertainRow[]): boolean {
  return uncertain.some(({ reason }) => reason === 'apart');
}

const none: readonly never[] = [];

/** The tables of the text that hold something of a table, in the order of the text. */
function sourcesOf(
  zones: readonly RowZone[],
  figures: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
): readonly Table[] {
  const sources = new Set<Table>();
  for (const { line } of crossed) sources.add(line.source);
  for (const { source } of zones) sources.add(source);
  for (const { header } of figures) {
    for (const { line } of header.headers) sources.add(line.source);
  }
  return sources.size < 2
    ? [...sources]
    : [...sources].sort((one, other) => one.span.start - other.span.start);
}

/** Sorts rows by where they stand in the text, as they mostly do already. */
function sortByPlace(rows: BoundRow[]): void {
  let last = 0;
  for (const row of rows) {
    const start = startOf(row);
    if (start < last) {
      rows.sort((one, other) => startOf(one) - startOf(other));
      return;
    }
    last = start;
  }
}

/**
 * Binds the rows of a block that stand in one table of the text.
 * @param isLost whether the figures of a row stand somewhere else in the text
 */
function bindZone(
  zone: RowZone,
  isLost: (run: Run) => boolean,
  reading: TablesReading,
  found: FoundOfTable,
): void {
  const { block, header, source, runs } = zone;
  const { resolution, packed } = reading;
  const named = readColumns(block, header);
  for (const each of named.cells) found.headers.push(each);
  const withFigures: Run[] = [];
  for (const run of runs) {
    const figures = resolution.rows[run.index]?.entry.row.cells ?? none;
    if (figures.length > 0) withFigures.push(run);
  }
  const { columns, missing, cells } = placeFigures(block, named, withFigures);
  let next = 0;
  for (const run of runs) {
    const resolved = resolution.rows[run.index];
    if (resolved === undefined) continue;
    const { row } = resolved.entry;
    if (row.cells.length === 0) {
      found.rows.push(boundRow(run, resolved, none));
      continue;
    }
    const { labels, values } = run;
    const lost = isLost(run);
    const placed = cells[next];
    next++;
    const short = packed.has(source) && isShort(placed);
    const own = lost || short ? undefined : (placed ?? withoutPage(zone, columns, run));
    if (own === undefined) {
      const reason = lost || isHeap(source, reading) ? 'apart' : 'count';
      found.uncertain.push({ row, block, labels, cells: values, reason });
      found.rows.push(boundRow(run, resolved, none));
      continue;
    }
    const unit = run.unit?.text;
    const printed = { table: zone.table, block, source, columns, cells: own, named, unit };
    found.rows.push(boundRow(run, resolved, factsOf(row, printed)));
  }
  for (const column of missing) {
    found.missingColumns.push({ block, column, span: headerPlace(zone, named, column) });
  }
}

/** Whether rows of a table without rows stand apart from their figures: what is odd in others is no slip. */
function isHeap(source: Table, { rowsApart }: TablesReading): boolean {
  if (source.layout !== 'lines') return false;
  for (const { line } of rowsApart) if (line.source === source) return true;
  return false;
}

/** The figures of a row without the page's number, where the columns are in the form's order. */
function withoutPage(
  { table, block }: RowZone,
  columns: readonly Column[],
  run: Run,
): readonly Cell[] | undefined {
  const inOrder = columns.every((column, at) => column === block.columns[at]);
  return inOrder ? withoutPageNumber(table, block, run) : undefined;
}

function boundRow(
  { line, labels }: Run,
  { entry, match }: ResolvedRow,
  facts: readonly Fact[],
): BoundRow {
  const { row, block } = entry;
  const { source, row: sourceRow } = line;
  return { row, block, source, sourceRow, labels, match, facts };
}

/** Where the header of a column that is not there belongs: behind that of the nearest column before it. */
function headerPlace({ block, runs }: RowZone, named: NamedColumns, missing: Column): Span {
  const before = block.columns.slice(0, block.columns.indexOf(missing));
  const neighbour = named.leaves.findLast(({ column }) => before.includes(column));
  const cell = neighbour?.cell ?? named.cells[0]?.cell ?? runs[0]?.label;
  const at = cell?.span.end ?? 0;
  return { start: at, end: at };
}

function doubtfulRow(block: Block, row: FormRow, runs: readonly Run[]): UncertainRow[] {
  if (runs.length === 0) return [];
  return [
    {
      row,
      block,
      labels: runs.flatMap(({ labels }) => labels),
      cells: runs.flatMap(({ values }) => values),
      reason: 'label',
    },
  ];
}

function spanOf(
  { rows, headers, uncertain }: FoundOfTable,
  crossed: readonly CrossedFigures[],
): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  const take = (span: Span | undefined) => {
    if (span === undefined) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  for (const { line } of crossed) take(line.row.span);
  for (const { cell } of headers) take(cell.span);
  for (const { labels, facts } of rows) {
    for (const { span } of labels) take(span);
    take(facts[0]?.span);
    take(facts.at(-1)?.span);
  }
  for (const { cells } of uncertain) {
    take(cells[0]?.span);
    take(cells.at(-1)?.span);
  }
  return { start: Math.min(start, end), end };
}

function startOf(bound: BoundRow): number {
  return bound.labels[0]?.span.start ?? bound.facts[0]?.span.start ?? bound.sourceRow.span.start;
}
