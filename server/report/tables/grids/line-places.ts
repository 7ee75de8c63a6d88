import { isSpace, lineStartAt } from '../../text/lines.js';
import type { Span } from '../../span.js';

/** From where to where something stands in its line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells where pieces of a text stand in their lines.
 * @param ideographs whether they are two places wide, as they are set, or one, as they are counted
 */
export class LinePlaces {
  readonly #text: string;
  readonly #isWide: boolean;
  readonly #known = new Map<Span, Stretch>();

  constructor(text: string, ideographs: 'set' | 'counted') {
    this.#text = text;
    this.#isWide = ideographs === 'set';
  }

  /** Where a piece stands. */
  of(span: Span): Stretch {
    const known = this.#known.get(span);
    if (known !== undefined) return known;
    const start = this.#between(lineStartAt(this.#text, span.start), span.start);
    const stretch = { start, end: start + this.#between(span.start, span.end) };
    this.#known.set(span, stretch);
    return stretch;
  }

  #between(start: number, end: number): number {
    if (!this.#isWide) return end - start;
    let width = 0;
    for (let at = start; at < end; at++) width += widthOf(this.#text.charCodeAt(at));
    return width;
  }
}

/** Ideographs and what is set as wide as them count twice. */
export function widthOf(code: number): number {
  if (code < 0x1100 || isSpace(code)) return code === 0x3000 ? 2 : 1;
  return (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60)
    ? 2
    : 1;
}
