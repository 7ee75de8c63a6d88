import { say, type Localized } from '../../language/message.js';
import type { Report } from '../../report/report.js';
import type { Fix } from '../finding.js';
import { plainFix } from './correction.js';
import type { ReversedCourse } from './reversed-course.js';

/** `由52个压减至87个`: what is done on purpose is hardly another word, and the two figures changed places. */
export function courseFixes({ from, to, word }: ReversedCourse, { text }: Report): readonly Fix[] {
  const exchange: Fix = {
    title: say(EXCHANGE, { from: from.figure.printed, to: to.figure.printed }),
    safe: false,
    preferred: false,
    edits: () => [
      { span: from.span, newText: to.figure.printed },
      { span: to.span, newText: from.figure.printed },
    ],
  };
  const opposite = oppositeCourse.get(word);
  const at = text.lastIndexOf(word, to.span.start);
  if (opposite === undefined || at < from.span.end) return [exchange];
  return [plainFix({ start: at, end: at + word.length }, opposite), exchange];
}

const oppositeCourse: ReadonlyMap<string, string> = new Map([
  ['增加', '减少'],
  ['增长', '下降'],
  ['增为', '减为'],
  ['减为', '增为'],
  ['增至', '减至'],
  ['增到', '减到'],
  ['上升', '下降'],
  ['升至', '降至'],
  ['升到', '降到'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['下降', '上升'],
  ['减少', '增加'],
  ['减至', '增至'],
  ['减到', '增到'],
  ['降低', '提高'],
  ['降至', '升至'],
  ['降到', '升到'],
  ['回落', '上升'],
]);

const EXCHANGE: Localized = { zh: '对调 {from} 和 {to}', en: 'Exchange {from} and {to}' };
