import type { BoundReport } from '../../fact.js';
import { agrees, tableReading, type TableReading } from '../../calculations/table-reading.js';
import type { Counted } from '../reading.js';
import type { Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/** A figure whose words name rows of the form, and what the tables have there. */
export interface NamedFigure {
  readonly sighting: Sighting;
  /** All it may count, the plainest first. */
  readonly readings: readonly Counted[];
  /** What the tables have for the one it agrees with, else for the plainest. */
  readonly reading: TableReading;
}

/** The figures of a run that count something. */
export function countsWithin(
  { sightings, roles }: TextFigures,
  start: number,
  end: number,
): readonly Sighting[] {
  return sightings.slice(start, end).filter((_, index) => roles[start + index] === 'count');
}

/**
 * The counts whose words name what the tables have figures of.
 * @param readingsOf all that a count may be of by its words, the plainest first; asked of each in its order, with those
 * named before it
 * @returns none where two things are named twice with other figures, or one that no figure of the tables bears out
 */
export function namedFigures(
  bound: BoundReport,
  counts: readonly Sighting[],
  readingsOf: (sighting: Sighting, named: readonly NamedFigure[]) => readonly Counted[],
): readonly NamedFigure[] {
  const named: NamedFigure[] = [];
  const seen = new Map<string, NamedFigure>();
  let differing = 0;
  for (const sighting of counts) {
    const readings = readingsOf(sighting, named);
    const told = readings.flatMap((counted) => tableReading(bound, counted, 'year') ?? []);
    const reading = told.find((each) => agrees(sighting.quantity, each)) ?? told[0];
    if (reading === undefined || reading.facts.some(({ state }) => state === 'blank')) continue;
    const key = [...reading.counted.rows, ...reading.counted.columns].join(' ');
    const each = { sighting, readings, reading };
    const before = seen.get(key);
    if (before !== undefined) {
      // 不予公开8件…。不予公开的8件中: said again.
      if (!haveOneFigure(before, each)) {
        differing++;
        if (differing > 1 || !isOfTable(before) === !isOfTable(each)) return [];
      }
    }
    seen.set(key, each);
    named.push(each);
  }
  return named;
}

function haveOneFigure({ sighting: one }: NamedFigure, { sighting: other }: NamedFigure): boolean {
  return one.quantity.figure.value.eq(other.quantity.figure.value);
}

function isOfTable({ sighting, reading }: NamedFigure): boolean {
  return agrees(sighting.quantity, reading);
}

/** Takes figures to say those of the tables again; one that says by itself what it counts keeps that. */
export function giveNamed(named: readonly NamedFigure[]): void {
  for (const { sighting, readings } of named) {
    sighting.quantity.meaning ??= { readings, period: 'year', scope: 'whole', toDate: false };
  }
}
