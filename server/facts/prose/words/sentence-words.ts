import type { Report } from '../../../report/report.js';
import type { Span } from '../../../report/span.js';
import { actorFor, type Reader } from './clause-words.js';
import { actorNamed, nameBitsOf, own, reportsOnArea } from './own-name.js';
import { speakingUnit } from './speaking-unit.js';
import { readDate, yearName, type StatedTime } from './stated-time.js';
import { atomBits, letter, periodBits, wordIndex } from './word-index.js';
import type { Bits, WordIndex, WordSense } from './word-index.js';
import { asideYear, tellsCourse } from './year-aside.js';

/** What a sentence has said before a clause, as far as it bears on what the clause counts. */
export interface SentenceWords {
  /** Everything that was spoken of. */
  readonly atoms: Bits;
  /** Which of 行政复议 and 行政诉讼 the last clause that named one spoke of. */
  readonly disputes: Bits;
  /** These, and those named before with no result between them: 行政复议30件、行政诉讼12件,被纠错4件 may be of both. */
  readonly eitherDispute: Bits;
  /** The period the sentence stands under; a comparison (较上年) changes none. */
  readonly periods: Bits;
  readonly otherYear: boolean;
  /** Whose figures it was about last; undefined where it did not say. */
  readonly actor: 'whole' | 'part' | 'foreign' | undefined;
  /** The words of time behind the last that made it somebody else's. */
  readonly sinceThen: Bits;
  /** Whether it said nothing but whose figures follow, and of which time. */
  readonly bare: boolean;
  /** Whether a clause without a figure named some of the requests, which what follows is then about: `网络申请,今年收到9件`. */
  readonly ofSome: boolean;
}

/** What a sentence has said of cases so far. */
interface SaidOfCases {
  readonly disputes: Bits;
  readonly eitherDispute: Bits;
  readonly resultsSaid: boolean;
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
  #eitherDispute: Bits = 0;
  /** What was said of cases before the bracket that is being read. */
  #before: SaidOfCases | undefined;
  #clauseResults = false;
  /** Whether results were said since a review or lawsuit was named. */
  #resultsSaid = false;
  /** Where the clause that is being read starts, and what it has said. */
  #clause = -1;
  #clauseAtoms: Bits = 0;
  #clausePeriods: Bits = 0;
  #periods: Bits = 0;
  #sinceThen: Bits = 0;
  #otherYear = false;
  /** The same where the clause that is being read begins. */
  #otherYearBefore = false;
  #actor: SentenceWords['actor'];
  #bare = true;
  /** Whether the clause that is being read names some of the requests, and whether it has a figure. */
  #clauseNames = false;
  #clauseCounts = false;
  #ofSome = false;

  constructor(report: Report) {
    const organization = speakingUnit(report);
    this.#reader = {
      text: report.text,
      year: report.year?.value,
      organization,
      nameBits: nameBitsOf(organization),
      area: reportsOnArea(report, organization),
    };
    this.#first = organization?.charCodeAt(0) ?? -1;
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** What `sentence` says before `end`. */
  upTo(sentence: Span, end: number): SentenceWords {
    if (sentence.start !== this.#start || end < this.#at) {
      this.#restart(sentence.start, Math.max(sentence.start, end - farthest));
    }
    this.#read(end);
    return {
      atoms: this.#atoms,
      disputes: this.#disputes,
      eitherDispute: this.#eitherDispute,
      periods: this.#periods,
      otherYear: this.#otherYear,
      actor: this.#actor,
      sinceThen: this.#sinceThen,
      bare: this.#bare,
      ofSome: this.#ofSome,
    };
  }

  #restart(start: number, from: number): void {
    this.#start = start;
    this.#at = from;
    this.#atoms = 0;
    this.#disputes = 0;
    this.#eitherDispute = 0;
    this.#before = undefined;
    this.#clauseResults = false;
    this.#resultsSaid = false;
    this.#clause = from;
    this.#clauseAtoms = 0;
    this.#clausePeriods = 0;
    this.#periods = 0;
    this.#sinceThen = 0;
    this.#otherYear = false;
    this.#otherYearBefore = false;
    this.#actor = undefined;
    this.#bare = true;
    this.#clauseNames = false;
    this.#clauseCounts = false;
    this.#ofSome = false;
  }

  #read(end: number): void {
    const { text } = this.#reader;
    const index = wordIndex();
    let at = this.#at;
    while (at < end) {
      const code = text.charCodeAt(at);
      const kind = index.letters[code];
      if (kind === letter.digit) at = this.#readNumber(at, end);
      else if (kind === letter.end || code === pause) at = this.#readMark(at);
      else at = this.#readWord(index, at, end);
    }
    if (at > this.#clause) this.#endClause(at);
    this.#clause = at;
    this.#at = at;
  }

  /** Reads a date, or a digit of a figure; gives where to read on, as those below do. */
  #readNumber(at: number, end: number): number {
    const date = readDate(this.#reader.text, at, end);
    if (date !== undefined) {
      this.#addDate(date);
      return date.end;
    }
    if (at > this.#start) {
      this.#clauseCounts = true;
      this.#bare = false;
    }
    return at + 1;
  }

  /** Reads a mark that ends a clause. */
  #readMark(at: number): number {
    const isSince = this.#reader.text.startsWith(since, at - since.length);
    this.#leaveAside(at);
    this.#endClause(at);
    // 自《条例》施行以来,共收到213件: of more years than one.
    if (isSince && (this.#periods & thisYear) === 0) this.#otherYear = true;
    const code = this.#reader.text.charCodeAt(at);
    if (opening.has(code)) this.#enterBracket();
    else if (closing.has(code)) this.#leaveBracket();
    this.#clause = at + 1;
    this.#otherYearBefore = this.#otherYear;
    return at + 1;
  }

  /** Reads a known word, the unit's own name, or a character that is of neither. */
  #readWord(index: WordIndex, at: number, end: number): number {
    const { text } = this.#reader;
    const code = text.charCodeAt(at);
    const kind = index.letters[code];
    const isOpening = at === this.#clause;
    const sense = kind === letter.first ? index.find(text, at, end) : undefined;
    const known = sense === undefined ? 0 : index.end;
    const named = isOpening || code === this.#first ? own(this.#reader, at, end) : -1;
    const isNamed = named > known || (named === known && sense?.actor === 'foreign');
    if (isNamed && (isOpening || named - at >= longName)) {
      this.#setActor(actorNamed(this.#reader, named) === 'own' ? 'whole' : 'part');
      return named;
    }
    if (sense !== undefined) {
      this.#add(sense);
      return known;
    }
    const isNothing = kind === letter.skipped || code === fullStop;
    if (!isNothing && !this.#deniesDocuments(at, end)) this.#bare = false;
    return at + 1;
  }

  #enterBracket(): void {
    this.#before = {
      disputes: this.#disputes,
      eitherDispute: this.#eitherDispute,
      resultsSaid: this.#resultsSaid,
    };
  }

  /** `维持5件（直接起诉3件、复议后起诉2件），纠正1件`: which cases brackets tell apart is said of nothing behind them. */
  #leaveBracket(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before === undefined || before.disputes === 0) return;
    this.#disputes = before.disputes;
    this.#eitherDispute = before.eitherDispute;
    this.#resultsSaid = before.resultsSaid;
  }

  /** `未制发规范性文件,现行有效3件`: that there were none makes what follows nobody else's. */
  #deniesDocuments(at: number, end: number): boolean {
    const { text } = this.#reader;
    if (text.charCodeAt(at) !== none) return false;
    const denied = wordIndex().find(text, at + 1, end)?.atoms ?? 0;
    return (denied & ofDocuments) !== 0;
  }

  /** The year of （上年50件）, and of 由上年的15件增至21件, is that of its figure alone. */
  #leaveAside(end: number): void {
    if ((this.#clausePeriods & lastYear) === 0 && !this.#otherYear) return;
    const clause = { start: this.#clause, end };
    const { text } = this.#reader;
    if (asideYear(text, clause) === undefined && !tellsCourse(text, clause)) return;
    this.#clausePeriods &= ~lastYear;
    this.#otherYear = this.#otherYearBefore;
  }

  #add({ atoms, periods, actor, thing, columns, isCounted }: WordSense): void {
    if (!isCounted) this.#bare = false;
    this.#clauseNames ||=
      columns !== undefined || thing?.group === 'way' || thing?.group === 'outcome';
    this.#clauseResults ||= thing?.group === 'result';
    this.#clauseAtoms |= atoms;
    this.#clausePeriods |= periods;
    if (actor === undefined || (this.#clausePeriods & compared) !== 0) return;
    const whose = actorFor(actor, this.#reader);
    this.#setActor(whose === 'part' || whose === 'foreign' ? whose : 'whole');
  }

  #setActor(actor: 'whole' | 'part' | 'foreign'): void {
    this.#actor = actor;
    if (actor !== 'foreign') return;
    // A period named before somebody else is theirs.
    this.#periods |= this.#clausePeriods;
    this.#clausePeriods = 0;
    this.#sinceThen = 0;
  }

  #addDate(date: StatedTime): void {
    if (!date.wholeYear) {
      this.#clausePeriods |= partial;
      // 自2008年5月以来,累计…: a month of another year.
      const isOther = date.year !== undefined && date.year !== this.#reader.year;
      if (isOther && (this.#clausePeriods & compared) === 0) this.#otherYear = true;
      return;
    }
    if (date.yearEnd) this.#clausePeriods |= asOf;
    if (date.several) this.#clausePeriods |= otherTime;
    if (date.year === undefined) return;
    if (!date.onlyYear) {
      this.#otherYear = date.year !== this.#reader.year;
      return;
    }
    const name = yearName(date.year, this.#reader.year);
    if (name !== undefined) this.#clausePeriods |= periodBits(name);
    else if ((this.#clausePeriods & compared) === 0) this.#otherYear = true;
  }

  /** `无行政诉讼`, `行政诉讼0件`: how cases ended is said of those there were. */
  #saysNone(end: number): boolean {
    return nothing.test(this.#reader.text.slice(this.#clause, end));
  }

  /** Takes in a clause that has ended: the sentence goes over to its period, unless that is of a comparison. */
  #endClause(end: number): void {
    const atoms = this.#clauseAtoms;
    let periods = this.#clausePeriods;
    this.#clauseAtoms = 0;
    this.#clausePeriods = 0;
    this.#atoms |= atoms;
    if ((atoms & disputeBits) !== 0 && !this.#saysNone(end)) {
      this.#disputes = atoms & disputeBits;
      this.#eitherDispute = this.#disputes | (this.#resultsSaid ? 0 : this.#eitherDispute);
      this.#resultsSaid = false;
    }
    this.#resultsSaid ||= this.#clauseResults;
    this.#clauseResults = false;
    // 以网络申请、信函申请等多渠道: all ways together leave none out.
    if (this.#clauseNames) this.#ofSome = !this.#clauseCounts && (atoms & andMore) === 0;
    this.#clauseNames = false;
    this.#clauseCounts = false;
    if ((periods & compared) !== 0) return;
    // 上年结转 is a figure of this year.
    if ((atoms & carry) !== 0) periods &= ~(lastYear | nextYear);
    if ((periods & years) !== 0) {
      this.#periods &= ~(years | partial | asOf | accumulated);
      this.#otherYear = false;
    }
    this.#periods |= periods;
    this.#sinceThen |= periods;
  }
}

/** What a sentence said farther back is not read again when its figures are asked for out of their order. */
const farthest = 2_000;

const nothing = /^\s?[未无没](?!经)|(?<![\d０-９.．,，])[0０零]\s?[件宗起例]/u;

/** What ends the words that say since when. */
const since = '以来';

const pause = '、'.charCodeAt(0);

const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const opening = codesOf('（(【');
const closing = codesOf('）)】');

/** Behind an ordinal. */
const fullStop = '.'.charCodeAt(0);

const none = '未'.charCodeAt(0);
const ofDocuments = atomBits('issue', 'repeal');

/** Names this long are no chance likeness within another word. */
const longName = 4;

const disputeBits = atomBits('review', 'suit', 'direct', 'afterReview');
const carry = atomBits('carry');
const andMore = atomBits('andMore');
const compared = periodBits('compared');
const partial = periodBits('partial');
const asOf = periodBits('asOf');
const otherTime = periodBits('otherTime');
const accumulated = periodBits('accumulated');
const lastYear = periodBits('lastYear');
const nextYear = periodBits('nextYear');
const thisYear = periodBits('thisYear');
const years = periodBits('allYears') | thisYear | lastYear;
