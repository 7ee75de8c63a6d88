import type Big from 'big.js';
import type { Calculation } from '../../facts/calculations/calculation.js';
import type { BoundReport, Fact, FactPlace } from '../../facts/fact.js';
import type { Report } from '../../report/report.js';
import { statementsOf } from '../statements.js';

/** A figure of a table, its place and value certain. */
export interface CertainFact extends Fact {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly place: FactPlace;
}

/** The figures of a concept in a period, those left out that the tables give twice. */
export function factsOf(
  { facts }: BoundReport,
  concept: string,
  period: Fact['period'] = 'year',
): readonly CertainFact[] {
  const found = facts.filter((fact) => fact.concept === concept && fact.period === period);
  return found.filter(isCertain).filter(({ applicant }) => {
    return found.filter((other) => other.applicant === applicant).length === 1;
  });
}

function isCertain(fact: Fact): fact is CertainFact {
  const { value, low, high, place } = fact;
  return value !== undefined && low !== undefined && high !== undefined && place !== undefined;
}

/**
 * Whether a sum that fails would hold with another value: then the sum and what was found here have one cause, and
 * the rule of the sum says it.
 */
export function isCauseOfFailure(
  calculations: readonly Calculation[],
  fact: Fact,
  value: Big,
): boolean {
  return calculations.some(({ rule, verdict, left, right, difference }) => {
    if (verdict !== 'fails' || rule.relation !== 'sum' || difference === undefined) return false;
    const onLeft = left.some((term) => term.fact === fact);
    if (!onLeft && !right.some((term) => term.fact === fact)) return false;
    const shift = value.minus(fact.value ?? 0);
    return difference.plus(onLeft ? shift : shift.neg()).eq(0);
  });
}

/** Whether a sentence about `subject` gives a reason why it is not as last year's report has it. */
export function isExplained({ text, tables }: Report, subject: RegExp, reason: RegExp): boolean {
  let from = 0;
  const ends = [...tables.map(({ span }) => span), { start: text.length, end: text.length }];
  return ends.some((table) => {
    const prose = text.slice(from, table.start);
    from = table.end;
    return statementsOf(prose).some((said) => subject.test(said) && reason.test(said));
  });
}
