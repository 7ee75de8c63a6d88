import { isSpace, pastSpace } from '../../text/lines.js';
import { isNumeral, readOrdinal } from '../../text/ordinals.js';
import { endOfSectionTitle } from '../../headings/section-titles.js';
import { shortTextAt } from '../../text/short-texts.js';
import type { Span } from '../../span.js';
import { longestLabel, type Vocabulary } from '../../vocabulary.js';

/**
 * Where the first row of a table begins in a line that opens with the heading above it (`二、主动公开政府信息情况 |
 * 第二十条第（一）项 |`); undefined for any other line. The heading has its ordinal and the words of a section of the
 * forms, and the cell behind it those of a label or a header.
 */
export function startOfRowBehindHeading(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): number | undefined {
  let at = start;
  while (at < end && opensHeading(text.charCodeAt(at))) at++;
  if (!isNumeral(text.charCodeAt(at))) return undefined;
  const mark = readOrdinal(text, at);
  if (mark?.style !== 'first') return undefined;
  const limit = Math.min(end, mark.end + longestTitle);
  let behind = endOfSectionTitle(text, mark.end, limit, vocabulary);
  if (behind === undefined) return undefined;
  while (text.charCodeAt(behind) === asterisk) behind++;
  const row = pastSpace(text, behind, end);
  if (row === end || (row === behind && text.charCodeAt(row) !== pipe)) return undefined;
  return opensRow(text, { start: row, end }, vocabulary) ? row : undefined;
}

/** Whether the first cell of a row that has something in it is a word of the forms. */
function opensRow(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  let from = start;
  while (from < end && parts(text.charCodeAt(from))) from++;
  const limit = Math.min(end, from + longestLabel);
  let to = from;
  while (to < limit && !parts(text.charCodeAt(to))) to++;
  const { kind } = shortTextAt(text, from, to, vocabulary);
  return kind === 'row' || kind === 'column';
}

/** Whether a character stands between cells. */
function parts(code: number): boolean {
  return code === pipe || code === comma || isSpace(code);
}

/** `## **二、` */
function opensHeading(code: number): boolean {
  return code === hash || code === asterisk || isSpace(code);
}

const hash = 0x23;
const asterisk = 0x2a;
const comma = 0x2c;
const pipe = 0x7c;

/** No title of a section is longer. */
const longestTitle = 60;
