const digits = '零一二三四五六七八九';

/** The value of a Chinese numeral up to 九十九 (`十二`, `二十`), or undefined. Positional `二〇` is not one. */
export function readChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > 3) return undefined;
  const ten = text.indexOf('十');
  if (ten === -1) return text.length === 1 ? digitOf(text) : undefined;
  const tens = ten === 0 ? 1 : digitOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : digitOf(text.slice(ten + 1));
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones;
}

/** The number of things a count names, in digits or as a numeral of Chinese: 12, 十二, 两. NaN for anything else. */
export function readCount(text: string): number {
  return text === '两' ? 2 : (readChineseNumeral(text) ?? Number(text));
}

/** A number from 1 to 99 as a Chinese numeral. */
export function printChineseNumeral(value: number): string {
  const tens = Math.trunc(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return ones === 0 ? head : head + (digits[ones] ?? '');
}

function digitOf(text: string): number | undefined {
  const value = text.length === 1 ? digits.indexOf(text) : -1;
  return value > 0 ? value : undefined;
}
