import { LastAsked } from '../../report/remembering/last-asked.js';
import type { Report } from '../../report/report.js';
import type { Stated } from '../../report/span.js';
import { forms } from '../catalogue.js';
import type { Form } from '../form.js';

/** Where a report cites the documents that set the forms, whatever brackets it puts round the year. */
export function citedForms(report: Report): readonly Stated<Form>[] {
  return citedOf.of(report);
}

/** Asked to tell the form, and again by a rule. */
const citedOf = new LastAsked(findCited);

function findCited({ text }: Report): readonly Stated<Form>[] {
  const found: Stated<Form>[] = [];
  for (const { form, name, rest } of notices) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const after = rest?.exec(text.slice(at + name.length, at + name.length + 16));
      if (after === null) continue;
      const end = at + name.length + (after?.[0].length ?? 0);
      found.push({ span: { start: at, end }, value: form });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

interface Notice {
  readonly form: Form;
  /** `国办公开办函`, or the name of a law without its marks. */
  readonly name: string;
  /** What must follow: year and number. */
  readonly rest: RegExp | undefined;
}

const notices: readonly Notice[] = forms.map((form): Notice => {
  const [, name, year, number] = /^(.+)〔(\d{4})〕(\d+)号$/u.exec(form.basis.zh) ?? [];
  if (name === undefined || year === undefined || number === undefined) {
    return { form, name: form.basis.zh.replaceAll(/[《》]/gu, ''), rest: undefined };
  }
  return {
    form,
    name,
    rest: new RegExp(
      `^\\s?[〔﹝[［(（【]\\s?${year}\\s?[〕﹞\\]］)）】]\\s?第?\\s?${number}\\s?号`,
      'u',
    ),
  };
});
