import type Big from 'big.js';
import type { Calculation } from '../../facts/calculations/calculation.js';
import type { Fact } from '../../facts/fact.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import { valueOf } from './working.js';

/** One figure changed to another value. */
export interface ChangedFact {
  readonly fact: Fact;
  readonly value: Big;
}

/** Whether everything else the changed figure takes part in holds with it. */
export function restHoldsWith(
  change: ChangedFact,
  failing: Calculation,
  calculations: readonly Calculation[],
): boolean {
  return (usersOf.of(calculations).get(change.fact) ?? []).every(
    (user) => user === failing || user.verdict === 'unknown' || holdsWith(user, change),
  );
}

/** The calculations each fact takes part in, made once for all findings of a report. */
const usersOf = new LastAsked(findUsers);

function findUsers(
  calculations: readonly Calculation[],
): ReadonlyMap<Fact, readonly Calculation[]> {
  const users = new Map<Fact, Calculation[]>();
  for (const calculation of calculations) {
    for (const { fact } of [...calculation.left, ...calculation.right]) {
      if (fact === undefined) continue;
      const list = users.get(fact);
      if (list === undefined) users.set(fact, [calculation]);
      else list.push(calculation);
    }
  }
  return users;
}

function holdsWith(calculation: Calculation, change: ChangedFact): boolean {
  const { rule, left, right, leftValue, rightValue } = calculation;
  if (leftValue === undefined || rightValue === undefined) return true;
  const shift = change.value.minus(change.fact.value ?? 0);
  const onLeft = left.some(({ fact }) => fact === change.fact);
  const newLeft = onLeft ? leftValue.plus(shift) : leftValue;
  const newRight = onLeft ? rightValue : rightValue.plus(shift);
  if (rule.relation === 'sum') return newLeft.eq(newRight);
  if (rule.relation === 'atMost') return newLeft.lte(newRight);
  const values = right.map((term) => (term.fact === change.fact ? change.value : valueOf(term)));
  return newLeft.lte(newRight) && values.every((value) => value.lte(newLeft));
}
