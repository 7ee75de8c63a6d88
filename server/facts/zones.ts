import type { Block, FormTable } from '../forms/form.js';
import type { Table } from '../report/table.js';
import type { HeaderZone } from './columns.js';
import type { RowEntry } from './lookup.js';
import type { Resolution } from './resolve.js';
import { isBlank } from './runs.js';
import type { Header, Item, Run, Unlabelled } from './runs.js';
import { heads, unlabelledBlocks } from './unlabelled.js';
import type { UnlabelledBlock } from './unlabelled.js';

/** The rows of one block that stand in one table of the text, with what stands above them. */
export interface RowZone {
  readonly table: FormTable;
  readonly block: Block;
  readonly source: Table;
  readonly header: HeaderZone;
  readonly runs: readonly Run[];
}

/** Headers of a block without row labels, and the figures below them. */
export interface FigureZone {
  readonly of: UnlabelledBlock;
  readonly header: HeaderZone;
  /** Undefined where nothing follows the headers. */
  readonly figures: Run | Unlabelled | undefined;
}

export interface Zones {
  readonly rows: ReadonlyMap<FormTable, readonly RowZone[]>;
  readonly figures: readonly FigureZone[];
}

interface OpenZone extends RowZone {
  readonly runs: Run[];
}

/** Headers that wait for the rows or figures below them. */
interface Pending {
  readonly headers: Header[];
  readonly strays: Run[];
  /** A line of blanks below them, which counts only if no figures follow. */
  blanks: Unlabelled | undefined;
}

/** Parts the items into blocks: the headers between two rows belong to the block of the row that follows. */
export function readZones(
  items: readonly Item[],
  resolution: Resolution,
  tables: readonly FormTable[],
): Zones {
  const rows = new Map<FormTable, OpenZone[]>();
  const figures: FigureZone[] = [];
  const unlabelled = unlabelledBlocks(tables);
  let pending: Pending = { headers: [], strays: [], blanks: undefined };
  const settle = (found: Run | Unlabelled | undefined): boolean => {
    const of = unlabelled.find((block) => heads(block, pending));
    if (of === undefined) return false;
    figures.push({ of, header: pending, figures: found ?? pending.blanks });
    pending = { headers: [], strays: [], blanks: undefined };
    return true;
  };
  items.forEach((item, index) => {
    switch (item.kind) {
      case 'header':
        push(pending.headers, item);
        break;
      case 'row': {
        const resolved = resolution.rows.get(item);
        settle(undefined);
        const opened =
          resolved !== undefined &&
          addRun(zonesOf(rows, resolved.entry.table), resolved.entry, pending, item);
        if (opened || !isEmpty(pending)) pending = { headers: [], strays: [], blanks: undefined };
        break;
      }
      case 'unknown': {
        const resolved = resolution.rows.get(item);
        if (resolved !== undefined) {
          addRun(zonesOf(rows, resolved.entry.table), resolved.entry, pending, item);
          pending = { headers: [], strays: [], blanks: undefined };
        } else if (item.values.every(isBlank)) {
          push(pending.strays, item);
        } else {
          settle(item);
        }
        break;
      }
      case 'values':
        if (isAmongHeaders(items, index)) break;
        if (item.values.every(isBlank)) pending.blanks ??= item;
        else settle(item);
    }
  });
  settle(undefined);
  return { rows, figures };
}

/** No table has more header cells, merged ones written out in full; of more, the nearest count. */
const mostHeaders = 128;

function push<Value>(waiting: Value[], value: Value): void {
  if (waiting.length === mostHeaders) waiting.splice(0, mostHeaders / 2);
  waiting.push(value);
}

function zonesOf(rows: Map<FormTable, OpenZone[]>, table: FormTable): OpenZone[] {
  let zones = rows.get(table);
  if (zones === undefined) rows.set(table, (zones = []));
  return zones;
}

/** Adds a row to the zone of its block, or opens one below the headers; whether one was opened. */
function addRun(zones: OpenZone[], { table, block }: RowEntry, header: Pending, run: Run): boolean {
  const { source } = run.line;
  const open = zones.find((zone) => zone.block === block && zone.source === source);
  if (open === undefined) zones.push({ table, block, header, source, runs: [run] });
  else open.runs.push(run);
  return open === undefined;
}

function isEmpty({ headers, strays, blanks }: Pending): boolean {
  return headers.length === 0 && strays.length === 0 && blanks === undefined;
}

/** Blanks before, between and behind the headers of a row are no figures. */
function isAmongHeaders(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== 'values') return false;
  if (item.line.stream) return item.values.every(isBlank);
  return [items[index - 1], items[index + 1]].some(
    (other) => other?.kind === 'header' && other.line === item.line,
  );
}
