import type { Form, FormTable } from '../forms/form.js';
import type { Report } from '../report/report.js';
import { bindTable } from './bind-table.js';
import type { BoundReport, BoundTable } from './fact.js';
import { lookupOf } from './lookup.js';
import { resolveRows } from './resolve.js';
import { chooseSources, readItems } from './runs.js';
import { readLine } from './tokens.js';
import type { Line } from './tokens.js';
import { readZones } from './zones.js';

/**
 * Binds every figure of a report's tables to the row and column of the form it belongs to. Rows are found by their
 * labels and columns by their headers, wherever they stand; a row whose figures cannot be told apart gives no facts
 * and is listed as uncertain.
 */
export function bind(report: Report, form: Form): BoundReport {
  const lookup = lookupOf(form);
  const lines: Line[] = [];
  for (const source of report.tables) {
    for (const row of source.rows) lines.push(readLine(source, row, lookup));
  }
  const items = readItems(lines);
  const sources = chooseSources(items, form.tables);
  const resolution = resolveRows(items, sources, lookup.entries);
  const zones = readZones(items, resolution, form.tables);
  const tables: BoundTable[] = [];
  const missing: FormTable[] = [];
  for (const table of form.tables) {
    const bound = bindTable(table, { items, sources, resolution, zones });
    if (bound === undefined) missing.push(table);
    else tables.push(bound);
  }
  return { form, tables, missing, facts: tables.flatMap(factsInOrder) };
}

/** The facts of a table in the order of the form. */
function factsInOrder(bound: BoundTable): BoundReport['facts'] {
  const byRow = new Map(bound.rows.map(({ row, facts }) => [row, facts]));
  return bound.table.blocks.flatMap(({ rows }) => rows.flatMap((row) => byRow.get(row) ?? []));
}
