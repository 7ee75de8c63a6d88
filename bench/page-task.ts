/** The parent's message: how often to open the page with the statistics of a draft. */
export interface PageTask {
  readonly text: string;
  readonly rounds: number;
}

/** The answer, in milliseconds and bytes. */
export interface PageTimes {
  /** From the beginning of the page, its script still to be loaded, to the first picture with the statistics in it. */
  readonly paints: readonly number[];
  /** From a message with other statistics to the picture with them. */
  readonly updates: readonly number[];
  readonly scriptBytes: number;
}
