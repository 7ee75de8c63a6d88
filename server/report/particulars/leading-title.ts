import { Breaks } from '../text/breaks.js';
import { readHeadings, type LeveledHeading } from '../headings/headings.js';
import { beforeSpace, pastSpace } from '../text/lines.js';
import { endsInAnotherYear } from './period.js';
import { withPlainIdeographs } from '../text/plain-ideographs.js';
import { makeLine } from '../tables/lines/source-line.js';
import { readRole } from '../tables/streams/stream-lines.js';
import { readTitle } from './title.js';
import type { Vocabulary } from '../vocabulary.js';

/** What a title says when it opens its text: the unit, as printed, and the year. */
export interface LeadingTitle {
  readonly organization: string;
  readonly year: number;
}

/** How far behind the title the statistical period is looked for at most; see `parse.ts`. */
const farthestPeriod = 12_000;
/** Of a longer first line no title is read here. */
const longestLine = 100;

/**
 * Reads the title a draft begins with, where unit and year stand in it and nothing that follows can say otherwise, so
 * that `parse` reads the same; undefined where the rest has to be read to know.
 */
export function readLeadingTitle(
  printed: string,
  vocabulary: Vocabulary,
): LeadingTitle | undefined {
  const text = withPlainIdeographs(printed.slice(0, longestLine + farthestPeriod));
  const start = pastSpace(text, 0, text.length);
  const lineEnd = start + text.slice(start, start + longestLine).search(/[\n\r]/u);
  if (lineEnd < start) return undefined;
  const line = { start, end: beforeSpace(text, start, lineEnd) };
  if (mayBeOfTable.test(text.slice(line.start, line.end))) return undefined;
  const headings: LeveledHeading[] = [];
  readHeadings(text, line, new Breaks(text), vocabulary, headings);
  if (headings.length > 0) return undefined;
  const { role } = readRole(text, makeLine('text', line), vocabulary);
  if (role !== 'end' && role !== 'fragment') return undefined;
  const { organization, year, span } = readTitle(text, [line], text.length) ?? {};
  if (organization === undefined || year === undefined || span === undefined) return undefined;
  const behind = { start: span.end, end: span.end + farthestPeriod };
  if (endsInAnotherYear(text, behind, year.value)) return undefined;
  return { organization: organization.value, year: year.value };
}

/** Marks that part cells, of HTML, around cells, and the spaces of rows in one line. */
const mayBeOfTable = /[|｜│┃\t<,"]|(?: [^ ]*){6}/u;
