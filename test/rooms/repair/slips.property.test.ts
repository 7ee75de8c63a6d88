import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCauses } from '../../../server/repair/find-causes.js';
import { numbersBehind, slipBetween } from '../../../server/repair/slips.js';
import {
  judgeCauses,
  printedSystem,
  requestFigures,
  wrongDisputes,
  wrongRequests,
  type Verdict,
  type WrongFigures,
} from './wrong-figures.js';
import { requestTable } from './request-table.js';
import { systemOf } from './systems.js';

describe('A table of requests that holds', () => {
  it('has no cause', () => {
    fc.assert(
      fc.property(requestFigures(), (values) => {
        const { figures, rules } = requestTable(values);
        assert.deepEqual(findCauses(systemOf(figures, rules)), []);
      }),
      { numRuns: 20 },
    );
  });
});

describe('Slips in a table of requests', () => {
  it('one is told with certainty, and what it should be', () => {
    fc.assert(
      fc.property(wrongRequests(1), (wrong) => {
        const causes = findCauses(printedSystem(wrong));
        assert.deepEqual(
          causes.map(({ certainty }) => certainty),
          ['unique'],
        );
        assert.ok(judgeCauses(causes, wrong).isRestored);
      }),
      { numRuns: 200 },
    );
  });

  const several = [
    { slips: 2, restored: 0.98 },
    { slips: 3, restored: 0.96 },
    { slips: 4, restored: 0.94 },
  ];
  for (const { slips, restored } of several) {
    it(`${String(slips)} are told in ${String(restored * 100)} of a hundred tables or more`, () => {
      const verdicts = verdictsOn(wrongRequests(slips), 300);
      checkCertain(verdicts);
      assert.ok(share(verdicts, ({ isFound }) => isFound) >= 0.98);
      assert.ok(share(verdicts, ({ isRestored }) => isRestored) >= restored);
    });
  }
});

describe('Slips in a table of disputes', () => {
  it('one is always among the figures offered, though a sum alone tells none of them apart', () => {
    const verdicts = verdictsOn(wrongDisputes('table'), 300);
    checkCertain(verdicts);
    assert.equal(
      share(verdicts, ({ isFound }) => isFound),
      1,
    );
    assert.ok(share(verdicts, ({ isRestored }) => isRestored) > 0.3);
  });

  it('one is told where sentences say the figures again', () => {
    const verdicts = verdictsOn(wrongDisputes('table and sentences'), 300);
    checkCertain(verdicts);
    assert.ok(share(verdicts, ({ isRestored }) => isRestored) >= 0.9);
  });
});

describe('Slips of the hand', () => {
  it('are seen whichever way a number is written with one of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (number) => {
        const printed = String(number);
        const behind = numbersBehind(printed);
        assert.ok(behind.size > 0);
        assert.ok(!behind.has(printed));
        for (const right of behind) assert.ok(slipBetween(printed, right), `${printed} ${right}`);
      }),
    );
  });

  it('are not seen where two are needed', () => {
    assert.equal(slipBetween('123', '456'), undefined);
    assert.equal(slipBetween('12', '2134'), undefined);
    assert.equal(slipBetween('7', '7'), undefined);
    assert.equal(slipBetween('-7', '8'), undefined);
  });
});

/** Always the same tables, so that a share does not depend on luck. */
function verdictsOn(tables: fc.Arbitrary<WrongFigures>, runs: number): readonly Verdict[] {
  return fc
    .sample(tables, { numRuns: runs, seed: 2021 })
    .map((wrong) => judgeCauses(findCauses(printedSystem(wrong)), wrong));
}

/** Where as few changes explain the figures in no other way, they are found without fail. */
function checkCertain(verdicts: readonly Verdict[]): void {
  for (const { hasSmaller, hasOthers, isRestored } of verdicts) {
    assert.ok(hasSmaller || hasOthers || isRestored);
  }
}

function share(verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean): number {
  return verdicts.filter(is).length / verdicts.length;
}
