import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FigureSystem } from '../../../server/facts/system/system.js';
import type { Cause } from '../../../server/repair/cause.js';
import { effects } from '../../../server/repair/effects.js';
import { findCauses } from '../../../server/repair/find-causes.js';
import { fewestChanges, solver } from './oracle.js';
import { systemOf } from './systems.js';

describe('Repairs held against a mixed-integer solver', () => {
  it('change as few figures as possible, in small tables with row and column sums', async () => {
    const highs = await solver();
    fc.assert(
      fc.property(wrongGrid(), (system) => {
        checkAgainst(fewestChanges(highs, system), system);
      }),
      { numRuns: 60, seed: 2009 },
    );
  });

  it('change as few figures as possible, in sums over sums, repetitions and bounds', async () => {
    const highs = await solver();
    fc.assert(
      fc.property(wrongWeb(), (system) => {
        checkAgainst(fewestChanges(highs, system), system);
      }),
      { numRuns: 200, seed: 1976 },
    );
  });
});

function checkAgainst(fewest: number, system: FigureSystem): void {
  const causes = findCauses(system);
  const sizes = causes.map(({ repairs }) => repairs[0]?.changes.length ?? Infinity);
  assert.equal(
    sizes.reduce((sum, size) => sum + size, 0),
    fewest,
  );
  checkParted(system, causes);
  for (const pick of [0, 1, 2, 3]) checkMended(system, causes, pick);
}

/** Every failing constraint is in one cause, and in no other. */
function checkParted(system: FigureSystem, causes: readonly Cause[]): void {
  const failed = causes.flatMap((cause) => cause.failed.map(({ index }) => index));
  assert.deepEqual(
    failed.sort((one, other) => one - other),
    system.constraints.filter(({ verdict }) => verdict === 'fails').map(({ index }) => index),
  );
}

/**
 * The best repairs of all causes leave nothing wrong; and whichever is taken of each, no sum, though together they may
 * go beyond a bound.
 */
function checkMended(system: FigureSystem, causes: readonly Cause[], pick: number): void {
  const changes = causes.flatMap(({ repairs }) => repairs[pick % repairs.length]?.changes ?? []);
  for (const { value } of changes) assert.ok(value.gte(0));
  const after = new Map(
    effects(system, changes).map((effect) => [effect.constraint, effect.after.verdict]),
  );
  for (const constraint of system.constraints) {
    if (pick > 0 && constraint.relation === 'atMost') continue;
    assert.equal(after.get(constraint) ?? constraint.verdict, 'holds');
  }
}

/** A table of up to four rows and columns with its sums, of which up to four figures are wrong. */
function wrongGrid(): fc.Arbitrary<FigureSystem> {
  return fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([height, width]) =>
      fc.tuple(
        fc.array(fc.array(fc.nat(12), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        slips(),
      ),
    )
    .map(([cells, wrong]) => {
      const figures: Record<string, number> = {};
      const rules: string[] = [];
      const sum = (name: string, parts: readonly string[]): void => {
        figures[name] = parts.reduce((total, part) => total + (figures[part] ?? 0), 0);
        rules.push(`${name} = ${parts.join(' + ')}`);
      };
      cells.forEach((row, at) =>
        row.forEach((value, column) => (figures[`${String(at)}-${String(column)}`] = value)),
      );
      const columns = cells[0]?.map((_, column) => String(column)) ?? [];
      cells.forEach((_, at) =>
        sum(
          `${String(at)}-all`,
          columns.map((column) => `${String(at)}-${column}`),
        ),
      );
      for (const column of [...columns, 'all']) {
        sum(
          `all-${column}`,
          cells.map((_, at) => `${String(at)}-${column}`),
        );
      }
      return systemOf(slipped(figures, wrong), rules);
    });
}

/** Figures some of which are sums of earlier ones, some say one again, some are bounded by another. */
function wrongWeb(): fc.Arbitrary<FigureSystem> {
  const basic = fc.array(fc.nat(20), { minLength: 3, maxLength: 6 });
  const derived = fc.array(
    fc.record({
      kind: fc.constantFrom('sum', 'sum', 'again', 'bound'),
      of: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 7 },
  );
  return fc.tuple(basic, derived, slips()).map(([values, later, wrong]) => {
    const figures: Record<string, number> = {};
    const rules: string[] = [];
    values.forEach((value, index) => (figures[`a${String(index)}`] = value));
    later.forEach(({ kind, of }, index) => {
      const names = Object.keys(figures);
      const parts = [...new Set(of.map((at) => names[at % names.length] ?? ''))];
      const [first = ''] = parts;
      const name = `b${String(index)}`;
      if (kind === 'sum') {
        figures[name] = parts.reduce((sum, part) => sum + (figures[part] ?? 0), 0);
        rules.push(`${name} = ${parts.join(' + ')}`);
      } else if (kind === 'again') {
        figures[name] = figures[first] ?? 0;
        rules.push(`${name} = ${first}`);
      } else {
        figures[name] = (figures[first] ?? 0) + ((of[1] ?? 0) % 3);
        rules.push(`${first} <= ${name}`);
      }
    });
    return systemOf(slipped(figures, wrong), rules);
  });
}

/** Which figures are wrong, and by how much. */
function slips(): fc.Arbitrary<readonly { readonly at: number; readonly by: number }[]> {
  const slip = fc.record({
    at: fc.nat(),
    by: fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0),
  });
  return fc.array(slip, { minLength: 1, maxLength: 4 });
}

function slipped(
  figures: Readonly<Record<string, number>>,
  wrong: readonly { readonly at: number; readonly by: number }[],
): Record<string, number> {
  const names = Object.keys(figures);
  const printed = { ...figures };
  for (const { at, by } of wrong) {
    const name = names[at % names.length] ?? '';
    printed[name] = Math.max(0, (figures[name] ?? 0) + by);
  }
  return printed;
}
