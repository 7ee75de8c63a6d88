import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { isRunningText } from '../running-text.js';

/** A year with a digit too many, or one that opens a sentence with a digit too few. */
const misprint = /20(?:\d{3}(?=年)|\d(?=年(?:[度，,]|\d{1,2}月)))/gu;

/** The years of the running text that have five digits, `20224年`, or open a sentence with three, `202年，`. */
export function misprintedYears(report: Report): readonly Span[] {
  const { text } = report;
  const found: Span[] = [];
  for (const { index, 0: printed } of text.matchAll(misprint)) {
    const before = text.charAt(index - 1);
    const isPlace = printed.length > 4 ? !/[\d.,，．]/u.test(before) : /^$|[。；;\s]/u.test(before);
    const span = { start: index, end: index + printed.length };
    if (isPlace && isRunningText(report, span)) found.push(span);
  }
  return found;
}
