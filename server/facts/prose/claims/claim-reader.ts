import type Big from 'big.js';
import type { Span } from '../../../report/span.js';
import { tableFacts } from '../../calculations/table-reading.js';
import { speaksOfAnother } from '../meanings/another-unit.js';
import { figuresIn, lastBefore, lineStart, sentenceStart, skipSpace } from './claim-clause.js';
import type { Clause } from './claim-clause.js';
import { WordSum } from '../words/clause-words.js';
import type { ProseSource } from '../context.js';
import type { ConceptPlaces } from '../words/counted.js';
import { countsNothing } from '../words/counting-units.js';
import { periodOf, saysToDate } from '../meanings/meaning-period.js';
import type { MeaningPlace } from '../meanings/meaning-place.js';
import type { MeaningReaders } from '../meanings/meaning-readers.js';
import { scopeOf } from '../meanings/meaning-scope.js';
import { disputeAtoms, noNeighbours, requestAtom } from '../words/naming.js';
import type { Matter, Naming, Surroundings } from '../words/naming.js';
import { namesSome, speaksOfBracketed } from '../words/narrowing.js';
import type { Claim, Counted, Meaning, Quantity } from '../reading.js';
import { atomBits } from '../words/word-index.js';
import type { Bits } from '../words/word-index.js';

/** Where a claim stands, before what it is about is named. */
export type Unnamed = Pick<MeaningPlace, 'words' | 'before' | 'above' | 'followsUnknown'>;

/** What all claims of a report are read with. */
export interface ClaimSource extends ProseSource {
  readonly quantities: readonly Quantity[];
}

/** Reads one clause for what it claims: its words, what stands around it, and whose and when it is. */
export class ClaimReader {
  readonly text: string;
  readonly clause: Clause;
  readonly places: ConceptPlaces;
  readonly #source: ClaimSource;
  readonly #readers: MeaningReaders;
  #sentence: Span | undefined;

  constructor(source: ClaimSource, clause: Clause) {
    this.text = source.report.text;
    this.clause = clause;
    this.places = source.places;
    this.#source = source;
    this.#readers = source.readers;
  }

  /** What the clause says. */
  get said(): string {
    return this.text.slice(this.clause.start, this.clause.end);
  }

  /** From the start of the sentence to the clause. */
  get sentence(): Span {
    this.#sentence ??= { start: sentenceStart(this.text, this.clause), end: this.clause.start };
    return this.#sentence;
  }

  /** The words of stretches of the clause, every one of them known. */
  words(...stretches: readonly Span[]): WordSum | undefined {
    const words = new WordSum(this.#readers.sentences.reader);
    return stretches.every(({ start, end }) => words.addKnown(start, end)) ? words : undefined;
  }

  /** What stands around words of the clause; undefined among plans. */
  place(words: WordSum): Unnamed | undefined {
    const { start } = this.clause;
    const above = this.#readers.headings.above(start);
    if (above.plans) return undefined;
    const before = this.#readers.sentences.upTo(this.sentence, start);
    const previous = this.previous;
    const isUnknown = previous?.meaning === undefined && !countsNothing(previous?.unit ?? '%');
    const isOther = previous !== undefined && this.#isContradicted(previous);
    return { words, before, above, followsUnknown: isUnknown || isOther };
  }

  /** The last figure before the clause in its sentence. */
  get previous(): Quantity | undefined {
    return lastBefore(this.#source.quantities, this.sentence);
  }

  /** What its line says before the clause. */
  get lineBefore(): string {
    return this.text.slice(lineStart(this.text, this.clause), this.clause.start);
  }

  /** The figures of its sentence before the clause. */
  get figuresBefore(): readonly Quantity[] {
    return figuresIn(this.#source.quantities, this.sentence);
  }

  /** What the clause's words may go on from; of the cases those given, if any are, else those of the clause before. */
  around({ before, above }: Unnamed, disputes: Bits): Surroundings {
    return {
      requests: ((above.atoms | before.atoms) & requestAtom) !== 0,
      disputes: disputes === 0 ? before.disputes : disputes,
      eitherDispute: disputes === 0 ? before.disputes : disputes,
      ...noNeighbours,
    };
  }

  /** The cases that the headings are about; only those of one kind where the paragraph has spoken of no other. */
  disputesAbove({ above }: Unnamed): Bits {
    const said = this.lineBefore;
    const ofReviews = said.includes('复议');
    const ofSuits = said.includes('诉');
    if (ofReviews === ofSuits) return above.atoms & disputeAtoms;
    return above.atoms & (ofReviews ? review : suit);
  }

  /** The figures of the clause. */
  get figures(): readonly Quantity[] {
    return figuresIn(this.#source.quantities, this.clause);
  }

  /** Where the words behind a figure begin, its unit being passed over. */
  behind({ span, unit = '' }: Quantity): number {
    const at = skipSpace(this.text, span.end, this.clause.end);
    return this.text.startsWith(unit, at) ? at + unit.length : span.end;
  }

  /** What the figure counts that ends right before the clause, where that is the whole of it: 收到28件,均…. */
  get wholeBefore(): Counted | undefined {
    const { previous } = this;
    if (previous?.meaning?.period !== 'year' || previous.meaning.scope !== 'whole')
      return undefined;
    const between = this.text.slice(this.behind(previous), this.clause.start);
    return /^\s{0,2}[，,；;]\s{0,2}$/u.test(between) ? previous.meaning.readings[0] : undefined;
  }

  /** Whether a figure is what the tables have of something. */
  agrees(quantity: Quantity, counted: Counted | undefined): boolean {
    return (
      quantity.approximation === 'exact' &&
      this.#inTables(counted)?.eq(quantity.figure.value) === true
    );
  }

  /** Whether the tables have another figure in every reading, so that it may be of something else. */
  #isContradicted({ meaning, figure }: Quantity): boolean {
    if (meaning?.period !== 'year') return false;
    return meaning.readings.every((counted) => this.#inTables(counted)?.eq(figure.value) === false);
  }

  #inTables(counted: Counted | undefined): Big | undefined {
    const facts = counted && tableFacts(this.#source.bound, counted, 'year');
    const values = facts?.flatMap(({ value }) => value ?? []) ?? [];
    const [first, ...more] = values;
    return first && more.reduce((sum, value) => sum.plus(value), first);
  }

  /**
   * A claim of the clause; undefined where it is not certain that it is on the whole of the unit and its year.
   * @param continues what its words are certainly about, whatever is said around them
   */
  claim(
    kind: Claim['kind'],
    { words, before, above, followsUnknown }: Unnamed,
    found: Naming,
    continues?: Matter,
  ): Claim | undefined {
    const place: MeaningPlace = {
      words,
      before,
      above,
      naming: found,
      places: this.places,
      role: 'count',
      behindBase: false,
      isFirst: false,
      whole: undefined,
      followsUnknown,
      behindUnknown: false,
      followsWhole: false,
      followsOther: false,
      continues,
      figure: undefined,
    };
    if (excepting.test(this.text.slice(this.sentence.start, this.clause.end))) return undefined;
    if (words.actors.length === 0 && before.actor === undefined && this.#followsAnother()) {
      return undefined;
    }
    if (this.#isNarrowed(words)) return undefined;
    const period = periodOf(place);
    const scope = scopeOf(place);
    if (period === undefined || scope !== 'whole') return undefined;
    const { readings } = found;
    const subject: Meaning = { readings, period, scope, toDate: saysToDate(place) };
    const { start, end } = this.clause;
    return { kind, span: { start, end }, subject };
  }

  /** Whether the sentence is about some requests, cases or units only, which it has named before the clause. */
  #isNarrowed({ actors }: Unnamed['words']): boolean {
    const { text, sentence } = this;
    const read = (...stretches: readonly Span[]): WordSum | undefined => this.words(...stretches);
    if (namesSome(text, sentence, read)) return true;
    return actors.length === 0 && speaksOfBracketed(text, sentence, read);
  }

  /** Whether the sentences before in its paragraph are about another unit. */
  #followsAnother(): boolean {
    const start = lineStart(this.text, this.clause);
    return speaksOfAnother(this.#readers.sentences.reader, { start, end: this.sentence.start });
  }
}

/** 除2件尚未审结外,均已审结. */
const excepting = /除[^，,。；;]{1,40}外/u;

const review = atomBits('review');
const suit = atomBits('suit', 'direct', 'afterReview');
