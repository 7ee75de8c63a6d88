import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bind } from '../../../../server/facts/bind.js';
import { calculate } from '../../../../server/facts/calculations/calculate.js';
import type { Calculation } from '../../../../server/facts/calculations/calculation.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';
import { layouts } from '../../../drafts/layouts.js';
import { consistentFigures, figureKey, placesOf } from '../../rules/consistent.js';
import type { Figures } from '../../rules/consistent.js';

describe('a changed figure makes a sum fail, in every layout', () => {
  const form = formById('2021');
  assert.ok(form !== undefined);
  for (const id of ['2021.requests', '2021.disputes']) {
    const table = form.tables.find((each) => each.id === id);
    assert.ok(table !== undefined);
    const [figures = new Map<string, number>()] = fc.sample(consistentFigures(table), {
      numRuns: 1,
      seed: 2021,
    });
    for (const layout of layouts) {
      const failing = (changed: Figures): readonly Calculation[] => {
        const text = layout.print(table, (row, column) =>
          String(changed.get(figureKey(row, column)) ?? ''),
        );
        const calculations = calculate(bind(parse(text, vocabulary), form));
        assert.ok(calculations.every(({ verdict }) => verdict !== 'unknown'));
        return calculations.filter(({ verdict }) => verdict === 'fails');
      };

      it(`${id}: ${layout.name}`, () => {
        assert.deepEqual(failing(figures), []);
        for (const { row, column } of placesOf(table)) {
          const key = figureKey(row, column);
          const calculations = failing(new Map(figures).set(key, (figures.get(key) ?? 0) + 1));
          assert.notEqual(calculations.length, 0, key);
          for (const { left, right } of calculations) {
            assert.ok(
              [...left, ...right].some((term) => term.row === row && term.column === column),
              key,
            );
          }
        }
      });
    }
  }
});
