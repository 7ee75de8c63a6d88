import type { List } from './lists.js';
import type { TextFigures } from './text-figures.js';
import { addsUp, followers, overlap } from './share-base.js';
import type { SentenceShare } from './share-rows.js';
import { parting, type Sighting } from './sighting.js';

/** A share whose part stands in no list. */
export interface LooseShare {
  readonly percentage: number;
  readonly part: number;
}

/** Shares with the base that was found for them, and the lists their parts make. */
interface BasedShares {
  readonly shares: readonly SentenceShare[];
  readonly lists: readonly List[];
}

/**
 * Shares one after the other, of parts by one unit, and the total of the sentence before them.
 * @param totals by the index of a part, that of the total of its list
 */
export function baseOfLoose(
  figures: TextFigures,
  loose: readonly LooseShare[],
  totals: ReadonlyMap<number, number>,
): BasedShares {
  const { sightings } = figures;
  const shares: SentenceShare[] = [];
  const lists: List[] = [];
  for (let from = 0; from < loose.length;) {
    let to = from + 1;
    while (to < loose.length && follows(sightings, loose[to - 1], loose[to])) to++;
    const run = loose.slice(from, to);
    from = to;
    const base = run.length < 2 ? undefined : totalBefore(figures, run, totals);
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
  last: LooseShare | undefined,
  next: LooseShare | undefined,
): boolean {
  if (last === undefined || next?.part !== last.percentage + 1) return false;
  const part = sightings[next.part];
  return (
    part?.quantity.unit !== undefined &&
    part.gap.strength <= parting.semicolon &&
    part.quantity.unit === sightings[last.part]?.quantity.unit
  );
}

/**
 * The count before that is no part of another, in this sentence or the one before it, of which the most shares are
 * right: the last of them where several do equally; one further back than the last needs two shares that follow.
 */
function totalBefore(
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
