import type { Block, FormTable } from '../../../forms/form.js';
import { cellOf } from '../../../report/tables/cells.js';
import { isLineBreak, isSpace, lineEndAt, pastLineBreak } from '../../../report/text/lines.js';
import type { Cell, Table } from '../../../report/table.js';
import { sumsHold } from './adds-up.js';
import type { Resolution } from '../resolve.js';
import { isBlank } from '../runs.js';
import type { Item, Run, Unlabelled } from '../runs.js';
import type { UnlabelledBlock } from '../unlabelled.js';

/** Columns of a block with fewer of them are wide enough for any figure. */
const fewestColumns = 4;

/**
 * Rows whose figures go on in the line below them, as text of a PDF has them whose columns are narrower than the
 * figures: `… 409 217` above a lone `0` is 2170. Which figure goes on is not told everywhere, so none of such a row is
 * taken for whole.
 */
export function rowsBroken(
  text: string,
  items: readonly Item[],
  resolution: Resolution,
  unlabelled: readonly UnlabelledBlock[],
): ReadonlySet<Item> {
  const broken = new Set<Item>();
  const mixed = streamsOfSeveralALine(text, items);
  for (const [index, item] of items.entries()) {
    if (item.kind === 'header') continue;
    const isMixed = mixed.has(item.line.source);
    if (!isMixed && !mayBreak(item)) continue;
    const entry = item.kind === 'values' ? undefined : resolution.rows[index]?.entry;
    const of = entry ?? unlabelled.find(({ block }) => isOneOf(block, item));
    if (of === undefined || of.block.columns.length < fewestColumns) continue;
    const isCut = isMixed
      ? !isFull(of.block, item)
      : goesOn(text, of, item) || isBelowFigures(of.block, items, index);
    if (isCut) broken.add(item);
  }
  return broken;
}

/** Whether figures without a label may be those of a block that has none, or the first of them. */
function isOneOf({ columns }: Block, { kind, values }: Run | Unlabelled): boolean {
  return kind === 'values' ? values.length >= fewestColumns : values.length === columns.length;
}

function isFull({ columns }: Block, { values }: Run | Unlabelled): boolean {
  return values.length === 0 || values.length === columns.length;
}

/**
 * Tables without rows in which some figures of a row stand on one line and some on lines of their own: neither how they
 * are typed nor how cells are copied, but how a PDF has figures that break.
 */
function streamsOfSeveralALine(text: string, items: readonly Item[]): ReadonlySet<Table> {
  const mixed = new Set<Table>();
  for (const item of items) {
    if (item.kind === 'header' || item.line.source.layout !== 'lines') continue;
    if (mixed.has(item.line.source)) continue;
    const gaps = item.values.map(({ span }, at) =>
      gapOf(text, item.values[at - 1]?.span.end ?? span.start, span.start),
    );
    if (gaps.includes('line') && gaps.includes('space')) mixed.add(item.line.source);
  }
  return mixed;
}

/** What stands between two figures; undefined for anything but space. */
function gapOf(text: string, start: number, end: number): 'line' | 'space' | undefined {
  let gap: 'line' | 'space' | undefined;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) return undefined;
    if (isLineBreak(code)) gap = 'line';
    else gap ??= 'space';
  }
  return gap;
}

/** Whether an item has figures in text whose columns are kept by space. */
function mayBreak({ line: { source }, values }: Run | Unlabelled): boolean {
  const isSpaced = source.layout === 'aligned' || source.layout === 'spaces';
  return isSpaced && values.some(({ state }) => state === 'number');
}

/** Digits that may be pieces of figures. */
interface Rest {
  readonly digits: readonly string[];
  /** Whether they stand in the next line. */
  readonly isNext: boolean;
}

/**
 * What may go on with the figures that end at a place: the digits in the lines below it, up to the next label of a row.
 * Of two such lines the first may be a page's number; the words of headers printed again and pieces of labels may stand
 * before them.
 */
function restsBehind(text: string, end: number): readonly Rest[] {
  const rests: Rest[] = [];
  let at = pastLineBreak(text, lineEndAt(text, end));
  for (let count = 0; count < mostLines && at < text.length && rests.length < 2; count++) {
    const lineEnd = lineEndAt(text, at, longestLine);
    const words = text.slice(at, lineEnd).trim().split(/\s+/u);
    at = pastLineBreak(text, lineEnd);
    if (words.some(opensRow)) break;
    const digits = words.filter(isDigits);
    const first = words.findIndex(isDigits);
    if (digits.length === 0 || digits.length < words.length - first) continue;
    rests.push({ digits, isNext: count === 0 });
    if (digits.length > 1) break;
  }
  return rests;
}

/** A page ends and begins within so many lines, with the headers of a table. */
const mostLines = 24;

const longestLine = 200;

/** `1.属于国家秘密`, `（一）予以公开`, `三、本年度办理结果`, and the heading of a section. */
function opensRow(word: string): boolean {
  return /^(?:\d{1,2}[.．、]|[(（][一二三四五六七八九十][)）]|[一二三四五六七八九十]、)./u.test(
    word,
  );
}

function isDigits(text: string): boolean {
  return /^\d{1,6}$/u.test(text);
}

/** Whether a row with too few figures stands below a line of figures for all columns that has no label. */
function isBelowFigures(block: Block, items: readonly Item[], index: number): boolean {
  const item = items[index];
  const above = items[index - 1];
  if (item === undefined || item.kind === 'header' || above === undefined) return false;
  if (above.kind === 'header' || above.kind === 'row') return false;
  const count = block.columns.length;
  return (
    above.line.source === item.line.source &&
    above.values.length === count &&
    item.values.length < count &&
    item.values.every(({ text }) => isDigits(text))
  );
}

/** Whether the figures of a row go on in a line behind it. */
function goesOn(text: string, of: TableBlock, item: Run | Unlabelled): boolean {
  const count = of.block.columns.length;
  const filled = item.values.filter((cell) => !isBlank(cell));
  const values = filled.length === count ? filled : item.values;
  if (values.length > count) return false;
  const longest = Math.max(...values.map(({ text: printed }) => printed.length));
  return restsBehind(text, item.values.at(-1)?.span.end ?? text.length).some(
    ({ digits, isNext }) =>
      digits.length <= count &&
      digits.every(({ length }) => length <= longest) &&
      (values.length < count ? isNext : isBroken(of, values, digits)),
  );
}

/** Whether figures, one a column, are not whole without the digits that stand behind them. */
function isBroken(
  { table, block }: TableBlock,
  values: readonly Cell[],
  digits: readonly string[],
): boolean {
  // A lone number below a row that adds up is the page's, and as many as there are columns may be another row.
  const [only = '', another] = digits;
  if (another !== undefined && digits.length < block.columns.length) return true;
  if (sumsHold(table, block, values)) return false;
  return another !== undefined || mayGoOn({ table, block }, values, only);
}

interface TableBlock {
  readonly table: FormTable;
  readonly block: Block;
}

/** Whether the figures add up where one of them goes on with some digits. */
function mayGoOn({ table, block }: TableBlock, values: readonly Cell[], digits: string): boolean {
  return values.some((cell, at) => {
    if (cell.state !== 'number') return false;
    const whole = cellOf(cell.span, cell.text + digits, cell.column);
    return sumsHold(table, block, values.with(at, whole));
  });
}
