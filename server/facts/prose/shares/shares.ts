import { addsUp, fittingBase, overlap } from '../figures/share-base.js';
import { baseWords, isAmong, saysWhole, type BaseWords } from '../figures/share-words.js';
import type { TextFigures } from '../figures/text-figures.js';
import { areClasses } from '../lists/kinds.js';
import type { List } from '../lists/lists.js';
import type { ListedFigures } from './listed-figures.js';
import { baseOfLoose, type LooseShare } from './loose-shares.js';
import { namedAgain } from './named-again.js';
import { isOfMost, partBefore, partNamed } from './share-parts.js';
import {
  areOfOthers,
  endOfEach,
  endOfRow,
  partsInRow,
  sharesInOrder,
  sharesInRow,
  type SentenceShare,
} from './share-rows.js';
import { baseByName, fitsTotal, isOfWhole, mayBeOfTotalBefore, saysAll } from './share-totals.js';

/** A share of a sentence whose base stands nowhere in it, as indices of figures. */
export interface FoundOpenShare {
  readonly percentage: number;
  readonly part: number;
  /** What is said of the base: `申请总量`; empty where nothing is. */
  readonly words: string;
}

/** The shares of a text and its lists, with those whose total only their shares tell. */
export interface Shares {
  readonly shares: readonly SentenceShare[];
  readonly open: readonly FoundOpenShare[];
  readonly lists: readonly List[];
}

/**
 * Finds the shares `占X%` whose part and base the text names: the base is the total of the list the part stands in,
 * the figure between 占 and the share, or, for a list without a total of its own, the total of the sentence before
 * where most of the shares follow from it.
 * @param wholes how many requests the tables have, of which shares may be as well
 */
export function findShares(
  read: TextFigures,
  lists: readonly List[],
  wholes: readonly number[],
): Shares {
  const { roles } = read;
  let index = roles.indexOf('share');
  if (index === -1) return { shares: [], open: [], lists };
  const totals = new Map<number, number>();
  for (const { total, parts } of lists) for (const part of parts) totals.set(part, total);
  const figures = { ...read, totals, wholes };
  const found: FoundShares = { shares: [], stated: [], loose: [], rows: [], open: [] };
  while (index !== -1) index = roles.indexOf('share', readShare(figures, index, found));
  const { shares, stated, loose, rows, open } = found;
  const ofLoose = baseOfLoose(read, loose, rows, { totals, wholes });
  const all = [...shares, ...ofLoose.shares].map((share): SentenceShare => {
    const base = fittingBase(read, share);
    return { percentage: share.percentage, part: share.part, base };
  });
  const based = new Set(all.map(({ percentage }) => percentage));
  return {
    shares: [...stated, ...all].sort((a, b) => a.percentage - b.percentage),
    open: open.filter(({ percentage }) => !based.has(percentage)),
    lists: [...summedUp(read, lists, [...stated, ...shares]), ...ofLoose.lists],
  };
}

/** The shares found so far. */
interface FoundShares {
  readonly shares: SentenceShare[];
  /** Those whose base the sentence prints between 占 and the percentage. */
  readonly stated: SentenceShare[];
  readonly loose: LooseShare[];
  /** Those in rows behind their parts: `甲29件、乙18件，占比分别为61.7%、38.3%`. */
  readonly rows: (readonly LooseShare[])[];
  readonly open: FoundOpenShare[];
}

/** Adds the share at an index, or the shares of a row that begins there; gives where to read on. */
function readShare(figures: ListedFigures, index: number, found: FoundShares): number {
  const { text, sightings } = figures;
  const next = index + 1;
  const share = sightings[index];
  const said = share && baseWords(text, share);
  // 科研机构1件、其他1件，合计占7.1%: of all of them, and not of the last.
  if (share === undefined || said === undefined || said.isOfSum) return next;
  const named = namedBase(figures, index, said.start);
  const end = endOfRow(figures, index);
  if (named !== undefined && (said.each || end > next)) {
    found.stated.push(...sharesInRow(figures, [index, end], named));
    return Math.max(next, end);
  }
  if (said.each || end > next) {
    return Math.max(next, readRowOfShares(figures, [index, end], said, found));
  }
  const again = named === undefined ? namedAgain(figures, index, figures.totals, said) : undefined;
  if (again !== undefined) {
    found.shares.push(again);
    return next;
  }
  const last = partBefore(figures, named ?? index, share);
  const part = last === undefined ? undefined : partNamed(figures, last, share, said);
  if (part === undefined || isAmong(text, sightings[part])) return next;
  if (isOfMost(text, sightings[part], share)) return next;
  const own = { percentage: index, part };
  if (named !== undefined) found.stated.push({ ...own, base: named });
  else addShare(figures, own, said.words, found);
  return next;
}

/** Adds the shares of a row whose base the sentence does not print; gives where the row ends. */
function readRowOfShares(
  figures: ListedFigures,
  [index, end]: readonly [number, number],
  said: BaseWords,
  found: FoundShares,
): number {
  const last = said.each ? endOfEach(figures, index) : end;
  if (areOfOthers(figures, [index, last], said)) return last;
  const row = sharesInOrder(figures, [index, last], figures.totals);
  found.shares.push(...row);
  if (row.length > 0 || !saysWhole(said.words.replace('分别', ''))) return end;
  addRow(partsInRow(figures, [index, last], figures.totals), found);
  return last;
}

/** Adds a share as what is known of its base allows: of the total of its list, of a figure named so, or of none yet. */
function addShare(
  figures: ListedFigures,
  own: LooseShare,
  words: string,
  { shares, open, loose }: FoundShares,
): void {
  const total = figures.totals.get(own.part);
  if (total === undefined) {
    const base = baseByName(figures, own.part, words);
    if (base !== undefined && !isOfWhole(figures, own, base, words)) shares.push({ ...own, base });
    else {
      open.push({ ...own, words });
      if (saysWhole(words)) loose.push(own);
    }
  } else if (!fitsTotal(figures, own, total, words)) {
    open.push({ ...own, words });
  } else if (!saysAll(words) || !mayBeOfTotalBefore(figures, own, total)) {
    shares.push({ ...own, base: total });
  }
}

/** Adds a row of shares whose total is told elsewhere, if at all. */
function addRow(row: readonly LooseShare[], { rows, open }: FoundShares): void {
  if (row.length === 0) return;
  rows.push(row);
  for (const { percentage, part } of row) open.push({ percentage, part, words: '' });
}

/** `占全部198件申请的75.2%`: the count between 占 and the share. */
function namedBase(
  { sightings, roles }: TextFigures,
  index: number,
  start: number,
): number | undefined {
  const before = sightings[index - 1];
  const isBetween = before !== undefined && before.quantity.span.start > start;
  return isBetween && roles[index - 1] === 'count' ? index - 1 : undefined;
}

/** The lists but those whose shares say that parts overlap; complete where all parts have shares that add up to 100. */
function summedUp(
  figures: TextFigures,
  lists: readonly List[],
  shares: readonly SentenceShare[],
): readonly List[] {
  if (shares.length === 0) return lists;
  const { sightings } = figures;
  const byPart = new Map<number, SentenceShare>();
  for (const share of shares) byPart.set(share.part, share);
  return lists.flatMap((list) => {
    if (list.complete || list.parts.length < 2) return [list];
    const own: SentenceShare[] = [];
    for (const part of list.parts) {
      if (sightings[part]?.count === 0) continue;
      const share = byPart.get(part);
      if (share === undefined) return [list];
      own.push(share);
    }
    if (overlap(sightings, own, list.total) && !areClasses(figures, list.parts)) return [];
    return [addsUp(sightings, own) ? { ...list, complete: true } : list];
  });
}
