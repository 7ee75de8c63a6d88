import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCauses } from '../../../server/repair/find-causes.js';
import {
  judgeCauses,
  printedSystem,
  shiftedDisputes,
  shiftedRequests,
  wrongDisputes,
  wrongRequests,
  type Shift,
  type WrongFigures,
} from './wrong-figures.js';

const shifts: readonly Shift[] = [
  { to: 'right', end: 'zero' },
  { to: 'left', end: 'zero' },
  { to: 'right', end: 'doubled' },
  { to: 'left', end: 'doubled' },
];

describe('A row pasted one cell beside its place', () => {
  for (const shift of shifts) {
    const name = `to the ${shift.to}, the end it left ${shift.end}`;
    it(`${name}: in table four is one cause, restored by its first repair`, () => {
      assert.ok(shareRestored(shiftedDisputes(shift), 300) >= 0.97);
    });

    it(`${name}: in a table of requests is restored`, () => {
      assert.ok(shareRestored(shiftedRequests(shift), 100) >= 0.98);
    });
  }
});

describe('Slips of single figures', () => {
  const tables: Readonly<Record<string, fc.Arbitrary<WrongFigures>>> = {
    'one in table four': wrongDisputes('table'),
    'two in table four': wrongDisputes('table', 2),
    'one in a table of requests': wrongRequests(1),
    'three in a table of requests': wrongRequests(3),
  };
  for (const [name, wrong] of Object.entries(tables)) {
    it(`${name} are not told as a row that has moved`, () => {
      const causes = sample(wrong, 200).flatMap((each) => findCauses(printedSystem(each)));
      assert.deepEqual(
        causes.filter(({ repairs }) => repairs.some(({ move }) => move !== undefined)),
        [],
      );
    });
  }
});

function shareRestored(tables: fc.Arbitrary<WrongFigures>, runs: number): number {
  const restored = sample(tables, runs).filter(
    (wrong) => judgeCauses(findCauses(printedSystem(wrong)), wrong).isRestored,
  );
  return restored.length / runs;
}

/** Always the same tables, so that a share does not depend on luck. */
function sample(tables: fc.Arbitrary<WrongFigures>, runs: number): readonly WrongFigures[] {
  return fc.sample(tables, { numRuns: runs, seed: 2021 });
}
