import Big from 'big.js';
import type { Fact } from '../../../facts/fact.js';
import { tableWholes } from '../../../facts/calculations/table-wholes.js';
import { figureOf, wholeOf } from '../../../facts/calculations/wholes.js';
import { disputesOf } from '../../../facts/prose/words/naming-disputes.js';
import type { Quantity, StatedShare } from '../../../facts/prose/reading.js';
import type { RuleContext } from '../../rule.js';
import { isOneSlip } from '../one-slip.js';
import { fitsFraction, fractionOf, judgePercentage, percentageOf } from './percentage.js';
import { mentionsOf } from '../places.js';
import { wordsOfBase } from './share-of-table.js';
import { basesOf, partOf, usualFractions, type Fraction } from './stated-share-bases.js';

/** A share that follows from the tables in no way it may be meant. */
export interface WrongStatedShare {
  readonly percentage: Quantity;
  readonly part: number;
  readonly base: number;
  /** As it would be printed. */
  readonly right: string;
  /** Whether nothing else can be meant, so that the share can be corrected. */
  readonly isCertain: boolean;
  /** The figures of the tables that the part adds up. */
  readonly facts: readonly Fact[];
}

/** The shares without a count that the tables contradict, whichever of their totals they are of. */
export function statedSharesOffTable(context: RuleContext): readonly WrongStatedShare[] {
  const { statedShares } = context.prose;
  if (statedShares.length === 0 || areTablesInDoubt(context)) return [];
  const judged = statedShares.map((share) => judge(share, context));
  return judged.flatMap((each) => {
    if (each?.fits !== false || !isBorneOut(each, judged)) return [];
    const { share } = each;
    // 予以公开占38.6%，部分公开占12.8%，两项合计占51.4%: as it is printed.
    if (addedUp(share)?.eq(share.percentage.figure.value) === true) return [];
    return wrongOf(each, judged) ?? [];
  });
}

interface Judged {
  readonly share: StatedShare;
  readonly fits: boolean;
  /** Those it is usually of, the likeliest first. */
  readonly usual: readonly Fraction[];
  readonly facts: readonly Fact[];
}

/** A slip in a table is told as that, and shares of it may be right. */
function areTablesInDoubt({ causes }: RuleContext): boolean {
  return causes.some(({ failed }) =>
    failed.some(({ terms }) => terms.some(({ observation }) => observation.home === 'table')),
  );
}

function judge(share: StatedShare, context: RuleContext): Judged | undefined {
  const { bound, mentions } = context;
  const known = mentionsOf.of(mentions);
  const isTold = share.around.every((each) => known.get(each)?.agreeing !== undefined);
  if (!isTold) return undefined;
  const { percentage, of } = share;
  const told = share.parts.flatMap((counted) => partOf(counted, of, context) ?? []);
  if (told.length < share.parts.length || told[0] === undefined) return undefined;
  const whole = tableWholes(bound);
  const bases = basesOf(share, context, whole);
  if (bases === undefined || bases.length === 0) return undefined;
  const parts = [...new Set(told.map(({ value }) => value))];
  const fractions = parts.flatMap((part) =>
    bases.flatMap((base) => (base > 0 && part <= base ? [{ part, base }] : [])),
  );
  if (fractions.length === 0 || parts[0] === 0) return undefined;
  const fits =
    fractions.some(({ part, base }) => fitsFraction(percentage, part, base)) ||
    followsFromText(share, context);
  return { share, fits, usual: usualFractions(share, context), facts: told[0].facts };
}

/** Whether a percentage is a fraction rounded. */
function isRounded(percentage: Quantity, { part, base }: Fraction): boolean {
  const [value, all] = [figureOf(part), figureOf(base)];
  const range = fractionOf({ low: value, high: value }, { low: all, high: all });
  return range !== undefined && judgePercentage(percentage, range) === 'rounded';
}

/** Whether a share is what the tables have of a figure that stands before it. */
function followsFromText(
  { percentage, parts, of, around }: StatedShare,
  context: RuleContext,
): boolean {
  return parts.some((counted) => {
    const part = partOf(counted, of, context)?.value ?? Number.NaN;
    return around.some(({ figure }) => fitsFraction(percentage, part, wholeOf(figure.value)));
  });
}

/** What the shares it adds up come to. */
function addedUp({ together }: StatedShare): Big | undefined {
  if (together.length === 0) return undefined;
  return together.reduce((sum, { figure }) => sum.plus(figure.value), new Big(0));
}

/**
 * Whether it is certain that a share is of the tables: every word before it is known, or another of its sentence is what
 * the tables give, or the total before it is theirs. Of cases there may be others that the tables do not count.
 */
function isBorneOut({ share }: Judged, judged: readonly (Judged | undefined)[]): boolean {
  const [counted] = share.parts;
  const isOfCases = counted !== undefined && disputesOf(counted) !== 0;
  // 占全部新收申请的20.3% says of cases that they are over requests.
  if (share.isCertain && (!isOfCases || wordsOfBase(share.words) === 'received')) return true;
  if (share.around.some(({ figure }) => figure.value.gte(leastTotal))) return true;
  const { start } = share.percentage.sentence;
  return judged.some((other) => {
    const { percentage } = other?.share ?? {};
    if (percentage?.sentence.start !== start || percentage.figure.decimals < 1) return false;
    return other?.usual.some((fraction) => isRounded(percentage, fraction)) === true;
  });
}

const leastTotal = 10;

/** The share as the tables give it of the total that most others of its sentence are of. */
function wrongOf(
  { share, usual, facts }: Judged,
  judged: readonly (Judged | undefined)[],
): WrongStatedShare | undefined {
  const { percentage } = share;
  const { printed, decimals } = percentage.figure;
  const rightOf = ({ part, base }: Fraction): string =>
    percentageOf(new Big(part), new Big(base), Math.max(0, decimals));
  const followers = (base: number): number =>
    judged.filter(
      (each) =>
        each?.share.percentage.sentence.start === percentage.sentence.start &&
        each.share.of === share.of &&
        each.usual.some((own) => own.base === base && isRounded(each.share.percentage, own)),
    ).length;
  const told = share.around.map(({ figure }) => wholeOf(figure.value));
  const isTold = ({ base }: Fraction): number => Number(told.includes(base));
  const isSlip = (fraction: Fraction): number => Number(isOneSlip(printed, rightOf(fraction)));
  const [likeliest] = [...usual].sort(
    (one, other) =>
      followers(other.base) - followers(one.base) ||
      isTold(other) - isTold(one) ||
      isSlip(other) - isSlip(one),
  );
  if (likeliest === undefined) return undefined;
  const right = rightOf(likeliest);
  const bySlip = new Set(usual.filter((each) => isSlip(each) === 1).map(rightOf));
  const isCertain =
    new Set(usual.map(rightOf)).size === 1 || (bySlip.size === 1 && bySlip.has(right));
  return { percentage, ...likeliest, right, isCertain, facts };
}
