import { firstWhere } from '../../../report/first-where.js';
import type { Span } from '../../../report/span.js';
import { InterruptionReader } from './interruptions.js';
import { hasPartedCases, withPausedCases } from './parted-cases.js';
import { usualWidth, wideCharacter } from './width.js';

/**
 * The running text of a report as it would be typed in one go: its words without the line ends of a narrow page and
 * the marks of emphasis inside them, its digits in their usual width. What is taken out is made up for with blanks at
 * the end of its paragraph, so that nothing else of the report stands elsewhere.
 */
export interface StraightText {
  readonly text: string;
  readonly places: Places;
}

/**
 * Undefined where the text is straight already, as most are.
 * @param running the stretches of the text that are sentences
 */
export function straighten(text: string, running: readonly Span[]): StraightText | undefined {
  const reader = new InterruptionReader(text);
  const pieces: string[] = [];
  const moves: Move[] = [];
  let from = 0;
  let isWide = false;
  for (const piece of running) {
    for (const { cuts, end } of reader.cutsIn(piece)) {
      let removed = 0;
      for (const cut of cuts) {
        pieces.push(text.slice(from, cut.start));
        removed += cut.end - cut.start;
        moves.push({ straight: cut.end - removed, by: removed });
        from = cut.end;
      }
      pieces.push(text.slice(from, end), ' '.repeat(removed));
      moves.push({ straight: end - removed, by: 0 });
      from = end;
    }
    isWide ||= text.slice(piece.start, piece.end).search(wideCharacter) >= 0;
  }
  if (moves.length === 0 && !isWide && !hasPartedCases(text)) return undefined;
  const joined = withPausedCases(pieces.join('') + text.slice(from));
  return {
    text: isWide ? joined.replace(wideCharacter, usualWidth) : joined,
    places: new Places(moves),
  };
}

/**
 * From a place of the straight text on, characters stand so much further on in the text of the report. In the order of
 * the text; of two at one place the second counts.
 */
interface Move {
  readonly straight: number;
  readonly by: number;
}

/** Where characters of a straight text stand in the text of the report. */
export class Places {
  readonly #moves: readonly Move[];

  constructor(moves: readonly Move[]) {
    this.#moves = moves;
  }

  /** The stretch from the first to the last character of a stretch of the straight text. */
  inReport({ start, end }: Span): Span {
    const first = this.#inReport(start);
    return { start: first, end: end > start ? this.#inReport(end - 1) + 1 : first };
  }

  #inReport(at: number): number {
    const next = firstWhere(this.#moves, ({ straight }) => straight > at);
    return at + (this.#moves[next - 1]?.by ?? 0);
  }
}
