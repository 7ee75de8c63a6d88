import { Characters } from '../../../report/text/characters.js';
import { isMany, wordAfter } from './approximations.js';
import { isBlank } from './blanks.js';
import type { Approximation } from '../reading.js';
import { readUnit, type Unit } from './units.js';

/** What stands behind the digits. */
export interface Tail {
  /** `万`, `亿`, `千` or none. */
  readonly scale: string;
  readonly scaleEnd: number;
  readonly unit: Unit | undefined;
  readonly unitEnd: number;
  readonly approximation: Approximation | undefined;
}

/** Reads scale, unit and words of approximation behind the digits that end at a place. */
export function readTail(text: string, from: number, limit: number): Tail {
  let at = skipSpace(text, from, limit);
  let approximation: Approximation | undefined;
  if (isMany(text, at)) {
    approximation = 'over';
    at++;
  }
  let unit = readUnit(text, at);
  let scale = '';
  let scaleEnd = from;
  if (unit === undefined) {
    while (scale.length < longestScale && isScale(text, at)) {
      scale += text.charAt(at);
      scaleEnd = ++at;
      // 20余万 is one number; in 20余件 the 余 is no part of it. 10万+ is more than that.
      if (isMany(text, at) || text.charCodeAt(at) === plus) {
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

/** 百万, 千万, 万亿 */
const longestScale = 2;

/** Whether 百, 千, 万 or 亿 stands at a place; 千米 is no thousand, and 百姓 no hundred. */
function isScale(text: string, at: number): boolean {
  if (!scales.standAt(text, at)) return false;
  return !mayOpenWord.standAt(text, at) || !otherWords.standAt(text, at + 1);
}

const scales = new Characters('百千万亿');
const mayOpenWord = new Characters('百千');
const otherWords = new Characters('米克瓦卡赫字姓分');

/** Past the space behind digits: two at most, more are columns; the stars of `**12**件` count as such. */
function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + widestSpace && isLoose(text.charCodeAt(at))) at++;
  return at;
}

const widestSpace = 2;

/** A blank, or a star of Markdown. */
function isLoose(code: number): boolean {
  return code === star || isBlank(code);
}

const star = '*'.charCodeAt(0);
const plus = '+'.charCodeAt(0);
