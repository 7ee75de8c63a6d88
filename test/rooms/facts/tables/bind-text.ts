import assert from 'node:assert/strict';
import { bind } from '../../../../server/facts/bind.js';
import type { BoundReport, BoundTable } from '../../../../server/facts/fact.js';
import { formById } from '../../../../server/forms/catalogue.js';
import { vocabulary } from '../../../../server/forms/vocabulary.js';
import { parse } from '../../../../server/report/parse.js';

/** A text bound to the form with this id. */
export function bindText(text: string, formId = '2021'): BoundReport {
  const form = formById(formId);
  assert.ok(form !== undefined);
  return bind(parse(text, vocabulary), form);
}

/** What is printed in a row and a column of a form, by their ids. */
export function figureAt(bound: BoundReport, row: string, column: string): string | undefined {
  return bound.facts.find(({ place }) => place?.row.id === row && place.column.id === column)
    ?.printed;
}

/** A table of the form that was found, by its id. */
export function tableOf(bound: BoundReport, id: string): BoundTable {
  const found = bound.tables.find(({ table }) => table.id === id);
  assert.ok(found !== undefined, `${id} is not found`);
  return found;
}
