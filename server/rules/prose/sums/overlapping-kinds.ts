import { wordsIn } from '../../../facts/prose/figures/words-in.js';
import { nameClasses } from '../../../facts/prose/lists/kinds.js';
import Big from 'big.js';
import type { Breakdown, Quantity } from '../../../facts/prose/reading.js';
import { slipBetween } from '../../../repair/slips.js';
import { isAbove } from './sum-of-parts.js';

/**
 * Whether parts that are more than their total may be kinds of which a thing can be several (涉企政策、惠民政策), and no
 * slip: each alone is within the total, and no one figure written otherwise would make them add up to it. What comes in
 * one way and ends in one way (申请, 案件) is of one kind only, and so are what is told by the classes of a catalogue
 * (动态类) and what is sorted into many kinds and 其他.
 */
export function mayOverlap({ total, parts }: Breakdown, text: string): boolean {
  if (parts.length < 2 || parts.some((part) => isAbove([part], total))) return false;
  if (parts.every(({ meaning }) => meaning !== undefined)) return false;
  if (nameClasses(parts.map(({ clause, span }) => wordsIn(text, clause.start, span.start))))
    return false;
  if (ofOneKind.test(wordsIn(text, total.clause.start, total.clause.end))) return false;
  if (areSorted(parts, text)) return false;
  return !isSlipOfOne(total, parts);
}

/** `人事信息12条、政务动态1740条、其他信息1827条、…`: of no other kind is what none of them holds. */
function areSorted(parts: readonly Quantity[], text: string): boolean {
  return (
    parts.length >= fewestSorted &&
    parts.some((part, index) => {
      const before = parts[index - 1];
      return before !== undefined && ofRest.test(wordsIn(text, before.span.end, part.span.start));
    })
  );
}

const fewestSorted = 4;
const ofRest = /[、，,；;及和]\s?其[他它]/u;

const ofOneKind = /申请|复议|诉讼|案件|工单|诉求|投诉/u;

/** Whether one of the figures need be written otherwise, by one slip of the hand, or a part was added after the total was. */
function isSlipOfOne(total: Quantity, parts: readonly Quantity[]): boolean {
  const width = widthOf(total);
  // What is rounded in two ways need not add up to the last digit.
  if (parts.some((part) => !widthOf(part).eq(width))) return true;
  const unit = width.gt(0) ? width : new Big(1);
  const inUnits = ({ figure: { value } }: Quantity): Big => value.div(unit).round(0);
  const all = inUnits(total);
  const excess = parts.reduce((sum, part) => sum.plus(inUnits(part)), new Big(0)).minus(all);
  const mayBe = (printed: Big, right: Big): boolean =>
    right.gte(0) && slipBetween(printed.toFixed(), right.toFixed()) !== undefined;
  return (
    mayBe(all, all.plus(excess)) ||
    parts.map(inUnits).some((part) => part.eq(excess) || mayBe(part, part.minus(excess)))
  );
}

function widthOf({ figure }: Quantity): Big {
  return figure.high.minus(figure.low);
}
