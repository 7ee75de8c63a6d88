import type Big from 'big.js';
import type { Quantity } from '../facts/prose/reading.js';
import type { Constraint, Observation } from '../facts/system/system.js';

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
  const found: SaidPair[] = [];
  const said = failing.flatMap((constraint) => contradictedIn(constraint) ?? []);
  const partners = said.map((one) => said.filter((other) => areExchanged(one, other)));
  said.forEach((one, at) => {
    const [other, another] = partners[at] ?? [];
    if (other === undefined || another !== undefined) return;
    if (one.quantity.span.start > other.quantity.span.start) return;
    if (partners[said.indexOf(other)]?.length !== 1) return;
    if (!areContradictedElsewhere(one, other, failing)) found.push({ one, other });
  });
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

function areExchanged(one: Contradicted, other: Contradicted): boolean {
  return (
    one !== other &&
    one.value.eq(other.observation.value) &&
    other.value.eq(one.observation.value) &&
    areNear(one.quantity, other.quantity)
  );
}

/** The last figure of a sentence and the first of the next are neighbours too. */
function areNear(one: Quantity, other: Quantity): boolean {
  if (one.sentence === other.sentence) return true;
  const [first, second] =
    one.span.start < other.span.start ? [one.span, other.span] : [other.span, one.span];
  return second.start - first.end <= mostBetween;
}

const mostBetween = 25;

/** Whether a sum or another sentence contradicts the cells as well: then it is hardly the sentence that is wrong. */
function areContradictedElsewhere(
  one: Contradicted,
  other: Contradicted,
  failing: readonly Constraint[],
): boolean {
  const cells = new Set([...one.cells, ...other.cells]);
  const isOwn = ({ origin }: Constraint): boolean =>
    origin.kind === 'mention' &&
    (origin.quantity === one.quantity || origin.quantity === other.quantity);
  return failing.some(
    (constraint) =>
      !isOwn(constraint) && constraint.terms.some(({ observation }) => cells.has(observation)),
  );
}
