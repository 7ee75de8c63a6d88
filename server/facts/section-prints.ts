import { normalise } from '../report/normalise.js';
import type { Report, Section } from '../report/report.js';
import type { Span } from '../report/span.js';
import { fingerprint } from './fingerprint.js';
import { copyOf } from './identify.js';
import type { SectionPrint } from './other-report.js';

/** Chinese characters below which a section says too little of its own to be compared. */
const shortest = 150;
/** A report has some twenty sections of both levels; a text with many more is none, and is compared in part. */
const most = 48;

/** The words of the sections of the first two levels, tables and comments left out; short ones are passed over. */
export function sectionPrints(report: Report): readonly SectionPrint[] {
  const passedOver = spansPassedOver(report);
  const prints: SectionPrint[] = [];
  const add = (section: Section, level: 1 | 2): void => {
    if (prints.length >= most || section.body.end - section.body.start < shortest) return;
    const words = fingerprint(piecesOf(report.text, section.body, passedOver));
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

/** The text of a span without what lies in any of the others, which are in its order. */
function piecesOf(text: string, within: Span, passedOver: readonly Span[]): readonly string[] {
  const pieces: string[] = [];
  let from = within.start;
  for (let index = firstFrom(passedOver, within.start); index < passedOver.length; index++) {
    const { start, end } = passedOver[index] ?? within;
    if (start >= within.end) break;
    if (start > from) pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  if (from < within.end) pieces.push(text.slice(from, within.end));
  return pieces;
}

/** Index of the first span that begins at an offset or later; sections do not begin inside one. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
