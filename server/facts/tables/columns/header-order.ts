import { normalise } from '../../../report/text/normalise.js';
import type { Column } from '../../../forms/form.js';
import type { HeaderZone, NamedColumns } from './columns.js';
import type { UnlabelledBlock } from '../unlabelled.js';

/**
 * Whether groups and the words below them are read in the order of the form: the words of the block's innermost
 * headers follow each other as in its columns, though some may be lost.
 */
export function isInFormOrder(of: UnlabelledBlock, named: NamedColumns, zone: HeaderZone): boolean {
  const outer = outerWords(of);
  if (!rises(named.groups, of.groups) || !rises(named.groups, outer)) return false;
  if (!risesAlone(of, named)) return false;
  const last = of.innermost.length - 1;
  const ranks = innermostRanks(of, zone);
  // Where none is lost, each group has all of them; where some are, a group may end and begin anywhere.
  if (ranks.length === of.columns.length)
    return ranks.every((rank, at) => rank === at % (last + 1));
  let before = -1;
  for (const rank of ranks) {
    if (rank <= before && rank !== 0 && before !== last) return false;
    before = rank;
  }
  return true;
}

/** Whether the words that name their column without a group above them are read in order. */
function risesAlone({ block }: UnlabelledBlock, { leaves }: NamedColumns): boolean {
  const alone = leaves
    .filter(({ once }) => once)
    .map(({ column }) => block.columns.indexOf(column));
  return alone.every((at, index) => index === 0 || at > (alone[index - 1] ?? -1));
}

/** Whether words are read in an order, each where it stands first; other words do not count. */
function rises(read: readonly string[], order: readonly string[]): boolean {
  const seen = new Set<number>();
  let last = -1;
  for (const word of read) {
    const rank = order.indexOf(word);
    if (rank === -1 || seen.has(rank)) continue;
    if (rank < last) return false;
    last = rank;
    seen.add(rank);
  }
  return true;
}

/**
 * The columns of a block in the order their headers are read, where positions are not to be trusted: every word is
 * there, groups once each, and those below them in one order throughout. Undefined where anything is lost, `unclear`
 * where all is there and yet tells no order.
 */
export function columnsAsRead(
  of: UnlabelledBlock,
  { groups: read }: NamedColumns,
  zone: HeaderZone,
): readonly Column[] | 'unclear' | undefined {
  const { block, columns, innermost } = of;
  const ranks = innermostRanks(of, zone);
  if (ranks.length !== block.columns.length) return undefined;
  const order = ranks.slice(0, innermost.length);
  const isRegular =
    new Set(order).size === innermost.length &&
    ranks.every((rank, index) => rank === order[index % innermost.length]);
  const outer = outerWords(of);
  const areOnce = [...outer, ...of.groups].every(
    (word) => read.filter((other) => other === word).length === 1,
  );
  if (!isRegular || !areOnce) return 'unclear';
  const groups = outer.flatMap((_, at) => {
    const word = read.filter((other) => outer.includes(other))[at];
    const within = new Set(
      columns.filter((each) => normalise(each.outer) === word).map(({ group }) => group),
    );
    return read.filter((group) => within.has(group));
  });
  const found = groups.flatMap((group) =>
    order.flatMap(
      (rank) =>
        columns.find(
          ({ column, group: own }) => own === group && column.path.at(-1) === innermost[rank],
        )?.column ?? [],
    ),
  );
  return found.length === block.columns.length ? found : 'unclear';
}

function outerWords({ columns }: UnlabelledBlock): readonly string[] {
  return [...new Set(columns.map(({ outer }) => normalise(outer)))];
}

/** The ranks of the innermost words of a block, in the order they are read. */
function innermostRanks(
  { block, innermost }: UnlabelledBlock,
  { headers }: HeaderZone,
): readonly number[] {
  const ranks: number[] = [];
  for (const { words } of headers) {
    const match = words.headers.find(({ leaf, block: of }) => leaf && of === block);
    if (match !== undefined) ranks.push(innermost.indexOf(match.column.path.at(-1) ?? ''));
  }
  return ranks;
}
