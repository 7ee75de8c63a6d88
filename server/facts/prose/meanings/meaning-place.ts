import type { ClauseWords } from '../words/clause-words.js';
import type { QuantityContext } from '../context.js';
import type { ConceptPlaces } from '../words/counted.js';
import type { FigureInClause } from './figure-in-clause.js';
import type { HeadingWords } from '../words/heading-words.js';
import type { Matter, Naming } from '../words/naming.js';
import type { Meaning } from '../reading.js';
import type { SentenceWords } from '../words/sentence-words.js';

/** Everything that is known of a clause when its period and its scope are looked for. */
export interface MeaningPlace {
  readonly words: ClauseWords;
  /** What its sentence says before it. */
  readonly before: SentenceWords;
  readonly above: HeadingWords;
  readonly naming: Naming;
  readonly places: ConceptPlaces;
  readonly role: QuantityContext['role'];
  readonly behindBase: boolean;
  /** Whether no word stands before it in its clause: `1件申请不属于本机关公开`. */
  readonly isFirst: boolean;
  /** The figure of the clause; undefined for a claim, which has none. */
  readonly figure: FigureInClause | undefined;
  /** What the total of its list counts, where it can be a part of that. */
  readonly whole: Meaning | undefined;
  /** Whether the figure before it in its sentence counts something unknown. */
  readonly followsUnknown: boolean;
  /** Whether the figure before it, in a sentence before its own, counts something that is not said to be requests. */
  readonly behindUnknown: boolean;
  /** Whether the figure before it in its sentence counts the whole of something known. */
  readonly followsWhole: boolean;
  /** Whether the figure before it in its sentence is of another matter. */
  readonly followsOther: boolean;
  /** The matter of the figure before it in its paragraph, where that is known. */
  readonly continues: Matter | undefined;
}
