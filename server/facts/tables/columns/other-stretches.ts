import type { Block, Column } from '../../../forms/form.js';
import type { Line } from '../lines.js';
import type { HeaderMatch } from '../lookup.js';

/**
 * Where in the grid a word above the headers of a block stands over a second set of them: `2023年` above all columns of
 * applicants beside `2024年`. Its stretch goes on below what repeats it and below blanks, up to the next word of its
 * line; it counts only if all columns of the block stand in the columns that are left too.
 * @param lines of one table of the text
 * @param isOther whether a cell tells of another period
 */
export function stretchesOfOthers(
  lines: readonly Line[],
  isOther: (line: Line, index: number) => boolean,
): ReadonlySet<number> {
  const first = lines.findIndex(hasLeaf);
  // Most tables have nothing above their headers.
  if (first < 1) return none;
  const others = new Set<number>();
  for (const line of lines.slice(0, first)) {
    if (!line.stream) for (const column of stretchesIn(line, isOther)) others.add(column);
  }
  if (others.size < 2) return none;
  const leaves = lines.flatMap(leavesOf);
  const left = leaves.filter(({ at }) => !others.has(at));
  const taken = leaves.filter(({ at }) => others.has(at));
  const blocks = new Set(taken.flatMap(({ columns }) => [...columns.keys()]));
  return [...blocks].some((block) => standIn(left, block)) ? others : none;
}

const none: ReadonlySet<number> = new Set();

/** The innermost word of columns, with those it may name. */
interface Leaf {
  readonly at: number;
  readonly columns: ReadonlyMap<Block, readonly Column[]>;
}

function hasLeaf({ stream, words }: Line): boolean {
  return !stream && words.some(({ headers }) => headers.some(isOfSeveral));
}

/** Whether it is the innermost word of one of several columns. */
function isOfSeveral({ leaf, block }: HeaderMatch): boolean {
  return leaf && block.columns.length > 1;
}

function leavesOf({ stream, cells, words }: Line): readonly Leaf[] {
  if (stream) return [];
  return cells.flatMap(({ column: at }, index) => {
    const columns = new Map<Block, readonly Column[]>();
    for (const match of words[index]?.headers ?? []) {
      if (!isOfSeveral(match)) continue;
      const { block, column } = match;
      columns.set(block, [...(columns.get(block) ?? []), column]);
    }
    return columns.size === 0 ? [] : [{ at, columns }];
  });
}

/** Whether words of all columns of a block stand among these. */
function standIn(leaves: readonly Leaf[], block: Block): boolean {
  const own = leaves.flatMap((leaf) => leaf.columns.get(block) ?? []);
  const places = new Set(leaves.flatMap(({ at, columns }) => (columns.has(block) ? at : [])));
  return (
    places.size >= block.columns.length && block.columns.every((column) => own.includes(column))
  );
}

/** The columns below the words of a line that tell of another period, labels aside. */
function stretchesIn(
  line: Line,
  isOther: (line: Line, index: number) => boolean,
): readonly number[] {
  let isWithin = false;
  const within: number[] = [];
  line.cells.forEach(({ column, columnSpan, state }, index) => {
    if (state !== 'blank') isWithin = column > 0 && isOther(line, index);
    if (!isWithin) return;
    for (let over = 0; over < columnSpan; over++) within.push(column + over);
  });
  return within;
}
