import type { Figure } from '../../report/figure.js';
import { mark, markAt } from './marks.js';
import { isNamed, mayStandAlone } from './not-counted.js';
import { numeralValue } from './numeral-value.js';
import { numeralFigure, plainCount, proseFigure } from './prose-figure.js';
import type { Approximation } from './reading.js';
import { readUnit, type Unit } from './units.js';

/** A figure as it is printed in a sentence, unit and words of approximation around it. */
export interface PrintedQuantity {
  readonly start: number;
  /** Behind the digits and their scale. */
  readonly end: number;
  /** Behind the unit and what approximates it (`以上`). */
  readonly unitEnd: number;
  readonly figure: Figure;
  readonly approximation: Approximation;
}

/** What was found where a digit stands: a figure or not, and where to read on. */
export interface Found {
  readonly quantity: PrintedQuantity | undefined;
  readonly next: number;
}

/** Reads the figure that begins with a digit; dates, telephone and serial numbers, ranges, times and fractions are none. */
export function readPrinted(text: string, at: number, limit: number): Found {
  const run = digitsFrom(text, at, limit);
  if (run.joined || isGlued(text, at)) return { quantity: undefined, next: run.end };
  const start = isSign(text, at) ? at - 1 : at;
  const quantity = readBehind(text, start, at, run.end, limit);
  return { quantity, next: quantity?.unitEnd ?? run.end };
}

/** Reads the figure that begins with a Chinese numeral. */
export function readNumeral(text: string, at: number, limit: number): Found {
  let end = at + 1;
  while (end < limit && markAt(text, end) === mark.numeral) end++;
  if (text.startsWith('百分之', at)) return readPerCent(text, at, limit);
  const tail = readTail(text, end, limit);
  if (tail.unit === undefined) return { quantity: undefined, next: end };
  const { scale, scaleEnd, unit, unitEnd } = tail;
  const value = numeralValue(text, at, end);
  if (value === undefined || isNamed(text, { start: at, end, value, unit, unitEnd })) {
    return { quantity: undefined, next: end };
  }
  const power = scale === '' ? 0 : scale === '万' ? 4 : 8;
  const figure = numeralFigure(text.slice(at, scaleEnd), value, power, unit.text);
  const quantity = {
    start: at,
    end: scaleEnd,
    unitEnd,
    figure,
    approximation: approximated(text, at, tail),
  };
  return { quantity, next: unitEnd };
}

/** `百分之九十八`, `百分之50`. */
function readPerCent(text: string, at: number, limit: number): Found {
  const start = at + 3;
  let end = start;
  while (end < limit && markAt(text, end) === mark.numeral) end++;
  const value =
    text.startsWith('百', start) && end === start + 1 ? 100 : numeralValue(text, start, end);
  if (end === start || value === undefined || markAt(text, end) === mark.digit) {
    return { quantity: undefined, next: Math.max(end, at + 3) };
  }
  const figure = numeralFigure(text.slice(at, end), value, 0, '%');
  const tail = readAfter(text, end, limit);
  const approximation = tail.approximation ?? approximationBefore(text, at);
  return { quantity: { start: at, end, unitEnd: tail.end, figure, approximation }, next: tail.end };
}

/** Digits, grouped or with decimals. `joined`: they are tied to other digits or letters, so they count nothing. */
interface Digits {
  readonly end: number;
  readonly joined: boolean;
}

function digitsFrom(text: string, at: number, limit: number): Digits {
  let end = skipDigits(text, at, limit);
  const isShort = end - at <= 3;
  const isSerial = end - at > mostDigits || (end - at > 1 && isZero(text.charCodeAt(at)));
  if (isShort) {
    while (isGroup(text, end, limit)) end += 4;
  }
  if (isPoint(text.charCodeAt(end)) && end + 1 < limit && markAt(text, end + 1) === mark.digit) {
    end = skipDigits(text, end + 1, limit);
  }
  const chain = skipChain(text, end, limit);
  return { end: chain, joined: isSerial || chain > end };
}

/** More digits are a serial number's. */
const mostDigits = 12;

function skipDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && markAt(text, end) === mark.digit) end++;
  return end;
}

/** `,` and three digits, no more. */
function isGroup(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2c && code !== 0xff0c) return false;
  const end = skipDigits(text, at + 1, limit);
  return end === at + 4;
}

/**
 * The end of what ties digits to more of them: `2018-03-26`, `0577-65812207`, `15:01`, `1.0.2`, `7×24`, `1/3`, `3至5`,
 * `2+N`; a space may stand behind the tie.
 */
function skipChain(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    if (!ties.has(text.charCodeAt(end))) return end;
    const next = text.charCodeAt(end + 1) === 0x20 ? end + 2 : end + 1;
    if (next >= limit) return end;
    if (markAt(text, next) === mark.digit) end = skipDigits(text, next, limit);
    else if (isLetter(text.charCodeAt(next))) end = next + 1;
    else return end;
  }
  return end;
}

const ties: ReadonlySet<number> = new Set(
  Array.from('-—–－~～〜至到/／×*+:：.．·_@', (tie) => tie.charCodeAt(0)),
);

/** Whether what stands right before the digits makes them part of a word or number: `V2.0`, `GB/T 3`, `＃1`, `第3`. */
function isGlued(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code === 0x2a) return markAt(text, at - 2) === mark.digit;
  return isLetter(code) || (gluing.has(code) && !isSign(text, at));
}

const gluing: ReadonlySet<number> = new Set(
  Array.from('-—–－~～/／×+._=?&@#＃№第', (tie) => tie.charCodeAt(0)),
);

/** A minus that says that something fell: `增长-3.2%`. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code !== 0x2d && code !== 0x2212 && code !== 0xff0d) return false;
  return at > 1 && '长为降加率幅达约是'.includes(text.charAt(at - 2));
}

function readBehind(
  text: string,
  start: number,
  at: number,
  digitsEnd: number,
  limit: number,
): PrintedQuantity | undefined {
  const tail = readTail(text, digitsEnd, limit);
  const { scaleEnd, unit, unitEnd } = tail;
  if (unit === undefined && !mayStandAlone(text, at, tail)) return undefined;
  const printed = text.slice(start, scaleEnd);
  const unitText = unit === undefined ? undefined : plainUnit(unit.text);
  if (unit !== undefined) {
    const value = plainCount(text.slice(at, digitsEnd)) ?? Infinity;
    if (isNamed(text, { start: at, end: digitsEnd, value, unit, unitEnd })) return undefined;
  }
  const figure = proseFigure(printed, unitText);
  return { start, end: scaleEnd, unitEnd, figure, approximation: approximated(text, start, tail) };
}

function plainUnit(unit: string): string {
  return unit === '％' ? '%' : unit;
}

/** What stands behind the digits. */
export interface Tail {
  /** `万`, `亿`, `千` or none. */
  readonly scale: string;
  readonly scaleEnd: number;
  readonly unit: Unit | undefined;
  readonly unitEnd: number;
  readonly approximation: Approximation | undefined;
}

function readTail(text: string, from: number, limit: number): Tail {
  let at = skipSpace(text, from, limit);
  let approximation: Approximation | undefined;
  if (isMany(text.charCodeAt(at))) {
    approximation = 'over';
    at++;
  }
  const money = readUnit(text, at);
  const isMoney = money !== undefined && scales.has(text.charCodeAt(at));
  let scale = '';
  let scaleEnd = from;
  while (!isMoney && scales.has(text.charCodeAt(at)) && scale.length < 2 && isScale(text, at)) {
    scale += text.charAt(at);
    scaleEnd = ++at;
    if (isMany(text.charCodeAt(at))) {
      approximation = 'over';
      at++;
    }
  }
  // 20余万 is one number; in 20余件 the 余 is no part of it.
  if (scale !== '' && text.charCodeAt(at) === 0x2b) {
    approximation = 'over';
    at++;
  }
  at = skipSpace(text, at, limit);
  const unit = readUnit(text, at);
  if (unit === undefined || at + unit.text.length > limit) {
    return { scale, scaleEnd, unit: undefined, unitEnd: scaleEnd, approximation };
  }
  const after = readAfter(text, at + unit.text.length, limit);
  return {
    scale,
    scaleEnd,
    unit,
    unitEnd: after.end,
    approximation: after.approximation ?? approximation,
  };
}

/** 以上, 左右 and 余 behind the unit. */
function readAfter(
  text: string,
  at: number,
  limit: number,
): { readonly end: number; readonly approximation: Approximation | undefined } {
  const code = text.charCodeAt(at);
  if (isMany(code) && at < limit) return { end: at + 1, approximation: 'over' };
  const word = code === 0x4ee5 || code === 0x5de6 || code === 0x4e0a ? text.slice(at, at + 2) : '';
  const approximation = word === '' || at + 2 > limit ? undefined : wordsAfter.get(word);
  return { end: approximation === undefined ? at : at + 2, approximation };
}

const wordsAfter: ReadonlyMap<string, Approximation> = new Map([
  ['以上', 'over'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['左右', 'about'],
  ['上下', 'about'],
]);

function approximated(text: string, start: number, { approximation }: Tail): Approximation {
  return approximation ?? approximationBefore(text, start);
}

/** 约, 近, 逾, 超过, 不足 and the like, right before the figure. */
function approximationBefore(text: string, start: number): Approximation {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if (at < 0 || !closing.has(text.charCodeAt(at))) return 'exact';
  const pair = text.slice(Math.max(0, at - 1), at + 1);
  const known = wordsBefore.get(pair);
  if (known !== undefined) return text.charAt(at - 2) === '不' ? opposite[known] : known;
  if (pair.endsWith('近')) return '最附邻靠临'.includes(pair.charAt(0)) ? 'exact' : 'about';
  return wordsBefore.get(pair.slice(-1)) ?? 'exact';
}

const wordsBefore: ReadonlyMap<string, Approximation> = new Map([
  ['约', 'about'],
  ['接近', 'about'],
  ['将近', 'about'],
  ['大概', 'about'],
  ['逾', 'over'],
  ['超', 'over'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['多于', 'over'],
  ['少于', 'under'],
  ['高于', 'over'],
  ['低于', 'under'],
  ['至少', 'over'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['未达', 'under'],
  ['不超', 'under'],
]);

/** 不超过 is 不足's like, 不少于 that of 多于. */
const opposite: Readonly<Record<Approximation, Approximation>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
};

const closing: ReadonlySet<number> = new Set(
  Array.from('约近概逾超过破于少足到达', (word) => word.charCodeAt(0)),
);

const scales: ReadonlySet<number> = new Set(Array.from('百千万亿', (scale) => scale.charCodeAt(0)));

/** 千米 is no thousand, and 百姓 no hundred. */
function isScale(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code !== 0x5343 && code !== 0x767e) || !'米克瓦卡赫字姓分'.includes(text.charAt(at + 1));
}

/** 多, 余, 来, 几. */
function isMany(code: number): boolean {
  return code === 0x591a || code === 0x4f59 || code === 0x6765 || code === 0x51e0;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

function isZero(code: number): boolean {
  return code === 0x30 || code === 0xff10;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A space a typist puts between figures and words. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x09;
}

/** Two at most, more are columns; the stars of `**12**件` count as such. */
function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 2 && (isBlank(text.charCodeAt(at)) || text[at] === '*')) at++;
  return at;
}
