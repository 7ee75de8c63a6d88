import assert from 'node:assert/strict';
import type { BoundReport } from '../../../../server/facts/fact.js';
import { formById } from '../../../../server/forms/catalogue.js';
import type { Form, FormTable } from '../../../../server/forms/form.js';
import type { FigureAt } from '../../../drafts/grid.js';
import { layouts } from '../../../drafts/layouts.js';

/** Figures no two places of a table share, and what binding them must give: `row column` → printed figure. */
export function distinctFigures(table: FormTable): {
  readonly at: FigureAt;
  readonly expected: Readonly<Record<string, string>>;
} {
  const expected: Record<string, string> = {};
  let next = 101;
  for (const { rows, columns } of table.blocks) {
    for (const row of rows) {
      if (row.cells.length === 0 || row.optional) continue;
      for (const column of columns) expected[`${row.id} ${column.id}`] = String(next++);
    }
  }
  return { at: (row, column) => expected[`${row.id} ${column.id}`] ?? '', expected };
}

/** The facts bound to a table, by row and column; digits of any width made plain. */
export function printedFacts(bound: BoundReport, table: FormTable): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const { place, value, printed: text } of bound.facts) {
    if (place?.table !== table) continue;
    printed[`${place.row.id} ${place.column.id}`] = value?.toFixed() ?? text;
  }
  return printed;
}

/** Table 三 of the form of 2021. */
export function requestsOf2021(): { readonly form: Form; readonly table: FormTable } {
  const form = formById('2021');
  const table = form?.tables.find(({ id }) => id === '2021.requests');
  assert.ok(form !== undefined && table !== undefined);
  return { form, table };
}

/** The same in Markdown with the figures 101 to 275. */
export function printedRequests(): string {
  const { table } = requestsOf2021();
  const [markdown] = layouts;
  assert.ok(markdown !== undefined);
  return markdown.print(table, distinctFigures(table).at);
}
