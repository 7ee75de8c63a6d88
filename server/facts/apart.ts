import type { Table } from '../report/table.js';
import type { Resolution } from './resolve.js';
import type { Item, Run } from './runs.js';
import type { Zones } from './zones.js';

/** What stands apart in one table of the text. */
interface Parts {
  /** Labels of rows that want figures, and headers of a row without a label, with nothing behind them. */
  bare: number;
  /** Rows with no more behind their label than they have columns. */
  whole: number;
  /** Figures that no row or header has a place for. */
  loose: number;
}

/**
 * Tables of the text whose labels stand in one place and their figures in another, as text copied from a PDF page
 * often has it: figures are left over, and most labels have none. Whose they are nothing says, not even of those
 * that happen to stand behind a label.
 */
export function tablesApart(
  items: readonly Item[],
  resolution: Resolution,
  zones: Zones,
): ReadonlySet<Table> {
  if (!items.some(({ line }) => line.stream)) return noTables;
  const found = new Map<Table, Parts>();
  const headed = new Set<Item | undefined>(zones.figures.map(({ figures }) => figures));
  for (const item of items) {
    if (!item.line.stream || item.kind === 'header') continue;
    const parts = partsOf(item.line.source, found);
    if (item.kind === 'values') {
      if (!headed.has(item)) parts.loose += figuresIn(item);
    } else {
      addRun(item, resolution, headed, parts);
    }
  }
  for (const { header, figures } of zones.figures) {
    const line = header.headers[0]?.line;
    if (line?.stream !== true) continue;
    const parts = partsOf(line.source, found);
    if (figures === undefined) parts.bare++;
    else parts.whole++;
  }
  const apart = new Set<Table>();
  for (const [source, { bare, whole, loose }] of found) {
    if (bare > whole && loose >= bare) apart.add(source);
  }
  return apart;
}

const noTables: ReadonlySet<Table> = new Set();

function partsOf(source: Table, found: Map<Table, Parts>): Parts {
  const known = found.get(source);
  if (known !== undefined) return known;
  const parts = { bare: 0, whole: 0, loose: 0 };
  found.set(source, parts);
  return parts;
}

function addRun(
  run: Run,
  { rows }: Resolution,
  headed: ReadonlySet<Item | undefined>,
  parts: Parts,
): void {
  const entry = rows[run.index]?.entry;
  const figures = figuresIn(run);
  if (entry === undefined) {
    if (!headed.has(run)) parts.loose += figures;
    return;
  }
  const { length } = entry.row.cells;
  if (length === 0) return;
  // A row that lost its label leaves its figures to the row before: that is not yet a heap.
  if (figures > 2 * length) parts.loose += figures - length;
  else if (run.values.length === 0) parts.bare++;
  else if (figures <= length) parts.whole++;
}

function figuresIn({ values }: Pick<Run, 'values'>): number {
  let count = 0;
  for (const { state } of values) if (state === 'number') count++;
  return count;
}
