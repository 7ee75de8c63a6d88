import type { Characters } from '../report/text/characters.js';
import { firstWhere } from '../report/first-where.js';
import { isLineBreak, lineStartAt, trimSpan } from '../report/text/lines.js';
import { proseIn, without } from '../report/text/outside.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';
import { Cue } from './cue.js';

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
  for (const match of text.matchAll(pattern)) found.push(matchAt(match, within.start));
  return found;
}

/** Where a pattern is to be sought. */
interface Near {
  /** What begins at most `reach` characters behind the start of every match. */
  readonly cue: Cue;
  readonly reach: number;
  /** What every match begins with: where it is told, the pattern is tried at no other character. */
  readonly begins?: Characters;
}

/**
 * Every match of a pattern that has a cue: it is tried only where a match may begin.
 * @param within the part of the text the matches lie in; what the pattern looks at around them may lie outside
 * @throws {TypeError} a pattern that is not sticky: from each of these places it would read on to the report's end
 */
export function matchesNear(
  report: Report,
  pattern: RegExp,
  { cue, reach, begins }: Near,
  within: Span = wholeOf(report),
): readonly Match[] {
  if (!pattern.sticky) throw new TypeError(`Not sticky: ${String(pattern)}`);
  const { text } = report;
  const found: Match[] = [];
  let past = within.start;
  for (const place of cue.placesWithin(report, within)) {
    for (let start = Math.max(past, place - reach); start <= place; start += 1) {
      if (begins?.standAt(text, start) === false) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      past = pattern.lastIndex;
      if (past > within.end) return found;
      found.push(matchAt(match, 0));
      break;
    }
  }
  return found;
}

/** @param from where the text that was searched begins */
function matchAt(match: RegExpExecArray, from: number): Match {
  const start = from + match.index;
  const [whole, ...groups] = match;
  return {
    span: { start, end: start + whole.length },
    text: whole,
    groups: groups.map((group: string | undefined) => group ?? ''),
  };
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
  return firstWhere(items, ({ span }) => span.end > offset);
}

/** Whether a place stands between 《 and 》 on its line: part of a document's title. */
export function isInDocumentTitle(report: Report, span: Span): boolean {
  const { text } = report;
  const from = lineStartAt(text, span.start, longestDocumentTitle);
  const before = text.slice(from, span.start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

const longestDocumentTitle = 120;

/** The sentences of a part of the text, each with its end mark, without space before it. */
export function sentencesIn(report: Report, within: Span): readonly Span[] {
  const found: Span[] = [];
  forEachSentence(report, within, (span) => found.push(span));
  return found;
}

/** What ends a sentence; a line too. */
export const sentenceEnd = new Cue(['。！？；\n\r']);

/** Visits the sentences of a part of the text, each with its end mark, without space before it. */
export function forEachSentence(
  report: Report,
  within: Span,
  visit: (sentence: Span) => void,
): void {
  const { text, tables } = report;
  const ends = sentenceEnd.placesWithin(report, within);
  let { start } = within;
  let nextTable = firstEndingAfter(tables, start);
  for (let index = 0; index <= ends.length; index += 1) {
    const end = (ends[index] ?? within.end - 1) + 1;
    while ((tables[nextTable]?.span.end ?? Infinity) <= start) nextTable += 1;
    const table = tables[nextTable]?.span;
    // What lies in a table is no sentence, however many ends there are in it.
    const isInTable = table !== undefined && table.start <= start && end <= table.end;
    const span = isInTable ? undefined : trimSpan(text, { start, end });
    if (span && span.start < span.end && isRunningText(report, span)) visit(span);
    start = end;
  }
}

/** The lines of a part of the text that hold anything, without the space around them. */
export function linesIn(report: Report, within: Span): readonly Span[] {
  return matchesIn(report, /\S[^\n\r]*/gu, within).map(({ span }) => trimSpan(report.text, span));
}

/** The line of a part of the text that a place in it stands on, without the space around it. */
export function lineAround({ text }: Report, at: number, { start, end }: Span): Span {
  let from = at;
  while (from > start && !isLineBreak(text.charCodeAt(from - 1))) from -= 1;
  let to = at;
  while (to < end && !isLineBreak(text.charCodeAt(to))) to += 1;
  return trimSpan(text, { start: from, end: to });
}

/** The last line of running text of a part of the text that holds anything, without the space around it. */
export function lastLineIn(report: Report, { start, end }: Span): Span | undefined {
  const { text } = report;
  for (let to = end; to > start; to -= 1) {
    if (isWhite(text.charCodeAt(to - 1))) continue;
    const line = lineAround(report, to - 1, { start, end });
    if (isRunningText(report, line)) return line;
    while (to > start && !isLineBreak(text.charCodeAt(to - 1))) to -= 1;
  }
  return undefined;
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
  return proseIn(report, span)
    .map((piece) => textOf(report, piece))
    .join('');
}

function wholeOf(report: Report): Span {
  return { start: 0, end: report.text.length };
}
