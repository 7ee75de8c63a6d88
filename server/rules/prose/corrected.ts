import type { Quantity } from '../../facts/prose/reading.js';
import { LastAsked } from '../../report/last-asked.js';
import type { Cause } from '../../repair/cause.js';
import type { RuleContext } from '../rule.js';

/** Figures of sentences that are found wrong by sums and tables, so that what is computed from them is not told too. */
export function correctedFigures({ causes }: RuleContext): ReadonlySet<Quantity> {
  return byCauses.of(causes);
}

const byCauses = new LastAsked(
  (causes: readonly Cause[]): ReadonlySet<Quantity> =>
    new Set(
      causes.flatMap(({ repairs, failed }) => [
        ...(repairs[0]?.changes.flatMap(({ observation }) => observation.mention ?? []) ?? []),
        ...failed.flatMap(({ terms }) =>
          terms.flatMap(({ observation }) => observation.mention ?? []),
        ),
      ]),
    ),
);
