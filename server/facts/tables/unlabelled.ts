import { normalise } from '../../report/text/normalise.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import type { Block, Column, Form, FormRow, FormTable } from '../../forms/form.js';
import type { Cell } from '../../report/table.js';
import { addUp, figuresThatAddUp, sumsHold } from './rows/adds-up.js';
import { readColumns, widthOf } from './columns/columns.js';
import type { HeaderZone, NamedColumns } from './columns/columns.js';
import { isFigure } from './lines.js';
import { isBlank } from './runs.js';
import type { Item, Run, Unlabelled } from './runs.js';
import { columnsAsRead, isInFormOrder } from './columns/header-order.js';
import { placeFigures } from './columns/place-figures.js';
import type { ValueRow } from './rows/value-row.js';

/** A block whose one row has no label: its figures are found below its headers. */
export interface UnlabelledBlock {
  readonly table: FormTable;
  readonly block: Block;
  readonly row: FormRow;
  /** Keys of the words right above the innermost ones, in order, each once. */
  readonly groups: readonly string[];
  /** Its columns in order. */
  readonly columns: readonly GroupedColumn[];
  /** The innermost words below one group, in order, each once. */
  readonly innermost: readonly string[];
}

interface GroupedColumn {
  readonly column: Column;
  readonly group: string;
  /** Its outermost word. */
  readonly outer: string;
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
  return known.of(form);
}

const known = new OnceEach(findUnlabelled);

function findUnlabelled({ tables }: Form): readonly UnlabelledBlock[] {
  return tables.flatMap((table) =>
    table.blocks.flatMap((block) => {
      const [row, other] = block.rows;
      return row?.label === '' && other === undefined ? [unlabelled(table, block, row)] : [];
    }),
  );
}

function unlabelled(table: FormTable, block: Block, row: FormRow): UnlabelledBlock {
  const columns = block.columns.map((column) => ({
    column,
    group: normalise(column.path.at(-2) ?? ''),
    outer: column.path[0] ?? '',
  }));
  const groups = [...new Set(columns.map(({ group }) => group))];
  const innermost = [...new Set(block.columns.map(innermostWord))];
  return { table, block, row, groups, columns, innermost };
}

function innermostWord({ path }: Column): string {
  return path.at(-1) ?? '';
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

/**
 * Whether a header zone has the outermost words of the block, in order, and no more but pieces of its words, above a row
 * of just as many figures as it has columns, which add up: text of a PDF often breaks the words of narrow columns beyond
 * reading. It is there, too, where figures are broken or blanks lost, though none can be told from the others.
 * @param broken figures that go on in the line below
 */
export function headsWhole(
  of: UnlabelledBlock,
  { headers, strays }: HeaderZone,
  found: Run | Unlabelled | undefined,
  broken: ReadonlySet<Item>,
): boolean {
  const { table, block, columns } = of;
  if (found?.line.stream !== false) return false;
  const { layout } = found.line.source;
  const isFull = found.values.length === block.columns.length;
  if (!isFull && layout !== 'aligned' && layout !== 'spaces') return false;
  if (!found.values.every(isFigure)) return false;
  if (isFull && !broken.has(found) && !sumsHold(table, block, found.values)) return false;
  const outer = [...new Set(columns.map((each) => normalise(each.outer)))];
  const read = headers.map(({ words }) => words.key);
  if (outer.length < 2 || !read.join(' ').startsWith(outer.join(' '))) return false;
  return (
    headers.every(({ cell }) => arePieces(of, cell.text)) &&
    strays.every(({ labels }) => labels.every(({ text }) => arePieces(of, text)))
  );
}

/** Finds the figures below the headers of an unlabelled block, which may name a part of its columns only. */
export function figuresBelow(
  of: UnlabelledBlock,
  zone: HeaderZone,
  row: ValueRow,
): UnlabelledFigures {
  const { table, block } = of;
  const named = readColumns(block, zone);
  const alike = figuresAlike(block, row.values);
  if (alike !== undefined) return { named, columns: block.columns, cells: alike };
  if (isScrambled(of, zone, row)) {
    return { named, columns: block.columns, cells: figuresThatAddUp(table, block, row.values) };
  }
  const columns = isWhole(block, row) ? block.columns : columnsBelow(of, named);
  const plain = named.unclear ? { ...named, leaves: [] } : named;
  if (!isInFormOrder(of, named, zone) && !isGrid(plain, columns)) {
    const read = columnsAsRead(of, named, zone);
    if (read === 'unclear') return { named, columns: block.columns, cells: undefined };
    if (read === undefined) {
      return { named, columns: block.columns, cells: figuresThatAddUp(table, block, row.values) };
    }
    const placed = placeFigures({ ...block, columns: read }, { ...named, leaves: [] }, [row]);
    return { named, columns: read, cells: placed.cells[0] };
  }
  const part = columns === block.columns ? block : { ...block, columns };
  const placed = placeFigures(part, plain, [row]);
  const cells = placed.cells[0];
  if (cells !== undefined || part !== block) return { named, columns: placed.columns, cells };
  return { named, columns, cells: blanksCounted(of, zone, row) };
}

/**
 * Whether the words of headers stand in pieces beyond reading above figures that have no rows: text of a PDF in the
 * order in which it was drawn, where the figures may stand in any order too.
 */
export function isScrambled(
  of: UnlabelledBlock,
  zone: HeaderZone,
  { line, values }: Pick<ValueRow, 'line' | 'values'>,
): boolean {
  const { layout } = line.source;
  if (layout === 'aligned' || layout === 'spaces') {
    return values.length !== of.block.columns.length && !heads(of, zone);
  }
  if (!line.stream || layout !== 'lines') return false;
  return zone.strays.some(({ labels }) =>
    labels.some(({ text }) => text.length <= 2 && arePieces(of, text)),
  );
}

/** Whether all letters of a text are some of the block's words. */
function arePieces({ columns }: UnlabelledBlock, text: string): boolean {
  const letters = new Set(columns.flatMap(({ column: { path } }) => path).join(''));
  return Array.from(text).every((each) => each === ' ' || letters.has(each));
}

/** The figures of a row where all are alike, as many as there are columns: whose is whose makes no difference. */
function figuresAlike({ columns }: Block, values: readonly Cell[]): readonly Cell[] | undefined {
  const [first] = values;
  if (values.length !== columns.length || first?.figure === undefined) return undefined;
  return values.every(({ text }) => text === first.text) ? values : undefined;
}

/**
 * The cells of a row some of which are blank, where they are as many as the block's columns: just as wide as a line of
 * the headers above them, or such as add up to every total.
 */
function blanksCounted(
  { table, block }: UnlabelledBlock,
  { headers }: HeaderZone,
  { line, values }: ValueRow,
): readonly Cell[] | undefined {
  const width = block.columns.length;
  if (values.length !== width) return undefined;
  if (line.stream) return addUp(table, block, values) ? values : undefined;
  if (widthOf(line.row) !== width) return undefined;
  if (headers.some((header) => widthOf(header.line.row) === width)) return values;
  return addUp(table, block, values) ? values : undefined;
}

/** The columns of the groups that headers name without figures below them; none where they name no group. */
export function columnsHeaded(of: UnlabelledBlock, named: NamedColumns): readonly Column[] {
  const columns = columnsBelow(of, named);
  return columns === of.block.columns ? [] : columns;
}

/** Whether there are as many figures as the block has columns, whatever its headers lost. */
function isWhole({ columns }: Block, { values }: ValueRow): boolean {
  let filled = 0;
  for (const cell of values) if (!isBlank(cell)) filled++;
  return filled === columns.length;
}

/** The columns of the groups that are named; all where none is. */
function columnsBelow(
  { block, columns }: UnlabelledBlock,
  { groups }: NamedColumns,
): readonly Column[] {
  const direct = columns.filter(({ group }) => groups.includes(group));
  if (direct.length === 0 || direct.length === columns.length) return block.columns;
  const outer = new Set(direct.map((each) => each.outer));
  return columns
    .filter(
      (each) =>
        direct.includes(each) || (groups.includes(normalise(each.outer)) && !outer.has(each.outer)),
    )
    .map(({ column }) => column);
}

function isGrid(named: NamedColumns, columns: readonly Column[]): boolean {
  return named.leaves.length === columns.length && named.leaves.every(({ line }) => !line.stream);
}
