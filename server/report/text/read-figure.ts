import Big from 'big.js';
import type { Figure, FigureIrregularity } from '../figure.js';
import { isIdeograph } from './ideographs.js';
import { Remembered } from '../remembering/remembered.js';

/** Digits a printed figure may have at most; longer runs are serial numbers, not figures. */
const mostDigits = 18;

const scales: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
]);

/** Units a cell's figure may carry. */
const cellUnits: ReadonlySet<string> = new Set(
  '件 条 份 宗 起 次 场 期 篇 个 项 人 人次 元 家 户 种 部 名 批 批次'.split(' '),
);

/**
 * Reads a cell's text as one printed figure: digits of any width, grouped or not, with a sign (`-2`, `减2`), decimals,
 * a scale, a unit and the mark of a note (`3①`, `3[1]`, `3*`, `3（注1）`), before a note in brackets too
 * (`-16（因机构改革）`). Undefined when it is anything else, two figures or a figure split by a space included.
 */
export function readFigure(text: string): Figure | undefined {
  if (!mayOpenFigure(text.charCodeAt(0))) return undefined;
  const figure = text.length > longestFigure ? undefined : figures.of(text);
  return figure ?? readNoted(text);
}

const figures = new Remembered(findFigure);

/** With its unit and all signs, no figure is longer. */
const longestFigure = 40;

/** A figure with a note behind it, which its value does not depend on; a year has none. */
function readNoted(text: string): Figure | undefined {
  const open = noteStart(text);
  if (open <= 0 || open > longestFigure) return undefined;
  const before = text.slice(0, open).trimEnd();
  if (year.test(before)) return undefined;
  const figure = figures.of(before);
  if (figure === undefined) return undefined;
  return { ...figure, irregularities: [...figure.irregularities, 'noted'] };
}

const year = /^(?:19|20)\d\d$/u;

/** Where the brackets open that a text closes with, if they hold words; -1 else. */
function noteStart(text: string): number {
  let depth = 0;
  for (let index = text.length - 1; index > 0; index--) {
    const code = text.charCodeAt(index);
    if (code === 0x29 || code === 0xff09) depth++;
    else if (code === 0x28 || code === 0xff08) depth--;
    if (depth < 0 || (depth === 0 && index === text.length - 1)) return -1;
    if (depth === 0) return words.test(text.slice(index)) ? index : -1;
  }
  return -1;
}

/** 80（三） has an ordinal behind it, and 80(12) a figure. */
const words = /[\u4e00-\u9fff]{2}/u;

function findFigure(text: string): Figure | undefined {
  const plain = readPlainCount(text);
  return plain ?? readPrinted(text);
}

/** A digit of any width, a sign, in words too, or what says that money follows. */
function mayOpenFigure(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d;
  return (code >= 0xff10 && code <= 0xff19) || signs.has(code) || currencies.has(code);
}

/** ￥, ¥, 人民币. */
const currencies: ReadonlySet<number> = new Set(
  Array.from('￥¥人', (character) => character.charCodeAt(0)),
);

/** Whether every ideograph is of a sign, a scale or a unit, as in no label. */
function isFigureText(text: string): boolean {
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isIdeograph(code) && !figureIdeographs.has(code)) return false;
  }
  return true;
}

const figureIdeographs: ReadonlySet<number> = new Set(
  Array.from(['加少民币注', ...scales.keys(), ...cellUnits].join(''), (character) =>
    character.charCodeAt(0),
  ),
);

/** Full-width plus and minus, en dash, mathematical minus; the words of 本年增/减. */
const signs: ReadonlySet<number> = new Set(
  Array.from('＋－–−增减', (character) => character.charCodeAt(0)),
);

function readPlainCount(text: string): Figure | undefined {
  if (text.length === 0 || text.length > mostDigits) return undefined;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return undefined;
  }
  const value = text === '0' ? zero : new Big(text);
  return {
    printed: text,
    value,
    low: value,
    high: value,
    decimals: 0,
    unit: undefined,
    irregularities: none,
  };
}

const zero = new Big(0);
const none: readonly FigureIrregularity[] = [];

function readPrinted(printed: string): Figure | undefined {
  if (!isFigureText(printed)) return undefined;
  const own = withoutNoteMark(printed);
  const half = toHalfWidth(own);
  const irregularities: FigureIrregularity[] = half === own ? [] : ['full-width'];
  const match =
    /^(?:[￥¥]|人民币)?([+-]|增加?|减少?)?(\d{1,18}(?:,\d{3}){0,5})(?:\.(\d{1,8}))? ?\(?([万亿]?)(\D{0,2}?)\)?$/u.exec(
      half,
    );
  if (match === null || half.includes('(') !== half.endsWith(')')) return undefined;
  const [, sign = '', whole = '', decimals = '', scale = '', unit = ''] = match;
  const digits = whole.replaceAll(',', '');
  const inYuan = unit === '元';
  if (digits.length > mostDigits || (unit !== '' && !cellUnits.has(unit))) return undefined;
  if (digits.length !== whole.length) irregularities.push('grouped');
  if (unit !== '' || scale !== '') irregularities.push('unit');
  if (sign !== '') irregularities.push('signed');
  return {
    printed,
    ...valueOf(sign, digits, decimals, inYuan ? '' : scale),
    decimals: decimals.length,
    unit: inYuan ? scale + unit : unit === '' ? undefined : unit,
    irregularities,
  };
}

/** What stands before the mark of a note below the table. */
function withoutNoteMark(printed: string): string {
  return printed.replace(noteMark, '');
}

const noteMark =
  /(?<=[\d０-９]) ?(?:[①-⑳*＊※†⁰¹²³⁴-⁹]|[[［【]\^?[\d０-９]{1,2}[\]］】]|[(（]?注 ?[\d０-９]{0,2}[)）]?)$/u;

function valueOf(
  sign: string,
  digits: string,
  decimals: string,
  scale: string,
): Pick<Figure, 'value' | 'low' | 'high'> {
  const power = scales.get(scale) ?? 0;
  const value = new Big(
    `${isMinus(sign) ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}e${String(power)}`,
  );
  if (decimals === '' && power === 0) return { value, low: value, high: value };
  const half = new Big(`5e${String(power - decimals.length - 1)}`);
  return { value, low: value.minus(half), high: value.plus(half) };
}

function isMinus(sign: string): boolean {
  return sign.startsWith('-') || sign.startsWith('减');
}

function toHalfWidth(text: string): string {
  let half = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) half += String.fromCharCode(code - 0xfee0);
    else half += halfWidthOf.get(character) ?? character;
  }
  return half;
}

const halfWidthOf: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['–', '-'],
  ['　', ' '],
  ['\u00a0', ' '],
]);
