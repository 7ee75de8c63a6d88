import type Big from 'big.js';
import { tableReading } from '../calculations/table-reading.js';
import { countsRequests } from '../prose/words/naming-requests.js';
import type { Breakdown, Meaning, Quantity } from '../prose/reading.js';
import { isFarBefore, isOfTables, labelOf, toldBy, type Doubtful } from './doubtful.js';

/**
 * Whether a figure is told beside another that it adds up with to what the tables have, each by the same words:
 * `新收15件中，公开8件；结转2件中，公开1件`, `行政强制措施98件，行政强制执行28件`.
 */
export function isToldInParts(doubtful: Doubtful): boolean {
  const { text, quantities, index, quantity, meaning, readings } = doubtful;
  const label = nameIn(labelOf(text, quantity));
  if (label.length < shortest) return false;
  return readings.some(({ value }) => {
    const rest = value.minus(quantity.figure.value);
    if (rest.lte(0)) return false;
    return inParagraph(text, quantities, index).some(
      (other) =>
        other.unit === quantity.unit &&
        other.figure.value.eq(rest) &&
        !isOfOtherRow(other, meaning) &&
        areOfOneName(label, nameIn(labelOf(text, other))),
    );
  });
}

/** 行政复议纠正2件，行政诉讼纠正1件 */
function isOfOtherRow({ meaning: other }: Quantity, { readings: [counted] }: Meaning): boolean {
  const [another] = other?.readings ?? [];
  if (another === undefined || counted === undefined) return false;
  return (
    another.rows.join() !== counted.rows.join() || another.columns.join() !== counted.columns.join()
  );
}

const shortest = 2;

/** What names a figure, without what its clause opens with. */
function nameIn(label: string): string {
  return label.replace(openings, '').replace(closings, '');
}

const openings = /^(?:其中|分别|[均已的和与及另]|全部|全年|年内|依法|答复)+/u;
const closings = /(?:[共了为有]|分别为|分别)$/u;

/** The same name, or two kinds of one: 行政强制措施, 行政强制执行. */
function areOfOneName(one: string, other: string): boolean {
  if (one === other) return true;
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  return alike >= ofOneKind && alike < one.length && alike < other.length;
}

/** 行政强制 */
const ofOneKind = 4;

/** The figures of a paragraph but one, as far as they stand near it. */
function inParagraph(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): readonly Quantity[] {
  const found: Quantity[] = [];
  const from = quantities[index];
  if (from === undefined) return found;
  for (let at = index - 1; at >= 0; at--) {
    const each = quantities[at];
    if (each === undefined || isFarBefore(text, each, from, reach)) break;
    found.push(each);
  }
  for (let at = index + 1; at < quantities.length; at++) {
    const each = quantities[at];
    if (each === undefined || isFarBefore(text, from, each, reach)) break;
    found.push(each);
  }
  return found;
}

const reach = 160;

/**
 * `收到15件，其中予以公开7件，无法提供5件，3件正在办理。上年结转2件，均予以公开`: how those that came in were dealt with, told in
 * full; the tables count those that were carried in with them.
 */
export function isOfNewTold(
  { bound, quantity, readings, meaning }: Doubtful,
  breakdowns: readonly Breakdown[],
): boolean {
  const [counted] = meaning.readings;
  if (counted === undefined || !countsRequests(counted)) return false;
  const list = breakdowns.find(({ parts }) => parts.includes(quantity));
  if (list === undefined || !isSumOf(list.total, list.parts)) return false;
  if (
    counted.columns.length === 0 &&
    isBesideUnknown(list, quantity) &&
    isOfTables(bound, list.total)
  )
    return true;
  if (!toldBy(bound, list.total).some(({ counted: { rows } }) => rows.join() === received))
    return false;
  const { columns } = counted;
  const came = tableReading(bound, { rows: [received], columns }, 'year')?.value;
  const old = tableReading(bound, { rows: [carriedIn], columns }, 'year')?.value;
  if (came === undefined || old === undefined || !list.total.figure.value.eq(came)) return false;
  return readings.some(({ value }) => {
    const rest = value.minus(quantity.figure.value);
    return rest.gt(0) && rest.lte(old);
  });
}

/** `592件申请中，首次申请565件、重复申请27件`: of a kind no form has, told in full, and so both are. */
function isBesideUnknown({ total, parts }: Breakdown, quantity: Quantity): boolean {
  const { meaning } = total;
  const isOfAll =
    meaning?.readings.some(
      ({ rows: [row], columns }) => row === received && columns.length === 0,
    ) === true;
  const isUnknown = (part: Quantity): boolean =>
    part.meaning === undefined || part.meaning.readings === meaning?.readings;
  return isOfAll && parts.every((part) => part === quantity || isUnknown(part));
}

const received = 'requests.received';
const carriedIn = 'requests.carriedIn';

function isSumOf({ figure }: Quantity, parts: readonly Quantity[]): boolean {
  let sum: Big | undefined;
  for (const part of parts) sum = sum?.plus(part.figure.value) ?? part.figure.value;
  return parts.length > 1 && sum?.eq(figure.value) === true;
}
