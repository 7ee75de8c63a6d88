import { trimSpan } from '../report/lines.js';
import type { Report } from '../report/report.js';
import { sentences } from '../report/sentences.js';
import type { Span } from '../report/span.js';

/** A match of a pattern, with its place in the report's text. */
export interface Match {
  readonly span: Span;
  readonly text: string;
  /** The capture groups, absent ones as `''`. */
  readonly groups: readonly string[];
}

/**
 * Every match of a global pattern in the report's running text: tables, comments and page furniture are left
 * out. `within` limits it to a part of the text.
 */
export function matchesInRunningText(
  report: Report,
  pattern: RegExp,
  within: Span = wholeOf(report),
): readonly Match[] {
  return matchesIn(report, pattern, within).filter(({ span }) => isRunningText(report, span));
}

/** Every match of a global pattern in a part of the text, tables included. */
export function matchesIn(
  report: Report,
  pattern: RegExp,
  within: Span = wholeOf(report),
): readonly Match[] {
  const text = report.text.slice(within.start, within.end);
  const found: Match[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = within.start + match.index;
    const [whole, ...groups] = match;
    found.push({
      span: { start, end: start + whole.length },
      text: whole,
      groups: groups.map((group: string | undefined) => group ?? ''),
    });
  }
  return found;
}

/** Whether a span lies outside every table, comment and piece of page furniture. */
export function isRunningText(report: Report, span: Span): boolean {
  return (
    !liesInOneOf(report.tables, span) &&
    !liesInOneOf(report.comments, span) &&
    !liesInOneOf(report.furniture, span)
  );
}

/** Whether a span lies inside a comment, where drafts are not read. */
export function isInComment(report: Report, span: Span): boolean {
  return liesInOneOf(report.comments, span);
}

/** Whether a span begins inside a table. */
export function isInTable(report: Report, span: Span): boolean {
  return liesInOneOf(report.tables, span);
}

/** Whether a span begins inside one of several, which are in the order of the text. */
function liesInOneOf(items: readonly { readonly span: Span }[], span: Span): boolean {
  const item = items[firstEndingAfter(items, span.start)];
  return item !== undefined && item.span.start <= span.start;
}

/** Index of the first item that ends after an offset; the number of items when none does. */
function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && item.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a place stands between 《 and 》 on its line: part of a document's title. */
export function isInDocumentTitle(report: Report, span: Span): boolean {
  const before = report.text.slice(Math.max(0, span.start - longestDocumentTitle), span.start);
  return before.lastIndexOf('《') > Math.max(before.lastIndexOf('》'), before.lastIndexOf('\n'));
}

const longestDocumentTitle = 120;

/** The sentences of a part of the text, each with its end mark, without space before it. */
export function sentencesIn(report: Report, within: Span): readonly Span[] {
  const found: Span[] = [];
  for (const span of sentences(report.text, within)) {
    if (isRunningText(report, span)) found.push(span);
  }
  return found;
}

/** The lines of a part of the text that hold anything, without the space around them. */
export function linesIn(report: Report, within: Span): readonly Span[] {
  return matchesIn(report, /\S[^\n\r]*/gu, within).map(({ span }) => trimSpan(report.text, span));
}

/** The text of a span. */
export function textOf(report: Report, span: Span): string {
  return report.text.slice(span.start, span.end);
}

/** Whether a stretch holds nothing of its own: only space, comments and page furniture. */
export function isBlank(report: Report, span: Span): boolean {
  return pastBlank(report, span) >= span.end;
}

/** Where a stretch's own text begins, behind space, comments and page furniture; its end where there is none. */
export function pastBlank({ text, comments, furniture }: Report, { start, end }: Span): number {
  let at = start;
  while (at < end) {
    if (isWhite(text.charCodeAt(at))) at += 1;
    else {
      const past = Math.max(endOfItemAt(comments, at), endOfItemAt(furniture, at));
      if (past === at) return at;
      at = past;
    }
  }
  return end;
}

/** Where the item an offset lies in ends; the offset itself outside of all. */
function endOfItemAt(items: readonly { readonly span: Span }[], offset: number): number {
  const item = items[firstEndingAfter(items, offset)];
  return item !== undefined && item.span.start <= offset ? item.span.end : offset;
}

/** White space as patterns have it, which ideographs are seen not to be without asking one. */
function isWhite(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code > 0x3000 && code < 0xfeff) return false;
  return whiteSpace.test(String.fromCharCode(code));
}

const whiteSpace = /\s/u;

/** The text of a span without comments and page furniture. */
export function contentOf(report: Report, span: Span): string {
  const { comments, furniture } = report;
  if (!reachesInto(comments, span) && !reachesInto(furniture, span)) return textOf(report, span);
  return without(furniture, without(comments, [span]))
    .map((piece) => textOf(report, piece))
    .join('');
}

/** Whether any of several items has a part in a span. */
function reachesInto(items: readonly { readonly span: Span }[], span: Span): boolean {
  const item = items[firstEndingAfter(items, span.start)];
  return item !== undefined && item.span.start < span.end;
}

/** The text of a span without comments, page furniture and tables. */
export function proseOf(report: Report, span: Span): string {
  return without(report.tables, without(report.furniture, without(report.comments, [span])))
    .map((piece) => textOf(report, piece))
    .join('');
}

/** The pieces of spans that lie outside all of the items. */
function without(
  items: readonly { readonly span: Span }[],
  spans: readonly Span[],
): readonly Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    let from = span.start;
    for (let index = firstEndingAfter(items, span.start); index < items.length; index += 1) {
      const item = items[index];
      if (!item || item.span.start >= span.end) break;
      if (item.span.start > from) pieces.push({ start: from, end: item.span.start });
      from = Math.max(from, item.span.end);
    }
    if (from < span.end) pieces.push({ start: from, end: span.end });
  }
  return pieces;
}

function wholeOf(report: Report): Span {
  return { start: 0, end: report.text.length };
}
