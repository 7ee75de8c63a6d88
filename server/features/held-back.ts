import type { Analysis } from '../analysis.js';
import type { Report } from '../report/report.js';
import { encloses, meets, touches, type Span } from '../report/span.js';
import type { Finding } from '../rules/finding.js';
import { placeAt } from './place.js';

/** A finding longer than this is about a passage, not about the word being typed. */
const longestWord = 60;

/**
 * Findings that wait because what they are about is being typed: those that lie in the cell or heading the
 * stroke touches, sums elsewhere that a figure half typed takes part in, or, in running text, findings that touch
 * the stroke itself.
 */
export function heldBack(analysis: Analysis, stroke: Span): ReadonlySet<Finding> {
  const place = placeBeingTyped(analysis.report, stroke.end);
  return new Set(
    analysis.findings.filter(({ span, evidence }) => {
      if (encloses(place, span)) return true;
      if (isWithin(place) && evidence.some((part) => !part.elsewhere && encloses(place, part.span)))
        return true;
      const isWord = span.end - span.start <= longestWord;
      return isWord && meets(span, stroke);
    }),
  );
}

/** Whether something is there: a caret alone encloses no evidence. */
function isWithin({ start, end }: Span): boolean {
  return start < end;
}

/** The cell, else the heading or the title a caret stands in, else the caret itself. */
export function placeBeingTyped(report: Report, offset: number): Span {
  const { cell, sections } = placeAt(report, offset);
  if (cell) return cell.span;
  const heading = sections.find((section) => touches(section.heading.span, offset));
  if (heading) return heading.heading.span;
  if (report.title && touches(report.title.span, offset)) return report.title.span;
  return { start: offset, end: offset };
}
