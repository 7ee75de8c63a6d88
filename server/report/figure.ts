import type Big from 'big.js';

/** What is unusual in the way a figure is printed, though its value is not in doubt. */
export type FigureIrregularity = 'full-width' | 'grouped' | 'unit' | 'signed' | 'noted';

/** A printed figure. Its value stands for an interval: `11.80万` is 117950 to 118050; a plain whole number is exact. */
export interface Figure {
  /** As printed, ends trimmed. */
  readonly printed: string;
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  /** Decimals printed, before any scale. */
  readonly decimals: number;
  /** The unit printed with it, if any. `万` and `亿` are already in `value`, except in `万元` and `亿元`, which are units of their own. */
  readonly unit: string | undefined;
  readonly irregularities: readonly FigureIrregularity[];
}
