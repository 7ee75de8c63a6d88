import { blank } from '../forms/print.js';
import { copyOf } from '../report/copy-of.js';
import { firstWhere } from '../report/first-where.js';
import { LastAsked } from '../report/last-asked.js';
import { normalise } from '../report/normalise.js';
import type { Report, Section } from '../report/report.js';
import type { Span } from '../report/span.js';
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
  const passedOver = spansPassedOver(report);
  const prints: SectionPrint[] = [];
  const add = (section: Section, level: 1 | 2): void => {
    if (prints.length >= most || section.body.end - section.body.start < shortest) return;
    const pieces = piecesOf(section.body, passedOver);
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

/** Tables, comments and page furniture, in the order of the text. */
function spansPassedOver({ tables, comments, furniture }: Report): readonly Span[] {
  return [...tables, ...comments, ...furniture]
    .map(({ span }) => span)
    .sort((one, other) => one.start - other.start);
}

/** A span without what lies in any of the others, which are in its order. */
function piecesOf(within: Span, passedOver: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let from = within.start;
  for (let index = firstFrom(passedOver, within.start); index < passedOver.length; index++) {
    const { start, end } = passedOver[index] ?? within;
    if (start >= within.end) break;
    if (start > from) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < within.end) pieces.push({ start: from, end: within.end });
  return pieces;
}

/** Index of the first span that begins at an offset or later; sections do not begin inside one. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans, ({ start }) => start >= offset);
}

function holds(text: string, { start, end }: Span, word: string): boolean {
  const at = text.indexOf(word, start);
  return at !== -1 && at + word.length <= end;
}
