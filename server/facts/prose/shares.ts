import { labelBefore, nounOf, wordsAround } from './labels.js';
import type { List } from './lists.js';
import { longestShare, type Role } from './roles.js';
import { addsUp, fittingBase, followers, overlap } from './share-base.js';
import {
  endOfRow,
  sharesInOrder,
  sharesInRow,
  sharesOfEach,
  type SentenceShare,
} from './share-rows.js';
import type { Sighting } from './sighting.js';

/** A share of a sentence whose base stands nowhere in it, as indices of figures. */
export interface OpenShare {
  readonly percentage: number;
  readonly part: number;
  /** What is said of the base: `申请总量`; empty where nothing is. */
  readonly words: string;
}

/** The shares of a text and its lists, with those whose total only their shares tell. */
export interface Shares {
  readonly shares: readonly SentenceShare[];
  readonly open: readonly OpenShare[];
  readonly lists: readonly List[];
}

/**
 * Finds the shares `占X%` whose part and base the text names: the base is the total of the list the part stands in,
 * the figure between 占 and the share, or, for a list without a total of its own, the total of the sentence before
 * where most of the shares follow from it.
 */
export function findShares(
  text: string,
  sightings: readonly Sighting[],
  roles: readonly Role[],
  lists: readonly List[],
): Shares {
  let index = roles.indexOf('share');
  if (index === -1) return { shares: [], open: [], lists };
  const totals = new Map<number, number>();
  for (const { total, parts } of lists) for (const part of parts) totals.set(part, total);
  const figures = { text, sightings, roles, totals };
  const read: SharesRead = { shares: [], stated: [], loose: [], open: [] };
  while (index !== -1) index = roles.indexOf('share', readShare(figures, index, read));
  const { shares, stated, loose, open } = read;
  const found = baseOfLoose(sightings, roles, loose, totals);
  const all = [...shares, ...found.shares].map((share): SentenceShare => {
    const base = fittingBase(sightings, roles, share);
    return { percentage: share.percentage, part: share.part, base };
  });
  const based = new Set(all.map(({ percentage }) => percentage));
  return {
    shares: [...stated, ...all].sort((a, b) => a.percentage - b.percentage),
    open: open.filter(({ percentage }) => !based.has(percentage)),
    lists: [...summedUp(sightings, lists, [...stated, ...shares]), ...found.lists],
  };
}

/** The figures of a text, what each is, and by its index the total of the list a part stands in. */
interface FiguresRead {
  readonly text: string;
  readonly sightings: readonly Sighting[];
  readonly roles: readonly Role[];
  readonly totals: ReadonlyMap<number, number>;
}

/** The shares found so far. */
interface SharesRead {
  readonly shares: SentenceShare[];
  /** Those whose base the sentence prints between 占 and the percentage. */
  readonly stated: SentenceShare[];
  readonly loose: Loose[];
  readonly open: OpenShare[];
}

/** Adds the share at an index, or the shares of a row that begins there; gives where to read on. */
function readShare(
  { text, sightings, roles, totals }: FiguresRead,
  index: number,
  { shares, stated, loose, open }: SharesRead,
): number {
  const next = index + 1;
  const share = sightings[index];
  const said = share && baseWords(text, share);
  // 科研机构1件、其他1件，合计占7.1%: of all of them, and not of the last.
  if (share === undefined || said === undefined || said.isOfSum) return next;
  const named = namedBase(sightings, roles, index, said.start);
  const end = endOfRow(text, sightings, index);
  if (said.each || end > next) {
    if (named !== undefined) stated.push(...sharesInRow(sightings, roles, [index, end], named));
    else if (said.each) shares.push(...sharesOfEach(sightings, roles, index, totals));
    else shares.push(...sharesInOrder(roles, [index, end], totals));
    return Math.max(next, end);
  }
  const part = partOf(sightings, roles, named ?? index, share);
  if (part === undefined || namesAnother(text, sightings[part], share, said.start)) return next;
  if (isAmong(text, sightings[part])) return next;
  const own = { percentage: index, part };
  const total = totals.get(part);
  if (named !== undefined) stated.push({ ...own, base: named });
  else if (total === undefined) {
    const base = baseByName(text, sightings, roles, part, said.words);
    if (base !== undefined) shares.push({ ...own, base });
    else {
      open.push({ ...own, words: said.words });
      if (saysWhole(said.words)) loose.push(own);
    }
  } else if (!fitsTotal(text, sightings, own, total, said.words)) {
    open.push({ ...own, words: said.words });
  } else if (!ofAll.test(said.words) || !mayBeOfMore(sightings, roles, own, total)) {
    shares.push({ ...own, base: total });
  }
  return next;
}

/** What stands between 占 and the share: of what it is one. */
interface BaseWords {
  readonly start: number;
  readonly words: string;
  /** `分别占`: several shares follow. */
  readonly each: boolean;
  /** `合计占`: what several figures come to together. */
  readonly isOfSum: boolean;
}

function baseWords(text: string, { quantity: { clause, span } }: Sighting): BaseWords | undefined {
  const from = Math.max(clause.start, span.start - longestShare);
  const near = text.slice(from, span.start);
  const said = near.slice(near.lastIndexOf('占') + 1);
  const at = span.start - said.length - 1;
  if (at < from) return undefined;
  const words = said === '' ? '' : said.trim().replace(besideBase, '');
  const before = text.slice(from, at);
  const each = /[分各]别?$/u.test(before) || words.includes('分别');
  return { start: at, words, each, isOfSum: ofSum.test(before) };
}

const ofSum =
  /(?:[合共总]计|总共|[两二三四五]者|[两二三四五]项|[两三四五]类|以上|上述)(?:[共均]|合计)?$/u;

/** `占比为`, `占总数的比例约为`: what stands before and behind the words of a base. */
const besideBase =
  /^(?:比[重例率]?)?(?:约?为|达到?|到)?|(?:的?(?:比例|比重|比率|百分比))?[的约为达]{0,2}$/gu;

/** `占全部198件申请的75.2%`. */
function namedBase(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  index: number,
  start: number,
): number | undefined {
  const before = sightings[index - 1];
  const isBetween = before !== undefined && before.quantity.span.start > start;
  return isBetween && roles[index - 1] === 'count' ? index - 1 : undefined;
}

/** The figure right before the share, in the same sentence and brackets. */
function partOf(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  before: number,
  share: Sighting,
): number | undefined {
  const part = sightings[before - 1];
  if (part === undefined || (roles[before - 1] !== 'count' && roles[before - 1] !== 'reached'))
    return undefined;
  const isBeside =
    part.quantity.sentence === share.quantity.sentence &&
    share.gap.strength <= 2 &&
    part.depth <= share.depth;
  return isBeside ? before - 1 : undefined;
}

/** `上网用户41万户,5G用户占比35%`: the words before 占 name something else than the part. */
function namesAnother(
  text: string,
  part: Sighting | undefined,
  share: Sighting,
  at: number,
): boolean {
  if (part === undefined) return false;
  const from = Math.max(share.quantity.clause.start, part.end);
  const subject = text.slice(from, at).replace(/[^\p{L}\p{N}]|类$/gu, '');
  return !pointsBack.test(subject) && !wordsAround(text, part).includes(subject);
}

/** `在46个部门中排第7位,占申请总量1287件的3.5%`: it stands among so many, and is another. */
function isAmong(text: string, part: Sighting | undefined): boolean {
  return (
    part !== undefined &&
    /^\p{L}{0,8}[中里](?:[排列位居]|名列)/u.test(text.slice(part.end, part.end + 14))
  );
}

/** What says of a share no more than that it is one of what stands before it. */
const pointsBack = /^(?:[其均各分约共该所此计合这仅只]|上述|以上|数量|总数|件数|人数)*$/u;

/** Whether nothing but 总数 and the like is said of the base. */
function saysWhole(words: string): boolean {
  return /^(?:全部|其|总)?(?:总数|总量|总件数|比例|比重|比)?$/u.test(words);
}

const ofAll = /[总全]/u;

/** `受理申请10件。已答复的9件中,同意公开7件,占总数的70%`: of all that came in, not of the list. */
function mayBeOfMore(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  share: Loose,
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
  text: string,
  sightings: readonly Sighting[],
  share: Loose,
  total: number,
  words: string,
): boolean {
  if (saysWhole(words)) return true;
  if (/上年|去年|同期|累计|历年/u.test(words)) return false;
  const noun = nounOf(words);
  const says = (index: number): boolean => {
    const sighting = sightings[index];
    return sighting !== undefined && noun !== '' && wordsAround(text, sighting).includes(noun);
  };
  // 咨询服务…占服务总量 names what the part is one of; whether that is the total of the list, the figures tell.
  return says(total) || (says(share.part) && followers(sightings, [share], total) === 1);
}

/** Figures further back are of something else. */
const furthestBase = 20;
/** A name stands so near to its figure. */
const nearestName = 8;

/** `答复142件，予以公开58件，占答复总数的40.8%`: the one count before the part, in its sentence, that has the name of the base. */
function baseByName(
  text: string,
  sightings: readonly Sighting[],
  roles: readonly Role[],
  part: number,
  words: string,
): number | undefined {
  const noun = nounOf(words);
  const counted = sightings[part]?.quantity;
  // 行政复议21宗、行政诉讼10宗，占…: the two together.
  if (noun.length < 2 || saysWhole(words) || sightings[part]?.gap.strength === 1) return undefined;
  let base: number | undefined;
  for (let at = part - 1; at >= Math.max(0, part - furthestBase); at--) {
    const found = sightings[at];
    if (found === undefined || found.quantity.sentence !== counted?.sentence) break;
    if (roles[at] !== 'count' || found.quantity.unit !== counted.unit) continue;
    if (
      !labelBefore(text, found, sightings[at - 1])
        .slice(-nearestName)
        .includes(noun)
    )
      continue;
    if (base !== undefined) return undefined;
    base = at;
  }
  return base;
}

/** A share whose part stands in no list. */
interface Loose {
  readonly percentage: number;
  readonly part: number;
}

/** Shares one after the other, of parts by one unit, and the total of the sentence before them. */
function baseOfLoose(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  loose: readonly Loose[],
  totals: ReadonlyMap<number, number>,
): Pick<Shares, 'shares' | 'lists'> {
  const shares: SentenceShare[] = [];
  const lists: List[] = [];
  for (let from = 0; from < loose.length;) {
    let to = from + 1;
    while (to < loose.length && follows(sightings, loose[to - 1], loose[to])) to++;
    const run = loose.slice(from, to);
    from = to;
    const base = run.length < 2 ? undefined : totalBefore(sightings, roles, run, totals);
    if (base === undefined) continue;
    for (const { percentage, part } of run) shares.push({ percentage, part, base });
    if (overlap(sightings, run, base)) continue;
    lists.push({
      total: base,
      parts: run.map(({ part }) => part),
      complete: addsUp(sightings, run),
      beside: [],
    });
  }
  return { shares, lists };
}

function follows(
  sightings: readonly Sighting[],
  last: Loose | undefined,
  next: Loose | undefined,
): boolean {
  if (last === undefined || next?.part !== last.percentage + 1) return false;
  const part = sightings[next.part];
  return (
    part?.quantity.unit !== undefined &&
    part.gap.strength <= 3 &&
    part.quantity.unit === sightings[last.part]?.quantity.unit
  );
}

/**
 * The count before that is no part of another, in this sentence or the one before it, of which the most shares are
 * right: the last of them where several do equally; one further back than the last needs two shares that follow.
 */
function totalBefore(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  run: readonly Loose[],
  totals: ReadonlyMap<number, number>,
): number | undefined {
  const part = run[0]?.part ?? 0;
  const first = sightings[part];
  let isNearest = true;
  let best: number | undefined;
  let most = -1;
  for (let at = part - 1; at >= Math.max(0, part - furthestTotal); at--) {
    const found = sightings[at];
    if (first === undefined || found?.paragraph !== first.paragraph) break;
    if (roles[at] !== 'count' || totals.has(at) || found.depth > first.depth) continue;
    if (first.quantity.span.start - found.end > 200) break;
    const following =
      found.quantity.unit === first.quantity.unit ? followers(sightings, run, at) : 0;
    if (following * 2 >= run.length && following >= (isNearest ? 1 : 2)) {
      const right = followers(sightings, run, at, 0);
      if (right > most) [best, most] = [at, right];
      if (right === run.length) break;
    }
    isNearest = false;
  }
  return best;
}

/** A total further back is another list's. */
const furthestTotal = 12;

/** The lists but those whose shares say that parts overlap; complete where all parts have shares that add up to 100. */
function summedUp(
  sightings: readonly Sighting[],
  lists: readonly List[],
  shares: readonly SentenceShare[],
): readonly List[] {
  if (shares.length === 0) return lists;
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
    if (overlap(sightings, own, list.total)) return [];
    return [addsUp(sightings, own) ? { ...list, complete: true } : list];
  });
}
