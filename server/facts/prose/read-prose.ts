import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import type { BoundReport } from '../fact.js';
import { meaningOf } from './meaning.js';
import { readQuantities } from './quantities.js';
import type { ProseReading, Quantity } from './reading.js';

/** Reads the figures of a report's sentences: what they are, what they count and how they hang together. */
export function readProse(report: Report, bound: BoundReport): ProseReading {
  const sightings = readQuantities(report);
  let previous: Quantity | undefined;
  let paragraph = -1;
  for (const sighting of sightings) {
    const { quantity } = sighting;
    if (sighting.paragraph !== paragraph) previous = undefined;
    paragraph = sighting.paragraph;
    const label = labelOf(report.text, quantity, sighting.end);
    quantity.meaning = meaningOf({
      report,
      bound,
      quantity,
      role: 'count',
      label,
      whole: undefined,
      previous,
    });
    previous = quantity;
  }
  return {
    quantities: sightings.map(({ quantity }) => quantity),
    breakdowns: [],
    shares: [],
    changes: [],
    claims: [],
  };
}

/** The words of a clause before its figure; those behind it where none stand before. */
function labelOf(text: string, { clause, span }: Quantity, end: number): Span {
  const before = { start: clause.start, end: span.start };
  const isBare = text.slice(before.start, before.end).trim() === '';
  return isBare ? { start: end, end: clause.end } : before;
}
