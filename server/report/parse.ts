import { readComments } from './text/comments.js';
import { readContacts } from './particulars/contacts.js';
import { readFurniture } from './text/furniture.js';
import type { LeveledHeading } from './headings/headings.js';
import { readOrganization } from './particulars/organization.js';
import { readOutline } from './headings/outline.js';
import { trimSpan } from './text/lines.js';
import { readPeriod, readPeriodInOverview } from './particulars/period.js';
import { withPlainIdeographs } from './text/plain-ideographs.js';
import type { Report, StatedDate, StatedPeriod, Title } from './report.js';
import { nestSections } from './headings/sections.js';
import { readSignature } from './particulars/signature.js';
import { isProse } from './text/prose.js';
import type { Stated, Span } from './span.js';
import type { Table } from './table.js';
import { readTables } from './tables/tables.js';
import { readTitle, readTitleInTables } from './particulars/title.js';
import type { Vocabulary } from './vocabulary.js';

/** How far the preface is searched for where no section follows. */
const longestPreface = 6_000;

/**
 * Reads a draft in any layout. Never throws: a half-typed table is normal input, and any string gives a report.
 * @param printed the draft; every span of the result is in UTF-16 offsets into it
 * @param vocabulary the words of the official forms
 */
export function parse(printed: string, vocabulary: Vocabulary): Report {
  const text = withPlainIdeographs(printed);
  const layout = readLayout(text, vocabulary);
  const { comments, tables, prose, headings } = layout;
  const { particulars, opening } = particularsOf(text, layout);
  const { title, organization, year, period, contacts } = particulars;
  const firstText = title?.span.start ?? startOfProse(text, prose);
  const furniture = readFurniture(text, prose, tables, firstText, vocabulary);
  return {
    printed,
    text,
    title,
    organization,
    year,
    period,
    preface: readPreface(text, prose, opening, furniture),
    contacts,
    sections: nestSections(headings, tables, text),
    tables,
    furniture,
    comments,
  };
}

/** What a report says of itself above its sections: whose it is, for which year, how its unit can be reached. */
export type Particulars = Pick<Report, 'title' | 'organization' | 'year' | 'period' | 'contacts'>;

/** Reads no more of a draft than `parse` needs to know for its particulars, which are the same. */
export function readParticulars(printed: string, vocabulary: Vocabulary): Particulars {
  const text = withPlainIdeographs(printed);
  return particularsOf(text, readLayout(text, vocabulary)).particulars;
}

/** What stands where in a text. */
interface Layout {
  readonly comments: Report['comments'];
  readonly tables: Report['tables'];
  /** The lines outside tables. */
  readonly prose: readonly Span[];
  readonly headings: readonly LeveledHeading[];
}

function readLayout(text: string, vocabulary: Vocabulary): Layout {
  const comments = readComments(text);
  const { tables, prose } = readTables(
    text,
    comments.map(({ span }) => span),
    vocabulary,
  );
  return { comments, tables, prose, headings: readOutline(text, prose, vocabulary) };
}

/** The particulars, and the stretch before the first section in which the preface lies. */
function particularsOf(
  text: string,
  { tables, prose, headings }: Layout,
): { readonly particulars: Particulars; readonly opening: Span } {
  const firstSection = headings[0]?.heading.span.start ?? text.length;
  const title =
    readTitle(text, prose, firstSection) ?? readTitleInTables(text, tables, firstSection);
  const start = title?.span.end ?? 0;
  const firstTable = firstFrom(tables, title?.span.end ?? startOfProse(text, prose));
  const end = Math.max(
    start,
    Math.min(firstSection, firstTable?.span.start ?? text.length, start + longestPreface),
  );
  const opening = { start, end };
  const period =
    readPeriod(text, opening) ??
    readPeriodInOverview(text, { start: end, end: end + longestPreface });
  const organization =
    title?.organization ?? readOrganization(text, prose, end) ?? readSignature(text);
  const year = yearOf(text, title, period, start);
  const contacts = readContacts(text, opening);
  return { particulars: { title, organization, year, period, contacts }, opening };
}

/** A table above the title, or above the first sentence, is of the page: its particulars (索引号, 发布日期). */
function firstFrom(tables: Report['tables'], start: number): Table | undefined {
  return tables.find(({ span }) => span.start >= start);
}

/** Where the first piece of running text begins. */
function startOfProse(text: string, prose: readonly Span[]): number {
  return prose.find((piece) => piece.end - piece.start > 40 && isProse(text, piece))?.start ?? 0;
}

/** From the first to the last piece of running text in the stretch before the first section. */
function readPreface(
  text: string,
  prose: readonly Span[],
  within: Span,
  furniture: Report['furniture'],
): Span | undefined {
  const skipped = new Set(furniture.map(({ span }) => span.start));
  let preface: Span | undefined;
  for (const piece of prose) {
    if (piece.start >= within.end) break;
    if (piece.end <= within.start || skipped.has(piece.start)) continue;
    const part = trimSpan(text, {
      start: Math.max(piece.start, within.start),
      end: Math.min(piece.end, within.end),
    });
    if (part.start === part.end || isHeadingMark(text, part)) continue;
    preface = { start: preface?.start ?? part.start, end: part.end };
  }
  return preface;
}

/** The `##` of the heading that ends the preface. */
function isHeadingMark(text: string, part: Span): boolean {
  return part.end - part.start <= 6 && /^[#*]+$/u.test(text.slice(part.start, part.end));
}

/** Whether a date has a year; 202020 is a slip for one and tells nothing. */
function hasYear(date: StatedDate | undefined): date is StatedDate & { readonly year: number } {
  return date?.year !== undefined && date.year < 10_000;
}

/** The report year: the title's, else the statistical period's, else the first year the text names as its own. */
function yearOf(
  text: string,
  title: Title | undefined,
  period: StatedPeriod | undefined,
  from: number,
): Stated<number> | undefined {
  if (title?.year !== undefined) return title.year;
  const counted = [period?.to, period?.from].find(hasYear);
  if (counted !== undefined) {
    return { span: counted.yearSpan ?? period?.from.yearSpan ?? counted.span, value: counted.year };
  }
  const head = text.slice(from, from + longestPreface);
  const match = ownYear.exec(head);
  if (match === null) return undefined;
  const start = from + match.index;
  return { span: { start, end: start + 4 }, value: Number.parseInt(match[1] ?? '', 10) };
}

/**
 * `2023年度`, `2023年，`, `2023年我局`, `2023年共`, `截至2023年底`; at the start of a line, before a
 * unit's name, `2023年青石市水务局`; and where that is the report published: `公布2023年青石市水务局政府信息公开年度报告`.
 */
const ownYear =
  /(?<![\d〔[(（])(20\d{2})\s?年(?:[度，,共我全本市县]|政府信息公开|(?<=截[至止]到?\s?\d{4}\s?年)[底末]|(?<=^\d{4}\s?年)(?![起底末初前后内至以])[\u4e00-\u9fff]{2,12}[市县区旗乡镇局委办]|(?<=(?:公布|公开|发布|编制)了?\d{4}年)[\u4e00-\u9fff]{2,30}?信息公开(?:工作)?(?:年度)?报告)/mu;
