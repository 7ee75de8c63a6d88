import type Big from 'big.js';

/** What is unusual in the way a figure is printed, though its value is not in doubt. */
export type FigureIrregularity = 'full-width' | 'grouped' | 'unit' | 'signed';

/** A printed figure. Its value stands for an interval: `11.80万` is 117950 to 118050; a plain whole number is exact. */
export interface Figure {
  /** As printed, ends trimmed. */
  readonly printed: string;
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  /** Decimals printed, before any scale. */
  readonly decimals: number;
  /** The unit printed with it (`件`, `万元`), if any; `万` and `亿` are already in `value`. */
  readonly unit: string | undefined;
  readonly irregularities: readonly FigureIrregularity[];
}
