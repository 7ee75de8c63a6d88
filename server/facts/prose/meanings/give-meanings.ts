import type { SentenceList } from '../lists/judged-lists.js';
import type { ProseSource, QuantityContext } from '../context.js';
import { namesOfEach } from './each-name.js';
import { meaningOf } from './meaning.js';
import { nameOfMost } from './name-of-most.js';
import { nameOfReached } from './reached-name.js';
import type { Quantity } from '../reading.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** `收到申请163件,上年结转6件,共169件`: a sum that says nothing of its own leaves its parts what they say. */
function isBareSum(text: string, total: Sighting | undefined, part: Sighting): boolean {
  if (total === undefined || total.quantity.span.start < part.end) return false;
  const { clause, span } = total.quantity;
  return sumAlone.test(text.slice(clause.start, span.start));
}

const sumAlone = /^\s{0,2}(?:[总一]?共计?|合计|总计)\s{0,2}$/u;

/** Asks what every count counts, a total before its parts. */
export function giveMeanings(
  source: ProseSource,
  figures: TextFigures,
  lists: readonly SentenceList[],
): void {
  const { text, sightings, roles } = figures;
  /** By part, the place of its total, plus one. */
  const totals = sightings.map(() => 0);
  for (const { total, parts, beside } of lists) {
    for (const index of parts) totals[index] = total + 1;
    for (const index of beside) totals[index] ||= total + 1;
  }
  const asked = sightings.map(() => false);
  const behind = standBehindBase(figures);
  const names = namesOfEach(text, sightings);
  /** Gives the figure, with what it counts; undefined for one that counts nothing. */
  const ask = (index: number): Quantity | undefined => {
    const sighting = sightings[index];
    if (sighting === undefined) return undefined;
    const { quantity } = sighting;
    if (asked[index] === true) return quantity;
    asked[index] = true;
    const role = roles[index];
    if (role !== 'count' && role !== 'reached' && role !== 'base') return undefined;
    const total = totals[index] ?? 0;
    const ofTotal = total > 0 && !isBareSum(text, sightings[total - 1], sighting);
    const whole = ofTotal ? ask(total - 1) : undefined;
    const previous = index === 0 ? undefined : sightings[index - 1];
    const context: QuantityContext = {
      quantity,
      role: role === 'base' ? 'base' : whole === undefined ? 'count' : 'part',
      whole,
      behindBase: behind[index] === true,
      name: names.get(index) ?? nameOfReached(figures, index) ?? nameOfMost(figures, index),
      previous: previous?.paragraph === sighting.paragraph ? previous.quantity : undefined,
    };
    quantity.meaning = meaningOf(context, source);
    return quantity;
  };
  for (let index = 0; index < sightings.length; index++) if (asked[index] === false) ask(index);
}

/** Of every figure, whether one that a change is compared with stands before it in its sentence. */
function standBehindBase({ sightings, roles }: TextFigures): readonly boolean[] {
  let isBehind = false;
  return sightings.map(({ quantity: { sentence } }, index) => {
    const isSame = sightings[index - 1]?.quantity.sentence === sentence;
    isBehind = isSame && (isBehind || roles[index - 1] === 'base');
    return isBehind;
  });
}
