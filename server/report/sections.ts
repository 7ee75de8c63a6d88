import type { LeveledHeading } from './headings.js';
import type { Section } from './report.js';
import type { Span } from './span.js';
import type { Table } from './table.js';

/** Nests headings into sections; a section runs to the next heading of its level or above, the last to `end`. */
export function nestSections(
  headings: readonly LeveledHeading[],
  tables: readonly Table[],
  end: number,
): Section[] {
  return nest(headings, { first: 0, last: headings.length, end }, tables);
}

function nest(
  headings: readonly LeveledHeading[],
  range: { readonly first: number; readonly last: number; readonly end: number },
  tables: readonly Table[],
): Section[] {
  const sections: Section[] = [];
  for (let index = range.first; index < range.last;) {
    const head = headings[index];
    if (head === undefined) break;
    let next = index + 1;
    while (next < range.last && (headings[next]?.level ?? 0) > head.level) next++;
    const end = next < range.last ? (headings[next]?.heading.span.start ?? range.end) : range.end;
    const span: Span = { start: head.heading.span.start, end };
    sections.push({
      level: head.level,
      heading: head.heading,
      span,
      body: { start: Math.min(head.heading.span.end, end), end },
      sections: nest(headings, { first: index + 1, last: next, end }, tables),
      tables: tables.slice(firstFrom(tables, span.start), firstFrom(tables, end)),
    });
    index = next;
  }
  return sections;
}

/** Index of the first table that starts at `offset` or behind it; tables are in the order of the text. */
function firstFrom(tables: readonly Table[], offset: number): number {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tables[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
