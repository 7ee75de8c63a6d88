import type { Column } from './form.js';

/** A value column of table 二 with a header of one cell. */
export function column(id: string, label: string, variants: readonly string[]): Column {
  return { id, path: [label], variants, applicant: undefined, period: 'year' };
}
