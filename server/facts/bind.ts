import type { Form, FormTable } from '../forms/form.js';
import type { Report } from '../report/report.js';
import type { Table } from '../report/table.js';
import { rowsApart, tablesApart } from './tables/layouts/apart.js';
import { rowsBroken } from './tables/rows/broken-figures.js';
import { captionAbove, groupAbove } from './tables/captions.js';
import { crossedFigures } from './tables/layouts/crossed.js';
import type { CrossedFigures } from './tables/layouts/crossed.js';
import { bindTable } from './tables/bind-table.js';
import type { BoundReport, BoundTable, Fact, FormerTable } from './fact.js';
import { formerTable } from './tables/layouts/former-table.js';
import { withHalvesJoined } from './tables/layouts/halves.js';
import { readLines } from './tables/lines.js';
import type { Line } from './tables/lines.js';
import { withListsWidened } from './tables/layouts/listed.js';
import { lookupOf } from './tables/lookup.js';
import { withoutOtherColumns } from './tables/columns/other-columns.js';
import { tablesPacked } from './tables/layouts/packed.js';
import { resolveRows } from './tables/resolve.js';
import { readItems } from './tables/runs.js';
import { underEachOther } from './tables/layouts/side-by-side.js';
import { withoutRowNumbers } from './tables/rows/row-numbers.js';
import { chooseSources } from './tables/sources.js';
import { straysOf } from './tables/rows/unknown-rows.js';
import { turned } from './tables/layouts/transposed.js';
import { unlabelledBlocks } from './tables/unlabelled.js';
import { dictionaryOf } from './tables/words.js';
import { readZones } from './tables/zones.js';

/**
 * Binds every figure of a report's tables to the row and column of the form it belongs to. Rows are found by their
 * labels and columns by their headers, wherever they stand; a row whose figures cannot be told apart gives no facts
 * and is listed as uncertain.
 */
export function bind(report: Report, form: Form): BoundReport {
  const lookup = lookupOf(form);
  const lines: Line[] = [];
  const year = report.year?.value;
  const dictionary = dictionaryOf(lookup);
  const crossed: CrossedFigures[] = [];
  for (const source of report.tables) {
    const printed = withListsWidened(readLines(source, dictionary), dictionary);
    const own = asTheFormDraws(withoutRowNumbers(withoutOtherColumns(printed, year)));
    const found = readCrossed(report, source, own, form);
    if (found !== undefined) {
      crossed.push(found);
      continue;
    }
    const group =
      own[0]?.stream === false ? groupAbove(report, source, own, dictionary) : undefined;
    if (group !== undefined) lines.push(group);
    for (const line of own) lines.push(line);
  }
  const items = readItems(withHalvesJoined(lines));
  const sources = chooseSources(items, form.tables, lookup);
  const resolution = resolveRows(items, sources, lookup.entries);
  const unlabelled = unlabelledBlocks(form);
  const broken = rowsBroken(report.text, items, resolution, unlabelled);
  const zones = readZones(items, resolution, unlabelled, broken);
  const apart = tablesApart(items, resolution, zones);
  const strays = straysOf(items, resolution);
  const packed = tablesPacked(report);
  const reading = {
    items,
    sources,
    resolution,
    zones,
    crossed,
    apart,
    rowsApart: new Set([...rowsApart(report.text, items, resolution), ...broken]),
    packed,
    strays,
  };
  const tables: BoundTable[] = [];
  const missing: FormTable[] = [];
  const former: FormerTable[] = [];
  const facts: Fact[] = [];
  for (const table of form.tables) {
    const before = facts.length;
    const bound = bindTable(table, reading, facts);
    const other = formerTable(report, form, table, bound);
    if (other !== undefined) {
      facts.length = before;
      former.push(other);
    } else if (bound !== undefined) tables.push(bound);
    else if (!precedes(report, form)) missing.push(table);
  }
  return { form, tables, missing, former, facts };
}

/** The lines of a table whose parts stand elsewhere than in the form. */
function asTheFormDraws(lines: readonly Line[]): readonly Line[] {
  return turned(underEachOther(lines));
}

/** The figures of a table of the text whose words stand at the left and above; undefined for any other table. */
function readCrossed(
  { text }: Report,
  source: Table,
  lines: readonly Line[],
  form: Form,
): CrossedFigures | undefined {
  if (lines[0]?.stream !== false) return undefined;
  const { start, end } = captionAbove(text, source);
  for (const of of unlabelledBlocks(form)) {
    const found = crossedFigures(of, lines, text.slice(start, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A report from before its form was in force, which is only the nearest, cannot lack the form's tables. */
function precedes({ year }: Report, { years }: Form): boolean {
  return year !== undefined && years.from !== undefined && year.value < years.from;
}
