import type { List } from '../lists/lists.js';
import { isOneSlipAway } from '../figures/one-slip-away.js';
import { turnsToMeasure } from '../lists/loose-opening.js';
import { sumOf } from '../lists/part-sums.js';
import { areOfWhole, followersOfSum } from '../lists/shares-of-whole.js';
import type { TextFigures } from '../figures/text-figures.js';
import { addsUp, followers, overlap } from '../figures/share-base.js';
import type { SentenceShare } from './share-rows.js';
import { parting } from '../figures/sighting.js';

/** A share whose part stands in no list. */
export interface LooseShare {
  readonly percentage: number;
  readonly part: number;
}

/** What is known of totals before the shares are read. */
export interface KnownTotals {
  /** By the index of a part, the total of its list. */
  readonly totals: ReadonlyMap<number, number>;
  /** How many requests the tables have. */
  readonly wholes: readonly number[];
}

/** Shares with the base that was found for them, and the lists their parts make. */
interface BasedShares {
  readonly shares: readonly SentenceShare[];
  readonly lists: readonly List[];
}

/**
 * Shares one after the other, of parts by one unit, and the total of the sentence before them.
 * @param loose each behind its part
 * @param rows in rows behind all their parts
 */
export function baseOfLoose(
  figures: TextFigures,
  loose: readonly LooseShare[],
  rows: readonly (readonly LooseShare[])[],
  { totals, wholes }: KnownTotals,
): BasedShares {
  const { sightings } = figures;
  const shares: SentenceShare[] = [];
  const lists: List[] = [];
  for (const run of [...runsOf(figures, loose, totals), ...rows]) {
    const base = run.length < 2 ? undefined : totalOf(figures, run, totals);
    if (base === undefined || areOfWhole(figures, run, { total: base, wholes })) continue;
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

/** The shares that stand one after the other, each behind its part. */
export function runsOf(
  figures: TextFigures,
  loose: readonly LooseShare[],
  totals: ReadonlyMap<number, number>,
): readonly (readonly LooseShare[])[] {
  const runs: (readonly LooseShare[])[] = [];
  for (let from = 0; from < loose.length;) {
    let to = from + 1;
    while (to < loose.length && follows(figures, loose[to - 1], loose[to], totals)) to++;
    runs.push(loose.slice(from, to));
    from = to;
  }
  return runs;
}

/** Whether a share goes on from the one before it; what that one's part holds may stand between: 不同意公开64件，占7.5%，其中…. */
function follows(
  { text, sightings }: TextFigures,
  last: LooseShare | undefined,
  next: LooseShare | undefined,
  totals: ReadonlyMap<number, number>,
): boolean {
  if (last === undefined || next === undefined) return false;
  for (let at = last.percentage + 1; at < next.part; at++) {
    if (totals.get(at) !== last.part) return false;
  }
  const [before, part] = [sightings[next.part - 1], sightings[next.part]];
  if (before === undefined || part?.quantity.unit === undefined) return false;
  if (part.quantity.unit !== sightings[last.part]?.quantity.unit) return false;
  if (turnsToMeasure(text.slice(before.end, part.quantity.span.start))) return false;
  if (part.paragraph === before.paragraph) return part.gap.strength <= parting.semicolon;
  return itemBegins.test(text.slice(before.end, part.quantity.clause.start));
}

/** What stands between two items of a numbered list, each on a line of its own. */
const itemBegins = /^[；;]\s{1,8}[（(]?[\d一二三四五六七八九十]{1,2}(?:[.．、)）]\s?|是)$/u;

/** The total before a run: in its paragraph, else in one before, from which then nearly all of several shares follow. */
function totalOf(
  figures: TextFigures,
  run: readonly LooseShare[],
  totals: ReadonlyMap<number, number>,
): number | undefined {
  return (
    totalBefore(figures, run, totals) ??
    totalAbove(figures, run) ??
    mistypedTotal(figures, run, totals)
  );
}

/**
 * `公开信息4682条。机构类128条，占2.63%；政策类…`: the nearest count before shares that come to 100 and all follow from what their
 * parts add up to, where that is a digit away from it.
 */
function mistypedTotal(
  { sightings, roles }: TextFigures,
  run: readonly LooseShare[],
  totals: ReadonlyMap<number, number>,
): number | undefined {
  const parts = run.map(({ part }) => part);
  const sum = sumOf(sightings, parts);
  const [from = 0] = parts;
  const first = sightings[from];
  if (sum === undefined || first === undefined || !addsUp(sightings, run)) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - furthestTotal); at--) {
    const found = sightings[at];
    if (found === undefined || first.quantity.span.start - found.end > longestWay) return undefined;
    if (found.quantity.unit !== first.quantity.unit || roles[at] !== 'count') continue;
    if (totals.has(at) || found.count === undefined) return undefined;
    if (!isOneSlipAway(String(found.count), String(sum))) return undefined;
    return followersOfSum(sightings, run, { at, sum }) === run.length ? at : undefined;
  }
  return undefined;
}

/** `公开信息4862条。↵按内容分：机构职能类128条，占2.63%；…`: the nearest count that all shares but one follow from. */
function totalAbove(
  { sightings, roles }: TextFigures,
  run: readonly LooseShare[],
): number | undefined {
  if (run.length < fewestAbove) return undefined;
  const part = run[0]?.part ?? 0;
  const first = sightings[part];
  for (let at = part - 1; at >= Math.max(0, part - furthestTotal); at--) {
    const found = sightings[at];
    if (first === undefined || found === undefined) break;
    if (found.paragraph === first.paragraph || roles[at] !== 'count') continue;
    if (first.quantity.span.start - found.end > longestWayAbove) break;
    if (found.quantity.unit !== first.quantity.unit) continue;
    if (followers(sightings, run, at, 0) >= run.length - 1) return at;
  }
  return undefined;
}

/** So many shares follow from one number by no chance. */
const fewestAbove = 4;

/**
 * The count before that is no part of another, in this sentence or the one before it, of which the most shares are
 * right: the last of them where several do equally; one further back than the last needs two shares that follow.
 */
export function totalBefore(
  { sightings, roles }: TextFigures,
  run: readonly LooseShare[],
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
    if (first.quantity.span.start - found.end > longestWay) break;
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

/** A total further back is another list's; so many figures, or so many characters. */
const furthestTotal = 12;
const longestWay = 200;
const longestWayAbove = 400;
