import { labelAt, wordsAround } from '../figures/labels.js';
import { carriedIn } from './list-words.js';
import { sumOf } from './part-sums.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { Sighting } from '../figures/sighting.js';

/** `收到265件,已办结264件,结转下年度3件`: what the year before left is in the parts, but not in the total. */
export function isBalance(text: string, total: Sighting, parts: readonly Sighting[]): boolean {
  return (
    /[收受]/u.test(wordsAround(text, total)) &&
    parts.some((part) => wordsAround(text, part).includes('结转'))
  );
}

/** `受理申请91件(2件结转下年度),其中予以公开89件…`: the parts lack what is not answered yet, and nothing else. */
export function lacksOpen(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): boolean {
  const whole = sightings[total];
  const sum = sumOf(sightings, parts);
  if (whole?.count === undefined || sum === undefined) return false;
  const missing = whole.count - sum;
  return sightings.some(
    ({ quantity, count }) =>
      count === missing &&
      quantity.sentence === whole.quantity.sentence &&
      quantity.meaning?.readings[0]?.rows[0] === 'requests.carriedOut',
  );
}

/** `新收140件,上年结转7件,合计147件。其中自然人120件,法人20件`: whether they are, to the last, of another figure before them. */
export function makeUpAnother(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): boolean {
  const whole = sightings[total];
  const sum = sumOf(sightings, parts);
  if (sum === undefined || sum === whole?.count) return false;
  const isIt = ({ count, paragraph, quantity }: Sighting): boolean =>
    count === sum && paragraph === whole?.paragraph && quantity.unit === whole.quantity.unit;
  // 受理604件（新收592件，上年结转12件），其中…
  const inBrackets = sightings
    .slice(total + 1, parts[0])
    .filter(({ depth }) => depth > (whole?.depth ?? 0));
  const before = sightings.slice(Math.max(0, total - furthestOther), total);
  return [...before, ...inBrackets].some(isIt);
}

const furthestOther = 4;

/** `新收9件，上年结转14件。其中自然人4件，法人5件`: whether parts, in the next sentence, make up a figure beside the last. */
export function makeUpSibling(
  { sightings, roles }: TextFigures,
  { total, parts }: { readonly total: number; readonly parts: readonly number[] },
): boolean {
  const [whole, first] = [sightings[total]?.quantity, sightings[parts[0] ?? total]];
  const sum = sumOf(sightings, parts);
  if (sum === undefined || parts.length < 2 || first?.quantity.sentence === whole?.sentence)
    return false;
  for (let at = total - 1; at >= Math.max(0, total - furthestOther); at--) {
    const found = sightings[at];
    if (found?.quantity.sentence !== whole?.sentence) return false;
    if (found?.count === sum && roles[at] === 'count' && found.quantity.unit === whole?.unit)
      return true;
  }
  return false;
}

/** `收到申请18件，其中予以公开11件，无法提供9件（含上年结转2件）`: what the year before left is told behind the parts it is in. */
export function holdCarriedIn(
  figures: TextFigures,
  { total, parts }: { readonly total: number; readonly parts: readonly number[] },
): boolean {
  const { sightings } = figures;
  const last = parts.at(-1) ?? total;
  const [whole, part, carried] = [sightings[total], sightings[last], sightings[last + 1]];
  const sum = sumOf(sightings, parts);
  if (whole?.count === undefined || sum === undefined || part === undefined) return false;
  return (
    carried?.count === sum - whole.count &&
    carried.depth > part.depth &&
    carriedIn.test(labelAt(figures, last + 1))
  );
}
