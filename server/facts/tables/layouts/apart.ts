import { isFigure } from '../lines.js';
import type { Table } from '../../../report/table.js';
import type { Resolution } from '../resolve.js';
import type { Item, Run } from '../runs.js';
import type { Zones } from '../zones.js';

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

/**
 * Rows of a table whose labels stand in one heap and their figures in the next, as where a page of a PDF ends: labels
 * without figures, and right behind them more figures than the last of them has columns. A label with figures on its
 * own line is none of them.
 */
export function rowsApart(
  text: string,
  items: readonly Item[],
  resolution: Resolution,
): ReadonlySet<Item> {
  const apart = new Set<Item>();
  let bare: Run[] = [];
  let last: Run | undefined;
  for (const item of items) {
    if (item.kind === 'header') continue;
    if (item.kind === 'values') {
      if (!item.values.some(isFigure) || item.line.source !== (last ?? bare.at(-1))?.line.source)
        continue;
      for (const run of bare) apart.add(run);
      if (last !== undefined && bare.length > 0) apart.add(last);
      continue;
    }
    const columns = resolution.rows[item.index]?.entry.row.cells.length ?? 0;
    if (last !== undefined) bare = [];
    last = undefined;
    if (item.line.source !== bare.at(-1)?.line.source) bare = [];
    if (item.values.length === 0) {
      if (columns > 0) bare.push(item);
    } else if (bare.length > 0 && isBelow(text, item)) {
      last = item;
      if (columns > 0 && figuresIn(item) >= 2 * columns) {
        for (const run of [...bare, item]) apart.add(run);
      }
    } else {
      bare = [];
    }
  }
  return apart;
}

/** Whether the figures of a row stand on another line than its label. */
function isBelow(text: string, { label, values }: Run): boolean {
  const start = values[0]?.span.start ?? label.span.end;
  return /[\n\r]/u.test(text.slice(label.span.end, Math.max(label.span.end, start)));
}

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
