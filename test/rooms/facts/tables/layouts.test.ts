import assert from 'node:assert/strict';
import { formById, forms } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { bind } from '../../../../server/facts/bind.js';
import { parse } from '../../../../server/report/parse.js';
import { layouts } from '../../../drafts/layouts.js';
import { distinctFigures, printedFacts } from './figures.js';

describe('the same table in every layout gives the same facts', () => {
  for (const form of forms) {
    for (const table of form.tables) {
      const figures = distinctFigures(table);
      for (const layout of layouts) {
        it(`${table.id}: ${layout.name}`, () => {
          const text = layout.print(table, figures.at);
          const bound = bind(parse(text, vocabulary), form);
          assert.deepEqual(printedFacts(bound, table), figures.expected);
        });
      }
    }
  }
});

describe('all tables of a report in one layout', () => {
  const form = formById('2021');
  assert.ok(form !== undefined);
  for (const layout of layouts) {
    it(layout.name, () => {
      const figures = form.tables.map((table) => ({ table, ...distinctFigures(table) }));
      const text = figures
        .map(({ table, at }) => `${table.title}\n\n${layout.print(table, at)}\n\n`)
        .join('\n');
      const bound = bind(parse(text, vocabulary), form);
      for (const { table, expected } of figures) {
        assert.deepEqual(printedFacts(bound, table), expected);
      }
      assert.deepEqual(bound.missing, []);
      for (const table of bound.tables) {
        assert.deepEqual(table.missingRows, []);
        assert.deepEqual(table.missingColumns, []);
        assert.deepEqual(table.unknownRows, []);
        assert.deepEqual(table.uncertainRows, []);
      }
    });
  }
});
