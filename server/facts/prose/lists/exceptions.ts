import { Characters } from '../../../report/text/characters.js';
import type { Sighting } from '../figures/sighting.js';

/** Whether a figure counts what is excepted from the others: `除不予公开58件外，其余623件`. */
export function isExcepted(text: string, { quantity: { clause, span }, end }: Sighting): boolean {
  return (
    opens.standBetween(text, clause.start, Math.min(clause.start + 2, span.start)) &&
    /^\s?除/u.test(text.slice(clause.start, span.start)) &&
    /^[^，,。；;]{0,20}外[，,]/u.test(text.slice(end, end + longestName))
  );
}

/** Words between a figure and 外, and these. */
const longestName = 22;

/** Few clauses begin so, and the others need not be copied. */
const opens = new Characters('除');
