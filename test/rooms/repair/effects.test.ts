import assert from 'node:assert/strict';
import Big from 'big.js';
import { effects } from '../../../server/repair/effects.js';
import { nameOf, systemOf, type Figure } from './systems.js';

describe('What a change does', () => {
  const figures: Readonly<Record<string, Figure>> = {
    total: 12,
    a: 5,
    b: 6,
    other: 6,
    said: { value: 12_000, half: 500, home: 'prose' },
    exact: 12_400,
    apart: 3,
  };
  const rules = ['total = a + b', 'other = b', 'said = exact', 'apart <= total'];
  const system = systemOf(figures, rules);

  it('to the sums it mends and to those it breaks', () => {
    assert.deepEqual(tell({ b: 7 }), [
      'total = a + b: fails by 1, then holds by 0',
      'other = b: holds by 0, then fails by -1',
    ]);
  });

  it('to bounds', () => {
    assert.deepEqual(tell({ apart: 13 }), ['apart <= total: holds by -9, then fails by 1']);
  });

  it('to a rounded figure, which keeps its room', () => {
    assert.deepEqual(tell({ said: 13_000 }), ['said = exact: holds by -400, then fails by 600']);
  });

  it('of figures together', () => {
    assert.deepEqual(tell({ b: 7, other: 7 }), [
      'total = a + b: fails by 1, then holds by 0',
      'other = b: holds by 0, then holds by 0',
    ]);
  });

  it('none, where nothing is changed', () => {
    assert.deepEqual(tell({}), []);
  });

  function tell(changed: Readonly<Record<string, number>>): readonly string[] {
    const changes = system.observations.flatMap((observation) => {
      const value = changed[nameOf(figures, observation)];
      return value === undefined ? [] : [{ observation, value: new Big(value) }];
    });
    return effects(system, changes).map(({ constraint, after }) =>
      [
        `${rules[constraint.index] ?? ''}: ${constraint.verdict} by ${constraint.residual.toFixed()}`,
        `then ${after.verdict} by ${after.residual.toFixed()}`,
      ].join(', '),
    );
  }
});
