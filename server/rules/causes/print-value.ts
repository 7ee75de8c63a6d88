import type Big from 'big.js';
import type { Observation } from '../../facts/system/system.js';
import { isAllDigits, isDigit } from '../../report/text/digits.js';
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
  if (fact.value === undefined) return undefined;
  // A note behind the figure is none of it, and stays.
  return inWidthOf({ ...figure, printed: fact.place.cell.text }, fact.value, value);
}

/** The same for a figure of a sentence. */
export function printedAs(figure: Figure, value: Big): string | undefined {
  // Of many numbers tried in its place hardly any fits, and in most figures there is nothing around the digits to keep.
  if (isAllDigits(figure.printed)) return value.toFixed();
  if (lacksScale(figure, value)) return `${figure.printed}万`;
  return inWidthOf(figure, figure.value, value);
}

/** `1342.5元` for 1342.5万元. */
function lacksScale({ printed, value, decimals }: Figure, right: Big): boolean {
  return decimals > 0 && /\d$/u.test(printed) && right.eq(value.times(1e4));
}

function inWidthOf(figure: Figure, base: Big, value: Big): string | undefined {
  const around = aroundDigits(figure);
  const plain = inScaleOf(figure, around.scale, base, value);
  if (plain === undefined) return undefined;
  const shown = groupedAs(figure, plain);
  const wide = /[０-９]/u.test(figure.printed);
  return around.before + (wide ? inFullWidth(shown) : shown) + around.behind;
}

function inFullWidth(shown: string): string {
  return shown.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** What is printed with the digits of a figure, signs aside, and stays when they are changed. */
interface AroundDigits {
  /** `￥` */
  readonly before: string;
  /** `件`, `万元`, the mark of a note. */
  readonly behind: string;
  /** 万 or 亿. */
  readonly scale: string | undefined;
}

function aroundDigits({ printed }: Figure): AroundDigits {
  const found = /[\d０-９][\d０-９,，.．]*/u.exec(printed);
  const before = /^(?:[￥¥]|人民币)/u.exec(printed)?.[0] ?? '';
  const rest = printed.slice(found === null ? 0 : found.index + found[0].length);
  const scale = /^[余多 ]?([万亿])/u.exec(rest)?.[1];
  return { before, behind: scale === undefined ? rest : rest.slice(rest.indexOf(scale)), scale };
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

/** The digits of the value; `base` is what the printed figure is worth in the unit of `value`. */
function inScaleOf(
  { value: printed, decimals }: Figure,
  scale: string | undefined,
  base: Big,
  value: Big,
): string | undefined {
  if (scale === undefined) return base.eq(printed) ? value.toFixed() : undefined;
  const exact = value.div(scale === '万' ? 1e4 : 1e8);
  const rounded = exact.round(decimals);
  return rounded.eq(exact) ? exact.toFixed(Math.max(decimals, 0)) : exact.toFixed();
}
