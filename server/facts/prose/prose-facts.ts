import type { Form } from '../../forms/form.js';
import type { Fact } from '../fact.js';
import { conceptPlaces } from './words/counted.js';
import type { Meaning, Quantity } from './reading.js';

/**
 * The figures of sentences as facts, in the order of the text: those that count what the form has one figure or one
 * name for, read in the plainest way; not one that may count something else where another says plainly what there is.
 * Figures of the year before belong to that year's report and are left out.
 */
export function proseFacts(form: Form, quantities: readonly Quantity[]): readonly Fact[] {
  const places = conceptPlaces(form);
  const facts: Fact[] = [];
  for (const { meaning, figure, span } of quantities) {
    if (meaning === undefined || meaning.period === 'previous') continue;
    const [counted] = meaning.readings;
    const name = counted && places.nameOf(counted);
    if (counted === undefined || name === undefined) continue;
    if (isSaidPlainly(meaning, figure.value, quantities)) continue;
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

/** `受理121件(其中新收112件,上年结转9件)`: what came in is told apart from what was dealt with behind it. */
function isSaidPlainly(
  { period, scope, readings }: Meaning,
  value: Quantity['figure']['value'],
  quantities: readonly Quantity[],
): boolean {
  const [first, another] = readings;
  if (another === undefined || scope !== 'whole') return false;
  const key = keyOf(first);
  return quantities.some(({ meaning, figure }) => {
    if (meaning?.readings.length !== 1 || meaning.scope !== 'whole') return false;
    return (
      meaning.period === period && keyOf(meaning.readings[0]) === key && !figure.value.eq(value)
    );
  });
}

function keyOf(counted: Meaning['readings'][number] | undefined): string {
  return counted === undefined ? '' : `${counted.rows.join('+')}:${counted.columns.join('+')}`;
}
