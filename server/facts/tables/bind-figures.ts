import type { Table } from '../../report/table.js';
import type { Column } from '../../forms/form.js';
import { readColumns } from './columns/columns.js';
import type { CrossedFigures } from './layouts/crossed.js';
import type { Fact } from '../fact.js';
import { makeFact } from './make-fact.js';
import { factsOf, isShort } from './rows/row-facts.js';
import type { Item, Run } from './runs.js';
import type { FoundOfTable, TablesReading } from './table-being-bound.js';
import { columnsHeaded, figuresBelow, isScrambled } from './unlabelled.js';
import type { FigureZone } from './zones.js';

/** Binds the one row of a block without labels, and adds it to what was found of its table. */
export function bindFigures(
  zones: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
  reading: TablesReading,
  found: FoundOfTable,
): void {
  const first = crossed[0] ?? zones[0];
  if (first === undefined) return;
  const { block, row } = first.of;
  const { facts, headed, origin, doubtful } = readFigures(zones, crossed, reading, found.headers);
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
    const isApart = reading.apart.has(source) || place.isBroken;
    const reason = isApart ? 'apart' : 'count';
    found.uncertain.push({ row, block, labels: [], cells: place.values, reason });
    return;
  }
  // Figures that could not be told apart may be those of the columns without any.
  const open = doubtful === undefined ? block.columns : [];
  for (const column of open) {
    if (facts.has(column) || headed.has(column)) continue;
    const at = found.headers.at(-1)?.cell.span.end ?? sourceRow.span.start;
    found.missingColumns.push({ block, column, span: { start: at, end: at } });
  }
}

/** What is read of the one row of a block without labels, in all the places its figures stand in. */
interface FiguresRead {
  readonly facts: ReadonlyMap<Column, Fact>;
  /** The columns of headers that no figures stand below: their blanks were lost, not the columns. */
  readonly headed: ReadonlySet<Column>;
  /** Where the first of them stand; undefined where none could be told apart. */
  readonly origin: RowPlace | undefined;
  /** Where figures, or headers that figures belong to, could not be told apart. */
  readonly doubtful: RowPlace | undefined;
}

interface RowPlace extends Pick<Run, 'line' | 'values'> {
  /** Whether its figures, or the words above them, stand in pieces. */
  readonly isBroken?: true;
}

/**
 * Reads the row in every place its figures stand in.
 * @param headers the headers of the block are added to it
 */
function readFigures(
  zones: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
  { items, apart, rowsApart, packed }: TablesReading,
  headers: FoundOfTable['headers'],
): FiguresRead {
  const facts = new Map<Column, Fact>();
  const headed = new Set<Column>();
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
      const words = readColumns(block, header);
      headers.push(...words.cells);
      for (const column of columnsHeaded(of, words)) headed.add(column);
      const line = header.headers[0]?.line;
      if (line !== undefined && apart.has(line.source)) doubtful ??= { line, values: none };
      if (line !== undefined && hasLooseFigures(line.source, items)) {
        doubtful ??= { line, values: none, isBroken: true };
      }
      continue;
    }
    const { line, values } = figures;
    if (rowsApart.has(figures)) {
      doubtful ??= { line, values, isBroken: true };
      continue;
    }
    const run = { line, labels: none, unit: undefined, values };
    const { named, columns, cells } = figuresBelow(of, header, run);
    headers.push(...named.cells);
    if (cells === undefined || (packed.has(line.source) && isShort(cells))) {
      doubtful ??= isScrambled(of, header, figures) ? { line, values, isBroken: true } : figures;
      continue;
    }
    if (columns.some((column) => facts.has(column))) continue;
    origin ??= figures;
    const printed = { table, block, source: line.source, columns, cells, named, unit: undefined };
    for (const fact of factsOf(row, printed)) {
      if (fact.place !== undefined) facts.set(fact.place.column, fact);
    }
  }
  return { facts, headed, origin, doubtful };
}

/** Whether several lines of figures alone stand in a table of the text whose cells are parted by space. */
function hasLooseFigures(source: Table, items: readonly Item[]): boolean {
  if (source.layout !== 'spaces' && source.layout !== 'aligned') return false;
  const loose = items.filter((item) => item.kind === 'values' && item.line.source === source);
  return loose.length > 1;
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

const none: readonly never[] = [];
