import type { Applicant } from '../../../forms/form.js';
import type { Actor, Thing } from '../../../forms/wordings/wording.js';
import { actorNamed, own } from './own-name.js';
import { readDate, yearName } from './stated-time.js';
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
