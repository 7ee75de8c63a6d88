import { wholeOf } from '../../calculations/wholes.js';
import { tableReading } from '../../calculations/table-reading.js';
import type { BoundReport } from '../../fact.js';

/** How many requests the tables say came in, had to be answered, and were answered. */
export function wholeRequests(bound: BoundReport): readonly number[] {
  const of = (...rows: readonly string[]): readonly number[] => {
    const reading = tableReading(bound, { rows, columns: [] }, 'year');
    if (reading === undefined || reading.facts.some(({ state }) => state === 'blank')) return [];
    const count = wholeOf(reading.value);
    return count > 0 ? [count] : [];
  };
  return [
    ...of('requests.received'),
    ...of('requests.received', 'requests.carriedIn'),
    ...of('requests.processed'),
    ...of('requests.closed'),
  ];
}

/** Whether requests are counted by a unit. */
export function countsRequestsBy(unit: string | undefined): boolean {
  return unit !== undefined && units.has(unit);
}

const units: ReadonlySet<string> = new Set(['件', '宗', '份', '起']);
