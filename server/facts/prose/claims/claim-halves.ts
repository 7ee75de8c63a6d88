import type { Unnamed } from './claim-reader.js';
import type { WordSum } from '../words/clause-words.js';
import type { Naming } from '../words/naming.js';
import type { Claim, Counted, Quantity } from '../reading.js';

/** A clause that says 均 or 全部: what it is about, and what is said of all of that. */
export interface Halves extends Unnamed {
  readonly subject: WordSum;
  readonly predicate: WordSum;
  /** The figure it begins with: 3件行政复议案件均…. */
  readonly figure: Quantity | undefined;
  /** What is counted by the figure right before it: 收到28件,均…. */
  readonly whole: Counted | undefined;
}

/** What such a clause claims: the kind of it, and what it says to be zero; that is undefined where it claims nothing certain. */
export type AllClaim = Pick<Claim, 'kind'> & { readonly naming: Naming | undefined };

/** What a clause is about is known, and it claims nothing that is certain. */
export const silent = { kind: 'allSame', naming: undefined } as const;

/** What goes back to some that were named before, or leaves some out. */
export const goesBack = /上述|以上|这些|[此该其]|有效|符合/u;
