import { isSpace, lineEndAt, lineStartAt } from '../report/text/lines.js';
import type { Report } from '../report/report.js';
import type { Stated, Span } from '../report/span.js';

/** An ignore comment, read. */
export interface IgnoreComment {
  readonly span: Span;
  readonly scope: 'place' | 'file';
  /** The rules it names, each where its id stands. */
  readonly rules: readonly Stated<string>[];
  /** Empty for none. */
  readonly reason: string;
  /** Findings that start in here are silenced. */
  readonly range: Span;
}

/**
 * Reads `nianbao-ignore RULE[, RULE] REASON` and `nianbao-ignore-file RULE[, RULE] REASON`. The first holds for
 * the next line that is neither blank nor a comment, and where a table starts on that line, for the whole table:
 * a comment between two rows would take the table apart.
 */
export function readIgnoreComments(report: Report): readonly IgnoreComment[] {
  if (report.comments.length === 0) return [];
  const ranges = rangesAfter(report);
  return report.comments.flatMap((comment, index) => {
    const head = /^nianbao-ignore(-file)?(?![\w-])/u.exec(comment.value);
    if (head === null) return [];
    const base = report.text.indexOf(comment.value, comment.span.start);
    const { rules, end } = readRuleIds(comment.value, head[0].length, base);
    const reason = comment.value.slice(end).replace(/^[\s,，、:：]+/u, '');
    const place = head[1] === undefined ? ranges[index] : undefined;
    const range = place ?? { start: 0, end: report.text.length };
    return [{ span: comment.span, scope: place ? 'place' : 'file', rules, reason, range }];
  });
}

function readRuleIds(
  value: string,
  from: number,
  base: number,
): { readonly rules: readonly Stated<string>[]; readonly end: number } {
  const rules: Stated<string>[] = [];
  let end = from;
  const id = /[\s,，、]+([a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)+)(?![\w.-])/uy;
  for (;;) {
    id.lastIndex = end;
    const match = id.exec(value);
    if (match?.[1] === undefined) return { rules, end };
    end = id.lastIndex;
    const start = base + end - match[1].length;
    rules.push({ value: match[1], span: { start, end: base + end } });
  }
}

/** For each comment, the line it holds for with the table that starts there. One pass, however many there are. */
function rangesAfter({ text, comments, tables }: Report): readonly Span[] {
  let line: Span | undefined;
  let nextTable = 0;
  return targetsAfter(text, comments).map((target) => {
    if (line === undefined || target > line.end) {
      line = { start: lineStartAt(text, target), end: lineEndAt(text, target) };
    }
    const { start } = line;
    let { end } = line;
    while ((tables[nextTable]?.span.start ?? Infinity) < start) nextTable++;
    for (let index = nextTable; (tables[index]?.span.start ?? Infinity) <= line.end; index++) {
      end = Math.max(end, tables[index]?.span.end ?? 0);
    }
    return { start, end };
  });
}

/** For each comment, the first offset behind it that is neither space nor in another comment. */
function targetsAfter(text: string, comments: readonly Stated<string>[]): readonly number[] {
  const targets: number[] = [];
  for (let index = comments.length - 1; index >= 0; index--) {
    let at = comments[index]?.span.end ?? 0;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const stacked = comments[index + 1]?.span.start === at;
    targets[index] = stacked ? (targets[index + 1] ?? at) : at;
  }
  return targets;
}
