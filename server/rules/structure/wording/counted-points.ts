import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { Cue } from '../../cue.js';
import { isRunningText, lineAround } from '../../running-text.js';
import { pointsIn, type Point } from './points.js';

/** A `三是` that is not its turn. */
export interface WrongPoint {
  readonly span: Span;
  readonly value: number;
  readonly expected: number;
  /** Whether no other point of the list follows. */
  readonly isLast: boolean;
}

/** The points of lists (一是…二是…) that skip or repeat one, at most one a paragraph. */
export function wrongPoints(report: Report): readonly WrongPoint[] {
  const found: WrongPoint[] = [];
  let past = 0;
  for (const at of firstPoint.placesIn(report)) {
    if (at < past) continue;
    const section = report.sections.find(({ body }) => body.start <= at && at < body.end);
    if (section === undefined) continue;
    const line = lineAround(report, at, section.body);
    past = line.end;
    const wrong = isRunningText(report, line) ? wrongIn(report, line) : undefined;
    if (wrong) found.push(wrong);
  }
  return found;
}

const firstPoint = new Cue(['一', '是']);

function wrongIn(report: Report, line: Span): WrongPoint | undefined {
  const points = pointsIn(report, line);
  // Lists that stand one in another, or one behind another, may count as they like.
  const starts = points.filter(({ value }) => value === 1).length;
  if (points[0]?.value !== 1) return undefined;
  if (starts > 1)
    return skippedIn(report, points) ?? (starts === 2 ? doubled(report, points) : undefined);
  for (const [index, { span, value }] of points.entries()) {
    const before = points[index - 1];
    if (!before) continue;
    const expected = before.value + 1;
    const between = report.text.slice(before.span.end, span.start);
    const isWrong =
      value === before.value || (value === expected + 1 && !counts(between, expected));
    if (isWrong) return { span, value, expected, isLast: index === points.length - 1 };
    if (value !== expected) return undefined;
  }
  return undefined;
}

/** Two 一是 in one sentence, and nothing else. */
function doubled(report: Report, [first, second, third]: readonly Point[]): WrongPoint | undefined {
  if (first === undefined || second?.value !== 1 || third !== undefined) return undefined;
  const between = report.text.slice(first.span.end, second.span.start);
  const isOne = /^[^。：:；;\n\r（(“‘]*[，,；;]\s?$/u.test(between);
  return isOne ? { span: second.span, value: 1, expected: 2, isLast: true } : undefined;
}

/** `一是…二是…四是…。下一步：一是…二是…`: one of several lists that skips or repeats a point, the others being in order. */
function skippedIn(report: Report, points: readonly Point[]): WrongPoint | undefined {
  let found: WrongPoint | undefined;
  const ends: number[] = [];
  /** Whether words open every list behind the first: 。下一步： */
  let isOpened = true;
  for (const [index, { span, value }] of points.entries()) {
    const before = points[index - 1];
    if (!before) continue;
    if (value === 1) {
      ends.push(before.value);
      isOpened &&= opensAnother(report.text.slice(before.span.end, span.start));
      continue;
    }
    const expected = before.value + 1;
    if (value === expected) continue;
    // 一是…三是…三是…: the second of the two is right.
    if (found?.value === value && found.span === before.span) continue;
    // 一是…。下一步：一是…，二是…，二是…: no list that broke off before goes on with it.
    const isTwice = isOpened && value === before.value && !ends.includes(value - 1);
    const isLast = (points[index + 1]?.value ?? 1) === 1;
    if (isTwice && !found) {
      found = { span, value, expected, isLast };
      continue;
    }
    // A list that stands in a point of another goes on with that: 一是…：一是…；二是….
    if (found || value !== expected + 1 || ends.includes(expected)) return undefined;
    const between = report.text.slice(before.span.end, span.start);
    if (counts(between, expected)) return undefined;
    found = { span, value, expected, isLast };
  }
  return found;
}

function opensAnother(between: string): boolean {
  const ended = between.indexOf('。');
  return ended !== -1 && /[：:，,]\s?$/u.test(between.slice(ended));
}

/** Whether the point that seems skipped stands there in other words: 二要, 其二, 第二, 2.; or in a broken one. */
function counts(between: string, value: number): boolean {
  const numeral = '一二三四五六七八九十'.charAt(value - 1);
  if (numeral === '' || between.includes(numeral)) return true;
  // 2. and 2是, and not the 2 of 2023年 or 52件.
  return new RegExp(String.raw`(?<![\d.])${String(value)}(?![\d年月日%件条次个项人])`, 'u').test(
    between,
  );
}
