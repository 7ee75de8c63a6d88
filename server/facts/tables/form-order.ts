import type { FormRow, FormTable } from '../../forms/form.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import type { BoundRow } from '../fact.js';

/** The bound rows of a table: one place for every row of the form, undefined for a row that was not found. */
export type PrintedRows = readonly (BoundRow | undefined)[];

/** Puts the bound rows of a table in the order of the form, in which they mostly stand already. */
export function inFormOrder(table: FormTable, rows: readonly BoundRow[]): PrintedRows {
  const formRows = formRowsOf.of(table);
  let next = 0;
  const printed = formRows.map((row) => {
    const bound = next < rows.length ? rows[next] : undefined;
    if (bound?.row !== row) return undefined;
    next++;
    return bound;
  });
  return next === rows.length ? printed : sorted(formRows, rows);
}

function sorted(formRows: readonly FormRow[], rows: readonly BoundRow[]): PrintedRows {
  const byRow = new Map(rows.map((bound) => [bound.row, bound]));
  return formRows.map((row) => byRow.get(row));
}

/** The rows of a table, its blocks one after the other; put together once for all reports. */
const formRowsOf = new OnceEach(({ blocks }: FormTable): readonly FormRow[] =>
  blocks.flatMap((block) => block.rows),
);
