import type Big from 'big.js';
import { Lazy } from '../../facts/lazy.js';
import type { Quantity } from '../../facts/prose/reading.js';
import type { Constraint, Observation } from '../../facts/system/system.js';
import { firstWhere } from '../../report/first-where.js';

/** Two figures of a sentence of which each is what the tables have for the other. */
export interface SaidPair {
  /** In the order of the text. */
  readonly one: Said;
  readonly other: Said;
}

/** A figure of a sentence, and the cells of which it is said. */
export interface Said {
  readonly observation: Observation;
  readonly cells: readonly Observation[];
}

/** With what the cells come to. */
interface Contradicted extends Said {
  readonly quantity: Quantity;
  readonly value: Big;
}

/**
 * Figures of one sentence, or close to each other, that both contradict the tables and that one exchange makes agree:
 * 行政复议3件、行政诉讼5件 beside 5 and 3. None where a figure could be exchanged with either of two, and none where
 * something else speaks against the cells.
 */
export function exchangedSaid(failing: readonly Constraint[]): readonly SaidPair[] {
  const said = failing.flatMap((constraint) => contradictedIn(constraint) ?? []);
  said.sort((one, other) => startOf(one) - startOf(other));
  const alike = new Map<string, Contradicted[]>();
  for (const one of said) addTo(alike, keyOf(one.observation.value, one.value), one);
  const partners = new Map<Said, readonly Contradicted[]>();
  for (const one of said) {
    const opposite = alike.get(keyOf(one.value, one.observation.value)) ?? [];
    partners.set(one, nearestIn(opposite, one));
  }
  const failingOf = new Lazy(() => constraintsByFigure(failing));
  return said.flatMap((one): SaidPair | readonly [] => {
    const [other, another] = partners.get(one) ?? [];
    if (other === undefined || another !== undefined || startOf(one) > startOf(other)) return [];
    if (partners.get(other)?.length !== 1) return [];
    return areContradictedElsewhere(one, other, failingOf.value) ? [] : { one, other };
  });
}

function startOf({ quantity }: Contradicted): number {
  return quantity.span.start;
}

function keyOf(printed: Big, inTables: Big): string {
  return `${printed.toFixed()} ${inTables.toFixed()}`;
}

/** Those near a figure among some in the order of the text: two at most, which are as good as more. */
function nearestIn(some: readonly Contradicted[], one: Contradicted): readonly Contradicted[] {
  const found: Contradicted[] = [];
  const at = firstWhere(some, (other) => startOf(other) >= startOf(one));
  for (const step of [1, -1]) {
    for (let index = step > 0 ? at : at - 1; found.length < 2; index += step) {
      const other = some[index];
      if (other === undefined || !areNear(one.quantity, other.quantity)) break;
      if (other !== one) found.push(other);
    }
  }
  return found;
}

function contradictedIn({ origin, terms }: Constraint): Contradicted | undefined {
  if (origin.kind !== 'mention') return undefined;
  const { quantity } = origin;
  const own = terms.find(({ observation }) => observation.mention === quantity)?.observation;
  const cells = terms.flatMap(({ observation }) => (observation === own ? [] : [observation]));
  const [first, ...others] = cells;
  if (own === undefined || first === undefined || cells.some(({ blank }) => blank)) {
    return undefined;
  }
  const value = others.reduce((sum, cell) => sum.plus(cell.value), first.value);
  return { observation: own, cells, quantity, value };
}

/** The last figure of a sentence and the first of the next are neighbours too. */
function areNear(one: Quantity, other: Quantity): boolean {
  if (one.sentence === other.sentence) return true;
  const [first, second] =
    one.span.start < other.span.start ? [one.span, other.span] : [other.span, one.span];
  return second.start - first.end <= mostBetween;
}

const mostBetween = 25;

function constraintsByFigure(
  failing: readonly Constraint[],
): ReadonlyMap<Observation, readonly Constraint[]> {
  const constraints = new Map<Observation, Constraint[]>();
  for (const constraint of failing) {
    for (const { observation } of constraint.terms) addTo(constraints, observation, constraint);
  }
  return constraints;
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** Whether a sum or another sentence contradicts the cells as well: then it is hardly the sentence that is wrong. */
function areContradictedElsewhere(
  one: Contradicted,
  other: Contradicted,
  failingOf: ReadonlyMap<Observation, readonly Constraint[]>,
): boolean {
  const isOwn = ({ origin }: Constraint): boolean =>
    origin.kind === 'mention' &&
    (origin.quantity === one.quantity || origin.quantity === other.quantity);
  return [...one.cells, ...other.cells].some((cell) => failingOf.get(cell)?.every(isOwn) === false);
}
