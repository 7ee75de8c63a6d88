import type { Form, FormTable } from '../../../forms/form.js';
import { isInForce } from '../../../forms/catalogue.js';
import { ownWordsOf } from '../../../forms/recognising/evidence.js';
import { matchSections } from '../../../forms/recognising/match-sections.js';
import type { Report } from '../../../report/report.js';
import { encloses } from '../../../report/span.js';
import type { Table } from '../../../report/table.js';
import type { BoundTable, FormerTable } from '../../fact.js';

/**
 * A table of another form in the place of a table of the report's form, which was in force for another year: table two
 * of 2019 in a report that has everything else of the form of 2021. Undefined where it is none, or has words of the
 * report's form as well.
 * @param bound what was found of the table; undefined where nothing was
 */
export function formerTable(
  report: Report,
  form: Form,
  table: FormTable,
  bound: BoundTable | undefined,
): FormerTable | undefined {
  const year = report.year?.value;
  if (year === undefined || !isInForce(form, year)) return undefined;
  if (bound !== undefined && holdsMost(bound)) return undefined;
  const found: FormerTable[] = [];
  for (const source of bound?.sources ?? sourcesIn(report, form, table)) {
    const words = ownWordsOf(source);
    if (words.has(form)) return undefined;
    for (const [other, own] of words) {
      if (own.length < fewestWords || isInForce(other, year)) continue;
      found.push({ table, form: other, source });
    }
  }
  return found[0];
}

/** One word may be a label that somebody changed. */
const fewestWords = 2;

/** Whether the figures of most rows were found. */
function holdsMost({ table, rows }: BoundTable): boolean {
  let wanted = 0;
  for (const { rows: formRows } of table.blocks) {
    for (const { cells, optional } of formRows) if (cells.length > 0 && !optional) wanted++;
  }
  return rows.filter(({ facts }) => facts.length > 0).length * 2 > wanted;
}

/** The tables of the text in the section a table belongs to. */
function sourcesIn(report: Report, form: Form, table: FormTable): readonly Table[] {
  if (report.tables.length === 0) return [];
  const { matches } = matchSections(report, form);
  const home = matches.find(({ formSection }) => formSection?.id === table.section)?.section;
  return home === undefined ? [] : report.tables.filter(({ span }) => encloses(home.span, span));
}
