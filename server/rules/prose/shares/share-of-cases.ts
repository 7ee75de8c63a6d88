import type { BoundReport } from '../../../facts/fact.js';
import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Share } from '../../../facts/prose/reading.js';
import type Big from 'big.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { RuleContext } from '../../rule.js';
import { fractionOf, judgePercentage } from './percentage.js';

/** `市自然资源局收到申请97件，引发复议14件，占37.8%`: of all cases of its kind, and not of the requests before. */
export function isShareOfCases(
  { percentage, part }: Share,
  { report, bound }: RuleContext,
): boolean {
  const label = wordsIn(report.text, part.clause.start, part.span.start);
  const kind = kinds.find(([word]) => label.includes(word));
  if (kind === undefined) return false;
  const whole = casesOf.of(bound).get(kind[1]);
  if (whole === undefined) return false;
  const range = fractionOf(part.figure, whole);
  return range !== undefined && judgePercentage(percentage, range) === 'rounded';
}

const kinds = [
  ['复议', 'review'],
  ['诉', 'litigation'],
] as const;

/** How many reviews and how many lawsuits there were. */
const casesOf = new LastAsked(({ facts }: BoundReport) => {
  const cases = new Map<string, { readonly low: Big; readonly high: Big }>();
  for (const { concept, value, source } of facts) {
    if (source !== 'table' || value === undefined || !concept.endsWith('.total')) continue;
    const [kind = ''] = concept.split('.');
    const sum = value.plus(cases.get(kind)?.low ?? 0);
    cases.set(kind, { low: sum, high: sum });
  }
  return cases;
});
