import { readChineseNumeral } from '../../../report/text/numerals.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { textOf } from '../../running-text.js';

/** A point of a list in a sentence, `三是`, with its number. */
export interface Point {
  readonly span: Span;
  readonly value: number;
}

/** The points of lists (一是…二是…) in a part of a paragraph, which counts as the beginning of one. */
export function pointsIn(report: Report, part: Span): readonly Point[] {
  const text = textOf(report, part);
  const found: Point[] = [];
  for (const place of anyPoint.placesWithin(report, part)) {
    const at = place - part.start;
    point.lastIndex = at > 0 && text.charAt(at - 1) === '十' ? at - 1 : at;
    const match = point.exec(text);
    if (match === null) continue;
    const [whole, numeral = ''] = match;
    const start = part.start + match.index;
    found.push({
      span: { start, end: start + whole.length },
      value: readChineseNumeral(numeral) ?? 0,
    });
  }
  return found;
}

const anyPoint = new Cue(['一二三四五六七八九十', '是']);

/** `一是` where a point begins; 一是一、二是二 is a saying. */
const point =
  /(?<=^|[。；;：:，,、\s])(?<!一是一[，、])([一二三四五六七八九]|十[一二三]?)是(?!否|非)/uy;
