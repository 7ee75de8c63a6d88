import Big from 'big.js';
import type { Breakdown, Quantity } from '../../../facts/prose/reading.js';
import type { Cause } from '../../../repair/cause.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { RuleContext } from '../../rule.js';
import { wrongFigures } from '../changes/change-corrections.js';
import { judgedChanges } from '../changes/judged-change.js';

/** The values that figures of sentences have once what is told of them elsewhere is corrected. */
export type CorrectedValues = ReadonlyMap<Quantity, Big>;

/** What causes and changes correct in sentences. */
export function correctedValues(context: RuleContext): CorrectedValues {
  return corrections.of(context);
}

/** Asked for parts above their total, and for those below it. */
const corrections = new LastAsked(findCorrected);

function findCorrected(context: RuleContext): CorrectedValues {
  const corrected = new Map(correctionsIn(context.causes));
  // What two changes say of a figure is told with them.
  if (context.isOn('prose.change')) {
    for (const { quantity, value } of wrongFigures(judgedChanges(context))) {
      corrected.set(quantity, value);
    }
  }
  return corrected;
}

/** The values of figures of sentences that the likeliest correction of each cause sets. */
function correctionsIn(causes: readonly Cause[]): CorrectedValues {
  const found = new Map<Quantity, Big>();
  for (const { repairs } of causes) {
    for (const { observation, value } of repairs[0]?.changes ?? []) {
      if (observation.mention !== undefined) found.set(observation.mention, value);
    }
  }
  return found;
}

/** How a list's parts stand to its total once that is corrected; undefined where none of its figures is. */
export function comparedCorrected(
  { total, parts }: Breakdown,
  corrected: CorrectedValues,
): 'above' | 'equal' | 'below' | undefined {
  if (![total, ...parts].some((each) => corrected.has(each))) return undefined;
  const valueOf = (quantity: Quantity): Big => corrected.get(quantity) ?? quantity.figure.value;
  const order = parts.reduce((so, part) => so.plus(valueOf(part)), new Big(0)).cmp(valueOf(total));
  if (order === 0) return 'equal';
  return order > 0 ? 'above' : 'below';
}
