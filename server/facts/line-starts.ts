import { firstWhere } from '../report/first-where.js';

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
  let starts: Uint32Array = new Uint32Array(256);
  let count = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x0d || (code !== 0x0a && code !== 0x0d)) continue;
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) continue;
    if (count === starts.length) starts = grown(starts);
    starts[count++] = index + 1;
  }
  return starts.slice(0, count);
}

/** The line and character of an offset, by the text's line starts. */
export function positionIn(starts: Uint32Array, offset: number): LinePosition {
  const line = Math.max(0, firstWhere(starts, (start) => start > offset) - 1);
  return { line, character: offset - (starts[line] ?? 0) };
}

function grown(starts: Uint32Array): Uint32Array {
  const larger = new Uint32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}
