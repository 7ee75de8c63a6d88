import type Big from 'big.js';
import type { Fact, FactPlace } from '../fact.js';

/** Makes the fact of a cell; `printedUnit` is the unit its row or column prints, where the cell has none of its own. */
export function makeFact(place: FactPlace, printedUnit: string | undefined): Fact {
  const { cell, column, formCell } = place;
  const { figure } = cell;
  const power = figure === undefined ? 0 : scaleOf(figure.unit ?? printedUnit, formCell.unit);
  const value = figure && scaled(figure.value, power);
  return {
    concept: formCell.concept,
    applicant: column.applicant,
    period: column.period,
    value,
    low: figure?.low === figure?.value ? value : figure && scaled(figure.low, power),
    high: figure?.high === figure?.value ? value : figure && scaled(figure.high, power),
    printed: cell.text,
    unit: formCell.unit,
    state: cell.state,
    source: 'table',
    scope: 'whole',
    span: cell.span,
    place,
  };
}

/** Powers of ten of units of money; others are not converted. */
const moneyPowers: ReadonlyMap<string, number> = new Map([
  ['元', 0],
  ['万元', 4],
  ['万', 4],
  ['亿元', 8],
]);

function scaleOf(printed: string | undefined, wanted: string): number {
  if (printed === undefined || printed === wanted) return 0;
  const from = moneyPowers.get(printed);
  const to = moneyPowers.get(wanted);
  return from === undefined || to === undefined ? 0 : from - to;
}

function scaled(value: Big, power: number): Big {
  if (power === 0 || value.eq(0)) return value;
  return value.times(`1e${String(power)}`);
}

/** The unit of money a header names in brackets, as 采购总金额（万元） does. */
export function unitInHeader(text: string): string | undefined {
  return /[(（:：]\s?([万亿]?元)\s?[)）]/u.exec(text)?.[1];
}
