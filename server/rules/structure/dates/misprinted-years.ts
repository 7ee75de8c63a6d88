import { Characters } from '../../../report/text/characters.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue, DIGITS } from '../../cue.js';
import { isRunningText, matchesNear } from '../../running-text.js';

/** A year with a digit too many, or one that opens a sentence with a digit too few. */
const misprint = /20(?:\d{3}(?=年)|[1-9](?=年(?:[度，,]|\d{1,2}月)))/uy;

/** The years of the running text that have five digits, `20224年`, or open a sentence with three, `202年，`. */
export function misprintedYears(report: Report): readonly Span[] {
  const { text } = report;
  const found: Span[] = [];
  for (const { span, text: printed } of matchesNear(report, misprint, year)) {
    const before = text.charAt(span.start - 1);
    const isPlace = printed.length > 4 ? !/[\d.,，．]/u.test(before) : /^$|[。；;\s]/u.test(before);
    if (isPlace && isRunningText(report, span)) found.push(span);
  }
  return found;
}

const year = { cue: new Cue([DIGITS, '年']), reach: 4, begins: new Characters('2') };
