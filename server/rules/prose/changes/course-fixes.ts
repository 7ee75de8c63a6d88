import type { Report } from '../../../report/report.js';
import type { Fix } from '../../finding.js';
import { plainFix } from '../correction.js';
import { exchangeFix } from '../exchange.js';
import { oppositeOf } from './opposite-words.js';
import type { ReversedCourse } from './reversed-course.js';

/** `由52个压减至87个`: what is done on purpose is hardly another word, and the two figures changed places. */
export function courseFixes({ from, to, word }: ReversedCourse, report: Report): readonly Fix[] {
  const exchange = exchangeFix({ one: from, other: to }, report);
  const opposite = deliberate.has(word) ? undefined : oppositeOf(word);
  const at = report.text.lastIndexOf(word, to.span.start);
  if (opposite === undefined || at < from.span.end) return [exchange];
  return [plainFix({ start: at, end: at + word.length }, opposite), exchange];
}

/** What they name is done on purpose. */
const deliberate: ReadonlySet<string> = new Set(['缩减', '压减', '精简']);
