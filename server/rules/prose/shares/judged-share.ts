import { wordsBefore, wordsIn } from '../../../facts/prose/figures/words-in.js';
import Big from 'big.js';
import type { BoundReport } from '../../../facts/fact.js';
import type { ProseReading, Quantity, Share } from '../../../facts/prose/reading.js';
import { wholeOf } from '../../../facts/calculations/wholes.js';
import { LastAsked } from '../../../report/remembering/last-asked.js';
import type { RuleContext } from '../../rule.js';
import { wrongFigures } from '../changes/change-corrections.js';
import { correctedFigures } from '../corrected.js';
import { exchangedChanges, mendsShare } from '../changes/exchanged-changes.js';
import { judgedChanges } from '../changes/judged-change.js';
import { partsAboveTotals, type PartsAbove } from '../sums/parts-above.js';
import {
  fitsFraction,
  fractionOf,
  isFilled,
  judgePercentage,
  type Agreement,
} from './percentage.js';
import { mayBeRateOfOther } from './rate-of-table.js';
import { isShareOfCases } from './share-of-cases.js';
import { followsFrom } from './share-bases.js';

/** A share that does not follow. */
export interface JudgedShare {
  readonly share: Share;
  readonly agreement: Agreement | 'filled';
}

/** The shares that do not follow. */
export function judgedShares(context: RuleContext): readonly JudgedShare[] {
  return judgedOf.of(context);
}

/** Rules on shares and on rates ask. */
const judgedOf = new LastAsked(judgeAll);

function judgeAll(context: RuleContext): readonly JudgedShare[] {
  return context.prose.shares.flatMap((share) => {
    const agreement = judge(share, context);
    return agreement === 'rounded' || agreement === undefined ? [] : [{ share, agreement }];
  });
}

/**
 * Whether what is wrong with a share is told by another rule: a part that is more than its total, parts that are more
 * together and of which it is a share once the total is corrected, a total that two changes correct, or that stands in the
 * place of what it is compared with.
 */
export function toldElsewhere(context: RuleContext): (share: Share) => boolean {
  const { prose } = context;
  if (prose.shares.length === 0) return () => false;
  const above = context.isOn('prose.breakdown') ? partsAboveTotals(context) : [];
  const changed = context.isOn('prose.change') ? wrongFigures(judgedChanges(context)) : [];
  const swapped = context.isOn('prose.change') ? exchangedChanges(context) : [];
  return (share) =>
    swapped.some((each) => mendsShare(each, share)) ||
    above.some((each) => each.share === share || mends(each, share)) ||
    changed.some(({ quantity, value }) => quantity === share.base && followsFrom(share, value));
}

/** Whether the likeliest correction of a total that its parts exceed makes a share of it follow. */
function mends({ total, likely: [likeliest] }: PartsAbove, share: Share): boolean {
  if (share.base !== total || likeliest?.quantity !== total) return false;
  return followsFrom(share, likeliest.value);
}

/** Undefined where nothing can be said: an approximate figure, a total of zero, or a figure that is corrected elsewhere. */
function judge(share: Share, context: RuleContext): JudgedShare['agreement'] | undefined {
  const { percentage, part, base } = share;
  if (percentage.approximation !== 'exact') return undefined;
  if (part.approximation !== 'exact' || base.approximation !== 'exact') return undefined;
  if (isOfOwnBases(share, context)) return undefined;
  const range = fractionOf(part.figure, base.figure);
  if (range === undefined) return undefined;
  const strict = judgePercentage(percentage, range);
  if (strict === 'rounded') return strict;
  const agreement = isFilled(percentage, range) ? 'filled' : strict;
  const corrected = correctedFigures(context);
  if (corrected.has(part) || corrected.has(base)) return undefined;
  if (mayBeRateOfOther(share, context) || isShareOfCases(share, context)) return undefined;
  if (agreement !== 'wrong' && isSaidToBeAbout(share, context)) return undefined;
  return isOfTotal(share, context) || isMadeToFit(share, context) ? undefined : agreement;
}

/** `分别占各自审结数的18.2%、8.7%`: each of a total that the sentence does not print. */
function isOfOwnBases({ percentage: { sentence, span } }: Share, { report }: RuleContext): boolean {
  const from = Math.max(sentence.start, span.start - 30);
  return /占(?:各自|同类|所在)[^，,。；;]{0,24}$/u.test(wordsIn(report.text, from, span.start));
}

/** `约占17.2%`: the decimals beyond may be left off. */
function isSaidToBeAbout({ percentage: { span } }: Share, { report }: RuleContext): boolean {
  return /约[占为][^，,。；;、]{0,6}$/u.test(wordsBefore(report.text, span.start, 8));
}

/** `无法提供21件,其中不掌握18件,占20.6%`: what the list is of, behind its last part, as a share of all requests. */
function isOfTotal({ percentage, part }: Share, { prose, bound }: RuleContext): boolean {
  const total = totalsByLastPart.of(prose).get(part);
  if (total === undefined) return false;
  return requestTotals.of(bound).some((whole) => {
    const range = fractionOf(total.figure, whole);
    return range !== undefined && judgePercentage(percentage, range) === 'rounded';
  });
}

/**
 * `862件占82.4%，171件占16.3%，13件占1.3%` of 1046: off by less than a unit of the last decimal, so that all the parts of
 * the total, which stand one after the other, add up to 100%.
 */
function isMadeToFit(share: Share, { prose: { shares } }: RuleContext): boolean {
  const { percentage, part, base } = share;
  const places = Math.max(part.figure.decimals, base.figure.decimals);
  const [one, all] = [part, base].map(({ figure }) => wholeOf(figure.value, places));
  if (!fitsFraction(percentage, one ?? Number.NaN, all ?? Number.NaN)) return false;
  const at = shares.indexOf(share);
  for (let from = at; from >= Math.max(0, at - mostParts); from--) {
    if (shares[from]?.base !== base) return false;
    if (addsUp(shares.slice(from, at + mostParts), at - from)) return true;
  }
  return false;
}

/** Whether the shares up to one behind the given number of them are all of their total, and are 100%. */
function addsUp(shares: readonly Share[], least: number): boolean {
  let [parts, percentages] = [new Big(0), new Big(0)];
  for (const [index, { base, part, percentage }] of shares.entries()) {
    if (base !== shares[0]?.base) return false;
    parts = parts.plus(part.figure.value);
    percentages = percentages.plus(percentage.figure.value);
    if (index >= least && parts.eq(base.figure.value)) return percentages.eq(100);
  }
  return false;
}

const mostParts = 12;

const totalsByLastPart = new LastAsked(({ breakdowns }: ProseReading) => {
  const totals = new Map<Quantity, Quantity>();
  for (const { total, parts } of breakdowns) {
    const last = parts.at(-1);
    if (last !== undefined) totals.set(last, total);
  }
  return totals;
});

/** What came in and what was answered, of all applicants. */
const requestTotals = new LastAsked(({ facts }: BoundReport) =>
  facts.flatMap(({ concept, applicant, low, high }) => {
    const isWhole = applicant === undefined || applicant === 'total';
    return isWhole && wholes.has(concept) && low && high ? [{ low, high }] : [];
  }),
);

const wholes: ReadonlySet<string> = new Set([
  'requests.received',
  'requests.processed',
  'requests.closed',
  'requests.answered',
]);
