import Big from 'big.js';
import type { Fact } from '../../../facts/fact.js';
import { factNamed } from '../../../facts/mentions/named-row.js';
import {
  lastYearsFigure,
  type FigureElsewhere,
} from '../../../facts/other-reports/other-report.js';
import type { FormId } from '../../../forms/form.js';
import { countsAlike } from '../../../forms/same-count.js';
import type { Change } from '../../../facts/prose/reading.js';
import type { RuleContext } from '../../rule.js';

/** What last year's report has of a figure that a sentence compares with it, without saying what it was. */
export interface BaseLastYear {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  /** The figures of last year's report it is the sum of, each with the figure of this year's table it belongs to. */
  readonly parts: readonly BasePart[];
}

interface BasePart {
  readonly fact: Fact;
  readonly before: FigureElsewhere;
}

/**
 * The bases `703件，同比增长15%` may have: one for every way the figure can be read that last year's report
 * counts alike and gives in full, no sum against it; first the way that agrees with this year's table. None where the table has
 * another figure than the sentence, where the sentence is of a part, or where it is not certain that the year before is
 * meant.
 */
export function basesLastYear(
  { current, base, baseYear }: Change,
  { mentions, others, form, bound, report }: RuleContext,
): readonly BaseLastYear[] {
  if (base !== undefined || baseYear === undefined || others.lastYear.length === 0) return [];
  if (others.lastYear.some((other) => other.year !== baseYear)) return [];
  const mention = mentions.find(({ quantity }) => quantity === current);
  if (mention === undefined && current.meaning === undefined) {
    const fact = factNamed(bound, report.text, current);
    return fact === undefined
      ? []
      : [baseOf([fact], others, form.id)].flatMap((found) => found ?? []);
  }
  if (mention?.agreeing === undefined) return [];
  const { scope, period } = mention.meaning;
  if (scope !== 'whole' || period !== 'year') return [];
  const { agreeing, readings } = mention;
  const inOrder = [agreeing, ...readings.filter((reading) => reading !== agreeing)];
  return inOrder.flatMap(({ facts }) => baseOf(facts, others, form.id) ?? []);
}

function baseOf(
  facts: readonly Fact[],
  others: RuleContext['others'],
  form: FormId,
): BaseLastYear | undefined {
  const parts: BasePart[] = [];
  for (const fact of facts) {
    const before = lastYearsFigure(others, fact);
    if (before === undefined || before.figure.doubtful) return undefined;
    if (!countsAlike(fact.concept, form, before.report.form)) return undefined;
    parts.push({ fact, before });
  }
  const sumOf = (end: 'value' | 'low' | 'high'): Big =>
    parts.reduce((sum, { before }) => sum.plus(before.figure[end]), new Big(0));
  return { value: sumOf('value'), low: sumOf('low'), high: sumOf('high'), parts };
}
