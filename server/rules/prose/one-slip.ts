import { slipBetween } from '../../repair/slips.js';
import { isAllDigits } from '../../report/text/digits.js';

/** Whether a hand that meant one number may have written another with a single slip; see {@link costOfSlip}. */
export function isOneSlip(printed: string, right: string): boolean {
  return costOfSlip(printed, right) !== undefined;
}

/**
 * How unlikely the single slip is that makes one number of another: a digit replaced, left out, put in or doubled, two
 * exchanged, the decimal point lost or moved, 万 left out.
 * @param printed as in the text, with its scale
 * @param right as it would be printed there
 * @returns as {@link slipBetween} measures it; undefined where no single slip does
 */
export function costOfSlip(printed: string, right: string): number | undefined {
  // Of many numbers that may be meant most are no slip away, and nearly all are digits alone.
  if (isAllDigits(printed) && isAllDigits(right)) return slipBetween(printed, right)?.cost;
  if (plain(printed) === plain(right)) return undefined;
  const [one, other] = [digitsOf(printed), digitsOf(right)];
  const [digits, others] = [one.replace('.', ''), other.replace('.', '')];
  if (digits === others) return pointOrScale;
  if (scaleOf(printed) !== scaleOf(right)) return undefined;
  // A slip in a digit leaves the point where it is, but for a digit more or fewer on either side of it.
  const [whole = '', decimals = ''] = one.split('.');
  const [rightWhole = '', rightDecimals = ''] = other.split('.');
  if (whole !== rightWhole && decimals !== rightDecimals && one.length !== other.length) {
    return undefined;
  }
  return slipBetween(digits, others)?.cost;
}

/** As a digit left out. */
const pointOrScale = 2.5;

/** Without grouping, spaces and a sign of per cent. */
function plain(printed: string): string {
  return printed.replace(/[,，\s%％]/gu, '');
}

/** The digits and the decimal point. */
function digitsOf(printed: string): string {
  return plain(printed).replace(/[万亿]/gu, '');
}

function scaleOf(printed: string): string {
  return /[万亿]/u.exec(printed)?.[0] ?? '';
}
