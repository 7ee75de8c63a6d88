import Big from 'big.js';
import type { Block, Form, FormRow } from '../../forms/form.js';
import { LastAsked } from '../../report/remembering/last-asked.js';
import { OnceEach } from '../../report/remembering/once-each.js';
import type { BoundReport, Fact } from '../fact.js';
import type { Counted, Quantity } from '../prose/reading.js';
import { figureOf, wholeOf } from './wholes.js';

/** The figures of the tables that a sentence adds up, and their sum as an interval; blanks count as zero. */
export interface TableReading {
  readonly counted: Counted;
  readonly facts: readonly Fact[];
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
}

/**
 * The table figures that `counted` adds up.
 * @returns undefined where one of them is not in the report's tables or is neither a figure nor blank
 */
export function tableFacts(
  bound: BoundReport,
  counted: Counted,
  period: 'year' | 'cumulative',
): readonly Fact[] | undefined {
  return factsOf(counted, period, knownRows.of(bound));
}

/** The table figures that `counted` adds up, with their sum; undefined where {@link tableFacts} has none. */
export function tableReading(
  bound: BoundReport,
  counted: Counted,
  period: 'year' | 'cumulative',
): TableReading | undefined {
  const facts = tableFacts(bound, counted, period);
  return facts && sumOf(counted, facts);
}

/** A row of the form with what was found of it. */
interface KnownRow {
  readonly row: FormRow;
  readonly block: Block;
  readonly facts?: readonly Fact[];
}

/** The rows of a form, with their figures where they were found. */
class KnownRows {
  readonly #ofForm: ReadonlyMap<string, KnownRow>;
  readonly #found = new Map<string, KnownRow>();

  constructor({ form, tables }: BoundReport) {
    this.#ofForm = rowsOfForm.of(form);
    for (const table of tables) for (const row of table.rows) this.#found.set(row.row.id, row);
  }

  get(id: string): KnownRow | undefined {
    return this.#found.get(id) ?? this.#ofForm.get(id);
  }
}

/** Asked for every sentence that says there was none. */
const knownRows = new LastAsked((bound: BoundReport) => new KnownRows(bound));

const rowsOfForm = new OnceEach((form: Form): ReadonlyMap<string, KnownRow> => {
  const rows = new Map<string, KnownRow>();
  for (const table of form.tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) rows.set(row.id, { row, block });
    }
  }
  return rows;
});

function factsOf(
  counted: Counted,
  period: 'year' | 'cumulative',
  rows: KnownRows,
): readonly Fact[] | undefined {
  const found: Fact[] = [];
  for (const id of counted.rows) {
    for (const { facts } of rowsPrinted(id, rows)) {
      const asked = facts && factsAt(facts, counted, period);
      if (asked === undefined || asked.length === 0) return undefined;
      for (const fact of asked) {
        if (fact.state === 'text') return undefined;
        if (!found.includes(fact)) found.push(fact);
      }
    }
  }
  return found.length === 0 ? undefined : found;
}

/**
 * The rows that carry the figures of a row: itself; those under it for a group row; and where a form lets one row
 * stand for several, whichever of the two the report has.
 */
function rowsPrinted(id: string, rows: KnownRows): readonly KnownRow[] {
  const known = rows.get(id);
  if (known === undefined) return [];
  const { row, block, facts } = known;
  if (facts !== undefined && facts.length > 0) return [known];
  const parts = row.optional ? row.replaces : partsOf(row, block);
  if (parts.length === 0) return [known];
  const single = block.rows.find(
    ({ optional, replaces }) => optional && parts.every((part) => replaces.includes(part)),
  );
  const singleRow = single && rows.get(single.id);
  if (singleRow?.facts !== undefined) return [singleRow];
  return parts.flatMap((part) => rows.get(part) ?? []);
}

function partsOf(group: FormRow, { rows }: Block): readonly string[] {
  if (group.cells.length > 0) return [];
  return rows
    .filter(({ parent, optional }) => parent === group.id && !optional)
    .map(({ id }) => id);
}

/** One figure a column that is asked for; none where one of them is missing. */
function factsAt(
  facts: readonly Fact[],
  { columns }: Counted,
  period: 'year' | 'cumulative',
): readonly Fact[] {
  const { length } = columns;
  const asked: Fact[] = [];
  for (const fact of facts) {
    if (fact.period !== period) continue;
    const isAsked =
      length > 0
        ? columns.includes(fact.place?.column.id ?? '')
        : fact.applicant === undefined || fact.applicant === 'total';
    if (isAsked) asked.push(fact);
  }
  return asked.length === Math.max(1, length) ? asked : none;
}

const none: readonly Fact[] = [];

function sumOf(counted: Counted, facts: readonly Fact[]): TableReading {
  const whole = wholeSumOf(facts);
  if (!Number.isNaN(whole)) {
    const sum = figureOf(whole);
    return { counted, facts, value: sum, low: sum, high: sum };
  }
  let value = zero;
  let low = zero;
  let high = zero;
  for (const fact of facts) {
    value = value.plus(fact.value ?? zero);
    low = low.plus(fact.low ?? zero);
    high = high.plus(fact.high ?? zero);
  }
  return { counted, facts, value, low, high };
}

const zero = new Big(0);

/** The sum in plain numbers; NaN where a figure is rounded, has decimals or is very large. */
function wholeSumOf(facts: readonly Fact[]): number {
  let sum = 0;
  for (const { value, low, high } of facts) {
    if (value === undefined) continue;
    if (low !== value || high !== value) return Number.NaN;
    sum += wholeOf(value);
  }
  return sum;
}

/** Whether a printed figure and a sum can be the same number, by the intervals they stand for and by what is said with it. */
export function agrees({ figure, approximation }: Quantity, { low, high }: TableReading): boolean {
  // Nearly every figure is a count and printed in full.
  if (low === high && figure.low === figure.high && approximation === 'exact') {
    return low === figure.low || low.eq(figure.low);
  }
  const above = figure.low.gt(high);
  const below = figure.high.lt(low);
  if (!above && !below) return true;
  if (approximation === 'exact') return false;
  if (approximation === 'over') return below && isNear(figure.value, low);
  if (approximation === 'under') return above && isNear(figure.value, high);
  return isNear(figure.value, above ? high : low);
}

/** 近700 for 690: a tenth either way. */
function isNear(stated: Big, actual: Big): boolean {
  return stated.minus(actual).abs().times(10).lte(actual.abs());
}
