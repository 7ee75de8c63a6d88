import Big from 'big.js';
import { firstWhere } from '../../../report/first-where.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { Change, Quantity } from '../reading.js';
import type { Sighting } from '../figures/sighting.js';
import { isPoints } from '../figures/units.js';

/**
 * Gives changes in a sentence or clause of their own, behind several figures, the one they are about: `收到34件，办结34件，
 * 结转下年1件。较上年的41件下降17.1%`. It is the one before them from which one of the changes follows; where there is none,
 * and several they may be of, nobody can tell.
 * @param changes in their order, each of the figure right before it
 * @param parts the places of the figures that are parts of a list
 * @returns the changes of which it is known what they are of
 */
export function aboutTheirFigures(
  changes: readonly Change[],
  figures: TextFigures,
  parts: ReadonlySet<number>,
): readonly Change[] {
  const placed: Change[] = [];
  for (let from = 0; from < changes.length;) {
    let to = from + 1;
    while (to < changes.length && saySame(changes[from], changes[to])) to++;
    const group = changes.slice(from, to);
    from = to;
    const [first] = group;
    const at = first && placeOf(first.current, figures.sightings);
    const current = at === undefined ? undefined : currentOf(group, at, figures, parts);
    if (current === undefined) continue;
    for (const change of group) placed.push({ ...change, current });
  }
  return placed;
}

/** The place of a figure among those of the text; undefined where it is none of them. */
function placeOf(quantity: Quantity, sightings: readonly Sighting[]): number | undefined {
  const { start } = quantity.span;
  const place = firstWhere(sightings, ({ quantity: { span } }) => span.start >= start);
  return sightings[place]?.quantity === quantity ? place : undefined;
}

/** Whether two changes say in two ways how one figure changed. */
function saySame(one: Change | undefined, other: Change | undefined): boolean {
  return one !== undefined && one.current === other?.current && one.base === other.base;
}

function currentOf(
  group: readonly Change[],
  at: number,
  { sightings, roles }: TextFigures,
  parts: ReadonlySet<number>,
): Quantity | undefined {
  const nearest = sightings[at];
  const base = group[0]?.base;
  if (nearest === undefined || roles[at] !== 'count') return group[0]?.current;
  const { quantity } = nearest;
  if (fits(group, quantity)) return quantity;
  let others = 0;
  for (let each = at - 1; each >= Math.max(0, at - furthest); each--) {
    const found = sightings[each];
    if (found?.paragraph !== nearest.paragraph) break;
    if (found.quantity === base || found.quantity.unit !== quantity.unit) continue;
    if (roles[each] !== 'count') continue;
    if (fits(group, found.quantity)) return found.quantity;
    const isBeside = found.quantity.sentence === quantity.sentence && !parts.has(each);
    if (isBeside && found.depth <= nearest.depth) others++;
  }
  return others === 0 || !standsAlone(group, quantity) ? quantity : undefined;
}

/** Figures further back are of something else. */
const furthest = 12;

/** Whether the change stands in a sentence of its own. */
function standsAlone(group: readonly Change[], { sentence }: Quantity): boolean {
  return group[0]?.amount.sentence !== sentence;
}

/** Whether one of the changes follows were they of a figure; without a base, whether 增加9件 and 增长22.5% agree then. */
function fits(group: readonly Change[], current: Quantity): boolean {
  const base = group[0]?.base;
  if (base !== undefined)
    return group.some((change) => follows(change, current, base.figure.value));
  const by = group.find(({ amount: { unit } }) => unit === current.unit);
  if (by === undefined) return false;
  const { value } = by.amount.figure;
  const now = current.figure.value;
  const then = by.direction === 'increase' ? now.minus(value) : now.plus(value);
  return group.some(
    (change) =>
      change.amount.unit === '%' &&
      change.baseYear === by.baseYear &&
      follows(change, current, then),
  );
}

/** Whether a change is what became of what was there before, give or take one in the last place printed. */
function follows({ amount, direction }: Change, current: Quantity, then: Big): boolean {
  const [now, by] = [current.figure, amount.figure];
  const width = by.high.minus(by.low);
  const [low, high] = [by.value.minus(width), by.value.plus(width)];
  const more = now.value.minus(then);
  const signed = direction === 'increase' ? more : more.times(-1);
  if (amount.unit === current.unit || isPoints(amount.unit)) {
    return signed.gte(low) && signed.lte(high);
  }
  const scaled = signed.times(hundred);
  return then.gt(0) && scaled.gte(low.times(then)) && scaled.lte(high.times(then));
}

const hundred = new Big(100);
