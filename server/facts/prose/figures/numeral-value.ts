/**
 * The value of a Chinese numeral: `两`, `十二`, `一百零五`, `三千二百`, `二万`. Undefined for what counts nothing: digits in a
 * row (`二〇二一`, `三四`), a numeral that ends in 零, units out of order.
 */
export function numeralValue(text: string, start: number, end: number): number | undefined {
  if (end - start > longest) return undefined;
  let total = 0;
  let digit = -1;
  let lastPower = Infinity;
  let zero = false;
  let afterZero = false;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    const value = digits.indexOf(character);
    if (value >= 0) {
      if (digit > 0) return undefined;
      afterZero = zero;
      zero = value === 0;
      digit = value === 10 ? 2 : value;
      if (zero && at === start) return end - start === 1 ? 0 : undefined;
      continue;
    }
    const power = powers.get(character);
    if (power === undefined || power >= lastPower) return undefined;
    // 十 may stand without a digit, and 百 may not.
    if (digit <= 0 && !(power === 10 && (at === start || zero))) return undefined;
    total += (digit > 0 ? digit : 1) * power;
    lastPower = power;
    digit = -1;
    zero = false;
  }
  if (zero) return undefined;
  // 三百二 says 320 in speech and nothing in writing.
  if (digit > 0 && lastPower > 10 && lastPower < Infinity && !afterZero) return undefined;
  return digit > 0 ? total + digit : total;
}

const longest = 8;
const digits = '零一二三四五六七八九两';
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);
