import type { Form } from '../../forms/form.js';
import type { Fact } from '../fact.js';
import { conceptPlaces } from './counted.js';
import type { Meaning, Quantity } from './reading.js';

/**
 * The figures of sentences as facts, in the order of the text: those that count what the form has one figure or one
 * name for, read in the plainest way. Figures of the year before belong to that year's report and are left out.
 */
export function proseFacts(form: Form, quantities: readonly Quantity[]): readonly Fact[] {
  const places = conceptPlaces(form);
  const facts: Fact[] = [];
  for (const { meaning, figure, span } of quantities) {
    if (meaning === undefined || meaning.period === 'previous') continue;
    const [counted] = meaning.readings;
    const name = counted && places.nameOf(counted);
    if (counted === undefined || name === undefined) continue;
    facts.push({
      concept: name.concept,
      label: name.label,
      applicant: name.applicant,
      period: isSumOfYears(meaning, figure.value, quantities) ? 'cumulative' : meaning.period,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      printed: figure.printed,
      unit: places.unitOf(counted),
      state: 'number',
      source: 'prose',
      scope: meaning.scope,
      span,
      place: undefined,
    });
  }
  return facts;
}

/** `2011年公开606条,目前总计公开2739条`: what there is by now, where the text has less of the same for the year. */
function isSumOfYears(
  { toDate, period, scope, readings: [counted] }: Meaning,
  value: Quantity['figure']['value'],
  quantities: readonly Quantity[],
): boolean {
  if (!toDate || period !== 'year' || scope !== 'whole') return false;
  const rows = counted?.rows.join();
  return quantities.some(({ meaning, figure }) => {
    if (meaning?.period !== 'year' || meaning.scope !== 'whole' || meaning.toDate) return false;
    return meaning.readings[0]?.rows.join() === rows && figure.value.lt(value);
  });
}
