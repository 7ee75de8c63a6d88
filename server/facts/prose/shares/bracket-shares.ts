import type Big from 'big.js';
import type { Figure } from '../../../report/figure.js';
import type { List } from '../lists/lists.js';
import { areOfWhole } from '../lists/shares-of-whole.js';
import { runsOf, totalBefore, type LooseShare } from './loose-shares.js';
import { shareDistance } from './share-distance.js';
import type { SentenceShare } from './share-rows.js';
import type { FoundOpenShare } from './shares.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Finds the shares in brackets without 占 behind the parts of a list: `办结160件，其中甲80件（50%）、乙40件（25%）、…`.
 * Such a percentage may be anything; it is a share where those beside it are shares of the total, one of them at most
 * not.
 * @param wholes how many requests the tables have, of which they may be as well
 */
export function findBracketShares(
  figures: TextFigures,
  lists: readonly List[],
  wholes: readonly number[],
): BracketShares {
  const { sightings, roles } = figures;
  if (!roles.includes('rate')) return none;
  const found: SentenceShare[] = [];
  const totals = new Map<number, number>();
  for (const { total, parts } of lists) {
    for (const part of parts) totals.set(part, total);
    const shares: SentenceShare[] = [];
    for (const part of parts) {
      if (isAloneInBrackets(figures, part)) {
        shares.push({ percentage: part + 1, part, base: total });
      }
    }
    if (shares.length < fewest) continue;
    const agreeing = shares.filter((share) => agrees(sightings, share)).length;
    if (agreeing < shares.length - 1) continue;
    for (const share of shares) found.push(share);
  }
  const open: FoundOpenShare[] = [];
  for (const run of runsOf(figures, looseIn(figures, totals), totals)) {
    if (run.length < fewest || !haveOneBase(sightings, run)) continue;
    const before = totalBefore(figures, run, totals);
    const isOfElse = before !== undefined && areOfWhole(figures, run, { total: before, wholes });
    const base = isOfElse ? undefined : before;
    for (const share of run) {
      if (base === undefined) open.push({ ...share, words: '' });
      else found.push({ ...share, base });
    }
  }
  return { shares: found, open };
}

/** Those whose base the text names, and those of a total told elsewhere, if at all. */
export interface BracketShares {
  readonly shares: readonly SentenceShare[];
  readonly open: readonly FoundOpenShare[];
}

const none: BracketShares = { shares: [], open: [] };

/** Of two in brackets it is not certain that they are shares. */
const fewest = 3;

/** The percentages alone in brackets behind counts that are parts of no list. */
function looseIn(figures: TextFigures, totals: ReadonlyMap<number, number>): readonly LooseShare[] {
  const loose: LooseShare[] = [];
  for (let part = 0; part + 1 < figures.sightings.length; part++) {
    if (figures.roles[part] !== 'count' || totals.has(part)) continue;
    if (isAloneInBrackets(figures, part)) loose.push({ percentage: part + 1, part });
  }
  return loose;
}

/** Whether there is a number that all percentages but one at most are shares of, so that shares is what they are. */
function haveOneBase(sightings: readonly Sighting[], run: readonly LooseShare[]): boolean {
  const bases = run.flatMap(({ percentage, part }) => {
    const [share, counted] = [sightings[percentage], sightings[part]].map(
      (each) => each?.quantity.figure,
    );
    if (share === undefined || counted === undefined) return [];
    const width = share.high.minus(share.low);
    const [least, most] = [share.value.minus(width), share.value.plus(width)];
    if (!least.gt(0)) return [];
    const all = counted.value.times(100);
    return [{ low: all.div(most), high: all.div(least) }];
  });
  const holds = (value: Big): number =>
    bases.filter(({ low, high }) => low.lte(value) && high.gte(value)).length;
  return bases.length > 1 && bases.some(({ low }) => holds(low) >= run.length - 1);
}

/** Whether nothing but a percentage stands in the brackets right behind a part. */
function isAloneInBrackets({ text, sightings, roles }: TextFigures, part: number): boolean {
  const [counted, rate] = [sightings[part], sightings[part + 1]];
  if (roles[part + 1] !== 'rate' || counted === undefined) return false;
  if (rate?.quantity.unit !== '%') return false;
  const { span } = rate.quantity;
  return (
    rate.bracket === counted.end &&
    span.start === rate.bracket + 1 &&
    ')）'.includes(text.charAt(rate.end) || ' ')
  );
}

/** Whether a percentage follows from part and base, rounded or cut. */
function agrees(
  sightings: readonly Sighting[],
  { percentage, part, base }: SentenceShare,
): boolean {
  const figures = [percentage, part, base].map((index) => sightings[index]?.quantity.figure);
  const [printed, counted, whole] = figures;
  if (printed === undefined || counted === undefined || !isPositive(whole)) return false;
  return shareDistance(printed, counted.value, whole.value).lt(1);
}

function isPositive(figure: Figure | undefined): figure is Figure {
  return figure?.value.gt(0) === true;
}
