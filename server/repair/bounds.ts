import Big from 'big.js';
import type { ConstraintTerm, FailingBound, Observation } from '../facts/system/system.js';

/** The failing bounds that hold once figures have other values. */
export function boundsMended(
  changed: ReadonlyMap<Observation, Big>,
  bounds: readonly FailingBound[],
): readonly FailingBound[] {
  return bounds.filter(
    ({ atMost }) =>
      atMost.some((terms) => terms.some(({ observation }) => changed.has(observation))) &&
      atMost.every((terms) => isAtMostZero(terms, changed)),
  );
}

function isAtMostZero(
  terms: readonly ConstraintTerm[],
  changed: ReadonlyMap<Observation, Big>,
): boolean {
  return terms
    .reduce(
      (sum, { observation, coefficient }) =>
        sum.plus((changed.get(observation) ?? observation.value).times(coefficient)),
      zero,
    )
    .lte(0);
}

const zero = new Big(0);
