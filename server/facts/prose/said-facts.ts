import { forms } from '../../forms/catalogue.js';
import type { Form } from '../../forms/form.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import type { Report } from '../../report/report.js';
import type { BoundReport, Fact } from '../fact.js';
import { conceptPlaces } from './words/counted.js';
import { proseFacts } from './prose-facts.js';
import { readCounts } from './read-prose.js';
import type { ProseReading, Quantity } from './reading.js';

/** The parts of an analysis that tell what its sentences say. */
export interface SaidSource {
  readonly report: Report;
  readonly bound: BoundReport;
  readonly prose: ProseReading;
}

/**
 * Every figure of the sentences that counts what a form has a figure for, in the order of the text. First of all the
 * report's own form; what that has no row for is told by the national forms of other years, which had one: since 2019
 * 主动公开政府信息475条 is said in sentences alone. No rule judges those.
 */
export function saidFacts(source: SaidSource): readonly Fact[] {
  return known.of(source);
}

/** The data set and the preview of one analysis both ask. */
const known = new LastAsked(readSaid);

function readSaid({ report, bound, prose }: SaidSource): readonly Fact[] {
  const own = proseFacts(bound.form, prose.quantities);
  const open = new Map<number, Quantity>();
  for (const quantity of prose.quantities) {
    if (quantity.meaning === undefined) open.set(quantity.span.start, quantity);
  }
  const others: Fact[] = [];
  for (const form of forms) {
    if (form === bound.form || form.region !== undefined || open.size === 0) continue;
    for (const fact of beyond(bound.form, form, report, bound)) {
      const quantity = open.get(fact.span.start);
      if (quantity === undefined) continue;
      open.delete(fact.span.start);
      others.push({ ...fact, span: quantity.span });
    }
  }
  return [...own, ...others].sort((one, other) => one.span.start - other.span.start);
}

/** What sentences say of concepts that another form has and the report's own has not. */
function beyond(own: Form, other: Form, report: Report, bound: BoundReport): readonly Fact[] {
  const places = conceptPlaces(own);
  const quantities = readCounts(report, { ...bound, form: other });
  return proseFacts(other, quantities).filter(({ concept }) => places.of(concept) === undefined);
}
