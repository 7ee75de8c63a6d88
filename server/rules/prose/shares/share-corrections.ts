import Big from 'big.js';
import type { Lazy } from '../../../facts/lazy.js';
import type { Quantity, Share } from '../../../facts/prose/reading.js';
import { correction, type Correction } from '../correction.js';
import { isOneSlip } from '../one-slip.js';
import { fractionOf, judgePercentage } from './percentage.js';

/**
 * What else than a share may be wrong: its part, where one number that a single slip explains makes the share follow, and
 * no slip explains the share.
 * @param right the share as it follows from part and total
 */
export function likelierThanShare(share: Share, right: Lazy<string>): Correction | undefined {
  const { percentage, part, base } = share;
  const [only, another] = near(share, base.figure.value.times(percentage.figure.value).div(100));
  if (only === undefined || another !== undefined || !isWhole(part)) return undefined;
  if (Math.max(only.newText.length, part.figure.printed.length) < fewestDigits) return undefined;
  return isOneSlip(percentage.figure.printed, right.value) ? undefined : only;
}

/** Of shorter numbers many are a slip away. */
const fewestDigits = 3;

function isWhole({ figure }: Quantity): boolean {
  return figure.low.eq(figure.high);
}

function near({ percentage, part, base }: Share, value: Big): readonly Correction[] {
  const found: Correction[] = [];
  let whole = value.round(0).minus(mostAway);
  for (let tried = 0; tried <= 2 * mostAway; tried++, whole = whole.plus(one)) {
    const each = correction(part, whole);
    // A slip is soon seen; whether the share follows takes a division.
    if (each === undefined || !isOneSlip(part.figure.printed, each.newText)) continue;
    const range = fractionOf({ low: whole, high: whole }, base.figure);
    if (range !== undefined && judgePercentage(percentage, range) === 'rounded') found.push(each);
  }
  return found;
}

/** Of larger totals more numbers come to one share, and more than one of them is a slip away. */
const mostAway = 20;
const one = new Big(1);
