import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forms } from '../../../server/forms/catalogue.js';
import { conceptById, concepts } from '../../../server/statistics/concepts/concepts.js';
import { derivedConcepts } from '../../../server/statistics/concepts/derived-concepts.js';

describe('the vocabulary', () => {
  it('has every figure of every form, in the unit of the form', () => {
    for (const form of forms) {
      const rows = form.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        assert.equal(conceptById(cell.concept)?.unit, cell.unit, `${form.id} ${cell.concept}`);
      }
    }
  });

  it('has every concept of docs/concepts.csv, each once', () => {
    const csv = readFileSync(path.resolve('docs/concepts.csv'), 'utf8').trim().split(/\r?\n/u);
    const listed = csv.slice(1).map((line) => line.slice(0, line.indexOf(',')));
    const known = concepts.map(({ id }) => id);
    assert.ok(listed.length > 100);
    assert.deepEqual(
      listed.filter((id) => !known.includes(id)),
      [],
    );
    assert.equal(new Set(known).size, known.length);
  });

  it('derives nothing a form prints, and from nothing unknown', () => {
    for (const { id, forms: applicable, formula } of derivedConcepts) {
      assert.deepEqual(
        applicable.filter((form) => conceptById(id)?.printedIn.includes(form)),
        [],
        id,
      );
      const inputs = formula.kind === 'sum' ? formula.of : [...formula.of, ...formula.over];
      for (const input of inputs) {
        const places = conceptById(input);
        assert.ok(places, input);
        const known = [...places.printedIn, ...places.derivedIn];
        assert.ok(
          applicable.every((form) => known.includes(form)),
          `${id}: ${input}`,
        );
      }
    }
  });

  it('is named in both languages', () => {
    for (const { id, name } of concepts) {
      assert.match(name.zh, /\p{Script=Han}/u, id);
      assert.match(name.en, /^[A-Za-z]/u, id);
    }
  });
});
