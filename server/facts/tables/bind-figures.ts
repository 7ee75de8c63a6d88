import type { Column } from '../../forms/form.js';
import { readColumns } from './columns.js';
import type { CrossedFigures } from './crossed.js';
import type { Fact } from '../fact.js';
import { makeFact } from './make-fact.js';
import { factsOf, isShort } from './row-facts.js';
import type { Run } from './runs.js';
import type { FoundOfTable, Reading } from './table-being-bound.js';
import { columnsHeaded, figuresBelow } from './unlabelled.js';
import type { FigureZone } from './zones.js';

/** Binds the one row of a block without labels, and adds it to what was found of its table. */
export function bindFigures(
  zones: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
  reading: Reading,
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
    const reason = reading.apart.has(source) ? 'apart' : 'count';
    found.uncertain.push({ row, block, labels: [], cells: place.values, reason });
    return;
  }
  for (const column of block.columns) {
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

type RowPlace = Pick<Run, 'line' | 'values'>;

/**
 * Reads the row in every place its figures stand in.
 * @param headers the headers of the block are added to it
 */
function readFigures(
  zones: readonly FigureZone[],
  crossed: readonly CrossedFigures[],
  { apart, packed }: Reading,
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
  return { facts, headed, origin, doubtful };
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
