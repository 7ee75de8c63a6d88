import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { Cue } from '../cue.js';
import { isRunningText, lineAround } from '../running-text.js';
import { pointsIn } from './points.js';

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
  if (points[0]?.value !== 1 || starts > 2) return undefined;
  for (const [index, { span, value }] of points.entries()) {
    const before = points[index - 1];
    if (!before) continue;
    const expected = before.value + 1;
    const between = report.text.slice(before.span.end, span.start);
    const isWrong =
      starts === 2
        ? value === 1 && points.length === 2 && /^[^。：:；;\n\r（(“‘]*[，,；;]\s?$/u.test(between)
        : value === before.value || (value === expected + 1 && !counts(between, expected));
    if (isWrong) return { span, value, expected, isLast: index === points.length - 1 };
    if (value !== expected) return undefined;
  }
  return undefined;
}

/** Whether the point that seems skipped stands there in other words: 二要, 其二, 第二, 2.; or in a broken one. */
function counts(between: string, value: number): boolean {
  const numeral = '一二三四五六七八九十'.charAt(value - 1);
  return numeral === '' || between.includes(numeral) || between.includes(String(value));
}
