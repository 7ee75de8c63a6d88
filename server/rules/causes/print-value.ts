import type Big from 'big.js';
import type { Observation } from '../../facts/system.js';
import { isDigit } from '../../report/digits.js';
import type { Figure } from '../../report/figure.js';

/**
 * A value as it would be printed in the place of a figure: in its scale and with its decimals (`11.9万` for 119000
 * beside `11.8万`).
 * @returns undefined where it cannot be printed there, as in a cell that holds text
 */
export function printedLike({ fact, mention }: Observation, value: Big): string | undefined {
  if (mention !== undefined) return printedAs(mention.figure, value);
  if (fact?.place === undefined || fact.state === 'text') return undefined;
  const { figure } = fact.place.cell;
  if (figure === undefined) return value.toFixed();
  return fact.value === undefined ? undefined : inWidthOf(figure, fact.value, value);
}

/** The same for a figure of a sentence. */
export function printedAs(figure: Figure, value: Big): string | undefined {
  if (lacksScale(figure, value)) return `${figure.printed}万`;
  return inWidthOf(figure, figure.value, value);
}

/** `1342.5元` for 1342.5万元. */
function lacksScale({ printed, value, decimals }: Figure, right: Big): boolean {
  return decimals > 0 && /\d$/u.test(printed) && right.eq(value.times(1e4));
}

function inWidthOf(figure: Figure, base: Big, value: Big): string | undefined {
  const plain = inScaleOf(figure, base, value);
  const shown = plain === undefined ? undefined : groupedAs(figure, plain);
  if (!/[０-９]/u.test(figure.printed)) return shown;
  return shown?.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** `1,235` beside `1,234`. */
function groupedAs({ printed }: Figure, shown: string): string {
  const mark = /(?<=[\d０-９])[,，](?=[\d０-９])/u.exec(printed)?.[0];
  if (mark === undefined) return shown;
  const from = shown.startsWith('-') ? 1 : 0;
  let end = from;
  while (isDigit(shown.charCodeAt(end))) end++;
  let grouped = shown.slice(end);
  for (let at = end; at > from; at -= 3) {
    grouped = shown.slice(Math.max(from, at - 3), at) + (at === end ? '' : mark) + grouped;
  }
  return shown.slice(0, from) + grouped;
}

/** `base` is what the printed figure is worth in the unit of `value`. */
function inScaleOf(figure: Figure, base: Big, value: Big): string | undefined {
  const scale = /[万亿]/u.exec(figure.printed)?.[0];
  const printed = /[\d０-９][\d０-９,，.．]*/u.exec(figure.printed)?.[0];
  if (scale === undefined && base.eq(figure.value)) return value.toFixed();
  if (scale === undefined || printed === undefined) return undefined;
  const exact = value.div(scale === '万' ? 1e4 : 1e8);
  const rounded = exact.round(figure.decimals);
  const shown = rounded.eq(exact) ? exact.toFixed(Math.max(figure.decimals, 0)) : exact.toFixed();
  return `${shown}${figure.printed.slice(figure.printed.indexOf(scale))}`;
}
