import fc from 'fast-check';
import type { Form } from '../../../server/forms/form.js';
import { layouts } from '../../drafts/layouts.js';
import { passages2014, passagesFujian } from '../../drafts/told/passages-before-2019.js';
import { passages2019, passages2021 } from '../../drafts/told/passages-since-2019.js';
import type { Passage } from '../../drafts/told/passage.js';
import type { ToldReport } from '../../drafts/told/told-report.js';
import { consistentFigures } from '../rules/consistent.js';

const passagesByForm: Readonly<Record<string, readonly Passage[]>> = {
  '2014': passages2014,
  '2019': passages2019,
  '2021': passages2021,
  fujian: passagesFujian,
};

/** Reports whose tables and sentences agree with each other, in every layout. */
export function consistentReports(form: Form): fc.Arbitrary<ToldReport> {
  const passages = passagesByForm[form.id] ?? [];
  return fc
    .record({
      figures: fc.tuple(...form.tables.map((table) => consistentFigures(table))),
      choices: fc.array(fc.nat({ max: 11 }), {
        minLength: passages.length,
        maxLength: passages.length,
      }),
      layout: fc.constantFrom(...layouts),
    })
    .map(({ figures, choices, layout }) => ({
      form,
      year: form.years.from ?? form.years.to ?? 2017,
      figures: new Map(form.tables.map((table, index) => [table.id, figures[index] ?? new Map()])),
      passages,
      choices,
      layout,
    }));
}
