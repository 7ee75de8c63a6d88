import { figureOf } from '../../calculations/wholes.js';
import { followers } from '../figures/share-base.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';
import { looseOpening } from './loose-opening.js';
import { countsRequestsBy } from './whole-requests.js';

/** A share and what it is of, as indices of figures. */
interface PartShare {
  readonly percentage: number;
  readonly part: number;
}

/**
 * `全年办结589件。从申请人类型看，自然人523件，占88.3%，…`: whether more of the shares follow from how many requests came in, as
 * the tables have it, than from the figure before, to which no word ties them.
 * @param of that figure, and how many requests the tables have
 */
export function areOfWhole(
  figures: TextFigures,
  run: readonly PartShare[],
  { total, wholes }: { readonly total: number; readonly wholes: readonly number[] },
): boolean {
  const { sightings } = figures;
  if (!countsRequestsBy(sightings[total]?.quantity.unit)) return false;
  const right = followers(sightings, run, total, 0);
  if (right === run.length) return false;
  if (!isLoose(figures, total, run)) return false;
  return wholes.some((sum) => followersOfSum(sightings, run, { at: total, sum }) > right);
}

/** Whether no word ties the parts to the figure before, or only 其中 behind a ； or a full stop does. */
function isLoose(
  { text, sightings, roles }: TextFigures,
  total: number,
  run: readonly PartShare[],
): boolean {
  const parts = run.map(({ part }) => part);
  if (looseOpening({ text, sightings, roles }, { total, parts }) !== undefined) return true;
  const [whole, first] = [sightings[total], sightings[parts[0] ?? -1]];
  if (whole === undefined || first === undefined || first.depth > 0) return false;
  const { start } = first.quantity.span;
  return start > whole.end && behindMark.test(text.slice(whole.end, start));
}

const behindMark = /[。！？；;][^。！？；;]*其中[^。！？；;]*$/u;

/** The shares that stand right behind parts. */
export function sharesBehind(
  { roles }: TextFigures,
  parts: readonly number[],
): readonly PartShare[] {
  return parts
    .filter((part) => roles[part + 1] === 'share')
    .map((part) => ({ part, percentage: part + 1 }));
}

/** How many shares are what their parts are of a sum, told in the place of a figure. */
export function followersOfSum(
  sightings: readonly Sighting[],
  run: readonly PartShare[],
  { at, sum }: { readonly at: number; readonly sum: number },
): number {
  const printed = sightings[at];
  if (printed === undefined) return 0;
  const value = figureOf(sum);
  const figure = { ...printed.quantity.figure, value, low: value, high: value };
  const told = { ...printed, count: sum, quantity: { ...printed.quantity, figure } };
  const all = sightings.slice();
  all[at] = told;
  return followers(all, run, at, 0);
}
