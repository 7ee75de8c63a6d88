import assert from 'node:assert/strict';
import { bind } from '../../../server/facts/bind.js';
import type { BoundReport } from '../../../server/facts/fact.js';
import { formById } from '../../../server/forms/catalogue.js';
import { vocabulary } from '../../../server/forms/vocabulary.js';
import { parse } from '../../../server/report/parse.js';

/** A text bound to the form with this id. */
export function bindText(text: string, formId = '2021'): BoundReport {
  const form = formById(formId);
  assert.ok(form !== undefined);
  return bind(parse(text, vocabulary), form);
}
