import { form2014 } from './form-2014.js';
import { form2019 } from './form-2019.js';
import { form2021 } from './form-2021.js';
import { formFujian } from './form-fujian.js';
import type { Form, FormId } from './form.js';

/** Every form Nianbao knows, newest first. A form added later is one new file and one more line here. */
export const forms: readonly Form[] = [form2021, form2019, form2014, formFujian];

/** The form of an id, or undefined. */
export function formById(id: FormId): Form | undefined {
  return forms.find((form) => form.id === id);
}

/** The national form in force for a report year; undefined for years no form is known of. */
export function formInForce(year: number): Form | undefined {
  return forms.find((form) => form.region === undefined && isInForce(form, year));
}

/** Whether a form is in force for a report year. */
export function isInForce({ years }: Form, year: number): boolean {
  if (years.from !== undefined && year < years.from) return false;
  return years.to === undefined || year <= years.to;
}

/** Whether a year is before the form's first: its tables, if it had any, were each province's own. */
export function isBefore({ years: { from } }: Form, year: number | undefined): boolean {
  return from !== undefined && year !== undefined && year < from;
}
