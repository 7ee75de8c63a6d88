import { trimSpan } from '../report/text/lines.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';

/** The first words of the draft below page furniture: where its title should stand. */
export function openingWords(report: Report): Span {
  const from = report.preface ?? report.sections[0]?.span ?? { start: 0 };
  const { start } = trimSpan(report.text, { start: from.start, end: report.text.length });
  const words = /^[^\n\r，,。；;：:|]{1,40}/u.exec(report.text.slice(start, start + 40));
  return { start, end: start + (words?.[0].length ?? 0) };
}
