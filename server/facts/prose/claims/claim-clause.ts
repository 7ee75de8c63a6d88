import { firstWhere } from '../../../report/first-where.js';
import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { letter, wordIndex } from '../words/word-index.js';
import { endsClause, mark, markAt } from '../figures/marks.js';
import type { RunningFigures } from '../figures/quantities.js';
import type { Quantity } from '../reading.js';

/** No clause that says one thing is longer. */
const longest = 80;

/** How far back the start of a sentence or a line is looked for. */
const farthest = 400;

/** A clause, and the piece of running text it stands in. */
export interface Clause extends Span {
  readonly piece: Span;
}

/** The clause around a place; undefined outside sentences. */
export function clauseAround(
  { text }: Report,
  at: number,
  { pieces }: RunningFigures,
): Clause | undefined {
  const piece = pieces[firstWhere(pieces, ({ end }) => end > at)];
  if (piece === undefined || piece.start > at) return undefined;
  const { start, end } = clauseIn(text, at, piece);
  return { start, end, piece };
}

/** The clause around a place of a piece of running text; of a long one, no more than any says that says one thing. */
export function clauseIn(text: string, at: number, piece: Span): Span {
  let start = at;
  while (start > piece.start && at - start < longest && !endsSpoken(text, start - 1)) start--;
  let end = at;
  while (end < piece.end && end - at < longest && !endsSpoken(text, end)) end++;
  return { start, end };
}

/** Where the sentence of a clause starts. */
export function sentenceStart(text: string, { start, piece }: Clause): number {
  let at = start;
  while (at > piece.start && start - at < farthest) {
    const kind = markAt(text, at - 1);
    if (kind === mark.stop || kind === mark.line) break;
    at--;
  }
  return at;
}

/** Where the line of a clause starts, or as far back as is looked. */
export function lineStart(text: string, { start, piece }: Clause): number {
  let at = start;
  while (at > piece.start && start - at < farthest && markAt(text, at - 1) !== mark.line) at--;
  return at;
}

/** Whether a mark ends what is said in one breath; 、 does not. */
export function endsSpoken(text: string, at: number): boolean {
  const kind = markAt(text, at);
  return endsClause(kind) && kind !== mark.pause;
}

/** Where what is said behind a place begins: behind space. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && wordIndex().letters[text.charCodeAt(at)] === letter.skipped) at++;
  return at;
}

/** The last figure of a stretch of text. */
export function lastBefore(
  quantities: readonly Quantity[],
  { start, end }: Span,
): Quantity | undefined {
  const last = quantities[firstFrom(quantities, end) - 1];
  return last !== undefined && last.span.start >= start ? last : undefined;
}

/** The figures of a stretch of text. */
export function figuresIn(
  quantities: readonly Quantity[],
  { start, end }: Span,
): readonly Quantity[] {
  return quantities.slice(firstFrom(quantities, start), firstFrom(quantities, end));
}

/** Index of the first figure that begins at a place or behind it. */
function firstFrom(quantities: readonly Quantity[], at: number): number {
  return firstWhere(quantities, ({ span }) => span.start >= at);
}
