import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import type { Share } from '../../../facts/prose/reading.js';
import {
  disputeTotals,
  requestTotals,
  tableWholes,
  togetherOf,
  type DisputeTotals,
  type WholeOfConcept,
} from '../../../facts/calculations/table-wholes.js';
import { figureOf } from '../../../facts/calculations/wholes.js';
import type { RuleContext } from '../../rule.js';
import { fractionOf, judgePercentage } from './percentage.js';

/**
 * Whether a rate may be of a total that its sentence does not print: `收到申请592件，办结589件，办结率97.5%` of what was to be
 * answered, `行政诉讼28件，胜诉16件，胜诉率69.6%` of the cases that are decided, as the tables have it or as nobody can tell.
 */
export function mayBeRateOfOther(share: Share, context: RuleContext): boolean {
  const { percentage, base } = share;
  const { text } = context.report;
  const { clause, span } = percentage;
  const words = wordsIn(text, clause.start, span.start);
  const of = tableWholes(context.bound);
  if (ofRequests.test(words)) {
    const { received, dealt } = requestTotals(of);
    return follows(share, [...received, ...dealt]);
  }
  if (!ofCases.test(words)) return false;
  const known = casesOf(wordsIn(text, base.clause.start, base.clause.end), of);
  if (known.some(({ total }) => base.figure.value.eq(figureOf(total)))) {
    return follows(share, known.flatMap(basesOf));
  }
  return isOfFewer(share, text);
}

const ofRequests = /[办答][结复]率[^占]{0,4}$/u;
const ofCases = /(?:[胜败]诉|维持|纠[错正]|撤[诉销])率[^占]{0,4}$/u;

/** Whether a percentage is what its part is of one of these. */
function follows({ percentage, part }: Share, bases: readonly number[]): boolean {
  return bases.some((base) => {
    const whole = figureOf(base);
    const range = fractionOf(part.figure, { low: whole, high: whole });
    return range !== undefined && judgePercentage(percentage, range) === 'rounded';
  });
}

/** The cases of the tables that words may speak of, of one kind or of both. */
function casesOf(words: string, of: WholeOfConcept): readonly DisputeTotals[] {
  const suits = ['litigation', 'litigation.direct', 'litigation.afterReview'];
  const [reviews, ...lawsuits] = ['review', ...suits].map((group) => disputeTotals(of, group));
  const found = [
    ...(words.includes('诉') ? lawsuits : []),
    ...(words.includes('复议') ? [reviews] : []),
    reviews && lawsuits[0] && togetherOf(reviews, lawsuits[0]),
  ];
  return found.filter((totals) => totals !== undefined);
}

/** All cases, those decided, and those of them decided on the matter. */
function basesOf({ total, pending, other, upheld, corrected }: DisputeTotals): readonly number[] {
  return [total, total - pending, total - other, upheld + corrected];
}

/**
 * Whether a rate of cases that are in no table may be of those decided: it is above what all of them give, and the sentence
 * does not say that all are.
 */
function isOfFewer({ percentage, part, base }: Share, text: string): boolean {
  if (decided.test(wordsIn(text, base.clause.start, base.clause.end))) return false;
  return percentage.figure.value.times(base.figure.value).gt(part.figure.value.times(100));
}

const decided = /审结|办结|结案|裁[判决]|判决|均已|全部/u;
