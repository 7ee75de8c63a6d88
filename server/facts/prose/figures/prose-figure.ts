import Big from 'big.js';
import type { Figure, FigureIrregularity } from '../../../report/figure.js';
import { Remembered } from '../../../report/remembering/remembered.js';
import { figureOf } from '../../calculations/wholes.js';
import { isRatio } from './units.js';

/**
 * A figure of a sentence: its digits (any width, grouped or not), decimals and scale as printed, `20余万` included.
 * Counts are exact, scaled and decimal ones stand for an interval; so does every percentage, whole ones too.
 * @param printed digits with their scale, without unit
 * @param unit the unit that follows, with which 万 and 亿 stay where it is 万元 or 亿元
 */
export function proseFigure(printed: string, unit: string | undefined): Figure {
  const small = plainCount(printed, 0, printed.length);
  if (small !== undefined && !isRatio(unit)) return countFigure(printed, small, unit);
  if (printed.length > longest) return intervalFigure(printed, unit);
  return intervalsIn(unit).of(printed);
}

/** A longer part of a text may be no copy, and would keep all of the text. */
const longest = 12;

/** By unit, the figures that stand for an interval, and the few printed otherwise than in plain digits. */
const intervals = new Map<string | undefined, Remembered<Figure>>();

function intervalsIn(unit: string | undefined): Remembered<Figure> {
  let known = intervals.get(unit);
  if (known === undefined) {
    known = new Remembered((printed) => intervalFigure(printed, unit));
    intervals.set(unit, known);
  }
  return known;
}

function intervalFigure(printed: string, unit: string | undefined): Figure {
  let digits = '';
  let power = 0;
  let decimals = -1;
  const irregularities: FigureIrregularity[] = [];
  for (let index = 0; index < printed.length; index++) {
    const code = printed.charCodeAt(index);
    const wide = code >= 0xff0b && code <= 0xff19;
    const half = wide ? code - 0xfee0 : code;
    if (half >= 0x30 && half <= 0x39) {
      digits += String.fromCharCode(half);
      if (decimals >= 0) decimals++;
    } else if (half === 0x2e) {
      digits += '.';
      decimals = 0;
    } else if (half === 0x2d || code === 0x2212) {
      digits = '-';
      add(irregularities, 'signed');
    } else if (half === 0x2c) add(irregularities, 'grouped');
    else power += powers.get(code) ?? 0;
    if (wide) add(irregularities, 'full-width');
  }
  const places = Math.max(decimals, 0);
  return {
    printed,
    ...scaled(digits, places, power, unit),
    decimals: places,
    unit,
    irregularities,
  };
}

/** A figure of Chinese numerals, `十二` or `两千`, whose value was read from them; `power` is 4 for `两万`. */
export function numeralFigure(
  printed: string,
  value: number,
  power: number,
  unit: string | undefined,
): Figure {
  if (power === 0 && !isRatio(unit)) return countFigure(printed, value, unit);
  const interval = scaled(String(value), 0, power, unit);
  return { printed, ...interval, decimals: 0, unit, irregularities: regular };
}

function countFigure(printed: string, count: number, unit: string | undefined): Figure {
  const value = figureOf(count);
  return { printed, value, low: value, high: value, decimals: 0, unit, irregularities: regular };
}

function scaled(
  digits: string,
  decimals: number,
  power: number,
  unit: string | undefined,
): Pick<Figure, 'value' | 'low' | 'high'> {
  const value = new Big(power === 0 ? digits : `${digits}e${String(power)}`);
  // Percentages and the like are rounded even where they are whole.
  if (decimals === 0 && power === 0 && !isRatio(unit)) return { value, low: value, high: value };
  const half = halfOf(power - decimals);
  return { value, low: value.minus(half), high: value.plus(half) };
}

/** The value of a stretch of one to seven plain digits; undefined for anything else. */
export function plainCount(text: string, start: number, end: number): number | undefined {
  if (end === start || end - start > 7) return undefined;
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** The value of a figure of one to seven digits without decimals, of any width, grouped or not; undefined for any other. */
export function exactCount({
  printed,
  value,
  low,
  high,
  irregularities,
}: Figure): number | undefined {
  const plain = plainCount(printed, 0, printed.length);
  if (plain !== undefined || irregularities.length === 0) return plain;
  const isCount = low.eq(high) && value.gte(0) && value.lt(10_000_000);
  return isCount ? value.toNumber() : undefined;
}

/** Half a unit of the last place printed. */
function halfOf(power: number): Big {
  let half = halves.get(power);
  if (half === undefined) {
    half = new Big(`5e${String(power - 1)}`);
    halves.set(power, half);
  }
  return half;
}

const halves = new Map<number, Big>();

const powers: ReadonlyMap<number, number> = new Map(
  Array.from('十百千万亿', (scale, index) => [scale.charCodeAt(0), [1, 2, 3, 4, 8][index] ?? 0]),
);

const regular: readonly FigureIrregularity[] = [];

function add(irregularities: FigureIrregularity[], irregularity: FigureIrregularity): void {
  if (!irregularities.includes(irregularity)) irregularities.push(irregularity);
}
