import { firstWhere } from '../report/first-where.js';
import { forEachLine } from '../report/text/lines.js';

/** A range as the Language Server Protocol has it: zero-based lines and UTF-16 characters, `end` exclusive. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** A place in a text by line and character, both from zero. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of a text begin; `\r\n`, `\n` and `\r` end a line, as the protocol has it. */
export function lineStartsOf(text: string): Uint32Array {
  const starts: number[] = [];
  forEachLine(text, { start: 0, end: text.length }, (start) => starts.push(start));
  return Uint32Array.from(starts);
}

/** The line and character of an offset, by the text's line starts. */
export function positionIn(starts: Uint32Array, offset: number): LinePosition {
  const line = Math.max(0, firstWhere(starts, (start) => start > offset) - 1);
  return { line, character: offset - (starts[line] ?? 0) };
}
