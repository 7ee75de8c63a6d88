import type Big from 'big.js';
import type { Figure } from '../../../report/figure.js';
import { isOneSlip } from '../one-slip.js';
import { percentageOf } from './percentage.js';

/**
 * The percentage that two values give, with as many decimals as the printed one was meant to have: those it has, unless
 * a single slip explains it with others, as in 125% for 12.5% or 75.66% for 75.6%.
 * @param beside the decimals of the percentages next to it, where they all have as many
 */
export function likelyPercentage(
  { printed, decimals }: Figure,
  part: Big,
  base: Big,
  beside?: number,
): string {
  const meant = [beside ?? decimals, decimals, 1, 2].flatMap((each) =>
    each < 0 ? [] : [filled(percentageOf(part, base, each), each)],
  );
  return (
    meant.find((each) => digitsOf(each) === digitsOf(printed)) ??
    meant.find((each) => isOneSlip(printed, each)) ??
    percentageOf(part, base, beside ?? decimals)
  );
}

/** The percentage that two values give, with just as many decimals as the printed one. */
export function percentagePrintedAs({ decimals }: Figure, part: Big, base: Big): string {
  return filled(percentageOf(part, base, decimals), decimals);
}

/** Of 125% and of 12.5%: where the point was lost, they are the same. */
function digitsOf(printed: string): string {
  return printed.replace(/\D/gu, '');
}

/** 15.0 for 15 where there is one decimal. */
function filled(percentage: string, decimals: number): string {
  const [, after = ''] = percentage.split('.');
  if (after.length >= decimals) return percentage;
  return `${percentage}${after === '' ? '.' : ''}${'0'.repeat(decimals - after.length)}`;
}
