import type { FigureSystem } from '../server/facts/system/system.js';
import { findCauses } from '../server/repair/find-causes.js';
import {
  balanced,
  cell,
  columns,
  outcomes,
  parts,
  requestTable,
  rows,
  tableLines,
} from '../test/rooms/repair/request-table.js';
import { systemOf } from '../test/rooms/repair/systems.js';
import {
  atMost,
  forComparison,
  median,
  milliseconds,
  processorTime,
  type Measurement,
} from './measurement.js';

/** The search for the figure that is wrong, from one slip in a table of requests to tables nobody could mend. */
export const repair: Measurement = {
  name: 'Which figure is wrong, in a table of requests (7 × 26)',
  run({ effort }) {
    const tables = Math.max(5, Math.round(40 * effort));
    const random = new Random(2021);
    const systems = Object.entries(slips).map(([what, make]) => ({
      what,
      each: Array.from({ length: tables }, () => make(random)),
    }));
    for (const { each } of systems) for (const system of each.slice(0, 10)) findCauses(system);
    let worst = 0;
    const results = systems.map(({ what, each }) => {
      const times = leastTimes(each);
      const most = Math.max(...times);
      worst = Math.max(worst, most);
      return forComparison(
        `${what}: the middle, the worst of ${String(tables)}`,
        `${milliseconds(median(times))}, ${milliseconds(most)}`,
      );
    });
    return Promise.resolve([...results, atMost('the worst single search', worst, 50, 'ms')]);
  },
};

/** The quickest of three times, since the work is always the same and only the machine differs. */
function leastTimes(systems: readonly FigureSystem[]): readonly number[] {
  const times = [1, 2, 3].map(() =>
    systems.map((system) => processorTime(() => void findCauses(system))),
  );
  return systems.map((_, index) => Math.min(...times.map((each) => each[index] ?? Infinity)));
}

type Values = Record<string, number>;

const slips: Readonly<Record<string, (random: Random) => FigureSystem>> = {
  'one slip': wrongFigures(1),
  'three slips': wrongFigures(3),
  'five slips': wrongFigures(5),
  'eight slips': wrongFigures(8),
  'twelve slips': wrongFigures(12),
  'thirty slips': wrongFigures(30),
  'nine figures off by one': (random) =>
    printed(random, (values) => {
      for (let count = 0; count < 9; count++) {
        const name = random.figure();
        values[name] = (values[name] ?? 0) + 1;
      }
    }),
  'every column in the place of the next': (random) =>
    printed(random, (values) => {
      for (const row of rows) {
        const figures = columns.map((column) => values[cell(row, column)] ?? 0);
        columns.forEach((column, at) => {
          values[cell(row, column)] = figures[(at + 1) % columns.length] ?? 0;
        });
      }
    }),
};

function wrongFigures(count: number): (random: Random) => FigureSystem {
  return (random) =>
    printed(random, (values) => {
      for (let slip = 0; slip < count; slip++) values[random.figure()] = random.below(30);
    });
}

function printed(random: Random, spoil: (values: Values) => void): FigureSystem {
  const values: Values = {};
  for (const row of outcomes) {
    for (const part of parts) {
      const often = part === 'person' ? 6 : 2;
      if (random.below(10) < often) values[cell(row, part)] = 1 + random.below(often * 4);
    }
  }
  const left = Object.fromEntries(parts.map((part) => [part, random.below(10)]));
  const table = balanced(values, left, left);
  spoil(table);
  const { figures, rules } = requestTable(table);
  return systemOf(figures, rules, [], tableLines);
}

/** The same numbers every time. */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  figure(): string {
    return cell(rows[this.below(rows.length)] ?? '', columns[this.below(columns.length)] ?? '');
  }
}
