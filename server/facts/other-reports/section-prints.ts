import { blank } from '../../forms/printing/print.js';
import { copyOf } from '../../report/remembering/copy-of.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import { normalise } from '../../report/text/normalise.js';
import { proseIn } from '../../report/text/outside.js';
import type { Report, Section } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { fingerprint } from './fingerprint.js';
import type { SectionPrint } from './other-report.js';

/** Chinese characters below which a section says too little of its own to be compared. */
const shortest = 150;
/** A report has some twenty sections of both levels; a text with many more is none, and is compared in part. */
const most = 48;

/**
 * The words of the sections of the first two levels, tables and comments left out. Short ones are passed over, and
 * those in which blanks of an empty draft are still to be filled in.
 */
export function sectionPrints(report: Report): readonly SectionPrint[] {
  return printsOf.of(report);
}

/** A rule asks, and who keeps the report for others. */
const printsOf = new LastAsked(findPrints);

function findPrints(report: Report): readonly SectionPrint[] {
  const prints: SectionPrint[] = [];
  const add = (section: Section, level: 1 | 2): void => {
    if (prints.length >= most || section.body.end - section.body.start < shortest) return;
    const pieces = proseIn(report, section.body);
    if (pieces.some((piece) => holds(report.text, piece, blank))) return;
    const words = fingerprint(report.text, pieces);
    if (words.length < shortest) return;
    const title = copyOf(normalise(section.heading.title));
    prints.push({ title, level, span: section.heading.span, words });
  };
  for (const section of report.sections) {
    add(section, 1);
    for (const inner of section.sections) add(inner, 2);
  }
  return prints;
}

function holds(text: string, { start, end }: Span, word: string): boolean {
  const at = text.indexOf(word, start);
  return at !== -1 && at + word.length <= end;
}
