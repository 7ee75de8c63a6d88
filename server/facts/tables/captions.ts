import type { Block } from '../../forms/form.js';
import { cellOf } from '../../report/tables/cells.js';
import { lineStartAt } from '../../report/text/lines.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import type { Table } from '../../report/table.js';
import { isFigure, type Line } from './lines.js';
import { wordsOf } from './words.js';
import type { Dictionary, Words } from './words.js';

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
 * The caption of a table as a line of it, where it is the label of rows below, or the word above the columns of the
 * first of several tables below each other (`行政复议`): a table cut into pieces has its groups above them. Undefined
 * where it is anything else.
 */
export function groupAbove(
  { text }: Report,
  source: Table,
  own: readonly Line[],
  dictionary: Dictionary,
): Line | undefined {
  const span = captionAbove(text, source);
  const cell = cellOf(span, text.slice(span.start, span.end), 0);
  const words = wordsOf(cell, dictionary);
  const isGroup = words.kind === 'row' && words.rows.every(({ entry }) => isGroupRow(entry.row));
  if (!isGroup && !isGroupOfColumns(words, own)) return undefined;
  return { source, row: { span, cells: [cell] }, stream: false, cells: [cell], words: [words] };
}

function isGroupRow({ cells }: { readonly cells: readonly unknown[] }): boolean {
  return cells.length === 0;
}

/**
 * Whether words stand above columns of a block, of which the table has the innermost words alone above its first
 * figures, and another such group further down.
 */
function isGroupOfColumns(words: Words, own: readonly Line[]): boolean {
  const block = words.headers[0]?.block;
  if (block === undefined || !namesGroups(words, block)) return false;
  const body = own.findIndex(({ cells }) => cells.some(isFigure));
  if (body < 1) return false;
  const head = own.slice(0, body).flatMap((line) => line.words);
  const isHead = head.every(({ headers }) =>
    headers.some((match) => match.block === block && match.leaf),
  );
  return (
    isHead && own.slice(body).some((line) => line.words.some((each) => namesGroups(each, block)))
  );
}

/** Whether words are those of groups of columns of a block and nothing else. */
function namesGroups({ kind, headers }: Words, block: Block): boolean {
  return (
    kind === 'header' &&
    headers.length > 0 &&
    headers.every((match) => match.block === block && !match.leaf)
  );
}
