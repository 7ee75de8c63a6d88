import type { Block, FormTable } from '../../forms/form.js';
import type { Table } from '../../report/table.js';
import type { HeaderZone } from './columns/columns.js';
import type { Line } from './lines.js';
import type { RowEntry } from './lookup.js';
import type { Resolution } from './resolve.js';
import { isBlank } from './runs.js';
import type { Header, Item, Run, Unlabelled } from './runs.js';
import { heads, headsWhole } from './unlabelled.js';
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

/** All that stands below headers, by table of the form, and by block where a block has no labels. */
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

/**
 * Parts the items into blocks: the headers between two rows belong to the block of the row that follows.
 * @param broken figures that go on in the line below
 */
export function readZones(
  items: readonly Item[],
  resolution: Resolution,
  unlabelled: readonly UnlabelledBlock[],
  broken: ReadonlySet<Item>,
): Zones {
  const rows = new Map<FormTable, OpenZone[]>();
  const figures: FigureZone[] = [];
  const outermost: FigureZone[] = [];
  let pending = nothingPending();
  const settle = (found: Run | Unlabelled | undefined): void => {
    const named = unlabelled.find((block) => heads(block, pending));
    const of = named ?? unlabelled.find((block) => headsWhole(block, pending, found, broken));
    if (of === undefined) return;
    const zone = { of, header: pending, figures: found ?? pending.blanks };
    figures.push(zone);
    if (named === undefined) outermost.push(zone);
    pending = nothingPending();
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    switch (item.kind) {
      case 'header':
        if ((pending.blanks !== undefined || isAlone(item)) && beginsAnew(item, pending)) {
          settle(undefined);
        }
        push(pending.headers, item);
        break;
      case 'row': {
        const entry = resolution.rows[item.index]?.entry;
        if (pending.headers.length > 0) settle(undefined);
        const opened = entry !== undefined && addRun(rows, entry, pending, item);
        if (opened || !isEmpty(pending)) pending = nothingPending();
        break;
      }
      case 'unknown': {
        const entry = resolution.rows[item.index]?.entry;
        if (entry !== undefined) {
          addRun(rows, entry, pending, item);
          pending = nothingPending();
        } else if (item.values.every(isBlank)) {
          push(pending.strays, item);
        } else {
          settle(item);
        }
        break;
      }
      case 'values':
        if (isAmongHeaders(items, index)) break;
        if (!item.values.every(isBlank)) settle(item);
        else if (pending.headers.length > 0) pending.blanks ??= item;
    }
  }
  settle(undefined);
  if (outermost.length === 0) return { rows, figures };
  return { rows, figures: figures.filter((zone) => isCertain(zone, outermost, figures)) };
}

/**
 * Whether a zone has real headers, or only the outermost words of its block where no other has more, nor other figures:
 * such words stand above other tables as well.
 */
function isCertain(
  zone: FigureZone,
  outermost: readonly FigureZone[],
  all: readonly FigureZone[],
): boolean {
  if (!outermost.includes(zone)) return true;
  const figures = printedIn(zone);
  return all.every(
    (other) => other.of !== zone.of || (outermost.includes(other) && printedIn(other) === figures),
  );
}

function printedIn({ figures }: FigureZone): string {
  return figures?.values.map(({ text }) => text).join(' ') ?? '';
}

function nothingPending(): Pending {
  return { headers: [], strays: [], blanks: undefined };
}

/** Whether the word of a group stands below words of columns and their blanks: that of the next of several tables. */
function beginsAnew({ words }: Header, { headers }: Pending): boolean {
  const isGroup = words.headers.length > 0 && words.headers.every(({ leaf }) => !leaf);
  return isGroup && headers.some((above) => above.words.headers.some(({ leaf }) => leaf));
}

/** Whether a header has a row to itself, in a table that keeps its cells apart. */
function isAlone({ line: { cells, stream, source }, cell }: Header): boolean {
  if (stream || source.layout === 'aligned' || source.layout === 'spaces') return false;
  return cells.every((each) => each === cell || isBlank(each));
}

/** No table has more header cells, merged ones written out in full; of more, the nearest count. */
const mostHeaders = 128;

function push<Value>(waiting: Value[], value: Value): void {
  if (waiting.length === mostHeaders) waiting.splice(0, mostHeaders / 2);
  waiting.push(value);
}

/** Adds a row to the zone of its block, or opens one below the headers; whether one was opened. */
function addRun(
  rows: Map<FormTable, OpenZone[]>,
  { table, block }: RowEntry,
  header: Pending,
  run: Run,
): boolean {
  const { source } = run.line;
  const zones = rows.get(table);
  const open = zones && zoneOf(zones, block, source);
  if (open !== undefined) {
    open.runs.push(run);
    return false;
  }
  const above = isEmpty(header)
    ? zones?.findLast((each) => namesColumns(block, source, each))
    : undefined;
  const zone = { table, block, header: above?.header ?? header, source, runs: [run] };
  if (zones === undefined) rows.set(table, [zone]);
  else zones.push(zone);
  return true;
}

/** Whether the headers of another zone name all columns of a block too: one head for all blocks of a table. */
function namesColumns(block: Block, source: Table, zone: RowZone): boolean {
  return (
    zone.source === source &&
    block.columns.every((column) =>
      zone.header.headers.some(({ line, words }) =>
        words.headers.some((match) => match.leaf && match.column === column && !line.stream),
      ),
    )
  );
}

/** The zone of a block in a table of the text: mostly that which was opened last. */
function zoneOf(zones: readonly OpenZone[], block: Block, source: Table): OpenZone | undefined {
  for (let index = zones.length - 1; index >= 0; index--) {
    const zone = zones[index];
    if (zone?.block === block && zone.source === source) return zone;
  }
  return undefined;
}

function isEmpty({ headers, strays, blanks }: Pending): boolean {
  return headers.length === 0 && strays.length === 0 && blanks === undefined;
}

/** Blanks before, between and behind the headers of a row are no figures. */
function isAmongHeaders(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== 'values') return false;
  if (item.line.stream) return item.values.every(isBlank);
  return isHeaderOf(items[index - 1], item.line) || isHeaderOf(items[index + 1], item.line);
}

function isHeaderOf(item: Item | undefined, line: Line): boolean {
  return item?.kind === 'header' && item.line === line;
}
