import type { Column } from '../../../forms/form.js';
import { normalise } from '../../../report/text/normalise.js';
import type { NamedColumn, NamedColumns } from './columns.js';
import type { Line } from '../lines.js';

/**
 * The columns in the order they are printed, where positions are not to be trusted: columns of one group whose
 * headers stand in one row, each once, are read in their order, and so are the groups; everything else is in the order
 * of the form. Undefined where headers stand in another order and nothing tells where a group stands among them.
 */
export function readingOrder(
  columns: readonly Column[],
  named: NamedColumns,
): readonly Column[] | undefined {
  const { leaves } = named;
  const moved = depthOfMoved(columns, named);
  if (moved === undefined && areInOrder(columns, leaves)) return columns;
  const order = [...columns];
  let parted = moved;
  const groups = new Set(columns.map(groupOf));
  for (const group of groups) {
    const slots = columns.flatMap((column, index) => (groupOf(column) === group ? [index] : []));
    const read = leaves.filter(({ column }) => groupOf(column) === group);
    const clear = read.every(({ exact, once, line }) => exact && once && line === read[0]?.line);
    if (!clear || read.length !== slots.length) continue;
    if (isParted(slots) && !areInOrder(columns, read)) {
      parted = read[0]?.column.path.length;
      continue;
    }
    slots.forEach((slot, index) => {
      const column = read[index]?.column;
      if (column !== undefined) order[slot] = column;
    });
  }
  return parted === undefined ? order : outerOrder(order, named, parted);
}

/**
 * The depth, counted from 1, of the words that stand beside each other in one row in another order than the form's,
 * groups among them: `法人或其他组织 | 自然人 | 总计`. In lines of their own the word of a group is read before those
 * beside it, as text of a PDF has it.
 */
function depthOfMoved(
  columns: readonly Column[],
  { groups, cells }: NamedColumns,
): number | undefined {
  if (groups.length === 0) return undefined;
  const deepest = Math.max(...columns.map(({ path }) => path.length));
  for (let depth = 1; depth < deepest; depth++) {
    const words = wordsAt(columns, depth);
    if (words.length < 2) continue;
    const read = new Map<string, Line>();
    for (const { cell, line } of cells) {
      const word = normalise(cell.text);
      if (words.includes(word) && !read.has(word)) read.set(word, line);
    }
    const [first] = read.values();
    const beside =
      first !== undefined &&
      first.source.layout !== 'lines' &&
      [...read.values()].every((line) => line === first);
    const known = words.filter((word) => read.has(word));
    if (beside && known.some((word, index) => word !== [...read.keys()][index])) return depth;
  }
  return undefined;
}

/** The words of columns at a depth, each once. */
function wordsAt(columns: readonly Column[], depth: number): readonly string[] {
  return [...new Set(columns.map(({ path }) => normalise(path[depth - 1] ?? '')))];
}

/** Whether columns of a group stand between those of another. */
function isParted(slots: readonly number[]): boolean {
  return (slots.at(-1) ?? 0) - (slots[0] ?? 0) >= slots.length;
}

/**
 * The columns in the order in which the words of one depth are read, those of a group together; undefined where one of
 * these words is not there, or there twice.
 * @param depth counted from 1 for the outermost words
 */
function outerOrder(
  columns: readonly Column[],
  { cells }: NamedColumns,
  depth: number,
): readonly Column[] | undefined {
  const wordOf = ({ path }: Column): string => normalise(path[depth - 1] ?? '');
  const words = new Set(columns.map(wordOf));
  const read = cells.map(({ cell }) => normalise(cell.text)).filter((word) => words.has(word));
  if (read.length !== words.size || new Set(read).size < read.length) return undefined;
  return read.flatMap((word) => columns.filter((column) => wordOf(column) === word));
}

function areInOrder(columns: readonly Column[], leaves: readonly NamedColumn[]): boolean {
  let from = 0;
  for (const { column } of leaves) {
    const at = columns.indexOf(column, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

function groupOf({ path }: Column): string {
  return path.slice(0, -1).join('/');
}
