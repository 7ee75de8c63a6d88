import type { Mention } from '../../facts/mentions/mentions.js';
import type { ProseReading, Quantity } from '../../facts/prose/reading.js';
import { LastAsked } from '../../report/remembering/last-asked.js';

/** Which figure of a report's sentences each is, counted from the first. */
export const placesOf = new LastAsked(
  ({ quantities }: ProseReading): ReadonlyMap<Quantity, number> =>
    new Map(quantities.map((quantity, index) => [quantity, index])),
);

/** The mention that a figure of a sentence is, of those that speak of figures in tables. */
export const mentionsOf = new LastAsked(
  (mentions: readonly Mention[]): ReadonlyMap<Quantity, Mention> =>
    new Map(mentions.map((mention) => [mention.quantity, mention])),
);
