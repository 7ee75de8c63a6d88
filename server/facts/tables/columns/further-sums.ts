import { normalise } from '../../../report/text/normalise.js';
import type { Block, Column } from '../../../forms/form.js';
import type { Line } from '../lines.js';

/** The innermost word above a column of the grid. */
interface Innermost {
  readonly key: string;
  readonly at: number;
  /** How far down the headers it stands. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** More columns of sums than these are no table of the form. */
const mostSums = 3;

/**
 * Where in the grid sums stand that the form does not have: `小计` of all organizations beside the `总计` of all
 * applicants, `合计` of both groups of lawsuits behind the `总计` of each. Only where the words of all other columns are
 * those of a block of the form, one by one, and where nothing but these can be the further ones.
 * @param headers the lines with words of columns
 */
export function furtherSums(headers: readonly Line[]): readonly number[] {
  if (!mayHaveMore(headers)) return none;
  const words = innermostOf(headers);
  const blocks = new Set<Block>();
  for (const word of words) for (const block of word.blocks) blocks.add(block);
  for (const block of blocks) {
    const read = words.filter((word) => isSum(word.key) || word.blocks.includes(block));
    const more = read.length - block.columns.length;
    if (more <= 0 || more > mostSums) continue;
    const found = certain(waysToDrop(read, block.columns, more), read, block.columns);
    if (found !== undefined) return found.map(({ at }) => at);
  }
  return none;
}

/** Whether there is a sum, and more words of columns than its block has. */
function mayHaveMore(headers: readonly Line[]): boolean {
  let columns = 0;
  let leaves = 0;
  for (const { cells, words } of headers) {
    for (let index = 0; index < words.length; index++) {
      const match = words[index]?.headers.find(({ leaf }) => leaf);
      if (match === undefined) continue;
      leaves++;
      if (isSum(cells[index]?.text ?? '')) columns = Math.max(columns, match.block.columns.length);
    }
  }
  return columns > 0 && leaves > columns;
}

const none: readonly never[] = [];

function isSum(key: string): boolean {
  return key === '合计' || key === '小计' || key === '总计';
}

/** The innermost words of all columns, left to right. */
function innermostOf(headers: readonly Line[]): readonly Innermost[] {
  const found = new Map<number, Innermost>();
  for (const [level, { cells, words }] of headers.entries()) {
    for (const [index, { text, column, state }] of cells.entries()) {
      if (state !== 'text') continue;
      const blocks: Block[] = [];
      for (const { leaf, block } of words[index]?.headers ?? none) if (leaf) blocks.push(block);
      found.set(column, { key: normalise(text), at: column, level, blocks });
    }
  }
  return [...found.values()].sort((one, other) => one.at - other.at);
}

/** All ways to leave out so many sums that the words left are those of the columns. */
function waysToDrop(
  words: readonly Innermost[],
  columns: readonly Column[],
  more: number,
): readonly (readonly Innermost[])[] {
  const [word, ...rest] = words;
  if (word === undefined) return more === 0 && columns.length === 0 ? [[]] : [];
  const ways: (readonly Innermost[])[] = [];
  const [column, ...behind] = columns;
  if (column !== undefined && names(word, column)) ways.push(...waysToDrop(rest, behind, more));
  if (more > 0 && isSum(word.key)) {
    for (const way of waysToDrop(rest, columns, more - 1)) ways.push([word, ...way]);
  }
  return ways;
}

function names({ key }: Innermost, { path, variants }: Column): boolean {
  return key === normalise(path.at(-1) ?? '') || variants.some((word) => normalise(word) === key);
}

/**
 * The one way there is; of several, the one that leaves each sum beside its parts or above them as in the form, or else
 * the one that leaves out no 总计, which is the form's own word.
 */
function certain(
  ways: readonly (readonly Innermost[])[],
  words: readonly Innermost[],
  columns: readonly Column[],
): readonly Innermost[] | undefined {
  const [only, other] = ways;
  if (other === undefined) return only;
  const asDrawn = ways.filter((way) =>
    areAsDrawn(
      words.filter((word) => !way.includes(word)),
      columns,
    ),
  );
  if (asDrawn.length === 1) return asDrawn[0];
  const sparing = ways.filter((way) => way.every(({ key }) => key !== '总计'));
  return sparing.length === 1 ? sparing[0] : undefined;
}

/** Whether every sum stands as far up from the word at its left as in the form. */
function areAsDrawn(words: readonly Innermost[], columns: readonly Column[]): boolean {
  return words.every(({ key, level }, index) => {
    const before = words[index - 1];
    const depth = columns[index]?.path.length ?? 0;
    const depthBefore = columns[index - 1]?.path.length ?? 0;
    if (before === undefined || !isSum(key)) return true;
    return Math.sign(level - before.level) === Math.sign(depth - depthBefore);
  });
}
