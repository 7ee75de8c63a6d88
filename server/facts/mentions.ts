import Big from 'big.js';
import type { Block, FormRow } from '../forms/form.js';
import { LastAsked } from '../report/last-asked.js';
import type { BoundReport, Fact } from './fact.js';
import type { Counted, Meaning, Quantity } from './prose/reading.js';

/** A sentence that says figures of the tables again. */
export interface Mention {
  readonly quantity: Quantity;
  readonly meaning: Meaning;
  /** The table figures each reading adds up, in the order of the readings; only readings all of whose figures are there. */
  readonly readings: readonly TableReading[];
  /** The reading that agrees with what is printed in the sentence; undefined where none does. */
  readonly agreeing: TableReading | undefined;
}

/** The figures of the tables that a sentence adds up, and their sum as an interval; blanks count as zero. */
export interface TableReading {
  readonly counted: Counted;
  readonly facts: readonly Fact[];
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
}

/** The figures in sentences that speak of figures in tables, in the order of the text. */
export function findMentions(
  bound: BoundReport,
  quantities: readonly Quantity[],
): readonly Mention[] {
  const found: Mention[] = [];
  let rows: ReadonlyMap<string, KnownRow> | undefined;
  for (const quantity of quantities) {
    const { meaning } = quantity;
    if (meaning === undefined || meaning.period === 'previous') continue;
    rows ??= knownRows.of(bound);
    const readings: TableReading[] = [];
    for (const counted of meaning.readings) {
      const facts = factsOf(counted, meaning.period, rows);
      if (facts !== undefined) readings.push(sumOf(counted, facts));
    }
    if (readings.length === 0) continue;
    const agreeing = readings.find((reading) => agrees(quantity, reading));
    found.push({ quantity, meaning, readings, agreeing });
  }
  return found;
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

/** A row of the form with what was found of it. */
interface KnownRow {
  readonly row: FormRow;
  readonly block: Block;
  readonly facts: readonly Fact[] | undefined;
}

/** Asked for every sentence that says there was none. */
const knownRows = new LastAsked(rowsById);

/** Every row of the form, with its figures where it was found. */
function rowsById({ form, tables }: BoundReport): ReadonlyMap<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  for (const table of form.tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) rows.set(row.id, { row, block, facts: undefined });
    }
  }
  for (const table of tables) for (const row of table.rows) rows.set(row.row.id, row);
  return rows;
}

function factsOf(
  counted: Counted,
  period: 'year' | 'cumulative',
  rows: ReadonlyMap<string, KnownRow>,
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
function rowsPrinted(id: string, rows: ReadonlyMap<string, KnownRow>): readonly KnownRow[] {
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
  const asked = facts.filter(({ place, period: stated, applicant }) => {
    if (stated !== period) return false;
    if (columns.length > 0) return columns.includes(place?.column.id ?? '');
    return applicant === undefined || applicant === 'total';
  });
  return asked.length === Math.max(1, columns.length) ? asked : [];
}

function sumOf(counted: Counted, facts: readonly Fact[]): TableReading {
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

/** Whether a printed figure and a sum can be the same number, by the intervals they stand for and by what is said with it. */
function agrees({ figure, approximation }: Quantity, { low, high }: TableReading): boolean {
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
