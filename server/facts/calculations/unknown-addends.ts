import type { Calculation } from './calculation.js';
import type { UnknownRow } from '../fact.js';

/**
 * A failing sum as one that nothing is known of, where just what it lacks stands in a row the form does not have: some
 * annexes tell apart what the form counts together (信函申请数, 传真申请数).
 */
export function withUnknownRows(
  calculation: Calculation,
  unknown: readonly UnknownRow[],
): Calculation {
  const { verdict, rule, difference } = calculation;
  if (unknown.length === 0 || verdict !== 'fails') return calculation;
  if (rule.relation !== 'sum' || rule.between !== 'rows') return calculation;
  const lacking = difference?.abs();
  const isThere = unknown.some(({ cells }) =>
    cells.some(({ figure }) => lacking !== undefined && figure?.value.eq(lacking)),
  );
  return isThere ? { ...calculation, verdict: 'unknown' } : calculation;
}
