import type { FormCell, FormRow, RowId } from './form.js';

/** What a row may say beyond its id, its words and its cells. */
export type RowDetails = Partial<
  Pick<FormRow, 'note' | 'variants' | 'parent' | 'wants' | 'citation' | 'optional' | 'replaces'>
>;

/** A row of a form: its id, its mark and words as the form prints them, and one cell a column. */
export function row(
  id: RowId,
  ordinal: string,
  label: string,
  cells: readonly FormCell[],
  details: RowDetails = {},
): FormRow {
  return {
    id,
    ordinal,
    label,
    note: '',
    variants: [],
    parent: undefined,
    cells,
    wants: undefined,
    citation: undefined,
    optional: false,
    replaces: [],
    ...details,
  };
}

/** A row that only names what stands below it and has no figures. */
export function group(
  id: RowId,
  ordinal: string,
  label: string,
  details: RowDetails = {},
): FormRow {
  return row(id, ordinal, label, [], details);
}

/** A cell that wants a whole number that is not negative. */
export function count(concept: string, unit: string): FormCell {
  return { concept, unit, quantity: 'count' };
}

/** A cell that wants a whole number with its sign. */
export function signed(concept: string, unit: string): FormCell {
  return { concept, unit, quantity: 'signed' };
}

/** A cell that wants a sum of money, decimals allowed. */
export function amount(concept: string, unit: string): FormCell {
  return { concept, unit, quantity: 'amount' };
}
