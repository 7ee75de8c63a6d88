import { cellOf } from '../report/cells.js';
import { lineStartAt } from '../report/lines.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';
import type { Table } from '../report/table.js';
import type { Line } from './lines.js';
import { wordsOf } from './words.js';
import type { Dictionary } from './words.js';

/** The last line with anything on it above a table, without marks of Markdown; an empty span where it is none. */
export function captionAbove(text: string, { span }: Table): Span {
  const first = Math.max(0, span.start - farthest);
  let end = span.start;
  while (end > first && isSpace(text, end - 1)) end--;
  let start = lineStartAt(text, end, end - first);
  if (end - start > longestCaption) return { start: end, end };
  while (start < end && isMark(text, start)) start++;
  while (end > start && isMark(text, end - 1)) end--;
  return { start, end };
}

const longestCaption = 80;

/** How far above a table its caption may stand, blank lines between. */
const farthest = 160;

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20 || text[at] === '\u3000';
}

function isMark(text: string, at: number): boolean {
  return text[at] === '#' || text[at] === '*' || isSpace(text, at);
}

/**
 * The caption of a table as a line of it, where it is the label of rows below: a table cut into pieces has its groups
 * above them. Undefined where it is anything else.
 */
export function groupAbove(
  { text }: Report,
  source: Table,
  dictionary: Dictionary,
): Line | undefined {
  const span = captionAbove(text, source);
  const cell = cellOf(span, text.slice(span.start, span.end), 0);
  const words = wordsOf(cell, dictionary);
  const isGroup = words.kind === 'row' && words.rows.every(({ entry }) => isGroupRow(entry.row));
  if (!isGroup) return undefined;
  return { source, row: { span, cells: [cell] }, stream: false, cells: [cell], words: [words] };
}

function isGroupRow({ cells }: { readonly cells: readonly unknown[] }): boolean {
  return cells.length === 0;
}
