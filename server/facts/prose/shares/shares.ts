import { labelAt, nounOf, wordsAround } from '../figures/labels.js';
import { areClasses } from '../lists/kinds.js';
import type { List } from '../lists/lists.js';
import { followersOfSum } from '../lists/shares-of-whole.js';
import { baseOfLoose, type LooseShare } from './loose-shares.js';
import { namedAgain } from './named-again.js';
import { isCount } from '../figures/roles.js';
import type { TextFigures } from '../figures/text-figures.js';
import { addsUp, fittingBase, followers, overlap } from '../figures/share-base.js';
import {
  areOfOthers,
  endOfEach,
  endOfRow,
  partsInRow,
  sharesInOrder,
  sharesInRow,
  type SentenceShare,
} from './share-rows.js';
import {
  baseWords,
  isAmong,
  nameOfAnother,
  saysWhole,
  subjectOf,
  type BaseWords,
} from '../figures/share-words.js';
import { parting, type Sighting } from '../figures/sighting.js';

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

/** The figures of a text, and by the index of a part the total of its list. */
interface ListedFigures extends TextFigures {
  readonly totals: ReadonlyMap<number, number>;
  /** How many requests the tables have. */
  readonly wholes: readonly number[];
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
  } else if (!ofAll.test(words) || !mayBeOfTotalBefore(figures, own, total)) {
    shares.push({ ...own, base: total });
  }
}

/** Adds a row of shares whose total is told elsewhere, if at all. */
function addRow(row: readonly LooseShare[], { rows, open }: FoundShares): void {
  if (row.length === 0) return;
  rows.push(row);
  for (const { percentage, part } of row) open.push({ percentage, part, words: '' });
}

/** `单位申请69件，多为商业企业，占59.4%`: of most of them, whose figure is not printed. */
function isOfMost(text: string, part: Sighting | undefined, share: Sighting): boolean {
  return part !== undefined && most.test(text.slice(part.end, share.quantity.clause.start));
}

const most =
  /^[件宗起份个家人名条次]?[，,]\s?(?:大?多数?|主要|大部分|绝大部分)(?:[为是]|来自)[^，,。；;\d]{1,20}[，,]\s?$/u;

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

/** The figure right before the share, or before the base that is named, in the same sentence and brackets. */
function partBefore(
  { sightings, roles }: TextFigures,
  index: number,
  share: Sighting,
): number | undefined {
  const at = index - 1;
  const part = sightings[at];
  if (part === undefined || !isCount(roles[at])) return undefined;
  const isBeside =
    part.quantity.sentence === share.quantity.sentence &&
    share.gap.strength <= parting.comma &&
    part.depth <= share.depth;
  return isBeside ? at : undefined;
}

/** `其中政府还贷1687公里、经营性3149公里，经营性里程占比65.1%`: the part that is named once more; the last where none is. */
function partNamed(
  figures: ListedFigures,
  last: number,
  share: Sighting,
  said: BaseWords,
): number | undefined {
  const { text, sightings, totals } = figures;
  const own = subjectOf(text, sightings[last], share, said);
  const same = isOfTotal(said.words) ? sameName(figures, last, own) : undefined;
  if (same !== undefined) return same;
  const another = nameOfAnother(text, sightings[last], share, said);
  if (another === undefined) return last;
  if (another.length < 2 || !saysWhole(said.words)) return undefined;
  // 满意和基本满意占98.6%: of both.
  if (/[和与及]/u.test(another)) return undefined;
  const named: number[] = [];
  for (let at = last; at > last - furthestBase; at--) {
    if (sightings[at]?.quantity.sentence !== share.quantity.sentence) break;
    const label = labelAt(figures, at);
    if (label.includes(another) || (label.length > 1 && another.startsWith(label))) named.push(at);
  }
  const [only, more] = named;
  return only !== undefined && more === undefined && totals.has(only) ? only : undefined;
}

/** 占发文总数的比例: of all there is of them here, and not of another's. */
function isOfTotal(words: string): boolean {
  return saysWhole(words) || (/总[数量]$/u.test(words) && !/[全省市县区]/u.test(words));
}

/** `公开类178件、依申请公开类95件、不公开类213件，公开类占36.6%`: the one part whose whole name is said again, and not the last. */
function sameName(figures: ListedFigures, last: number, subject: string): number | undefined {
  const { totals } = figures;
  const total = totals.get(last);
  if (subject.length < 2 || total === undefined) return undefined;
  const isNamed = (at: number): boolean => labelAt(figures, at).trim() === subject;
  if (isNamed(last)) return undefined;
  const named: number[] = [];
  for (let at = last - 1; at > last - furthestBase && at > total; at--) {
    if (totals.get(at) === total && isNamed(at)) named.push(at);
  }
  const [only, more] = named;
  return more === undefined ? only : undefined;
}

/** What says of a base that it is all there was. */
const ofAll = /[总全]/u;

/** `受理申请10件。已答复的9件中,同意公开7件,占总数的70%`: of all that came in, not of the list. */
function mayBeOfTotalBefore(
  { sightings, roles }: TextFigures,
  share: LooseShare,
  total: number,
): boolean {
  if (followers(sightings, [share], total) === 1) return false;
  const unit = sightings[total]?.quantity.unit;
  for (let at = total - 1; at >= Math.max(0, total - furthestTotal); at--) {
    if (roles[at] !== 'count' || sightings[at]?.quantity.unit !== unit) continue;
    if (followers(sightings, [share], at) === 1) return true;
  }
  return false;
}

/** Whether what is said of the base may be said of the total of the list. */
function fitsTotal(
  { text, sightings }: TextFigures,
  share: LooseShare,
  total: number,
  words: string,
): boolean {
  if (saysWhole(words)) return true;
  if (/上年|去年|同期|累计|历年/u.test(words)) return false;
  const noun = nounOf(words);
  const says = (index: number): boolean => {
    const sighting = sightings[index];
    if (sighting === undefined || noun === '') return false;
    const around = wordsAround(text, sighting);
    return around.includes(noun) || (ofDisclosure.test(noun) && tellsDisclosure.test(around));
  };
  // 咨询服务…占服务总量 names what the part is one of; whether that is the total of the list, the figures tell.
  return says(total) || (says(share.part) && followers(sightings, [share], total) === 1);
}

/** 占信息公开总量的7.02%: of 公开信息57条, in whichever order. */
const ofDisclosure = /^(?:政府|政务|主动)*信息公开$/u;
const tellsDisclosure = /(?:公开|发布).*信息|信息.*(?:公开|发布)/su;

/** Figures further back are of something else: of a base that is named, and of any other. */
const furthestBase = 20;
const furthestTotal = 12;

/** A name stands so near to its figure. */
const nearestName = 8;

/** `答复142件，予以公开58件，占答复总数的40.8%`: the one count before the part, in its sentence, that has the name of the base. */
function baseByName(figures: TextFigures, part: number, words: string): number | undefined {
  const { sightings, roles } = figures;
  const noun = nounOf(words);
  const counted = sightings[part]?.quantity;
  // 行政复议21宗、行政诉讼10宗，占…: the two together.
  if (noun.length < 2 || saysWhole(words) || sightings[part]?.gap.strength === parting.pause)
    return undefined;
  let base: number | undefined;
  for (let at = part - 1; at >= Math.max(0, part - furthestBase); at--) {
    const found = sightings[at];
    if (found === undefined || found.quantity.sentence !== counted?.sentence) break;
    if (roles[at] !== 'count' || found.quantity.unit !== counted.unit) continue;
    if (!labelAt(figures, at).slice(-nearestName).includes(noun)) continue;
    if (base !== undefined) return undefined;
    base = at;
  }
  return base;
}

/** `同一申请人申请57件；5人申请9件，占全部申请的2.0%`: of all that the tables have, and not of what has the name of the base. */
function isOfWhole(
  { sightings, wholes }: ListedFigures,
  share: LooseShare,
  base: number,
  words: string,
): boolean {
  if (!ofAll.test(words) || followers(sightings, [share], base) === 1) return false;
  return wholes.some((sum) => followersOfSum(sightings, [share], { at: base, sum }) === 1);
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
