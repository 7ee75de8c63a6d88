import type { Quantity } from '../../facts/prose/reading.js';
import type { Observation } from '../../facts/system.js';
import { LastAsked } from '../../report/last-asked.js';
import type { Cause } from '../../repair/cause.js';
import type { RuleContext } from '../rule.js';

/** Figures of sentences that are found wrong by sums and tables, so that what is computed from them is not told too. */
export function correctedFigures({ causes }: RuleContext): ReadonlySet<Quantity> {
  return byCauses.of(causes);
}

const byCauses = new LastAsked(findCorrected);

function findCorrected(causes: readonly Cause[]): ReadonlySet<Quantity> {
  const found = new Set<Quantity>();
  for (const { repairs, failed } of causes) {
    for (const { observation } of repairs[0]?.changes ?? []) add(observation, found);
    for (const { terms } of failed) for (const { observation } of terms) add(observation, found);
  }
  return found;
}

function add({ mention }: Observation, found: Set<Quantity>): void {
  if (mention !== undefined) found.add(mention);
}
