import { Characters } from '../../report/characters.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { isRunningText } from '../running-text.js';

/** What is said twice, one right behind the other. */
export interface SaidTwice {
  readonly first: Span;
  readonly second: Span;
}

/**
 * Statements that stand twice in a row in one paragraph, word for word and with the same mark: pasted once too often,
 * however short they are.
 */
export function saidTwiceInARow(report: Report): readonly SaidTwice[] {
  const { text } = report;
  const found: SaidTwice[] = [];
  let start = 0;
  let before: Span | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!ends.standAt(text, at)) continue;
    const span = { start, end: at + 1 };
    start = at + 1;
    if (text.charAt(at) === '\n') {
      before = undefined;
      continue;
    }
    if (before !== undefined && isSame(text, before, span) && isRunningText(report, span)) {
      found.push({ first: before, second: span });
    }
    before = span;
  }
  return found;
}

/** What ends a statement, and a paragraph. */
const ends = new Characters('。；;\n');

/** Shorter ones may be meant: 无；无；. */
const fewest = 12;

function isSame(text: string, one: Span, other: Span): boolean {
  const length = one.end - one.start;
  if (length < fewest || other.end - other.start !== length) return false;
  const said = text.slice(one.start, one.end);
  return said === text.slice(other.start, other.end) && /[\u4e00-\u9fff]{8}/u.test(said);
}
