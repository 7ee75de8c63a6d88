import type { Actor } from '../../../forms/wordings/wording.js';
import { holdsResults } from './containment.js';
import { disputeAtoms, requestAtom } from '../words/naming.js';
import type { MeaningPlace } from './meaning-place.js';
import type { Meaning } from '../reading.js';
import { speaksOfOutcomes, tellsDisclosureApart } from './said-ahead.js';
import { isUnderTopic } from './under-topic.js';
import { atomBits, periodBits } from '../words/word-index.js';

/** Whether a clause speaks of the whole of the reporting unit and its year; undefined where that is not certain. */
export function scopeOf(place: MeaningPlace): Meaning['scope'] | undefined {
  const { words, before, naming, whole } = place;
  if (!isOverDisclosure(place) || words.actors.includes('foreign')) return undefined;
  if (mayGoOnFromUnknown(place)) return undefined;
  let parts = 0;
  for (const actor of words.actors) if (actor === 'part') parts++;
  if (parts > 0) return scopeOfParts(words.actors, parts, whole);
  const isPartial = naming.kindOf || place.above.ofPart || isOfPartOfYear(place);
  const scope = isPartial ? 'part' : 'whole';
  if (words.actors.length > 0) return scope;
  if (whole !== undefined) return isPartial || !isOfTotal(place, whole) ? 'part' : whole.scope;
  if (isSomebodyElses(place)) return undefined;
  if (before.actor === 'part') return 'part';
  return isOfPartOfYear(place) || isWhollyStated(place) ? scope : undefined;
}

function isOfPartOfYear({ words, before }: MeaningPlace): boolean {
  const periods = (words.periods & years) === 0 ? words.periods | before.periods : words.periods;
  return (periods & partial) !== 0;
}

const partial = periodBits('partial');

/** 全市各部门 may leave out the towns; 全区各部门、镇街 is all of them. */
function scopeOfParts(
  actors: readonly Actor[],
  parts: number,
  whole: Meaning | undefined,
): Meaning['scope'] | undefined {
  if (actors.length === parts) return parts > 1 ? undefined : 'part';
  return parts > 1 ? (whole?.scope ?? 'whole') : undefined;
}

/** Requests, reviews and lawsuits are of all kinds; those that the report counts are over disclosure. */
function isOverDisclosure(place: MeaningPlace): boolean {
  const { words, before, above, naming, whole, figure } = place;
  if (naming.matter === 'other' || whole !== undefined) return true;
  if (naming.matter === 'disputes' && (words.atoms & field) === 0) {
    if (figure !== undefined && tellsDisclosureApart(figure)) return false;
  }
  if (naming.matter === place.continues) return true;
  if (words.things.some(({ group }) => group === 'outcome')) return true;
  if (((words.atoms | before.atoms) & field) !== 0) return true;
  const heading = naming.matter === 'requests' ? requestAtom : field | disputeAtoms;
  if ((above.atoms & heading) !== 0) return true;
  return naming.matter === 'requests' && figure !== undefined && speaksOfOutcomes(figure);
}

const deciding = atomBits('deciding');
const field = atomBits('field');
const disclosure = field | requestAtom;

/** Whether what a clause without a subject is about may be something that stands before it. */
function isSomebodyElses(place: MeaningPlace): boolean {
  const { words, before, naming, followsUnknown, followsOther } = place;
  if (before.actor === 'foreign') {
    if (naming.matter === 'other' || ((words.periods | before.sinceThen) & years) === 0)
      return true;
  }
  if (naming.matter === 'disputes' && (before.atoms & deciding) !== 0) return true;
  if (isBesideUnknownDisputes(place)) return true;
  if (naming.exact && naming.matter !== 'other') return false;
  const goesOn = followsUnknown || (followsOther && naming.matter !== 'other');
  return goesOn && (words.atoms & (disclosure | disputeAtoms)) === 0;
}

/** `收到来信45件。各乡镇收到12件`: a sentence that does not say that it counts requests may count what the one before did. */
function mayGoOnFromUnknown({ words, before, naming, behindUnknown }: MeaningPlace): boolean {
  if (!behindUnknown || naming.matter !== 'requests' || naming.exact) return false;
  if (words.things.length > 0) return false;
  return ((words.atoms | before.atoms) & (disclosure | comesAnew)) === 0;
}

const comesAnew = atomBits('new');

/** What is said of the first of two kinds of cases is said of both: 备案行政复议案件30件,行政诉讼案件12件. */
function isBesideUnknownDisputes({ words, before, naming, followsUnknown }: MeaningPlace): boolean {
  if (naming.matter !== 'disputes' || !followsUnknown || before.disputes === 0) return false;
  return (words.atoms & field) === 0;
}

const years = periodBits('thisYear', 'wholeYear', 'lastYear', 'allYears');

/**
 * Whether the clause says, or the sentence has said, that it is about the year or the unit. What has a name of its own
 * among requests and cases needs no more than that; anything else goes on from a figure on the whole, or behind
 * nothing but words that say so.
 */
function isWhollyStated(place: MeaningPlace): boolean {
  const { words, before, naming, followsWhole } = place;
  if (isOfTopic(place)) return false;
  if (naming.matter !== 'other') {
    if (isSome(place)) return false;
    if (naming.exact || before.bare || naming.matter === place.continues) return true;
    return before.actor === 'whole' || ((words.periods | before.periods) & years) !== 0;
  }
  if (followsWhole || (words.periods & years) !== 0 || hasWordsOfRow(place)) return true;
  // What is in force is counted on one day, which states whose it is as a year does.
  if ((words.atoms & inForce) !== 0 && ((words.periods | before.periods) & asOf) !== 0) {
    return before.bare;
  }
  if (place.above.charges && words.things.every(({ group }) => group === 'charge')) return true;
  if (!before.bare) return false;
  if (before.actor === 'whole' || (before.periods & years) !== 0) return true;
  return (words.periods & sum) !== 0 && (words.atoms & active) !== 0;
}

/** `政府网站公开政府信息数26条`: what the table prints of its row is said of all that the row counts. */
function hasWordsOfRow({ figure, naming, places }: MeaningPlace): boolean {
  const [counted] = naming.readings;
  const label = counted === undefined ? '' : (places.nameOf(counted)?.label ?? '');
  if (figure === undefined || !label.endsWith('数')) return false;
  const { text, quantity } = figure;
  const before = text
    .slice(quantity.clause.start, quantity.span.start)
    .replace(/[共为有]?\s?$/u, '');
  return before.endsWith(label);
}

/** Whether information is counted, and a channel or a kind of it is what the words before are about. */
function isOfTopic({ naming: { readings }, figure, above }: MeaningPlace): boolean {
  if (figure === undefined || readings[0]?.rows[0] !== 'disclosure.items') return false;
  return isUnderTopic(figure, above);
}

/** `1件申请不属于本机关公开` tells something of one of them. */
function isSome({ words, isFirst }: MeaningPlace): boolean {
  return isFirst && (words.atoms & done) === 0;
}

const done = atomBits('receive', 'accept', 'handle', 'close', 'answer', 'new', 'carry', 'open');
const sum = periodBits('sum');
const asOf = periodBits('asOf');
const inForce = atomBits('inForce');
const active = atomBits('active');

/** Whether the total of a list is one that the rows named in it add up to: not so 网络申请20件,其中予以公开5件. */
function isOfTotal(
  { naming: { matter, readings }, places }: MeaningPlace,
  whole: Meaning,
): boolean {
  const [counted] = readings;
  const [total] = whole.readings;
  if (counted === undefined || total === undefined) return false;
  if (places.nested(counted, total)) return true;
  const [row = ''] = total.rows;
  if (matter === 'requests') return requestTotals.has(row);
  if (matter === 'disputes') return holdsResults(total, counted);
  return true;
}

const requestTotals: ReadonlySet<string> = new Set([
  'requests.received',
  'requests.processed',
  'requests.closed',
]);
