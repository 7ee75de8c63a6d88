import type { ClauseWords } from '../words/clause-words.js';
import type { AskedFigure } from '../words/figures-before.js';
import type { Quantity } from '../reading.js';
import type { SentenceWords } from '../words/sentence-words.js';

/** A figure whose words name a row of the form, and what stands around it. */
export interface FigureInClause {
  readonly quantity: Quantity;
  readonly words: ClauseWords;
  readonly before: SentenceWords;
  /** The count before it in its sentence, and in its paragraph. */
  readonly near: AskedFigure | undefined;
  readonly last: AskedFigure | undefined;
  /** The total it is a part of. */
  readonly total: Quantity | undefined;
  readonly text: string;
}
