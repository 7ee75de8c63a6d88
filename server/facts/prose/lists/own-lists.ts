import { labelAt, wordsAround } from '../figures/labels.js';
import { areOneUnit } from '../figures/units.js';
import { isCount } from '../figures/roles.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { isOfEarlier } from './earlier-totals.js';
import { isExcepted } from './exceptions.js';
import { looseOpening, type LooseOpening } from './loose-opening.js';
import type { List } from './lists.js';
import { isKeptBySlip } from './near-totals.js';
import { sumOf } from './part-sums.js';
import { areOfWhole, sharesBehind } from './shares-of-whole.js';
import { countsRequestsBy } from './whole-requests.js';

/**
 * The lists that are of the total before them. One that only its place ties to it (`延期答复18件。按办理方式分，当场答复506件，
 * 书面答复83件`) may be of all that was received or answered as well, which stands elsewhere in the text or only in a table:
 * it is of this total where the parts add up to it, or nearly so, and they make up no other.
 * @param wholes how many requests the tables have
 */
export function ownLists(
  figures: TextFigures,
  lists: readonly List[],
  wholes: readonly number[],
): readonly List[] {
  return lists.filter((list) => {
    if (isOfEarlier(figures, list, wholes) || exceptsFromPart(figures, list)) return false;
    const { total, parts } = list;
    if (areOfWhole(figures, sharesBehind(figures, parts), { total, wholes })) return false;
    const opening = looseOpening(figures, list);
    return opening === undefined || !mayBeOfElse(figures, { ...list, opening }, wholes);
  });
}

/** `46家，其中城区20家，除2家停业外，其余18家`: what is excepted behind a part may be so from it, and the others be its. */
function exceptsFromPart({ text, sightings }: TextFigures, { parts }: List): boolean {
  return parts.some((part, index) => {
    const sighting = sightings[part];
    return index > 0 && sighting !== undefined && isExcepted(text, sighting);
  });
}

interface LooseList extends List {
  readonly opening: LooseOpening;
}

function mayBeOfElse(
  figures: TextFigures,
  { total, parts, complete, opening }: LooseList,
  wholes: readonly number[],
): boolean {
  const { sightings } = figures;
  const sum = sumOf(sightings, parts);
  const whole = sightings[total];
  if (sum === undefined || whole?.count === undefined || sum === whole.count) return false;
  if (parts.length > 1) {
    if (countsRequestsBy(whole.quantity.unit) && wholes.includes(sum)) return true;
    if (opening.isApart && isToldBefore(figures, { total, from: parts[0] ?? total, sum }))
      return true;
    if (ofAnswers.test(opening.words) && came.test(labelAt(figures, total))) return true;
  }
  if (!opening.isApart || opening.each || (sum < whole.count && !complete)) return false;
  const isNear = Math.abs(sum - whole.count) * nearest <= whole.count;
  if (isNear && !ofRequests.test(wordsAround(figures.text, whole))) return false;
  return !isKeptBySlip(sightings, { parts, sum }, whole);
}

/** What two slips leave is still within a tenth; of requests there are always others of nearly the same number. */
const nearest = 10;
const ofRequests = /申请|办结|答复|受理/u;

/** Whether the parts come to another count before them. */
function isToldBefore(
  { sightings, roles }: TextFigures,
  { total, from, sum }: { readonly total: number; readonly from: number; readonly sum: number },
): boolean {
  if (sum < leastSum) return false;
  const unit = sightings[total]?.quantity.unit;
  const isIt = ({ count, quantity }: Sighting, at: number): boolean =>
    count === sum && areOneUnit(quantity.unit, unit) && isCount(roles[at]);
  for (let at = from - 1; at >= Math.max(0, from - furthest); at--) {
    const found = sightings[at];
    if (found !== undefined && at !== total && isIt(found, at)) return true;
  }
  return false;
}

/** Small sums may be anything. */
const leastSum = 10;

/** Figures further back are of something else. */
const furthest = 40;

/** What became of requests is told of those answered, of which there are others than came in within the year. */
const ofAnswers = /结果|答复|办结|处理/u;
const came = /[收受接]/u;
