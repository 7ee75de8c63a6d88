import { labelBefore } from './labels.js';
import { countsRequests } from './naming-requests.js';
import { disputesOf } from './naming-disputes.js';
import type { Counted, Meaning } from './reading.js';
import type { Sighting } from './sighting.js';

/**
 * Whether the parts of a list tell several sides of the same things, each of which may be told of all of them:
 * `704件，其中网络申请431件，涉及征地拆迁291件，自然人申请612件`. Parts that shut each other out are named alike
 * (`罚款类12件、警告类2件`), or are told apart by the same rows of a form.
 * @param parts the figures of a list, in their order
 */
export function tellSeveralSides(text: string, parts: readonly Sighting[]): boolean {
  let side: string | undefined;
  let areKnown = true;
  for (const { quantity } of parts) {
    const own = sideOf(quantity.meaning);
    if (own === undefined) areKnown = false;
    else if (side !== undefined && own !== side) return true;
    else side = own;
  }
  if (areKnown) return false;
  const names = parts.map((part, index) => nameOf(text, part, parts[index - 1]));
  if (names.includes('') || areAlike(names)) return false;
  return countsPersons(parts) || names.some((name) => phrase.test(name));
}

/** Persons may be told by their age, by their office, by their learning. */
function countsPersons([first]: readonly Sighting[]): boolean {
  return persons.has(first?.quantity.unit ?? '');
}

const persons: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);

/** What says something of things, as no name of a kind does. */
const phrase =
  /涉及|[由经以]|通过|适用|来自|属于|要求|开展|召开|征求|审[查核]|制[定发]|作出|提[出供交]/u;

/** Which side of requests or cases rows and columns of a form tell; undefined where it is not known. */
function sideOf(meaning: Meaning | undefined): string | undefined {
  const [counted] = meaning?.readings ?? [];
  if (counted === undefined || meaning?.scope === 'part') return undefined;
  if (disputesOf(counted) !== 0) return 'disputes';
  if (!countsRequests(counted)) return undefined;
  return counted.columns.length > 0 ? 'applicant' : sideOfRows(counted);
}

function sideOfRows({ rows: [row = ''] }: Counted): string {
  return row.startsWith('requests.received.') ? 'way' : 'answer';
}

/** The words that name a part, before its figure or, where none stand there, behind it. */
function nameOf(text: string, part: Sighting, previous: Sighting | undefined): string {
  const before = bare(labelBefore(text, part, previous));
  if (before !== '') return before;
  const { clause } = part.quantity;
  return bare(text.slice(part.end, Math.max(part.end, clause.end)));
}

/** Without what stands around a name: `涉及征地的有` is 涉及征地. */
function bare(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && around.includes(words.charAt(start))) start++;
  while (end > start && around.includes(words.charAt(end - 1))) end--;
  return words.slice(start, end);
}

const around = '的有为共达约了其中，,、：: \u3000';

/** Whether all end with the same character, or begin with the same two. */
function areAlike([first = '', ...others]: readonly string[]): boolean {
  return (
    others.every((other) => other.at(-1) === first.at(-1)) ||
    others.every((other) => other.startsWith(first.slice(0, 2)))
  );
}
