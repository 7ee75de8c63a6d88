import { isDigit } from '../../text/digits.js';
import { labelKey } from '../../text/label-key.js';
import { normalise } from '../../text/normalise.js';
import { trimSpan } from '../../text/lines.js';
import { shortTextAt } from '../../text/short-texts.js';
import type { SourceLine } from '../lines/source-line.js';
import type { Span } from '../../span.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { WordKind } from '../../text/word-kind.js';

/** A cell breaks over so many lines at most. */
const mostPieces = 5;

/** What is longer is a remark, and no part of a label or header. */
const longestCell = 120;

/**
 * How many lines hold the rest of a cell that broke over lines, as Enter makes in Word and a wrapped cell is copied
 * from a spreadsheet: its words are a label or header only with what begins the lines behind it.
 * @param tail the last cell of the row before
 * @param from the line behind it
 * @param end past the last line of the table
 */
export function linesOfRest(
  text: string,
  tail: Span,
  lines: readonly SourceLine[],
  { start: from, end }: Span,
  vocabulary: Vocabulary,
): number {
  if (tail.start === tail.end || tail.end - tail.start > longestCell) return 0;
  if (isDigit(text.charCodeAt(tail.end - 1))) return 0;
  if (shortTextAt(text, tail.start, tail.end, vocabulary).isValue) return 0;
  const alone = wordIn(text, tail, vocabulary);
  for (let at = from; at < Math.min(end, from + mostPieces - 1); at++) {
    const line = lines[at];
    const head = line && firstCell(text, line);
    if (line === undefined || head === undefined) return 0;
    const whole = { start: tail.start, end: head.end };
    const isNext = wordIn(text, head, vocabulary) !== undefined;
    if (isNext && alone !== undefined && !areHalves(tail, head)) return 0;
    if (isLabel(text, whole, vocabulary)) return at - from + 1;
    if (isNext) return 0;
    const mayHaveNote = alone === undefined || isMore(text, tail, head);
    if (mayHaveNote && isLabelWithNote(text, whole, vocabulary)) return at - from + 1;
    if (line.kind !== 'text' || line.closed) return 0;
  }
  return 0;
}

/** `商业` and `企业`: words of the forms each, and halves of one. Longer words are those of a group and of its column. */
function areHalves(tail: Span, head: Span): boolean {
  return tail.end - tail.start <= longestHalf && head.end - head.start <= longestHalf;
}

const longestHalf = 2;

/** What words of the forms stand in a cell. */
export function wordIn(text: string, span: Span, vocabulary: Vocabulary): WordKind {
  const length = span.end - span.start;
  return length < 2 || length > longestCell
    ? undefined
    : shortTextAt(text, span.start, span.end, vocabulary).kind;
}

/** A cell made of its pieces, without the quotation marks a spreadsheet puts around one with line breaks. */
export function wholeCell(text: string, { start, end }: Span): Span {
  const isQuoted = text.charAt(start) === '"' && text.charAt(end - 1) === '"';
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function firstCell(text: string, { kind, span, cells }: SourceLine): Span | undefined {
  const first = kind === 'text' ? span : cells[0];
  if (first === undefined || kind === 'blank' || kind === 'rule') return undefined;
  const cell = trimSpan(text, first);
  return cell.start === cell.end ? undefined : cell;
}

function isLabelWithNote(text: string, whole: Span, vocabulary: Vocabulary): boolean {
  const kind = wordIn(text, whole, vocabulary);
  return kind === 'row' || kind === 'column';
}

/** Whether a note that the first piece opens is closed by the last one. */
function isMore(text: string, tail: Span, head: Span): boolean {
  return (
    /[（(][^（()）]*$/u.test(text.slice(tail.start, tail.end)) &&
    /^[^（()）]*[）)]/u.test(text.slice(head.start, head.end))
  );
}

/** Whether all of it is a label or header, whatever its first piece is alone: `其他` and `结果`. */
function isLabel(text: string, { start, end }: Span, vocabulary: Vocabulary): boolean {
  if (end - start > longestCell) return false;
  const whole = text.slice(start, end);
  return vocabulary.rowLabels.has(labelKey(whole)) || vocabulary.columnLabels.has(normalise(whole));
}
