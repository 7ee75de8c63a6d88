import Big from 'big.js';
import type { Fact } from '../../../facts/fact.js';
import type { Quantity } from '../../../facts/prose/reading.js';
import type { Span } from '../../../report/span.js';

/** How a figure would be printed on the table's scale, and what of the text that takes the place of. */
export interface Rescaled {
  readonly span: Span;
  readonly newText: string;
}

/**
 * A figure that is the table's but for its scale: 41.8万件 or 4.18亿件 beside 41836, 864万元 beside 86.4. Fewer than three
 * digits may be alike by chance.
 */
export function otherScale(
  { figure, unit, span }: Quantity,
  { concept, value, unit: formUnit }: Fact,
): Rescaled | undefined {
  if (value === undefined || unit === undefined || !value.gt(0) || !figure.value.gt(0)) {
    return undefined;
  }
  const [, digits = '', scale = ''] =
    /^(\d{1,12}(?:\.\d{1,8})?)([万亿]?)$/u.exec(figure.printed) ?? [];
  // Without the zeros at either end.
  if (digits === '' || new Big(digits).c.length < fewestDigits) return undefined;
  const own = money.get(unit);
  const table = money.get(formUnit);
  if ((own === undefined) !== (table === undefined)) return undefined;
  if (own === undefined && (scale === '' || !decided.has(concept) || !cases.has(unit))) {
    return undefined;
  }
  // 采购总金额84.6万元 beside 84.6: of a table that leaves its unit to whoever fills it in.
  if (concept === 'procurement.amount' && value.eq(figure.value)) return undefined;
  const printed = value.times(table ?? 1).div(own ?? 1);
  const power = powers.find((each) => {
    const factor = new Big(10).pow(each);
    return printed.times(factor).gte(figure.low) && printed.times(factor).lte(figure.high);
  });
  if (power === undefined) return undefined;
  if (own === undefined) return { span, newText: rescaled(digits, scale, power) };
  const right = Array.from(money).find(([, factor]) => factor === own / 10 ** power)?.[0];
  if (right === undefined) return { span, newText: shifted(digits, power) + scale };
  return { span: { start: span.start, end: span.end + unit.length }, newText: digits + right };
}

const fewestDigits = 3;
/** How many places a figure may be off: the decimal point by one or more, 万 for 亿, 元 for 亿元. */
const powers: readonly number[] = [4, -4, 8, -8, 1, -1, 2, -2, 3, -3];
const money: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 10_000],
  ['亿元', 100_000_000],
]);
const cases: ReadonlySet<string> = new Set(['件', '宗', '起', '例']);
const decided: ReadonlySet<string> = new Set([
  'licensing.decisions',
  'penalties.decisions',
  'coercion.decisions',
]);

/** 4.18亿 as 4.18万, 41.8万 as 4.18万. */
function rescaled(digits: string, scale: string, power: number): string {
  if (scale === '亿' && power === 4) return `${digits}万`;
  if (scale === '万' && power === -4) return `${digits}亿`;
  return shifted(digits, power) + scale;
}

/** The digits with their point so many places further left. */
function shifted(digits: string, power: number): string {
  return new Big(digits).div(new Big(10).pow(power)).toFixed();
}
