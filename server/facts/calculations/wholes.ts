import Big from 'big.js';

/** Whole numbers of up to this many digits are counted with plainly: sums of any table of them are exact. */
const mostDigits = 13;

/**
 * A figure as a plain whole number; NaN where it is none, or too large to be counted with plainly.
 * @param places by how many places the point is moved first: with two, 29.15 is 2915
 */
export function wholeOf({ c: digits, e: exponent, s: sign }: Big, places = 0): number {
  const power = exponent + places;
  if (power < 0 || power >= mostDigits || digits.length > power + 1) return Number.NaN;
  let whole = 0;
  for (let index = 0; index <= power; index++) {
    whole = whole * 10 + (index < digits.length ? (digits[index] ?? 0) : 0);
  }
  return sign < 0 ? -whole : whole;
}

/** Whether a figure is nothing. */
export function isNought({ c: digits }: Big): boolean {
  return digits[0] === 0;
}

/** The same number as a figure; one object for all small ones, which come again and again and never change. */
export function figureOf(whole: number): Big {
  if (whole < 0 || whole >= small.length) return largeFigureOf(whole);
  return (small[whole] ??= new Big(whole));
}

/** Digit by digit; of a number, big.js prints it and reads the print. */
function largeFigureOf(whole: number): Big {
  if (!Number.isSafeInteger(whole)) return new Big(whole);
  const digits: number[] = [];
  for (let rest = Math.abs(whole); rest > 0; rest = Math.floor(rest / 10)) digits.push(rest % 10);
  const figure = new Big(one);
  figure.s = whole < 0 ? -1 : 1;
  figure.e = digits.length - 1;
  const last = digits.findIndex((digit) => digit !== 0);
  figure.c = digits.slice(last).reverse();
  return figure;
}

const one = new Big(1);

const small = new Array<Big | undefined>(10_000).fill(undefined);
