import type { ConceptPlaces } from '../words/counted.js';
import { disputesOf } from '../words/naming-disputes.js';
import { countsRequests } from '../words/naming-requests.js';
import type { Counted, Meaning } from '../reading.js';

/**
 * Whether one figure can be a part of another by what they count: 予以公开 of what was received or answered, but of
 * what was carried over to next year as little as of 不予公开.
 */
export function canContain(total: Meaning, part: Meaning, places: ConceptPlaces): boolean {
  const whole = total.readings[0];
  const counted = part.readings[0];
  return whole === undefined || counted === undefined || contains(whole, counted, places);
}

/** As {@link canContain}, of the plainest readings. */
export function contains(total: Counted, part: Counted, places: ConceptPlaces): boolean {
  const totalRow = total.rows[0] ?? '';
  const row = part.rows[0] ?? '';
  if (row === totalRow) return disputesOf(total) === 0 || holdsResults(total, part);
  if (places.nested(part, total)) return true;
  if (countsRequests(total)) {
    return countsRequests(part) && incoming.has(totalRow);
  }
  if (disputesOf(total) !== 0) return disputesOf(part) !== 0 && holdsResults(total, part);
  return totalRow === 'disclosure.items' && row.startsWith('disclosure.');
}

/** Whether a figure of cases is of all results, or of several of which the part is one: 审结33件,其中维持19件. */
export function holdsResults(total: Counted, part: Counted): boolean {
  if (addsUpResults(total)) return true;
  const ids = [...total.rows, ...total.columns];
  return ids.length > part.rows.length + part.columns.length && isAllIn(part, ids);
}

function isAllIn({ rows, columns }: Counted, ids: readonly string[]): boolean {
  return [...rows, ...columns].every((id) => ids.includes(id));
}

/** Whether a figure of reviews and lawsuits is of all results. */
export function addsUpResults({ rows, columns }: Counted): boolean {
  return [...rows, ...columns].some((id) => id.endsWith('.total'));
}

const incoming: ReadonlySet<string> = new Set([
  'requests.received',
  'requests.carriedIn',
  'requests.processed',
  'requests.closed',
  'requests.received.inPerson',
  'requests.received.fax',
  'requests.received.online',
  'requests.received.letter',
  'requests.received.letterOrFax',
]);
