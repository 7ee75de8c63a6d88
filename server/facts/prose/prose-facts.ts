import type { Form } from '../../forms/form.js';
import type { Fact } from '../fact.js';
import { conceptPlaces } from './counted.js';
import type { Quantity } from './reading.js';

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
      period: meaning.period,
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
