import { isDigit } from '../../../report/text/digits.js';
import type { Report, Section } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';

/**
 * The stretches of a report that are sentences: what is left without tables, comments, page furniture, contacts,
 * title and headings. A heading below the first level that holds digits is a numbered sentence (`(三)公开文件12件,…。`).
 */
export function runningText(report: Report): readonly Span[] {
  const { text, title, tables, comments, furniture, contacts, sections } = report;
  const passedOver: Span[] = [];
  if (title !== undefined) passedOver.push(title.span);
  for (const { span } of tables) passedOver.push(span);
  for (const { span } of comments) passedOver.push(span);
  for (const { span } of furniture) passedOver.push(span);
  for (const { span } of contacts) passedOver.push(span);
  for (const section of sections) addHeadings(section, passedOver);
  passedOver.sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let from = 0;
  for (const { start, end } of passedOver) {
    if (start > from) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < text.length) pieces.push({ start: from, end: text.length });
  return pieces;
}

function addHeadings({ level, heading, sections }: Section, passedOver: Span[]): void {
  if (level === 1 || !hasDigit(heading.title)) passedOver.push(heading.span);
  for (const section of sections) addHeadings(section, passedOver);
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) return true;
  }
  return false;
}
