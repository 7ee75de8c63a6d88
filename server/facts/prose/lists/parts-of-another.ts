import { wordsAround } from '../figures/labels.js';
import { sumOf } from './part-sums.js';
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

/** `新收140件,上年结转7件,合计147件。其中自然人120件,法人20件`: whether they are, to the last, of a figure before the total. */
export function makeUpAnother(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): boolean {
  const whole = sightings[total];
  const sum = sumOf(sightings, parts);
  if (sum === undefined || sum === whole?.count) return false;
  return sightings
    .slice(Math.max(0, total - furthestOther), total)
    .some(
      ({ count, paragraph, quantity }) =>
        count === sum && paragraph === whole?.paragraph && quantity.unit === whole.quantity.unit,
    );
}

const furthestOther = 4;
