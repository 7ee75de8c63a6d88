import type { Quantity } from '../../facts/prose/reading.js';
import type { Observation } from '../../facts/system/system.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import type { RuleContext } from '../rule.js';
import { misquotedFigures } from '../years/misquoted.js';

/**
 * Figures of sentences that are found wrong by sums, tables and last year's report, so that what is computed from them
 * is not told too.
 */
export function correctedFigures(context: RuleContext): ReadonlySet<Quantity> {
  return correctedIn.of(context);
}

/** Every rule on what is computed asks. */
const correctedIn = new LastAsked(findCorrected);

function findCorrected(context: RuleContext): ReadonlySet<Quantity> {
  const found = new Set<Quantity>();
  for (const { repairs, failed } of context.causes) {
    for (const { observation } of repairs[0]?.changes ?? []) add(observation, found);
    for (const { terms } of failed) for (const { observation } of terms) add(observation, found);
  }
  if (context.isOn('years.compared')) {
    for (const { quantity } of misquotedFigures(context)) found.add(quantity);
  }
  return found;
}

function add({ mention }: Observation, found: Set<Quantity>): void {
  if (mention !== undefined) found.add(mention);
}
