import Big from 'big.js';
import type { Calculation, Term } from '../../facts/calculations/calculation.js';
import type { Fact } from '../../facts/fact.js';

/** What the sums say a cell holds. */
export interface BySums {
  readonly value: Big;
  /** How many sums say it. */
  readonly sums: number;
}

/**
 * What must stand in a cell whose own words give no figure: every sum it is in, and whose other figures are all there,
 * comes out with the same whole figure. Undefined where there is no such sum, or where two want different figures.
 */
export function bySums(fact: Fact, calculations: readonly Calculation[]): BySums | undefined {
  const wanted: Big[] = [];
  for (const { rule, left, right } of calculations) {
    if (rule.relation !== 'sum') continue;
    const value = wantedIn(fact, left, right) ?? wantedIn(fact, right, left);
    if (value !== undefined) wanted.push(value);
  }
  const [value] = wanted;
  const isCount = value?.gte(0) === true && value.round(0).eq(value);
  if (!isCount || wanted.some((other) => !other.eq(value))) return undefined;
  return { value, sums: wanted.length };
}

/** The other side without the other terms of the fact's own side. */
function wantedIn(fact: Fact, own: readonly Term[], other: readonly Term[]): Big | undefined {
  if (!own.some((term) => term.fact === fact)) return undefined;
  const rest = sumOf(own.filter((term) => term.fact !== fact));
  const whole = sumOf(other);
  return rest && whole?.minus(rest);
}

/** The sum of terms; undefined where one is no plain printed figure. */
function sumOf(terms: readonly Term[]): Big | undefined {
  let sum = new Big(0);
  for (const { fact } of terms) {
    if (fact?.value === undefined || fact.low !== fact.value) return undefined;
    sum = sum.plus(fact.value);
  }
  return sum;
}
