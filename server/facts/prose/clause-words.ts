import type { Applicant } from '../../forms/form.js';
import type { Actor, Thing } from '../../forms/wording.js';
import { Characters } from '../../report/characters.js';
import { isDigitOfAnyWidth } from '../../report/digits.js';
import { actorNamed, own } from './own-name.js';
import { atomBits, letter, periodBits, wordIndex } from './word-index.js';
import type { Bits, WordSense } from './word-index.js';

/** What the words of a clause say together, every one of them known. */
export interface ClauseWords {
  /** What is spoken of and what is done with it. */
  readonly atoms: Bits;
  readonly periods: Bits;
  readonly things: readonly Thing[];
  /** Who asks; undefined where the clause does not say. */
  readonly columns: readonly Applicant[] | undefined;
  /** Whether a word for them may stand for all who ask. */
  readonly ofAnyone: boolean;
  /** Whose figures; undefined where the clause does not say. */
  readonly actors: readonly Actor[];
  /** A year that is neither the report's nor one next to it. */
  readonly otherYear: boolean;
}

/** The report whose sentences are read. */
export interface Reader {
  readonly text: string;
  readonly year: number | undefined;
  readonly organization: string | undefined;
  /** Characters the unit's name may have, folded into a few bits: most others are told from them at a glance. */
  readonly nameBits: number;
  /** Whether the report is on all of its area (全市), as a government's is. */
  readonly area: boolean;
}

/** Adds up the words of stretches of a text, as long as every one of them is known. */
export class WordSum implements ClauseWords {
  atoms: Bits = 0;
  periods: Bits = 0;
  things: readonly Thing[] = none;
  columns: readonly Applicant[] | undefined;
  ofAnyone = false;
  actors: readonly Actor[] = none;
  otherYear = false;
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Reads on from `start` to `end`; false where a word is not known. */
  addKnown(start: number, end: number): boolean {
    const { text } = this.#reader;
    const index = wordIndex();
    for (let at = start; at < end;) {
      const kind = index.letters[text.charCodeAt(at)];
      if (kind === letter.skipped) {
        at++;
        continue;
      }
      if (kind === letter.digit) {
        at = this.#addDate(at, end);
        if (at < 0) return false;
        continue;
      }
      const sense = kind === letter.first ? index.find(text, at, end) : undefined;
      const known = sense === undefined ? 0 : index.end;
      const named = own(this.#reader, at, end);
      if (named > known || (named === known && sense?.actor === 'foreign')) {
        this.actors = [...this.actors, actorNamed(this.#reader, named)];
        at = named;
        continue;
      }
      if (sense?.isCounted !== true) return false;
      this.#add(sense);
      at = known;
    }
    return true;
  }

  /** Takes in a word that was found. */
  #add(sense: WordSense): void {
    // 因…等原因 gives a reason, and what it was counted as stands behind it.
    if ((sense.atoms & reason) !== 0) this.things = none;
    this.atoms |= sense.atoms;
    this.periods |= sense.periods;
    if (sense.thing !== undefined) this.things = [...this.things, sense.thing];
    if (sense.columns !== undefined) {
      this.ofAnyone ||= sense.ofAnyone;
      this.columns =
        this.columns === undefined ? sense.columns : [...this.columns, ...sense.columns];
    }
    if (sense.actor !== undefined) {
      this.actors = [...this.actors, actorFor(sense.actor, this.#reader)];
    }
  }

  /** Reads a year or a date; gives where it ends, -1 for digits that are neither. */
  #addDate(start: number, end: number): number {
    const date = readDate(this.#reader.text, start, end);
    if (date === undefined) return -1;
    this.periods |= (date.wholeYear ? 0 : partial) | (date.yearEnd ? asOf : 0);
    if (date.several) this.periods |= otherTime;
    if (date.year !== undefined && date.onlyYear) {
      const name = yearName(date.year, this.#reader.year);
      if (name === undefined) this.otherYear = true;
      else this.periods |= periodBits(name);
    } else if (date.year !== undefined && date.year !== this.#reader.year) {
      this.otherYear = true;
    }
    return date.end;
  }
}

const none: readonly never[] = [];

/**
 * Whether a clause begins and ends with what may be known words; most clauses are on other things, and that is soon
 * seen at their ends.
 */
export function mayBeKnown({ text, organization }: Reader, start: number, end: number): boolean {
  const { letters, endings } = wordIndex();
  let first = start;
  while (first < end && letters[text.charCodeAt(first)] === letter.skipped) first++;
  if (first === end) return true;
  let last = end - 1;
  while (letters[text.charCodeAt(last)] === letter.skipped) last--;
  return (
    (endings[text.charCodeAt(last)] !== 0 || organization?.includes(text.charAt(last)) === true) &&
    (letters[text.charCodeAt(first)] !== letter.other ||
      organization?.includes(text.charAt(first)) === true)
  );
}

/** Whose figures a word speaks of in this report: its area's are another's in that of an office. */
export function actorFor(actor: Actor, { area }: Reader): Actor {
  return actor === 'ownArea' && !area ? 'foreign' : actor;
}

const reason = atomBits('reason');
const partial = periodBits('partial');
const asOf = periodBits('asOf');
const otherTime = periodBits('otherTime');

/** A year as seen from the report's. */
export function yearName(
  year: number,
  reportYear: number | undefined,
): 'thisYear' | 'lastYear' | 'nextYear' | undefined {
  if (reportYear === undefined) return undefined;
  if (year === reportYear) return 'thisYear';
  if (year === reportYear - 1) return 'lastYear';
  return year === reportYear + 1 ? 'nextYear' : undefined;
}

/** A year, a month or a day in a sentence. */
export interface StatedTime {
  readonly end: number;
  readonly year: number | undefined;
  /** Whether nothing but a year is stated. */
  readonly onlyYear: boolean;
  /** Whether it is a year, or its first or last day. */
  readonly wholeYear: boolean;
  /** Whether it is the end of a year: what is 累计 by then may be of many. */
  readonly yearEnd: boolean;
  /** Whether it is several years: `2021—2024年`, `2008年至2017年`. */
  readonly several: boolean;
}

/** Reads `2017年`, `2017年度`, `2017年底`, `2017年12月31日`, `12月31日`, `10月底`, `1-11月`; undefined for other digits. */
export function readDate(text: string, start: number, end: number): StatedTime | undefined {
  if (!mayBeDate(text, start)) return undefined;
  const run = readRun(text, start, end);
  if (run.digits !== 4) return readMonth(text, run, end, undefined);
  const pastYears = endOfYears(text, run, end);
  if (pastYears !== undefined) return timeOfYear('years', undefined, pastYears);
  if (text.charAt(run.next) !== '年') return undefined;
  const year = run.value;
  let at = run.next + 1;
  if (text.charAt(at) === '度') at++;
  if (yearEnds.standAt(text, at)) return timeOfYear('yearEnd', year, Math.min(at + 1, end));
  const after = skipBlank(text, at, end);
  if (after >= end || !isDigitOfAnyWidth(text.charCodeAt(after))) {
    return timeOfYear('year', year, Math.min(at, end));
  }
  return readMonth(text, readRun(text, after, end), end, year);
}

/** A year, all its months, its end, or several years. */
function timeOfYear(
  stated: 'year' | 'months' | 'yearEnd' | 'years',
  year: number | undefined,
  end: number,
): StatedTime {
  return {
    end,
    year,
    onlyYear: stated === 'year',
    wholeYear: true,
    yearEnd: stated === 'yearEnd',
    several: stated === 'years',
  };
}

/** A month, or the last of several where no year is stated, with the day behind it. */
function readMonth(
  text: string,
  first: DigitRun,
  end: number,
  year: number | undefined,
): StatedTime | undefined {
  if (first.digits === 0 || first.digits > 2) return undefined;
  const twelve = endOfTwelveMonths(text, first, end);
  if (twelve !== undefined) return timeOfYear('months', year, twelve);
  const isUntil = year === undefined && untilMonth.standAt(text, first.next);
  const run = isUntil ? readRun(text, skipBlank(text, first.next + 1, end), end) : first;
  if (text.charAt(run.next) !== '月') return undefined;
  const month = run.value;
  let at = run.next + 1;
  const day = readRun(text, skipBlank(text, at, end), end);
  const hasDay = day.digits > 0 && day.digits <= 2 && dayMarks.standAt(text, day.next);
  if (hasDay) at = day.next + 1;
  else if (text.charAt(at) === '份' || text.charAt(at) === '底') at++;
  const isEdge = (month === 12 && day.value === 31) || (month === 1 && day.value === 1);
  const isEnd = month === 12 && !hasDay && text.charAt(at - 1) === '底';
  return {
    end: Math.min(at, end),
    year,
    onlyYear: false,
    wholeYear: (hasDay && isEdge) || isEnd,
    yearEnd: isEnd,
    several: false,
  };
}

/** Where `1-12月`, `1月至12月` ends, which is a whole year; undefined for other months and for days. */
function endOfTwelveMonths(text: string, first: DigitRun, end: number): number | undefined {
  if (first.value !== 1) return undefined;
  let at = first.next;
  if (text.charAt(at) === '月') at += text.charAt(at + 1) === '份' ? 2 : 1;
  if (!untilMonth.standAt(text, at)) return undefined;
  const last = readRun(text, skipBlank(text, at + 1, end), end);
  if (last.value !== 12 || text.charAt(last.next) !== '月') return undefined;
  const after = last.next + (text.charAt(last.next + 1) === '份' ? 2 : 1);
  return isDigitOfAnyWidth(text.charCodeAt(after)) ? undefined : Math.min(after, end);
}

/** Whether what stands behind digits may make a date of them: most have a unit there. */
function mayBeDate(text: string, start: number): boolean {
  let at = start;
  while (isDigitOfAnyWidth(text.charCodeAt(at))) at++;
  return behindTime.standAt(text, at);
}

const behindTime = new Characters('年月 \u3000-—–~～至到');

/** Where a span of years ends that begins with a year: `2021—2024年`, `2008年至2017年`; undefined for a single one. */
function endOfYears(text: string, first: DigitRun, end: number): number | undefined {
  let at = first.next;
  if (text.charAt(at) === '年') at++;
  if (!upTo.standAt(text, at)) return undefined;
  at += text.startsWith('——', at) ? 2 : 1;
  const last = readRun(text, skipBlank(text, at, end), end);
  if (last.digits !== 4 || text.charAt(last.next) !== '年') return undefined;
  return last.value > first.value ? Math.min(last.next + 1, end) : undefined;
}

/** Behind a year. */
const yearEnds = new Characters('底末');
/** Behind the digits of a day. */
const dayMarks = new Characters('日号');
/** Between two years. */
const upTo = new Characters('—–-~～至到');
/** Between two months. */
const untilMonth = new Characters('-—至~～');

interface DigitRun {
  readonly value: number;
  readonly digits: number;
  /** Behind the digits and space. */
  readonly next: number;
}

function readRun(text: string, start: number, end: number): DigitRun {
  let value = 0;
  let at = start;
  while (at < end && at - start < 8) {
    const code = text.charCodeAt(at);
    if (!isDigitOfAnyWidth(code)) break;
    value = value * 10 + (code & 0xf);
    at++;
  }
  return { value, digits: at - start, next: skipBlank(text, at, end) };
}

function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x3000)) at++;
  return at;
}
