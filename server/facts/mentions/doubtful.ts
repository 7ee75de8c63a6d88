import { wordsIn } from '../prose/figures/words-in.js';
import { agrees, tableReading, type TableReading } from '../calculations/table-reading.js';
import type { BoundReport } from '../fact.js';
import type { Report } from '../../report/report.js';
import { hasLineBreak } from '../../report/text/lines.js';
import type { Counted, Meaning, Quantity } from '../prose/reading.js';

/** A figure that no reading of its words bears out, and what stands around it. */
export interface Doubtful {
  readonly bound: BoundReport;
  readonly report: Report;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  readonly quantity: Quantity;
  readonly meaning: Meaning;
  readonly period: 'year' | 'cumulative';
  readonly readings: readonly TableReading[];
}

/** The figures of its sentence that stand before it, the nearest first; of a very long one no more than are near. */
export function figuresBefore({
  quantities,
  index,
  quantity: { sentence },
}: Doubtful): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const each = quantities[at];
    if (each?.sentence.start !== sentence.start) break;
    found.push(each);
  }
  return found;
}

/** The figures of its sentence that stand behind it, as many as {@link figuresBefore} gives at most. */
export function figuresBehind({
  quantities,
  index,
  quantity: { sentence },
}: Doubtful): readonly Quantity[] {
  const found: Quantity[] = [];
  const end = Math.min(quantities.length, index + 1 + farthest);
  for (let at = index + 1; at < end; at++) {
    const each = quantities[at];
    if (each?.sentence.start !== sentence.start) break;
    found.push(each);
  }
  return found;
}

/** More figures than any sentence of a report has before one: each of them is looked at for each. */
const farthest = 80;

/** What the tables have for each reading of a figure on this year. */
export function toldBy(bound: BoundReport, { meaning }: Quantity): readonly TableReading[] {
  if (meaning === undefined || meaning.period === 'previous') return [];
  const { period, readings } = meaning;
  return readings.flatMap((counted) => tableReading(bound, counted, period) ?? []);
}

/** Whether a figure says one of the tables again that is not zero. */
export function isOfTables(bound: BoundReport, quantity: Quantity): boolean {
  return toldBy(bound, quantity).some(
    (reading) => reading.value.gt(0) && agrees(quantity, reading),
  );
}

/** Whether the tables have the figure for something. */
export function isOf({ bound, quantity, period }: Doubtful, counted: Counted): boolean {
  const reading = tableReading(bound, counted, period);
  return reading !== undefined && agrees(quantity, reading);
}

/** What stands before a figure in its clause. */
export function labelOf(text: string, { clause, span }: Quantity): string {
  return wordsIn(text, clause.start, span.start).trim();
}

/** Whether a figure stands more than so many characters before another, or on another line. */
export function isFarBefore(text: string, one: Quantity, other: Quantity, reach: number): boolean {
  const between = { start: one.span.end, end: other.span.start };
  return between.end - between.start > reach || hasLineBreak(text, between);
}
