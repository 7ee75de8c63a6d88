import type { Span } from '../../span.js';
import { longestLabel } from '../../vocabulary.js';

/** A row of quoted cells is no longer. */
const longestRow = 4_000;

/**
 * Where a row ends that begins in a line: behind it where a quoted cell goes on in the lines below, as a spreadsheet
 * writes one with line breaks (`"本年新⏎制作数量"`); otherwise where the line ends.
 */
export function endOfRow(text: string, { start, end: lineEnd }: Span): number {
  const separator = separatorOf(text, start, lineEnd);
  if (separator === undefined) return lineEnd;
  let end = lineEnd;
  for (let at = start; at < end && end - start < longestRow;) {
    const close = text.charCodeAt(at) === quote ? closeOf(text, at, separator) : undefined;
    if (close !== undefined && close >= end) end = endOfLine(text, close);
    const next = text.indexOf(separator, close ?? at);
    if (next === -1) break;
    at = next + 1;
  }
  return end;
}

/** The cells of a row between tabs, those in quotation marks without them. */
export function splitAtTabs(text: string, row: Span): Span[] {
  const cells: Span[] = [];
  let { start } = row;
  for (let index = start; index <= row.end; index++) {
    if (index === start && text.charCodeAt(index) === quote) {
      const close = closeOf(text, index, '\t');
      if (close !== undefined && close < row.end) {
        cells.push({ start: start + 1, end: close });
        start = close + 2;
        index = close + 1;
        continue;
      }
    }
    if (index < row.end && text.charCodeAt(index) !== tab) continue;
    if (start <= row.end) cells.push({ start, end: index });
    start = index + 1;
  }
  return cells;
}

/** What parts the cells of a line with a quoted one: a tab, or commas beside the marks. */
function separatorOf(text: string, start: number, end: number): '\t' | ',' | undefined {
  const line = text.slice(start, end);
  if (line.includes('\t')) return '\t';
  if (line.includes(',"')) return ',';
  if (text.charCodeAt(start) !== quote) return undefined;
  for (const separator of ['\t', ','] as const) {
    const close = closeOf(text, start, separator);
    if (close !== undefined && text[close + 1] === separator) return separator;
  }
  return undefined;
}

/** The mark that closes a quoted cell: before a separator or a line's end, and not doubled. */
function closeOf(text: string, open: number, separator: string): number | undefined {
  const limit = Math.min(text.length, open + longestLabel);
  for (let at = open + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === opensTag || code === pipe || code === tab) return undefined;
    if (code !== quote) continue;
    const behind = text[at + 1];
    if (behind === '"') at++;
    else if (behind === undefined || behind === separator || behind === '\n' || behind === '\r') {
      return at;
    }
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

const quote = 0x22;
const tab = 0x09;
const opensTag = 0x3c;
const pipe = 0x7c;
