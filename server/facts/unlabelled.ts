import { normalise } from '../report/normalise.js';
import type { Block, Column, Form, FormRow, FormTable } from '../forms/form.js';
import type { Cell } from '../report/table.js';
import { readColumns } from './columns.js';
import type { HeaderZone, NamedColumns } from './columns.js';
import { placeFigures } from './windows.js';
import type { ValueRow } from './windows.js';

/** A block whose one row has no label: its figures are found below its headers. */
export interface UnlabelledBlock {
  readonly table: FormTable;
  readonly block: Block;
  readonly row: FormRow;
}

/** What was found below headers of such a block. */
export interface UnlabelledFigures {
  readonly named: NamedColumns;
  readonly columns: readonly Column[];
  /** One a column; undefined where nothing says which figure is whose. */
  readonly cells: readonly Cell[] | undefined;
}

/** Fewer of a block's header words than this are found in other tables as well. */
const fewestHeaders = 4;

/** The unlabelled blocks of a form, looked up once for all reports. */
export function unlabelledBlocks(form: Form): readonly UnlabelledBlock[] {
  let blocks = known.get(form);
  if (blocks === undefined) known.set(form, (blocks = findUnlabelled(form)));
  return blocks;
}

const known = new WeakMap<Form, readonly UnlabelledBlock[]>();

function findUnlabelled({ tables }: Form): readonly UnlabelledBlock[] {
  return tables.flatMap((table) =>
    table.blocks.flatMap((block) => {
      const [row, other] = block.rows;
      return row?.label === '' && other === undefined ? [{ table, block, row }] : [];
    }),
  );
}

/** Whether a header zone is that of the block. */
export function heads({ block }: UnlabelledBlock, zone: HeaderZone): boolean {
  if (zone.headers.length < fewestHeaders) return false;
  const keys = new Set<string>();
  for (const { words } of zone.headers) {
    if (words.headers.some((match) => match.block === block)) keys.add(words.key);
  }
  return keys.size >= fewestHeaders;
}

/** Finds the figures below the headers of an unlabelled block, which may name a part of its columns only. */
export function figuresBelow(
  { block }: UnlabelledBlock,
  zone: HeaderZone,
  row: ValueRow,
): UnlabelledFigures {
  const named = readColumns(block, zone);
  const columns = columnsBelow(block, named);
  const plain = { ...named, leaves: named.unclear ? [] : named.leaves };
  const part = { ...block, columns };
  const sorted = inFormOrder(block, named, zone) || isGrid(plain, columns);
  if (!sorted) return { named, columns, cells: undefined };
  const placed = placeFigures(part, plain, [row]);
  return { named, columns: placed.columns, cells: placed.cells[0] };
}

/** The columns of the groups that are named; all where none is. */
function columnsBelow(block: Block, named: NamedColumns): readonly Column[] {
  const groups = new Set(named.groups);
  const direct = block.columns.filter((column) => groups.has(groupOf(column)));
  if (direct.length === 0) return block.columns;
  const outer = new Set(direct.flatMap(({ path }) => path.slice(0, 1)));
  return block.columns.filter(
    (column) =>
      direct.includes(column) ||
      (groups.has(normalise(column.path[0] ?? '')) && !outer.has(column.path[0] ?? '')),
  );
}

function groupOf({ path }: Column): string {
  return normalise(path.at(-2) ?? '');
}

function isGrid(named: NamedColumns, columns: readonly Column[]): boolean {
  return named.leaves.length === columns.length && named.leaves.every(({ line }) => !line.stream);
}

/**
 * Whether groups and the words below them are read in the order of the form: the words of the block's innermost
 * headers follow each other as in its columns, though some may be lost.
 */
function inFormOrder(block: Block, named: NamedColumns, zone: HeaderZone): boolean {
  const order = [...new Set(block.columns.map(groupOf))];
  const groups = [...new Set(named.groups.filter((group) => order.includes(group)))];
  const inOrder = order.filter((group) => groups.includes(group));
  if (groups.some((group, index) => group !== inOrder[index])) return false;
  const lastRank = new Set(block.columns.map(({ path }) => path.at(-1))).size - 1;
  return innermostWords(block, zone).every((word, index, words) => {
    const before = words[index - 1] ?? -1;
    return word > before || word === 0 || before === lastRank;
  });
}

/** For every innermost header in reading order, its rank among the words below one group. */
function innermostWords(block: Block, zone: HeaderZone): readonly number[] {
  const ranks = new Map<string, number>();
  for (const { path } of block.columns) {
    const word = path.at(-1) ?? '';
    if (!ranks.has(word)) ranks.set(word, ranks.size);
  }
  return zone.headers.flatMap(({ words }) => {
    const match = words.headers.find(({ leaf, block: of }) => leaf && of === block);
    return match === undefined ? [] : (ranks.get(match.column.path.at(-1) ?? '') ?? []);
  });
}
