import type Big from 'big.js';
import type { Report } from '../../report/report.js';
import type { BoundReport } from '../fact.js';
import { mayBeReadOtherwise } from './another-reading.js';
import { isSummedWithOthers } from './summed-with-others.js';
import { agrees, tableReading, type TableReading } from '../calculations/table-reading.js';
import { isOneSlipAway } from '../prose/figures/one-slip-away.js';
import type { Breakdown, Meaning, ProseReading, Quantity } from '../prose/reading.js';

/** A sentence that says figures of the tables again. */
export interface Mention {
  readonly quantity: Quantity;
  readonly meaning: Meaning;
  /** The table figures each reading adds up, in the order of the readings; only readings all of whose figures are there. */
  readonly readings: readonly TableReading[];
  /** The reading that agrees with what is printed in the sentence; undefined where none does. */
  readonly agreeing: TableReading | undefined;
}

/** The figures in sentences that speak of figures in tables, in the order of the text. */
export function findMentions(
  bound: BoundReport,
  { quantities, breakdowns }: Pick<ProseReading, 'quantities' | 'breakdowns'>,
  report: Report,
): readonly Mention[] {
  const found: Mention[] = [];
  const totals = totalsOf(breakdowns);
  let dealing: ReadonlySet<number> | undefined;
  for (const [index, quantity] of quantities.entries()) {
    const { meaning } = quantity;
    if (meaning === undefined || meaning.period === 'previous') continue;
    const all = readingsOf(meaning, meaning.period, bound);
    if (all.length === 0) continue;
    const readings = plainestFirst(
      quantity,
      asTotalIsRead(all, totals.get(quantity), bound),
      breakdowns,
    );
    const agreeing = readings.find((reading) => agrees(quantity, reading));
    if (agreeing === undefined && readings.every(isBlank)) continue;
    if (agreeing === undefined) {
      dealing ??= sentencesDealing(quantities);
      if (isOfNewOnly(quantity, meaning, dealing, bound)) continue;
      if (readings.some(({ value }) => isSummedWithOthers(quantities, index, value))) continue;
      const { period } = meaning;
      const { text } = report;
      const around = { bound, report, text, quantities, index };
      const doubtful = { ...around, quantity, meaning, period, readings };
      if (mayBeReadOtherwise(doubtful, breakdowns)) continue;
    }
    found.push({ quantity, meaning, readings, agreeing });
  }
  return withoutOthers(found).map(asMistyped);
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
  bound: BoundReport,
): readonly TableReading[] {
  const meaning = total?.meaning;
  if (total === undefined || meaning === undefined || meaning.period === 'previous')
    return readings;
  const [agreeing, other] = readingsOf(meaning, meaning.period, bound).filter((reading) =>
    agrees(total, reading),
  );
  if (agreeing === undefined || other !== undefined) return readings;
  // 共办理604件，其中自然人523件: who asked is told of those that came in, whatever was carried in with them.
  if (agreeing.counted.rows.length > 1) return readings;
  const key = agreeing.counted.rows.join();
  const alike = readings.filter(({ counted }) => counted.rows.join() === key);
  return alike.length === 0 ? readings : alike;
}

/** What each reading of a figure adds up; only readings all of whose figures are in the tables. */
function readingsOf(
  { readings }: Meaning,
  period: 'year' | 'cumulative',
  bound: BoundReport,
): readonly TableReading[] {
  const found: TableReading[] = [];
  for (const counted of readings) {
    const reading = tableReading(bound, counted, period);
    if (reading !== undefined) found.push(reading);
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
  bound: BoundReport,
): boolean {
  const [counted] = readings;
  const [row] = counted?.rows ?? [];
  if (counted === undefined || (row !== received && row !== processed)) return false;
  const sumIn = (id: string): Big | undefined =>
    tableReading(bound, { rows: [id], columns: counted.columns }, 'year')?.value;
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
  for (const { quantity, meaning, agreeing } of found) {
    if (agreeing === undefined || !doubtful.has(quantity.sentence.start)) continue;
    // Of a part of it that is less, nothing is said of the whole.
    const isAll = meaning.scope === 'whole' || quantity.figure.value.eq(agreeing.value);
    if (isAll && !isSumOfSaid(quantity, agreeing, found))
      agreed.add(inSentence(quantity, agreeing));
  }
  if (agreed.size === 0) return found;
  const others = new Set<string>();
  for (const { quantity, readings } of disagreeing) {
    // 收到45件,办理43件: what was dealt with may be what came in, and here is not.
    const [plainest] = readings;
    if (plainest === undefined || !agreed.has(inSentence(quantity, plainest))) continue;
    for (const reading of readings) others.add(statement(quantity, reading));
  }
  return found.filter(
    ({ quantity, readings, agreeing }) =>
      agreeing !== undefined ||
      !readings.some((reading) => others.has(statement(quantity, reading))),
  );
}

/** Of several readings, that first from which alone a slip of the hand keeps what is printed. */
function asMistyped(mention: Mention): Mention {
  const { quantity, readings, agreeing } = mention;
  if (agreeing !== undefined || readings.length < 2) return mention;
  const printed = quantity.figure.value.toFixed();
  const near = readings.filter(({ value }) => isOneSlipAway(printed, value.toFixed()));
  const [only, another] = near;
  if (only === undefined || another !== undefined || only === readings[0]) return mention;
  return { ...mention, readings: [only, ...readings.filter((each) => each !== only)] };
}

/** The readings, that first which the figure means: of `处理49件（含上年结转4件）` that with what was carried in. */
function plainestFirst(
  quantity: Quantity,
  readings: readonly TableReading[],
  breakdowns: readonly Breakdown[],
): readonly TableReading[] {
  const withCarried = readings.find(({ counted: { rows } }) => rows.includes(carriedIn));
  if (withCarried === undefined || withCarried === readings[0]) return readings;
  const isCarriedIn = ({ meaning }: Quantity): boolean =>
    meaning?.readings[0]?.rows[0] === carriedIn;
  const holdsCarried = breakdowns.some(
    ({ total, parts }) => total === quantity && parts.some(isCarriedIn),
  );
  return holdsCarried
    ? [withCarried, ...readings.filter((each) => each !== withCarried)]
    : readings;
}

/** `收到30件，上年结转1件，应办31件`: a sum one addend of which its sentence gives, and so not what came in by itself. */
function isSumOfSaid(
  { sentence }: Quantity,
  { facts }: TableReading,
  found: readonly Mention[],
): boolean {
  if (facts.length < 2) return false;
  return found.some(({ quantity, agreeing }) => {
    if (quantity.sentence.start !== sentence.start || agreeing?.facts.length !== 1) return false;
    return agreeing.facts.some((fact) => facts.includes(fact));
  });
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
