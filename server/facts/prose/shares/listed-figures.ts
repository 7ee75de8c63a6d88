import type { TextFigures } from '../figures/text-figures.js';

/** The figures of a text, and by the index of a part the total of its list. */
export interface ListedFigures extends TextFigures {
  readonly totals: ReadonlyMap<number, number>;
  /** How many requests the tables have. */
  readonly wholes: readonly number[];
}
