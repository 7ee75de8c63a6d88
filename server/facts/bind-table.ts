import type { Block, Column, FormRow, FormTable } from '../forms/form.js';
import type { Cell, Table } from '../report/table.js';
import type { Span } from '../report/span.js';
import type { CrossedFigures } from './crossed.js';
import { readColumns } from './columns.js';
import type { NamedColumns } from './columns.js';
import type { BoundRow, BoundTable, Fact, MissingColumn, UncertainRow } from './fact.js';
import { inFormOrder } from './form-order.js';
import { makeFact, unitInHeader } from './make-fact.js';
import { missingRowsOf } from './missing-rows.js';
import { withoutPageNumber } from './page-number.js';
import type { ResolvedRow } from './resolve.js';
import { isBlank } from './runs.js';
import type { Run } from './runs.js';
import { unknownRowsOf } from './unknown-rows.js';
import type { Rest } from './unknown-rows.js';
import { figuresBelow } from './unlabelled.js';
import { placeFigures } from './windows.js';
import type { FigureZone, RowZone, Zones } from './zones.js';

/** A report's tables as read for one form. */
export interface Reading extends Rest {
  readonly zones: Zones;
  /** Tables of the text whose words stand at the left and above. */
  readonly crossed: readonly CrossedFigures[];
  /** Tables of the text whose labels stand in one place and their figures in another. */
  readonly apart: ReadonlySet<Table>;
  /** Tables of the text that lost their blank cells. */
  readonly packed: ReadonlySet<Table>;
}

interface Findings {
  readonly rows: BoundRow[];
  readonly uncertain: UncertainRow[];
  readonly missingColumns: MissingColumn[];
  readonly headers: { readonly cell: Cell; readonly column: Column }[];
}

/** Everything of one table of the form, its facts added to `facts`; undefined where nothing of it was found. */
export function bindTable(
  table: FormTable,
  reading: Reading,
  facts: Fact[],
): BoundTable | undefined {
  const found: Findings = { rows: [], uncertain: [], missingColumns: [], headers: [] };
  const zones = reading.zones.rows.get(table) ?? none;
  const isApart = zones.some(({ source }) => reading.apart.has(source));
  const isLost = ({ line, values }: Run): boolean =>
    reading.apart.has(line.source) || (isApart && values.length === 0);
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

/** @param isLost whether the figures of a row stand somewhere else in the text */
function bindZone(
  zone: RowZone,
  isLost: (run: Run) => boolean,
  { resolution, packed }: Reading,
  found: Findings,
): void {
  const { block, header, source, runs } = zone;
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
      const reason = lost ? 'apart' : 'count';
      found.uncertain.push({ row, block, source, labels, cells: values, reason });
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

/** Whether a row has some of its figures and not others: which, a table that lost its blanks does not say. */
function isShort(cells: readonly Cell[] | undefined): boolean {
  return cells?.some(isBlank) === true && !cells.every(isBlank);
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

interface PrintedRow {
  readonly table: FormTable;
  readonly block: Block;
  readonly source: Table;
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly named: NamedColumns;
  readonly unit: string | undefined;
}

/** The facts of a row, in the order of the block's columns. */
function factsOf(row: FormRow, printed: PrintedRow): readonly Fact[] {
  const { table, block, source, named, unit, columns, cells } = printed;
  const facts: Fact[] = [];
  for (let index = 0; index < block.columns.length; index++) {
    const column = block.columns[index];
    const formCell = row.cells[index];
    if (column === undefined || formCell === undefined) continue;
    const cell = cells[columns[index] === column ? index : columns.indexOf(column)];
    if (cell === undefined) continue;
    const place = { table, block, row, column, formCell, source, cell };
    const isMoney = formCell.quantity === 'amount';
    facts.push(makeFact(place, isMoney ? (unit ?? headerUnit(named, column)) : undefined));
  }
  return facts;
}

function headerUnit(named: NamedColumns, column: Column): string | undefined {
  const leaf = named.leaves.find((each) => each.column === column);
  return leaf === undefined ? undefined : unitInHeader(leaf.cell.text);
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
  const [first] = runs;
  if (first === undefined) return [];
  return [
    {
      row,
      block,
      source: first.line.source,
      labels: runs.flatMap(({ labels }) => labels),
      cells: runs.flatMap(({ values }) => values),
      reason: 'label',
    },
  ];
}

/** What is read of the one row of a block without labels, in all the places its figures stand in. */
interface FiguresRead {
  readonly facts: ReadonlyMap<Column, Fact>;
  /** Where the first of them stand; undefined where none could be told apart. */
  readonly origin: RowPlace | undefined;
  /** Where figures, or headers that figures belong to, could not be told apart. */
  readonly doubtful: RowPlace | undefined;
}

type RowPlace = Pick<Run, 'line' | 'values'>;

/** The one row of a block without labels. */
function bindFigures(
  zones: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
  reading: Reading,
  found: Findings,
): void {
  const first = crossed[0] ?? zones[0];
  if (first === undefined) return;
  const { block, row } = first.of;
  const { facts, origin, doubtful } = readFigures(zones, crossed, reading, found.headers);
  const place = origin ?? doubtful;
  if (place === undefined) return;
  const { source, row: sourceRow } = place.line;
  const ordered: Fact[] = [];
  for (const column of block.columns) {
    const fact = facts.get(column);
    if (fact !== undefined) ordered.push(fact);
  }
  found.rows.push({ row, block, source, sourceRow, labels: [], match: 'exact', facts: ordered });
  if (origin === undefined) {
    const reason = reading.apart.has(source) ? 'apart' : 'count';
    found.uncertain.push({ row, block, source, labels: [], cells: place.values, reason });
    return;
  }
  for (const column of block.columns) {
    if (facts.has(column)) continue;
    const at = found.headers.at(-1)?.cell.span.end ?? sourceRow.span.start;
    found.missingColumns.push({ block, column, span: { start: at, end: at } });
  }
}

/** @param headers the headers of the block are added to it */
function readFigures(
  zones: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
  { apart, packed }: Reading,
  headers: Findings['headers'],
): FiguresRead {
  const facts = new Map<Column, Fact>();
  let origin: RowPlace | undefined;
  let doubtful: RowPlace | undefined;
  for (const figures of crossed) {
    headers.push(...figures.headers);
    if (figures.cells === undefined) {
      doubtful ??= figures;
      continue;
    }
    origin ??= figures;
    addCrossed(figures, facts);
  }
  for (const { of, header, figures } of withForeignLast(zones)) {
    const { table, block, row } = of;
    if (figures === undefined) {
      headers.push(...readColumns(block, header).cells);
      const line = header.headers[0]?.line;
      if (line !== undefined && apart.has(line.source)) doubtful ??= { line, values: none };
      continue;
    }
    const { line, values } = figures;
    const run = { line, labels: none, unit: undefined, values };
    const { named, columns, cells } = figuresBelow(of, header, run);
    headers.push(...named.cells);
    if (cells === undefined || (packed.has(line.source) && isShort(cells))) {
      doubtful ??= figures;
      continue;
    }
    if (columns.some((column) => facts.has(column))) continue;
    origin ??= figures;
    const printed = { table, block, source: line.source, columns, cells, named, unit: undefined };
    for (const fact of factsOf(row, printed)) {
      if (fact.place !== undefined) facts.set(fact.place.column, fact);
    }
  }
  return { facts, origin, doubtful };
}

/** A table with headers that the form does not have, `受理` beside `维持`, gives way to one that has none. */
function withForeignLast(zones: readonly FigureZone[]): readonly FigureZone[] {
  if (zones.length < 2) return zones;
  const foreign = zones.filter(({ header }) => header.strays.length > 0);
  return foreign.length === 0
    ? zones
    : [...zones.filter(({ header }) => header.strays.length === 0), ...foreign];
}

/** Adds the facts of a crossed table for columns that have none yet. */
function addCrossed({ of, line, cells }: CrossedFigures, facts: Map<Column, Fact>): void {
  const { table, block, row } = of;
  for (const [index, column] of block.columns.entries()) {
    const cell = cells?.get(column);
    const formCell = row.cells[index];
    if (cell === undefined || formCell === undefined || facts.has(column)) continue;
    const place = { table, block, row, column, formCell, source: line.source, cell };
    facts.set(column, makeFact(place, undefined));
  }
}

function spanOf({ rows, headers, uncertain }: Findings, crossed: readonly CrossedFigures[]): Span {
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
