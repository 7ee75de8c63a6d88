import Big from 'big.js';
import type { Quantity, Share } from '../../../facts/prose/reading.js';
import { correction, type Correction } from '../correction.js';
import { isOneSlip } from '../one-slip.js';
import { fractionOf, judgePercentage } from './percentage.js';

/** A total from which several shares do not follow, and the one slip away from it from which all of them do. */
export interface WrongBase extends Correction {
  readonly shares: readonly Share[];
}

/**
 * `公开98864条，其中网站6120条，占62.0%；新媒体2981条，占30.2%`: with 9864 in the place of the total both follow.
 * @param wrong shares that do not follow
 * @param all every share of the text
 */
export function wrongBases(wrong: readonly Share[], all: readonly Share[]): readonly WrongBase[] {
  const found: WrongBase[] = [];
  for (const base of new Set(wrong.map((share) => share.base))) {
    const shares = wrong.filter((share) => share.base === base);
    if (shares.length < 2) continue;
    const [only, another] = totalsBySlip(
      base,
      all.filter((share) => share.base === base),
    );
    if (only !== undefined && another === undefined) found.push({ ...only, shares });
  }
  return found;
}

/** The numbers a single slip away from a total from which all shares of it follow. */
export function totalsBySlip(base: Quantity, shares: readonly Share[]): readonly Correction[] {
  const [first] = shares;
  if (first === undefined || !base.figure.low.eq(base.figure.high)) return [];
  const percentage = first.percentage.figure.value;
  if (!percentage.gt(0)) return [];
  const middle = first.part.figure.value.times(100).div(percentage).round(0);
  const found: Correction[] = [];
  let value = middle.minus(mostAway);
  for (let tried = 0; tried <= 2 * mostAway; tried++, value = value.plus(one)) {
    const each = correction(base, value);
    // A slip is soon seen; whether the shares follow takes divisions.
    if (each === undefined || !isOneSlip(base.figure.printed, each.newText)) continue;
    if (shares.every((share) => followsFrom(share, value))) found.push(each);
  }
  return found;
}

const mostAway = 60;
const one = new Big(1);

/** Whether a share follows, had its total another value. */
export function followsFrom({ percentage, part }: Share, total: Big): boolean {
  const range = fractionOf(part.figure, { low: total, high: total });
  return range !== undefined && judgePercentage(percentage, range) === 'rounded';
}
