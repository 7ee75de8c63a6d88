import type { Figure } from '../../../report/figure.js';
import type { Span } from '../../../report/span.js';
import { approximationBefore, wordAfter } from './approximations.js';
import { readTail } from './figure-tail.js';
import { mark, markAt } from './marks.js';
import { isNamed, mayStandAlone } from './not-counted.js';
import { numeralValue } from './numeral-value.js';
import {
  endsDate,
  isGlued,
  isSerial,
  isSign,
  skipDecimals,
  skipDigits,
  skipGroups,
  skipTied,
} from './printed-digits.js';
import { numeralFigure, plainCount, proseFigure } from './prose-figure.js';
import type { Approximation } from '../reading.js';
import { isLastGroup, mayOpenGroups, skipSpacedGroups } from './spaced-groups.js';

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
  if (endsDate(text, wholeEnd)) return wholeEnd;
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

/** As many figures as may share one unit. */
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

function plainUnit(unit: string): string {
  return unit === '％' ? '%' : unit;
}
