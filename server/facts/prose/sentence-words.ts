import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import { actorFor, readDate, yearName } from './clause-words.js';
import type { Reader } from './clause-words.js';
import { endsClause, markAt } from './marks.js';
import { own, reportsOnArea } from './own-name.js';
import { atomBits, letter, periodBits, wordIndex } from './word-index.js';
import type { Bits } from './word-index.js';

/** What a sentence has said before a clause, as far as it bears on what the clause counts. */
export interface SentenceWords {
  /** Everything that was spoken of. */
  readonly atoms: Bits;
  /** Which of 行政复议 and 行政诉讼 the last clause that named one spoke of. */
  readonly disputes: Bits;
  /** The period the sentence stands under; a comparison (较上年) changes none. */
  readonly periods: Bits;
  readonly otherYear: boolean;
  /** Whose figures it was about last; undefined where it did not say. */
  readonly actor: 'whole' | 'part' | 'foreign' | undefined;
  /** Whether a period or a word like 共 stands behind the last that made it somebody else's. */
  readonly sinceThen: Bits;
}

/** Reads sentences from their start up to a clause, each once. */
export class SentenceReader {
  readonly #reader: Reader;
  /** The first character of the unit's name. */
  readonly #first: number;
  #start = -1;
  #at = -1;
  #atoms: Bits = 0;
  #disputes: Bits = 0;
  #disputesClause = -1;
  #periods: Bits = 0;
  #sinceThen: Bits = 0;
  #otherYear = false;
  #actor: SentenceWords['actor'];

  constructor(report: Report) {
    const organization = report.organization?.value;
    this.#reader = {
      text: report.text,
      year: report.year?.value,
      organization,
      area: reportsOnArea(report),
    };
    this.#first = organization?.charCodeAt(0) ?? -1;
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** What `sentence` says before `end`. */
  upTo(sentence: Span, end: number): SentenceWords {
    if (sentence.start !== this.#start || end < this.#at) this.#restart(sentence.start);
    this.#read(end);
    return {
      atoms: this.#atoms,
      disputes: this.#disputes,
      periods: this.#periods,
      otherYear: this.#otherYear,
      actor: this.#actor,
      sinceThen: this.#sinceThen,
    };
  }

  #restart(start: number): void {
    this.#start = start;
    this.#at = start;
    this.#atoms = 0;
    this.#disputes = 0;
    this.#disputesClause = -1;
    this.#periods = 0;
    this.#sinceThen = 0;
    this.#otherYear = false;
    this.#actor = undefined;
  }

  #read(end: number): void {
    const { text } = this.#reader;
    const index = wordIndex();
    let clause = this.#at;
    let isCompared = false;
    let at = this.#at;
    while (at < end) {
      const kind = index.letters[text.charCodeAt(at)];
      if (kind === letter.digit) {
        const date = readDate(text, at, end);
        if (date === undefined) at++;
        else {
          if (!isCompared) this.#addDate(date);
          at = date.end;
        }
        continue;
      }
      if (endsClause(markAt(text, at))) {
        clause = at + 1;
        isCompared = false;
        at++;
        continue;
      }
      const isOpening = at === clause;
      const sense = kind === letter.first ? index.find(text, at, end) : undefined;
      const known = sense === undefined ? 0 : index.end;
      const named =
        isOpening || text.charCodeAt(at) === this.#first ? own(this.#reader, at, end) : -1;
      if (named > known && (isOpening || named - at >= longName)) {
        this.#setActor('whole');
        at = named;
        continue;
      }
      if (sense === undefined) {
        at++;
        continue;
      }
      this.#atoms |= sense.atoms;
      const disputes = sense.atoms & disputeBits;
      if (disputes !== 0) {
        this.#disputes = this.#disputesClause === clause ? this.#disputes | disputes : disputes;
        this.#disputesClause = clause;
      }
      if ((sense.periods & compared) !== 0) isCompared = true;
      else if (!isCompared) this.#addPeriods(sense.periods);
      if (sense.actor !== undefined && !isCompared) {
        const actor = actorFor(sense.actor, this.#reader);
        this.#setActor(actor === 'part' || actor === 'foreign' ? actor : 'whole');
      }
      at = known;
    }
    this.#at = at;
  }

  #setActor(actor: 'whole' | 'part' | 'foreign'): void {
    this.#actor = actor;
    if (actor === 'foreign') this.#sinceThen = 0;
  }

  #addPeriods(periods: Bits): void {
    // A sentence goes over from one period to the next: 2017年…1370件…历年累计6503件.
    if ((periods & wholePeriods) !== 0) this.#periods &= ~(wholePeriods | partial | asOf);
    this.#periods |= periods;
    this.#sinceThen |= periods;
    if ((periods & wholePeriods) !== 0) this.#otherYear = false;
  }

  #addDate(date: NonNullable<ReturnType<typeof readDate>>): void {
    if (!date.wholeYear) {
      this.#addPeriods(partial);
      return;
    }
    if (date.year === undefined) return;
    if (!date.onlyYear) {
      this.#otherYear = date.year !== this.#reader.year;
      return;
    }
    const name = yearName(date.year, this.#reader.year);
    if (name === undefined) this.#otherYear = true;
    else this.#addPeriods(periodBits(name));
  }
}

/** Names this long are no chance likeness within another word. */
const longName = 4;

const disputeBits = atomBits('review', 'suit', 'direct', 'afterReview');
const compared = periodBits('compared');
const partial = periodBits('partial');
const asOf = periodBits('asOf');
const wholePeriods = periodBits('thisYear', 'lastYear', 'allYears');
