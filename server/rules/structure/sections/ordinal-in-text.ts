import { printChineseNumeral } from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { matchesInRunningText } from '../../running-text.js';

/**
 * Whether `三、` stands somewhere in a part of the text outside tables: a heading in words nobody knows may then
 * have gone unrecognised, and that it is missing is not certain.
 */
export function holdsOrdinal(report: Report, value: number, within: Span): boolean {
  const numeral = printChineseNumeral(value);
  for (const { groups } of matchesInRunningText(report, ordinal, within)) {
    if (groups[0] === numeral) return true;
  }
  return false;
}

/** Not the end of a longer numeral or of 第三, and not `(三)`. */
const ordinal = /(?<![一二三四五六七八九十第])([一二三四五六七八九十]{1,3})[、.．\s]/gu;
