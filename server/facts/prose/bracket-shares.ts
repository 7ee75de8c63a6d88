import type { Figure } from '../../report/figure.js';
import type { List } from './lists.js';
import { shareDistance } from './share-distance.js';
import type { SentenceShare } from './share-rows.js';
import type { Sighting } from './sighting.js';
import type { TextFigures } from './text-figures.js';

/**
 * Finds the shares in brackets without 占 behind the parts of a list: `办结160件，其中甲80件（50%）、乙40件（25%）、…`.
 * Such a percentage may be anything; it is a share where those beside it are shares of the total, one of them at most
 * not.
 */
export function findBracketShares(
  figures: TextFigures,
  lists: readonly List[],
): readonly SentenceShare[] {
  const { sightings, roles } = figures;
  if (!roles.includes('rate')) return [];
  const found: SentenceShare[] = [];
  for (const { total, parts } of lists) {
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
  return found;
}

/** Of two in brackets it is not certain that they are shares. */
const fewest = 3;

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
