import Big from 'big.js';
import type { Block, Form, FormRow } from '../forms/form.js';
import { LastAsked } from '../report/last-asked.js';
import { OnceEach } from '../report/once-each.js';
import type { BoundReport, Fact } from './fact.js';
import { isSummedWithOthers } from './summed-with-others.js';
import { figureOf, wholeOf } from './wholes.js';
import type { Breakdown, Counted, Meaning, ProseReading, Quantity } from './prose/reading.js';

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
  { quantities, breakdowns }: Pick<ProseReading, 'quantities' | 'breakdowns'>,
): readonly Mention[] {
  const found: Mention[] = [];
  const totals = totalsOf(breakdowns);
  let rows: KnownRows | undefined;
  let dealing: ReadonlySet<number> | undefined;
  for (const quantity of quantities) {
    const { meaning } = quantity;
    if (meaning === undefined || meaning.period === 'previous') continue;
    rows ??= knownRows.of(bound);
    const all = readingsOf(meaning, meaning.period, rows);
    if (all.length === 0) continue;
    const readings = asTotalIsRead(all, totals.get(quantity), rows);
    const agreeing = readings.find((reading) => agrees(quantity, reading));
    if (agreeing === undefined && readings.every(isBlank)) continue;
    if (agreeing === undefined) {
      dealing ??= sentencesDealing(quantities);
      if (isOfNewOnly(quantity, meaning, dealing, rows)) continue;
      if (readings.some(({ value }) => isSummedWithOthers(quantity, quantities, value))) continue;
    }
    found.push({ quantity, meaning, readings, agreeing });
  }
  return withoutOthers(found);
}

/** The total of each figure that may be read in several ways and is a part of one that may be. */
function totalsOf(breakdowns: readonly Breakdown[]): ReadonlyMap<Quantity, Quantity> {
  const totals = new Map<Quantity, Quantity>();
  for (const { total, parts } of breakdowns) {
    if (!hasChoice(total)) continue;
    for (const part of parts) if (hasChoice(part)) totals.set(part, total);
  }
  return totals;
}

function hasChoice({ meaning }: Quantity): boolean {
  return meaning !== undefined && meaning.readings.length > 1;
}

/**
 * 收到45件,其中自然人34件,法人或其他组织11件: where the total is what came in and not that with what was carried in, so
 * are its parts.
 */
function asTotalIsRead(
  readings: readonly TableReading[],
  total: Quantity | undefined,
  rows: KnownRows,
): readonly TableReading[] {
  const meaning = total?.meaning;
  if (total === undefined || meaning === undefined || meaning.period === 'previous')
    return readings;
  const [agreeing, other] = readingsOf(meaning, meaning.period, rows).filter((reading) =>
    agrees(total, reading),
  );
  if (agreeing === undefined || other !== undefined) return readings;
  const key = agreeing.counted.rows.join();
  const alike = readings.filter(({ counted }) => counted.rows.join() === key);
  return alike.length === 0 ? readings : alike;
}

/** What each reading of a figure adds up; only readings all of whose figures are in the tables. */
function readingsOf(
  { readings }: Meaning,
  period: 'year' | 'cumulative',
  rows: KnownRows,
): readonly TableReading[] {
  const found: TableReading[] = [];
  for (const counted of readings) {
    const facts = factsOf(counted, period, rows);
    if (facts !== undefined) found.push(sumOf(counted, facts));
  }
  return found;
}

/**
 * 收到申请140件,已办结135件; 办结142件,其中本年新收135件: what was answered of the year's own requests, which the tables
 * do not tell from what was carried in.
 */
function isOfNewOnly(
  { figure, sentence }: Quantity,
  { readings }: Meaning,
  dealing: ReadonlySet<number>,
  rows: KnownRows,
): boolean {
  const [counted] = readings;
  const [row] = counted?.rows ?? [];
  if (counted === undefined || (row !== received && row !== processed)) return false;
  const sumIn = (id: string): Big | undefined => {
    const facts = factsOf({ rows: [id], columns: counted.columns }, 'year', rows);
    return facts && sumOf(counted, facts).value;
  };
  const all = sumIn(processed);
  const old = sumIn(carriedIn);
  const isDifference = all !== undefined && old?.gt(0) === true && figure.value.eq(all.minus(old));
  if (!isDifference || row === processed) return isDifference;
  // 新收42件 alone says how many came in; beside those answered or carried in it may be how many of them.
  return dealing.has(sentence.start);
}

/** The starts of the sentences that say how many requests were answered or carried in. */
function sentencesDealing(quantities: readonly Quantity[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { meaning, sentence } of quantities) {
    const isSaid = meaning?.readings.some(
      ({ rows: [first] }) => first === processed || first === carriedIn,
    );
    if (isSaid === true) starts.add(sentence.start);
  }
  return starts;
}

const received = 'requests.received';
const processed = 'requests.processed';
const carriedIn = 'requests.carriedIn';

/** Whether the tables say nothing: a blank is not a zero, and the sentence contradicts none. */
function isBlank({ facts }: TableReading): boolean {
  return facts.every(({ state }) => state === 'blank');
}

/**
 * 收到申请48件,其中有效申请45件; 收到45件,受理43件: a sentence that gives two figures for one thing tells the two apart.
 * Where the tables have one of them, the other counts more or less than they do, and is no figure of theirs, here and
 * wherever it is said again.
 */
function withoutOthers(found: readonly Mention[]): readonly Mention[] {
  const disagreeing = found.filter(({ agreeing }) => agreeing === undefined);
  if (disagreeing.length === 0) return found;
  const doubtful = new Set(disagreeing.map(({ quantity }) => quantity.sentence.start));
  const agreed = new Set<string>();
  for (const { quantity, agreeing } of found) {
    if (agreeing === undefined || !doubtful.has(quantity.sentence.start)) continue;
    agreed.add(inSentence(quantity, agreeing));
  }
  if (agreed.size === 0) return found;
  const others = new Set<string>();
  for (const { quantity, readings } of disagreeing) {
    if (!readings.some((reading) => agreed.has(inSentence(quantity, reading)))) continue;
    for (const reading of readings) others.add(statement(quantity, reading));
  }
  return found.filter(
    ({ quantity, readings, agreeing }) =>
      agreeing !== undefined ||
      !readings.some((reading) => others.has(statement(quantity, reading))),
  );
}

/** A key for the figures of the tables a sentence speaks of. */
function inSentence({ sentence }: Quantity, reading: TableReading): string {
  return `${subject(reading)} ${String(sentence.start)}`;
}

/** A key for what is said of which figures of the tables, in any sentence. */
function statement({ figure }: Quantity, reading: TableReading): string {
  return `${subject(reading)} ${figure.value.toFixed()}`;
}

function subject({ facts }: TableReading): string {
  return facts.map(({ span }) => span.start).join('+');
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
