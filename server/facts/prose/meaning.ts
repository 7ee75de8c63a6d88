import { mayBeKnown, WordSum } from './clause-words.js';
import type { Reader } from './clause-words.js';
import type { QuantityContext } from './context.js';
import { conceptPlaces } from './counted.js';
import { canCount, countsNothing } from './counting-units.js';
import type { HeadingWords } from './heading-words.js';
import { periodOf } from './meaning-period.js';
import { readersOf } from './meaning-readers.js';
import { scopeOf } from './meaning-scope.js';
import { disputesOf } from './naming-disputes.js';
import { besideApplicant, countsRequests } from './naming-requests.js';
import { fieldAtoms, requestAtom } from './naming.js';
import type { Matter, Surroundings } from './naming.js';
import type { Counted, Meaning } from './reading.js';
import { nameOf } from './readings.js';
import type { SentenceWords } from './sentence-words.js';

/**
 * What a figure in a sentence counts; undefined where it cannot be told with certainty. Every word of its clause must
 * be known; what the clause leaves out (the matter, the period, whose figures) is taken from the sentence before it,
 * from the total of its list and from the headings above.
 */
export function meaningOf(context: QuantityContext): Meaning | undefined {
  const { quantity, report, role, bound } = context;
  const whole = role === 'part' ? context.whole?.meaning : undefined;
  // A part of something unknown is nothing known.
  if (countsNothing(quantity.unit) || (role === 'part' && whole === undefined)) return undefined;
  const { sentences, headings } = readersOf(report);
  const places = conceptPlaces(bound.form);
  const words = readClause(context, sentences.reader);
  if (words === undefined) return ofUnknownPart(context, whole);
  const before = sentences.upTo(quantity.sentence, quantity.clause.start);
  const above = headings.above(quantity.span.start);
  if (above.plans) return undefined;
  const naming = nameOf(words, places, surroundings(context, before, above));
  if (naming === undefined || naming.readings.length === 0) {
    return naming === undefined ? ofUnknownPart(context, whole) : undefined;
  }
  const unit = places.unitOf(naming.readings[0] ?? nothing);
  if (!canCount(quantity, unit)) return undefined;
  if (naming.matter === 'requests' && isOfItems(context, words)) return undefined;
  const followsUnknown = isUnknown(context);
  const continues = context.previous?.meaning && matterOf(context.previous.meaning);
  const { start, end } = quantity.sentence;
  const sentence = (): string => report.text.slice(start, end);
  const place = { words, before, above, naming, role, whole, followsUnknown, continues, sentence };
  const period = periodOf(place, places);
  if (period === undefined) return undefined;
  const scope = scopeOf(place);
  if (scope === undefined) return undefined;
  return { readings: naming.readings, period, scope };
}

const nothing: Counted = { rows: [], columns: [] };

/** The words before the figure and behind its unit; undefined where one is not known. */
function readClause({ quantity }: QuantityContext, reader: Reader): WordSum | undefined {
  const { text } = reader;
  const { clause, span, unit } = quantity;
  if (!mayBeKnown(reader, clause)) return undefined;
  const sum = new WordSum(reader, clause.start);
  if (!sum.addKnown(clause.start, span.start)) return undefined;
  let at = span.end;
  while ('余多几来 '.includes(text.charAt(at) || '-')) at++;
  if (unit !== undefined && text.startsWith(unit, at)) at += unit.length;
  while ('余多 '.includes(text.charAt(at) || '-')) at++;
  if (at >= clause.end) return sum;
  const things = sum.things.length;
  const { atoms } = sum;
  if (!sum.addKnown(at, clause.end)) return undefined;
  // 3件行政复议、行政诉讼案件 goes on behind the mark.
  const goesOn = text.charAt(clause.end) === '、';
  return goesOn && (sum.things.length > things || sum.atoms !== atoms) ? undefined : sum;
}

/** A part of a known total, of a kind no form knows: never more than the total. */
function ofUnknownPart(
  { quantity, whole }: QuantityContext,
  total: Meaning | undefined,
): Meaning | undefined {
  if (total === undefined || whole?.quantity.unit !== quantity.unit) return undefined;
  return { readings: total.readings, period: total.period, scope: 'part' };
}

/** The matter of a figure whose meaning is known. */
function matterOf({ readings: [counted = nothing] }: Meaning): Matter {
  if (countsRequests(counted)) return 'requests';
  return disputesOf(counted) === 0 ? 'other' : 'disputes';
}

/** Whether the figure before this one in its sentence counts something that is not known. */
function isUnknown({ previous, quantity }: QuantityContext): boolean {
  if (previous?.sentence.start !== quantity.sentence.start) return false;
  return previous.meaning === undefined && !countsNothing(previous.unit);
}

/** What the total of the list, the figure before in the paragraph, the sentence and the headings are about. */
function surroundings(
  { whole, role, previous }: QuantityContext,
  before: SentenceWords,
  above: HeadingWords,
): Surroundings {
  const total = role === 'part' ? whole?.meaning?.readings[0] : undefined;
  const last = total ?? previous?.meaning?.readings[0];
  const requests =
    ((above.atoms | before.atoms) & requestAtom) !== 0 ||
    (last !== undefined && countsRequests(last));
  const disputes = before.disputes === 0 && last ? disputesOf(last) : before.disputes;
  return { requests, disputes, whole: total };
}

/** Items of information, and no requests: 依申请公开信息28条, 不予公开信息8条. */
function isOfItems({ quantity, whole }: QuantityContext, { atoms }: WordSum): boolean {
  if (!itemUnits.has(quantity.unit ?? '') || (atoms & besideApplicant & ~named) !== 0) return false;
  return whole?.meaning === undefined || whole.quantity.unit !== quantity.unit;
}

const itemUnits: ReadonlySet<string> = new Set(['条', '个', '项', '篇']);
const named = fieldAtoms | requestAtom;
