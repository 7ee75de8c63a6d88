import { wordsBehind } from '../words-behind.js';
import { wordsBefore } from '../../../facts/prose/figures/words-in.js';
import type { ProseReading, Quantity } from '../../../facts/prose/reading.js';
import { isPoints } from '../../../facts/prose/figures/units.js';
import { Characters } from '../../../report/text/characters.js';
import type { Report } from '../../../report/report.js';

/** `从176件下降到220件`: two figures, and words that say it went the other way. */
export interface ReversedCourse {
  readonly from: Quantity;
  readonly to: Quantity;
  /** 下降 */
  readonly word: string;
}

/** Words that say it rose, and such as say it fell. */
const rises = '增加|增长|增为|增至|增到|提高|提升|上升|扩大|扩展|升至|升到';
const falls = '下降|减少|减为|减至|减到|降低|降至|降到|回落|压缩|压减|缩短|缩减|精简|下调';

/** What stands between the two figures. */
const between = new RegExp(
  String.raw`^(?:的|（[^（）]{0,12}）|\([^()]{0,12}\))?[，,]?(?:大幅|逐步|逐年|明显|稳步|快速)?(?:(${rises})|(${falls}))[到至为]?了?(?:(?:20\d\d年度?|[今本]年)的?)?约?\s?$`,
  'u',
);
/** What it has before the second figure. */
const reaches = new Characters('到至为');
/** It is no longer. */
const longestBetween = 32;
/** With the tags and marks between. */
const farthest = 128;
const beginning =
  /[从由](?:20\d\d年[度初末底]?|[上去]一?年度?|原来|原先|年初|最初|之前)?(?:同期)?的?\s?$/u;

/** The courses of figures in a sentence, from one to another, that go the other way than is said. */
export function reversedCourses(
  { quantities }: ProseReading,
  { text }: Report,
): readonly ReversedCourse[] {
  const found: ReversedCourse[] = [];
  for (const [index, to] of quantities.entries()) {
    const from = quantities[index - 1];
    if (from === undefined || !mayBeCourse(from, to)) continue;
    const reversed = reversedBetween(text, from, to);
    if (reversed !== undefined) found.push(reversed);
  }
  return found;
}

/** Whether two figures that follow each other may be one thing at two times. */
function mayBeCourse(from: Quantity, to: Quantity): boolean {
  if (from.sentence.start !== to.sentence.start) return false;
  if (from.unit !== to.unit || isPoints(from.unit)) return false;
  // 从第3位上升到第1位: the higher the rank the smaller its number.
  if (from.unit === '位' || from.unit === '名') return false;
  // 粉丝由2.3万增加到3.1万: what has no unit has at least a scale.
  return from.unit !== undefined || (hasScale(from) && hasScale(to));
}

function reversedBetween(text: string, from: Quantity, to: Quantity): ReversedCourse | undefined {
  if (to.span.start - from.span.end > farthest) return undefined;
  // 由3个增加了2个 tells how many more.
  if (!reaches.standBetween(text, from.span.end, to.span.start)) return undefined;
  const behind = wordsBehind(text, from, to.span.start);
  if (behind.length > longestBetween) return undefined;
  const [words = '', rise = '', fall = ''] = between.exec(behind) ?? [];
  if (!/[到至为]/u.test(words)) return undefined;
  const before = wordsBefore(text, from.span.start, longestBeginning);
  if (!beginning.test(before)) return undefined;
  // A shorter time is a better one: 办结时限由20天提升至12天.
  if (ofTime.test(from.unit ?? '') && /[提升]/u.test(rise)) return undefined;
  const isReversed =
    rise === '' ? to.figure.low.gt(from.figure.high) : to.figure.high.lt(from.figure.low);
  return isReversed ? { from, to, word: rise || fall } : undefined;
}

function hasScale({ figure }: Quantity): boolean {
  return /[万亿]$/u.test(figure.printed);
}

const ofTime = /^(?:[天日秒周]|分钟?|小?时|个?工作日|个?小时|个?月)$/u;

const longestBeginning = 14;
