import type { Figure } from '../../report/figure.js';
import type { Span } from '../../report/span.js';
import { mark, markAt } from './marks.js';
import { isNamed, mayStandAlone } from './not-counted.js';
import { numeralValue } from './numeral-value.js';
import { numeralFigure, plainCount, proseFigure } from './prose-figure.js';
import type { Approximation } from './reading.js';
import { isLastGroup, mayOpenGroups, skipSpacedGroups } from './spaced-groups.js';
import { readUnit, type Unit } from './units.js';

/** A figure as it is printed in a sentence, unit and words of approximation around it. */
export interface PrintedQuantity {
  /** The digits and their scale. */
  readonly span: Span;
  /** Behind the unit and what approximates it (`以上`). */
  readonly unitEnd: number;
  readonly figure: Figure;
  readonly approximation: Approximation;
}

/** The figure that was found, or, where a number counts nothing, the place to read on at. */
export type Found = PrintedQuantity | number;

/** Reads the figure that begins with a digit; dates, telephone and serial numbers, ranges, times and fractions are none. */
export function readPrinted(text: string, at: number, limit: number): Found {
  const wholeEnd = skipDigits(text, at, limit);
  if (((traits[text.charCodeAt(wholeEnd)] ?? 0) & dates) !== 0) return wholeEnd;
  const spacedEnd = skipSpacedGroups(text, at, wholeEnd, limit);
  if (spacedEnd > wholeEnd && !mayOpenGroups(text, at)) return spacedEnd;
  if (isLastGroup(text, at, wholeEnd)) return wholeEnd;
  const groupsEnd = spacedEnd > wholeEnd ? spacedEnd : skipGroups(text, at, wholeEnd, limit);
  const digitsEnd = skipDecimals(text, groupsEnd, limit);
  const tiedEnd = skipTied(text, digitsEnd, limit);
  if (tiedEnd > digitsEnd || isSerial(text, at, wholeEnd) || isGlued(text, at)) return tiedEnd;
  const start = isSign(text, at) ? at - 1 : at;
  const tail = readTail(text, digitsEnd, limit);
  const { scaleEnd, unit, unitEnd } = tail;
  if (unit === undefined) {
    if (spacedEnd > wholeEnd || !mayStandAlone(text, at, tail)) return digitsEnd;
  } else {
    const value = plainCount(text, at, digitsEnd) ?? Infinity;
    if (isNamed(text, { start: at, end: digitsEnd, value, unit, unitEnd })) return digitsEnd;
  }
  const figure = proseFigure(
    text.slice(start, scaleEnd),
    unit === undefined ? undefined : plainUnit(unit.text),
  );
  const approximation = tail.approximation ?? approximationBefore(text, start);
  return { span: { start, end: scaleEnd }, unitEnd, figure, approximation };
}

/** Reads plain digits that share the unit of the last of several figures: `分别为3、5和7件`. */
export function readShared(text: string, at: number, limit: number): PrintedQuantity | undefined {
  const end = skipDigits(text, at, limit);
  let last = end;
  for (let members = 1; joins(text, last, limit); members++) {
    if (members === mostShared) return undefined;
    last = skipDigits(text, last + 1, limit);
  }
  const { unit } = last === end ? { unit: undefined } : readTail(text, last, limit);
  const value = plainCount(text, at, end);
  if (unit === undefined || value === undefined) return undefined;
  const figure = proseFigure(text.slice(at, end), plainUnit(unit.text));
  return { span: { start: at, end }, unitEnd: end, figure, approximation: 'exact' };
}

/** Whether one mark or word stands between this place and more digits. */
function joins(text: string, at: number, limit: number): boolean {
  return (
    at + 1 < limit && markAt(text, at + 1) === mark.digit && '、和与及，,'.includes(text.charAt(at))
  );
}

const mostShared = 12;

/** Reads the figure that begins with a Chinese numeral. */
export function readNumeral(text: string, at: number, limit: number): Found {
  let end = at + 1;
  while (end < limit && markAt(text, end) === mark.numeral) end++;
  if (text.startsWith('百分之', at)) return readPerCent(text, at, limit);
  const tail = readTail(text, end, limit);
  const { scale, scaleEnd, unit, unitEnd } = tail;
  if (unit === undefined) return end;
  const value = numeralValue(text, at, end);
  if (value === undefined || isNamed(text, { start: at, end, value, unit, unitEnd })) return end;
  const power = scale === '' ? 0 : scale === '万' ? 4 : 8;
  const figure = numeralFigure(text.slice(at, scaleEnd), value, power, unit.text);
  const approximation = tail.approximation ?? approximationBefore(text, at);
  return { span: { start: at, end: scaleEnd }, unitEnd, figure, approximation };
}

/** `百分之九十八`, `百分之百`. */
function readPerCent(text: string, at: number, limit: number): Found {
  const start = at + 3;
  let end = start;
  while (end < limit && markAt(text, end) === mark.numeral) end++;
  const isAll = text.startsWith('百', start) && end === start + 1;
  const value = isAll ? 100 : numeralValue(text, start, end);
  if (end === start || value === undefined) return end;
  const figure = numeralFigure(text.slice(at, end), value, 0, '%');
  const after = wordAfter(text, end, limit);
  return {
    span: { start: at, end },
    unitEnd: end + (after?.length ?? 0),
    figure,
    approximation: after?.approximation ?? approximationBefore(text, at),
  };
}

/** Longer numbers, and those that begin with a zero, are serial numbers. */
function isSerial(text: string, at: number, end: number): boolean {
  return end - at > mostDigits || (end - at > 1 && isZero(text.charCodeAt(at)));
}

const mostDigits = 12;

function skipDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && markAt(text, end) === mark.digit) end++;
  return end;
}

/** Groups of three digits behind one to three. */
function skipGroups(text: string, at: number, wholeEnd: number, limit: number): number {
  let end = wholeEnd;
  if (end - at <= 3) while (isGroup(text, end, limit)) end += 4;
  return end;
}

function skipDecimals(text: string, at: number, limit: number): number {
  const isPointed = at + 1 < limit && isPoint(text.charCodeAt(at));
  return isPointed && markAt(text, at + 1) === mark.digit ? skipDigits(text, at + 1, limit) : at;
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
function skipTied(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    if (((traits[text.charCodeAt(end)] ?? 0) & ties) === 0) return end;
    const next = text.charCodeAt(end + 1) === 0x20 ? end + 2 : end + 1;
    if (next >= limit) return end;
    if (markAt(text, next) === mark.digit) end = skipDigits(text, next, limit);
    else if (isLetter(text.charCodeAt(next))) end = next + 1;
    else return end;
  }
  return end;
}

/** Whether what stands right before the digits makes them part of a word or number: `V2.0`, `GB/T 3`, `＃1`, `第3`. */
function isGlued(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code === 0x2a) return markAt(text, at - 2) === mark.digit;
  return isLetter(code) || (((traits[code] ?? 0) & glues) !== 0 && !isSign(text, at));
}

/** A minus that says that something fell: `增长-3.2%`. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code !== 0x2d && code !== 0x2212 && code !== 0xff0d) return false;
  return at > 1 && '长为降加率幅达约是'.includes(text.charAt(at - 2));
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
  let unit = readUnit(text, at);
  let scale = '';
  let scaleEnd = from;
  if (unit === undefined) {
    while (scale.length < 2 && isScaleWord(text.charCodeAt(at)) && isScale(text, at)) {
      scale += text.charAt(at);
      scaleEnd = ++at;
      // 20余万 is one number; in 20余件 the 余 is no part of it. 10万+ is more than that.
      if (isMany(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2b) {
        approximation = 'over';
        at++;
      }
    }
    at = skipSpace(text, at, limit);
    unit = readUnit(text, at);
  }
  if (unit === undefined || at + unit.text.length > limit) {
    return { scale, scaleEnd, unit: undefined, unitEnd: scaleEnd, approximation };
  }
  const end = at + unit.text.length;
  const after = wordAfter(text, end, limit);
  if (after === undefined) return { scale, scaleEnd, unit, unitEnd: end, approximation };
  const unitEnd = end + after.length;
  return { scale, scaleEnd, unit, unitEnd, approximation: after.approximation };
}

/** A word of approximation behind the unit. */
interface WordAfter {
  readonly length: number;
  readonly approximation: Approximation;
}

/** 以上, 左右 and 余 behind the unit. */
function wordAfter(text: string, at: number, limit: number): WordAfter | undefined {
  const code = text.charCodeAt(at);
  // 比上年的365条多47条, 多收47条: by how many more.
  if (isMany(code)) return at < limit && !isByHowMany(text, at) ? many : undefined;
  if (code !== 0x4ee5 && code !== 0x5de6 && code !== 0x4e0a) return undefined;
  return at + 2 > limit ? undefined : wordsAfter.get(text.slice(at, at + 2));
}

function isByHowMany(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x591a &&
    /^\s?(?:[\d０-９]|[收受办答公发]\p{L}?\s?\d)/u.test(text.slice(at + 1, at + 5))
  );
}

const many: WordAfter = { length: 1, approximation: 'over' };

const wordsAfter: ReadonlyMap<string, WordAfter> = new Map([
  ['以上', { length: 2, approximation: 'over' }],
  ['以下', { length: 2, approximation: 'under' }],
  ['以内', { length: 2, approximation: 'under' }],
  ['左右', { length: 2, approximation: 'about' }],
  ['上下', { length: 2, approximation: 'about' }],
]);

/** 约, 近, 逾, 超过, 不足 and the like, right before the figure. */
function approximationBefore(text: string, start: number): Approximation {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  if (at < 0 || ((traits[text.charCodeAt(at)] ?? 0) & approximates) === 0) return 'exact';
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

/** Behind digits: they are part of a date. */
const dates = 1;
/** Between digits: ties them to each other. */
const ties = 2;
/** Before digits: makes them part of a word or number. */
const glues = 4;
/** Ends a word of approximation. */
const approximates = 8;

/** Code unit → what it means beside digits. */
const traits: Uint8Array = makeTraits();

function makeTraits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const characters: readonly (readonly [number, string])[] = [
    [dates, '年月日号时点届级楼室'],
    [ties, '-—–－~～〜至到/／×*+:：.．·_@'],
    [glues, '-—–－~～/／×+._=?&@#＃№第'],
    [approximates, '约近概逾超过破于少足到达'],
  ];
  for (const [trait, each] of characters) {
    for (const character of each) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | trait;
    }
  }
  return table;
}

/** 百, 千, 万, 亿. */
function isScaleWord(code: number): boolean {
  return code === 0x4e07 || code === 0x4ebf || code === 0x5343 || code === 0x767e;
}

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

/** A blank, or a star of Markdown. */
function isLoose(code: number): boolean {
  return code === 0x2a || isBlank(code);
}

/** Two at most, more are columns; the stars of `**12**件` count as such. */
function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 2 && isLoose(text.charCodeAt(at))) at++;
  return at;
}
