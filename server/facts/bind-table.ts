import type { Block, Column, FormRow, FormTable } from '../forms/form.js';
import type { Cell, Table } from '../report/table.js';
import type { Span } from '../report/span.js';
import { readColumns } from './columns.js';
import type { NamedColumns } from './columns.js';
import type {
  BoundRow,
  BoundTable,
  Fact,
  MissingColumn,
  MissingRow,
  UncertainRow,
  UnknownRow,
} from './fact.js';
import { makeFact, unitInHeader } from './make-fact.js';
import type { Resolution, ResolvedRow } from './resolve.js';
import type { Item, Run, Unlabelled } from './runs.js';
import type { Sources } from './sources.js';
import { figuresBelow } from './unlabelled.js';
import { placeFigures } from './windows.js';
import type { FigureZone, RowZone, Zones } from './zones.js';

/** A report's tables as read for one form. */
export interface Reading {
  readonly items: readonly Item[];
  readonly sources: Sources;
  readonly resolution: Resolution;
  readonly zones: Zones;
}

interface Findings {
  readonly rows: BoundRow[];
  readonly uncertain: UncertainRow[];
  readonly missingColumns: MissingColumn[];
  readonly headers: { readonly cell: Cell; readonly column: Column }[];
}

/** Everything of one table of the form; undefined where nothing of it was found. */
export function bindTable(table: FormTable, reading: Reading): BoundTable | undefined {
  const found: Findings = { rows: [], uncertain: [], missingColumns: [], headers: [] };
  const zones = reading.zones.rows.get(table) ?? [];
  for (const zone of zones) bindZone(zone, reading.resolution, found);
  for (const { entry, runs } of reading.resolution.doubtful) {
    if (entry.table === table) found.uncertain.push(...doubtfulRow(entry.block, entry.row, runs));
  }
  const figures = reading.zones.figures.filter(({ of }) => of.table === table);
  bindFigures(figures, found);
  if (found.rows.length === 0 && found.uncertain.length === 0 && found.headers.length === 0) {
    return undefined;
  }
  const unknownRows = unknownRowsOf(table, reading);
  const sources = new Set<Table>([
    ...zones.map(({ source }) => source),
    ...figures.flatMap(({ header }) => header.headers.map(({ line }) => line.source)),
  ]);
  return {
    table,
    sources: [...sources].sort((one, other) => one.span.start - other.span.start),
    span: spanOf(found),
    rows: found.rows.sort((one, other) => startOf(one) - startOf(other)),
    missingRows: missingRowsOf(table, found),
    missingColumns: found.missingColumns,
    unknownRows,
    uncertainRows: found.uncertain,
    headers: found.headers,
  };
}

function bindZone(zone: RowZone, resolution: Resolution, found: Findings): void {
  const { block, header, source, runs } = zone;
  const named = readColumns(block, header);
  for (const each of named.cells) found.headers.push(each);
  const withFigures: Run[] = [];
  for (const run of runs) {
    const resolved = resolution.rows[run.index];
    if (resolved === undefined) continue;
    if (resolved.entry.row.cells.length > 0) withFigures.push(run);
    else found.rows.push(boundRow(run, resolved, none));
  }
  const { columns, missing, cells } = placeFigures(block, named, withFigures);
  for (let index = 0; index < withFigures.length; index++) {
    const run = withFigures[index];
    const resolved = run && resolution.rows[run.index];
    if (run === undefined || resolved === undefined) continue;
    const { row } = resolved.entry;
    const own = cells[index];
    if (own === undefined) {
      const { labels, values } = run;
      found.uncertain.push({ row, block, source, labels, cells: values, reason: 'count' });
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

const none: readonly never[] = [];

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

/** The one row of a block without labels, from all the places its figures stand in. */
function bindFigures(zones: readonly FigureZone[], found: Findings): void {
  const facts = new Map<Column, Fact>();
  let origin: Run | Unlabelled | undefined;
  let doubtful: Run | Unlabelled | undefined;
  for (const { of, header, figures } of zones) {
    const { table, block, row } = of;
    if (figures === undefined) {
      for (const each of readColumns(block, header).cells) found.headers.push(each);
      continue;
    }
    const { line, values } = figures;
    const { named, columns, cells } = figuresBelow(of, header, {
      line,
      labels: none,
      unit: undefined,
      values,
    });
    for (const each of named.cells) found.headers.push(each);
    if (cells === undefined) {
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
  const [first] = zones;
  if (first === undefined) return;
  const { block, row } = first.of;
  const ordered = block.columns.flatMap((column) => facts.get(column) ?? []);
  const place = origin ?? doubtful;
  if (place === undefined) return;
  found.rows.push({
    row,
    block,
    source: place.line.source,
    sourceRow: place.line.row,
    labels: [],
    match: 'exact',
    facts: ordered,
  });
  if (origin === undefined) {
    found.uncertain.push({
      row,
      block,
      source: place.line.source,
      labels: [],
      cells: place.values,
      reason: 'count',
    });
    return;
  }
  for (const column of block.columns) {
    if (facts.has(column)) continue;
    const at = found.headers.at(-1)?.cell.span.end ?? origin.line.row.span.start;
    found.missingColumns.push({ block, column, span: { start: at, end: at } });
  }
}

/**
 * Rows of the form that were not found, group rows only where other groups stand in rows of their own. A row that
 * another stands for is not missing, nor is one whose place is merely in doubt.
 */
function missingRowsOf(table: FormTable, found: Findings): readonly MissingRow[] {
  const present = new Map(found.rows.map((bound) => [bound.row, bound]));
  const doubtful = new Set(found.uncertain.map(({ row }) => row));
  const replaced = new Set([...present.keys()].flatMap(({ replaces }) => replaces));
  const missing: MissingRow[] = [];
  for (const block of table.blocks) {
    const groupsAlone = block.rows.some((row) => isGroupAlone(present.get(row), found));
    let after: BoundRow | undefined;
    for (const row of block.rows) {
      const bound = present.get(row);
      if (bound !== undefined) {
        after = bound;
        continue;
      }
      if (row.optional || doubtful.has(row) || replaced.has(row.id)) continue;
      if (row.cells.length === 0 && (!groupsAlone || hasTwin(row, present))) continue;
      missing.push({ row, block, after });
    }
  }
  return missing;
}

/** Whether a single row stands for the group and all below it. */
function hasTwin(group: FormRow, present: ReadonlyMap<FormRow, BoundRow>): boolean {
  return [...present.keys()].some(({ optional, label }) => optional && label === group.label);
}

/** Whether a group row has no row with figures beside it. */
function isGroupAlone(group: BoundRow | undefined, { rows }: Findings): boolean {
  if (group === undefined || group.row.cells.length > 0) return false;
  if (group.source.layout === 'lines' || group.source.layout === 'run') {
    return group.block.unitColumn;
  }
  return !rows.some((row) => row !== group && row.sourceRow === group.sourceRow);
}

/** Labels the form does not have that stand, with figures, among rows of the table, and repeated rows. */
function unknownRowsOf(
  table: FormTable,
  { items, sources, resolution }: Reading,
): readonly UnknownRow[] {
  const own = sources.get(table);
  const isOwn = (item: Item) =>
    item.kind !== 'header' &&
    item.kind !== 'values' &&
    resolution.rows[item.index]?.entry.table === table;
  const first = items.findIndex(isOwn);
  const last = items.findLastIndex(isOwn);
  const unknown: UnknownRow[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'header' || item.kind === 'values' || index < first) return;
    if (own?.has(item.line.source) !== true || resolution.rows[item.index] !== undefined) return;
    const figures = item.values.filter(({ state }) => state === 'number').length;
    const repeats = resolution.repeated.has(item) && item.words.rows[0]?.entry.table === table;
    const among = item.kind === 'unknown' && figures > 0 && isLabel(item);
    const behind = index > last && figures < Math.max(2, widthOf(table));
    if (repeats || (among && !behind)) {
      unknown.push({ source: item.line.source, sourceRow: item.line.row, label: item.label });
    }
  });
  return unknown;
}

/** Not a sentence, nor who filled in the table. */
function isLabel({ label }: Run): boolean {
  return label.text.length <= 60 && !/[:：。]/u.test(label.text);
}

function widthOf({ blocks }: FormTable): number {
  return Math.max(...blocks.map(({ columns }) => columns.length));
}

function spanOf({ rows, headers, uncertain }: Findings): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  const take = (span: Span | undefined) => {
    if (span === undefined) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
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
