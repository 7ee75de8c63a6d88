import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import type { Form } from '../form.js';
import { matchSections } from './match-sections.js';

/** Where another report begins in the same file: its title or, where it has none, its first heading. */
export function anotherReport(report: Report, form: Form): Span | undefined {
  const { another } = matchSections(report, form);
  if (another === undefined) return undefined;
  const before = report.sections[report.sections.indexOf(another) - 1];
  const start = before?.heading.span.end ?? 0;
  const between = report.text.slice(start, another.heading.span.start);
  let title: Span | undefined;
  for (const { index, 0: line } of between.matchAll(/\S[^\n\r]*/gu)) {
    const words = line.trimEnd();
    const at = start + index;
    if (words.length <= longestTitle && /(?:报告|年报)$/u.test(words))
      title = { start: at, end: at + words.length };
  }
  return title ?? another.heading.span;
}

const longestTitle = 80;
