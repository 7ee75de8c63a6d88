import type { Thing } from '../../forms/wording.js';
import type { Report } from '../../report/report.js';
import type { Span } from '../../report/span.js';
import type { BoundReport } from '../fact.js';
import { mayBeKnown, WordSum } from './clause-words.js';
import { speaksOfAnother } from './another-unit.js';
import { clauseAround, hasDigit, lastBefore, lineStart, sentenceStart } from './claim-clause.js';
import type { Clause } from './claim-clause.js';
import { conceptPlaces } from './counted.js';
import type { ConceptPlaces } from './counted.js';
import { countsNothing } from './counting-units.js';
import { periodOf } from './meaning-period.js';
import type { Place } from './meaning-place.js';
import { readersOf } from './meaning-readers.js';
import type { MeaningReaders } from './meaning-readers.js';
import { scopeOf } from './meaning-scope.js';
import { nameOutcomes } from './naming-disputes.js';
import { addUp, disputeAtoms, fieldAtoms, naming, requestAtom } from './naming.js';
import type { Naming, Surroundings } from './naming.js';
import type { RunningFigures } from './quantities.js';
import type { Claim, Meaning, Quantity } from './reading.js';
import { nameOf } from './readings.js';
import { atomBits, periodBits, wordIndex } from './word-index.js';
import type { Bits } from './word-index.js';

/**
 * What the sentences of a report claim without a figure: that there was none, that all cases were upheld, that all
 * requests were closed. The subject of a claim is what it says to be zero.
 */
export function readClaims(
  report: Report,
  bound: BoundReport,
  quantities: readonly Quantity[],
  running: RunningFigures,
): readonly Claim[] {
  const claims: Claim[] = [];
  const { text } = report;
  const isCarried = conceptPlaces(bound.form).of('requests.carriedOut') !== undefined;
  for (const sign of signs) {
    const { word, kind } = sign;
    if (kind === 'allProcessed' && !isCarried) continue;
    for (const at of placesOf(text, word, running)) {
      const clause = clauseAround(report, at, running);
      if (clause === undefined || !mayClaim(report, clause, at, sign)) continue;
      const reader = new ClaimReader(report, bound, quantities, clause);
      const claim = kind === 'none' ? reader.none(at, word) : reader.result(kind);
      if (claim !== undefined) claims.push(claim);
    }
  }
  return claims.sort((a, b) => a.span.start - b.span.start);
}

/** Where a word of claims stands; those with 零, which begins figures too, are looked for. */
function placesOf(
  text: string,
  word: string,
  { signs: places }: RunningFigures,
): readonly number[] {
  if (!word.startsWith('零')) return places.filter((at) => text.startsWith(word, at));
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

/** Whether a clause may be known on both sides of a denial, or says 均 or 全部: most do not, and are not read. */
function mayClaim(report: Report, { start, end }: Span, at: number, { word, kind }: Sign): boolean {
  if (kind !== 'none') return isOfAll(report.text, { start, end });
  const { reader } = readersOf(report).sentences;
  return mayBeKnown(reader, start, at) && mayBeKnown(reader, restOf(at, word), end);
}

/** Where what is denied begins: 败诉 of 零败诉 is known itself. */
function restOf(at: number, word: string): number {
  return word.startsWith('零') ? at + 1 : at + word.length;
}

interface Sign {
  readonly word: string;
  readonly kind: Claim['kind'];
}

/** Words that claims have; the clause around each is read. */
const signs: readonly Sign[] = [
  { word: '未', kind: 'none' },
  { word: '没有', kind: 'none' },
  { word: '无', kind: 'none' },
  { word: '零败诉', kind: 'none' },
  { word: '零纠错', kind: 'none' },
  { word: '维持', kind: 'allUpheld' },
  { word: '胜诉', kind: 'allUpheld' },
  { word: '办结', kind: 'allProcessed' },
  { word: '办理完毕', kind: 'allProcessed' },
];

class ClaimReader {
  readonly #text: string;
  readonly #clause: Clause;
  readonly #places: ConceptPlaces;
  readonly #readers: MeaningReaders;
  readonly #quantities: readonly Quantity[];

  constructor(report: Report, bound: BoundReport, quantities: readonly Quantity[], clause: Clause) {
    this.#text = report.text;
    this.#clause = clause;
    this.#places = conceptPlaces(bound.form);
    this.#readers = readersOf(report);
    this.#quantities = quantities;
  }

  /** 未发生因政府信息公开申请行政复议、提起行政诉讼的情况. */
  none(at: number, word: string): Claim | undefined {
    // 无法提供 and 未经复议直接起诉 deny nothing.
    const longer = wordIndex().find(this.#text, at, this.#clause.end);
    if (longer !== undefined && wordIndex().end > at + word.length) return undefined;
    const words = this.#words(at);
    if (words === undefined || (words.atoms & ~(fieldAtoms | requestAtom)) !== 0) return undefined;
    if (!words.addKnown(restOf(at, word), this.#clause.end)) return undefined;
    if (!deniable(words, this.#text.slice(at, this.#clause.end))) return undefined;
    const place = this.#place(words);
    if (place === undefined) return undefined;
    // Lost are lawsuits, also where reviews stand beside them.
    const isLost = this.#text.slice(this.#clause.start, this.#clause.end).includes('败诉');
    const naming = nameOf(words, this.#places, this.#around(place, isLost ? suit : 0));
    const [reading] = naming?.readings ?? [];
    if (naming === undefined || reading === undefined) return undefined;
    const isCorrected = words.things.length > 0 && words.things.every(isCorrection);
    const kind = isCorrected ? 'allUpheld' : 'none';
    return this.#claim(kind, place, { ...naming, readings: [reading] });
  }

  /** 均获维持, 全部办结. */
  result(kind: 'allUpheld' | 'allProcessed'): Claim | undefined {
    const words = this.#words(this.#clause.end);
    if (words === undefined) return undefined;
    const place = this.#place(words);
    if (place === undefined) return undefined;
    const found =
      kind === 'allUpheld' ? this.#allUpheld(words, place) : this.#allProcessed(words, place);
    return found && this.#claim(kind, place, found);
  }

  /**
   * Whatever is not upheld is zero: corrected, ended otherwise, pending. A lawsuit that ended otherwise may have been
   * won too.
   */
  #allUpheld({ things, atoms }: WordSum, place: Unnamed): Naming | undefined {
    const [first] = things;
    // 已结案3件,均获维持 speaks of those three.
    if (first === undefined || place.followsUnknown) return undefined;
    const isWon = first.concept === 'won';
    if (!isWon && first.concept !== 'upheld') return undefined;
    if (things.some(({ concept }) => concept !== first.concept)) return undefined;
    if ((atoms & ~besideUpheld) !== 0) return undefined;
    const here = atoms & disputeAtoms;
    const disputes = here === 0 ? place.before.disputes : here;
    const counted = isWon
      ? nameOutcomes(disputes & suits, ['corrected'], this.#places)
      : nameOutcomes(disputes, ['corrected', 'other', 'pending'], this.#places);
    return counted && naming('disputes', [counted]);
  }

  #allProcessed({ things, atoms }: WordSum, place: Unnamed): Naming | undefined {
    if (things.length > 0 || (atoms & ~besideClosed) !== 0) return undefined;
    const around = this.#around(place, 0);
    // 法律服务机构新收6件,全部办结 speaks of those six.
    const sentence = this.#sentence();
    if (place.followsUnknown || isOfSome(lastBefore(this.#quantities, sentence))) return undefined;
    if (byLaterDay.test(this.#text.slice(sentence.start, this.#clause.end))) return undefined;
    // What is carried over in the same breath is left out of 全部.
    if (!around.requests || (place.before.atoms & carried) !== 0) return undefined;
    const counted = addUp(['requests.carriedOut'], this.#places);
    return counted && naming('requests', [counted]);
  }

  /** From the start of the sentence to the clause. */
  #sentence(): Span {
    const { start } = this.#clause;
    return { start: sentenceStart(this.#text, this.#clause), end: start };
  }

  /** Whether the sentences before in its paragraph are about another unit. */
  #followsAnother(): boolean {
    const start = lineStart(this.#text, this.#clause);
    const end = this.#sentence().start;
    return speaksOfAnother(this.#readers.sentences.reader, { start, end });
  }

  /** The words of the clause up to a place, every one of them known. */
  #words(end: number): WordSum | undefined {
    const words = new WordSum(this.#readers.sentences.reader, this.#clause.start);
    return words.addKnown(this.#clause.start, end) ? words : undefined;
  }

  #place(words: WordSum): Unnamed | undefined {
    const { start } = this.#clause;
    const above = this.#readers.headings.above(start);
    if (above.plans) return undefined;
    const sentence = this.#sentence();
    const before = this.#readers.sentences.upTo(sentence, start);
    const previous = lastBefore(this.#quantities, sentence);
    const followsUnknown = previous?.meaning === undefined && !countsNothing(previous?.unit ?? '%');
    return { words, before, above, followsUnknown };
  }

  #around({ before, above }: Unnamed, disputes: number): Surroundings {
    return {
      requests: ((above.atoms | before.atoms) & requestAtom) !== 0,
      disputes: disputes === 0 ? before.disputes : disputes,
      eitherDispute: disputes === 0 ? before.disputes : disputes,
      whole: undefined,
      wholes: [],
      last: undefined,
    };
  }

  #claim(
    kind: Claim['kind'],
    { words, before, above, followsUnknown }: Unnamed,
    found: Naming,
  ): Claim | undefined {
    const place: Place = {
      words,
      before,
      above,
      naming: found,
      places: this.#places,
      role: 'count',
      behindBase: false,
      isFirst: false,
      whole: undefined,
      followsUnknown,
      followsWhole: false,
      followsOther: false,
      continues: undefined,
      speaksOfOutcomes: () => false,
      tellsDisclosureApart: () => false,
      isOfTopic: () => false,
    };
    if (words.actors.length === 0 && before.actor === undefined && this.#followsAnother()) {
      return undefined;
    }
    const period = periodOf(place);
    const scope = scopeOf(place);
    if (period === undefined || scope !== 'whole') return undefined;
    const subject: Meaning = { readings: found.readings, period, scope };
    const { start, end } = this.#clause;
    return { kind, span: { start, end }, subject };
  }
}

/** Whether a figure is of some of the requests only. */
function isOfSome(quantity: Quantity | undefined): boolean {
  const [counted] = quantity?.meaning?.readings ?? [];
  if (counted === undefined) return false;
  const [row = ''] = counted.rows;
  return counted.columns.length > 0 || row === 'requests.carriedIn' || row.includes('.received.');
}

/** 截至报告发布之日,上述申请已全部办结: by a day after the year. */
const byLaterDay = /截[至止]到?(?:目前|报告|本报告|发布)|发布之日/u;

/** Where a claim stands, before what it is about is named. */
type Unnamed = Pick<Place, 'words' | 'before' | 'above' | 'followsUnknown'>;

const suit = atomBits('suit');
const suits = atomBits('suit', 'direct', 'afterReview');
const carried = atomBits('carry', 'open');
const besideUpheld = fieldAtoms | disputeAtoms | atomBits('deciding');
const besideClosed = fieldAtoms | requestAtom | atomBits('close', 'answer', 'handle');
const notDenied = atomBits('close', 'answer', 'handle', 'onTime', 'extended', 'carry', 'open');
const extended = atomBits('extended');
const besideExtended = besideClosed | extended;
const comparing = periodBits('compared', 'future', 'partial');

/** What a clause may deny as a whole: that something came in or was done, not that it was dealt with. */
function deniable({ atoms, periods, things }: WordSum, denial: string): boolean {
  if ((periods & comparing) !== 0) return false;
  if ((atoms & notDenied) !== 0 && !isOfExtended(atoms, things)) return false;
  const outcomes = things.filter(({ group }) => group === 'outcome');
  if (outcomes.length > 0 && !(deniesRefusal.test(denial) && outcomes.every(isRefusal))) {
    return false;
  }
  return things.every(({ group }) => group !== 'channel');
}

/** 没有延期办结的申请: how long it took is a row of its own. */
function isOfExtended(atoms: Bits, things: readonly Thing[]): boolean {
  return things.length === 0 && (atoms & extended) !== 0 && (atoms & ~besideExtended) === 0;
}

/** 没有不予公开政府信息的情况; but 未予公开的情况 are cases that were refused. */
const deniesRefusal = /^(?:无|没有|未出现|未发生|未产生).*(?:情况|情形|现象)\s*$/su;

function isRefusal({ concept }: Thing): boolean {
  return /^outcome\.(?:denied|unable|rejected)(?:\.|$)/u.test(concept);
}

function isCorrection({
  group,
  concept,
}: {
  readonly group: string;
  readonly concept: string;
}): boolean {
  return group === 'result' && concept === 'corrected';
}

/** Whether a clause says 均 or 全部, and has no figure. */
function isOfAll(text: string, clause: Span): boolean {
  return !hasDigit(text, clause) && saysAll.test(text.slice(clause.start, clause.end));
}

const saysAll = /均|全部/u;
