import { firstWhere } from '../first-where.js';
import type { LeveledHeading } from './headings.js';
import type { Heading, Section } from '../report.js';
import type { Span } from '../span.js';
import type { Table } from '../table.js';

/**
 * Nests headings into sections; a section runs to the next heading of its level or above (its `#` excluded), the
 * last to the end of the text.
 */
export function nestSections(
  headings: readonly LeveledHeading[],
  tables: readonly Table[],
  text: string,
): Section[] {
  const starts = headings.map(({ heading }) => startWithHashes(text, heading));
  const range = { first: 0, last: headings.length, end: text.length };
  return nest({ headings, starts, tables }, range);
}

interface Outline {
  readonly headings: readonly LeveledHeading[];
  /** Where each heading starts, with the `#` before it. */
  readonly starts: readonly number[];
  readonly tables: readonly Table[];
}

function startWithHashes(text: string, { span, hashes }: Heading): number {
  if (hashes === 0) return span.start;
  let start = span.start;
  while (start > 0 && ' \t#'.includes(text[start - 1] ?? '-')) start--;
  return start;
}

function nest(
  outline: Outline,
  range: { readonly first: number; readonly last: number; readonly end: number },
): Section[] {
  const { headings, starts, tables } = outline;
  const sections: Section[] = [];
  for (let index = range.first; index < range.last;) {
    const head = headings[index];
    if (head === undefined) break;
    let next = index + 1;
    while (next < range.last && (headings[next]?.level ?? 0) > head.level) next++;
    const end = next < range.last ? (starts[next] ?? range.end) : range.end;
    const span: Span = { start: head.heading.span.start, end };
    sections.push({
      level: head.level,
      heading: head.heading,
      span,
      body: { start: Math.min(head.heading.span.end, end), end },
      sections: next > index + 1 ? nest(outline, { first: index + 1, last: next, end }) : none,
      tables: tablesIn(tables, span),
    });
    index = next;
  }
  return sections;
}

const none: readonly never[] = [];

function tablesIn(tables: readonly Table[], { start, end }: Span): readonly Table[] {
  const first = firstFrom(tables, start);
  const last = firstFrom(tables, end);
  return first < last ? tables.slice(first, last) : none;
}

/** Index of the first table that starts at `offset` or behind it; tables are in the order of the text. */
function firstFrom(tables: readonly Table[], offset: number): number {
  return firstWhere(tables, ({ span }) => span.start >= offset);
}
