import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { lineStartAt } from '../../../report/text/lines.js';

/** A section with the marks of Markdown before its heading, `## ` or `**`, and without those of the heading behind it. */
export function sectionWithMarks(report: Report, { span }: Section): Span {
  return { start: beforeMarks(report, span.start), end: beforeMarks(report, span.end) };
}

/** Where the line of a place begins, if nothing but marks of Markdown stands before the place; else the place. */
export function beforeMarks({ text }: Report, at: number): number {
  const line = lineStartAt(text, at);
  return /^[\s#*]*$/u.test(text.slice(line, at)) ? line : at;
}

/** A heading by its title; where that is still to come, by what it has: `二、`. */
export function headingWords({ text }: Report, { heading: { title, span } }: Section): string {
  return title === '' ? text.slice(span.start, span.end).trim() : title;
}
