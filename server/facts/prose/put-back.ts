import type { Figure } from '../../report/figure.js';
import type { Span } from '../../report/span.js';
import type { Places } from './figures/straight-text.js';
import type { ProseReading, Quantity } from './reading.js';

/** What was read of a straight text, as of the text of the report. */
export function putBack(reading: ProseReading, places: Places, text: string): ProseReading {
  const moved = new Map<Quantity, Quantity>();
  const at = (span: Span): Span => places.inReport(span);
  const of = (quantity: Quantity): Quantity => {
    let known = moved.get(quantity);
    if (known === undefined) {
      known = quantityInReport(quantity, places, text);
      moved.set(quantity, known);
    }
    return known;
  };
  const ofAny = (quantity: Quantity | undefined): Quantity | undefined => quantity && of(quantity);
  return {
    quantities: reading.quantities.map(of),
    breakdowns: reading.breakdowns.map((each) => ({
      ...each,
      total: of(each.total),
      parts: each.parts.map(of),
    })),
    shares: reading.shares.map(({ percentage, part, base }) => ({
      percentage: of(percentage),
      part: of(part),
      base: of(base),
    })),
    openShares: reading.openShares.map((each) => ({
      ...each,
      percentage: of(each.percentage),
      part: of(each.part),
    })),
    statedShares: reading.statedShares.map((each) => ({
      ...each,
      percentage: of(each.percentage),
      around: each.around.map(of),
      together: each.together.map(of),
    })),
    rates: reading.rates.map((each) => ({ ...each, percentage: of(each.percentage) })),
    changes: reading.changes.map((each) => ({
      ...each,
      amount: of(each.amount),
      current: of(each.current),
      base: ofAny(each.base),
      span: at(each.span),
    })),
    comparisons: reading.comparisons.map((each) => ({
      ...each,
      current: ofAny(each.current),
      amount: ofAny(each.amount),
      span: at(each.span),
    })),
    claims: reading.claims.map((each) => ({ ...each, span: at(each.span) })),
  };
}

/** A figure where it stands in the report, as it is printed there. */
export function quantityInReport(quantity: Quantity, places: Places, text: string): Quantity {
  const span = places.inReport(quantity.span);
  return {
    ...quantity,
    span,
    figure: printedAs(quantity.figure, text.slice(span.start, span.end)),
    clause: places.inReport(quantity.clause),
    sentence: places.inReport(quantity.sentence),
  };
}

function printedAs(figure: Figure, printed: string): Figure {
  if (printed === figure.printed) return figure;
  const { irregularities } = figure;
  const isWide = /[０-９]/u.test(printed) && !irregularities.includes('full-width');
  return {
    ...figure,
    printed,
    irregularities: isWide ? ['full-width', ...irregularities] : irregularities,
  };
}
