import Big from 'big.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import { figureOf, wholeOf } from '../../../facts/calculations/wholes.js';
import type { Figure } from '../../../report/figure.js';

/** Lower and upper end of what a fraction of printed figures can be, as numerator and denominator. */
export interface FractionRange {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A fraction that is not divided out. */
export interface Fraction {
  readonly numerator: Big;
  readonly denominator: Big;
}

/**
 * How a printed percentage follows from a fraction: `rounded` (half a unit of its last decimal either way), `cut`
 * (the decimals beyond left off, which only explains it where rounding does not), or `wrong`.
 */
export type Agreement = 'rounded' | 'cut' | 'wrong';

/** Whether a percentage was rounded to fewer decimals than it is printed with, and filled with zeros: 47.30% for 47.33%. */
export function isFilled({ figure }: Quantity, range: FractionRange): boolean {
  const { value } = figure;
  const digits = withoutPercentSign(figure);
  for (let decimals = figure.decimals - 1; decimals >= 0; decimals--) {
    const dropped = digits.charAt(digits.length - figure.decimals + decimals);
    if (dropped !== '0' && dropped !== '０') return false;
    const half = new Big(`5e${String(-decimals - 1)}`);
    if (isBetween(value.minus(half), value.plus(half), range.low, range.high)) return true;
  }
  return false;
}

/** Judges a printed percentage; compared by multiplication, so that nothing is rounded on the way. */
export function judgePercentage(percentage: Quantity, range: FractionRange): Agreement {
  return judgeWhole(percentage, range) ?? judgeExactly(percentage, range);
}

/** In plain numbers; undefined where a figure is rounded, has decimals, or is too large for that. */
function judgeWhole({ figure }: Quantity, { low, high }: FractionRange): Agreement | undefined {
  const { numerator, denominator } = low;
  if (numerator !== high.numerator || denominator !== high.denominator) return undefined;
  const power = powers[figure.decimals];
  if (power === undefined || numerator.s < 0) return undefined;
  const base = wholeOf(denominator);
  const part = wholeOf(numerator) * 100 * power;
  const printed = lastDecimals(figure, power) * base;
  if (!areSafe(part, printed)) return undefined;
  if (Math.abs(part - printed) * 2 <= base) return 'rounded';
  return part >= printed && part < printed + base ? 'cut' : 'wrong';
}

const powers: readonly number[] = [1, 10, 100, 1000, 10000];

/** Whether two numbers can be counted with plainly; not where one of them is none. */
function areSafe(one: number, other: number): boolean {
  return Math.max(one, other) < Number.MAX_SAFE_INTEGER / 2;
}

/** A percentage in units of its last decimal, of which a power of ten makes one. */
function lastDecimals({ value, decimals }: Figure, power: number): number {
  return wholeOf(decimals === 0 ? value : value.times(figureOf(power)));
}

/** The same for any figures. */
export function judgeExactly({ figure }: Quantity, { low, high }: FractionRange): Agreement {
  const unit = new Big(`1e${String(-figure.decimals)}`);
  const half = unit.div(2);
  if (isBetween(figure.value.minus(half), figure.value.plus(half), low, high)) return 'rounded';
  const atMost = compare(high, figure.value) >= 0;
  const below = compare(low, figure.value.plus(unit)) < 0;
  return atMost && below ? 'cut' : 'wrong';
}

function isBetween(from: Big, to: Big, low: Fraction, high: Fraction): boolean {
  return compare(low, to) <= 0 && compare(high, from) >= 0;
}

/** Sign of a fraction, in per cent, less a percentage. */
function compare({ numerator, denominator }: Fraction, percentage: Big): number {
  return numerator.times(100).cmp(percentage.times(denominator));
}

/** part ÷ base, as far as the printed figures leave it open; undefined for a base that may be zero. */
export function fractionOf(
  part: Pick<Figure, 'low' | 'high'>,
  base: Pick<Figure, 'low' | 'high'>,
): FractionRange | undefined {
  if (!base.low.gt(zero)) return undefined;
  return {
    low: { numerator: part.low, denominator: part.low.lt(zero) ? base.low : base.high },
    high: { numerator: part.high, denominator: part.high.lt(zero) ? base.high : base.low },
  };
}

const zero = figureOf(0);

/** The sign of a percentage as it is printed, `%` or `％`; empty where it stands in words before the figure. */
export function percentSignOf({ printed }: Figure): string {
  return /[%％]$/u.exec(printed)?.[0] ?? '';
}

/** A percentage as it is printed, without its sign. */
export function withoutPercentSign({ printed }: Figure): string {
  return printed.replace(/[%％]$/u, '');
}

/** How many times one value is of another, rounded to so many decimals. */
export function timesOf(value: Big, base: Big, decimals: number): string {
  return value.div(base).round(decimals).toFixed();
}

/** The percentage that two values give, rounded to as many decimals as the printed one has, at least `decimals`. */
export function percentageOf(part: Big, base: Big, decimals: number): string {
  const exact = part.times(100).div(base);
  const rounded = exact.round(decimals);
  return (rounded.eq(0) && !exact.eq(0) ? exact.prec(2) : rounded).toFixed();
}

/**
 * Whether a percentage is what one whole number is of another, give or take a unit of its last decimal; not of what is
 * none (NaN).
 */
export function fitsFraction({ figure }: Quantity, part: number, base: number): boolean {
  if (!(base > 0) || Number.isNaN(part)) return false;
  const power = powers[figure.decimals];
  if (power !== undefined) {
    const exact = part * 100 * power;
    const printed = lastDecimals(figure, power) * base;
    if (areSafe(exact, printed)) return Math.abs(exact - printed) <= base;
  }
  const exact = new Big(part).times(100).div(base);
  return exact
    .minus(figure.value)
    .abs()
    .lte(new Big(`1e${String(-figure.decimals)}`));
}
