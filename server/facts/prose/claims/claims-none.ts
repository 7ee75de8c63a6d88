import type { Thing } from '../../../forms/wordings/wording.js';
import type { Span } from '../../../report/span.js';
import { skipSpace } from './claim-clause.js';
import type { ClaimReader, Unnamed } from './claim-reader.js';
import type { ClauseWords, WordSum } from '../words/clause-words.js';
import { isDeniable, isOutcome, type Denial } from './deniable.js';
import { decided } from '../words/naming-disputes.js';
import { addUp, disputeAtoms, fieldAtoms, loosely, named, requestAtom } from '../words/naming.js';
import type { Naming } from '../words/naming.js';
import type { Claim, Quantity } from '../reading.js';
import { nameOf } from '../words/readings.js';
import { atomBits, periodBits, wordIndex } from '../words/word-index.js';
import type { Bits } from '../words/word-index.js';

/** 未发生因政府信息公开申请行政复议、提起行政诉讼的情况, 没有一件败诉. */
export function readDenied(reader: ClaimReader, at: number, word: string): Claim | undefined {
  const { text, clause } = reader;
  // 无法提供, 未经复议直接起诉 and 诉讼（未经复议） deny nothing.
  if (text.startsWith('未经', at)) return undefined;
  const longer = wordIndex().find(text, at, clause.end);
  if (longer !== undefined && wordIndex().end > at + word.length) return undefined;
  const start = at + word.length;
  const isNotOne = text.startsWith('一', start);
  // 对没有延期答复的申请 speaks of those that were answered in time.
  if (relating.test(text.slice(clause.start, at))) return undefined;
  // 没有行政复议案件进入诉讼程序: reviews there were.
  if (goingOn.test(text.slice(at, clause.end))) return undefined;
  const before = reader.words({ start: clause.start, end: at });
  if (before === undefined) return undefined;
  const said = text.slice(at, clause.end);
  if (isOfCases(before)) {
    // 行政复议、行政诉讼均未发生
    if (nothingMore.test(said)) return none(reader, before, nought);
    if (!isNotOne) return noneOfCases(reader, { start: clause.start, end: at }, said);
  }
  if (!isNotOne && (before.atoms & ~(fieldAtoms | requestAtom)) !== 0) return undefined;
  const words = reader.words({ start: clause.start, end: at }, ...withoutOne(reader, start));
  return words && none(reader, words, { said, of: existing.test(said) ? 'thing' : 'act' });
}

/** Whether words name reviews or lawsuits, and nothing else. */
function isOfCases({ atoms, things, columns }: WordSum): boolean {
  if (things.length > 0 || columns !== undefined) return false;
  return (atoms & disputeAtoms) !== 0 && (atoms & ~(disputeAtoms | fieldAtoms)) === 0;
}

/** 行政复议无被纠正情况, 行政复议、行政诉讼案件均未被纠错: of the cases named before it. */
function noneOfCases(reader: ClaimReader, before: Span, said: string): Claim | undefined {
  const { clause } = reader;
  if (!corrected.test(said)) return undefined;
  const start = before.end + (said.startsWith('没有') ? 2 : 1);
  const words = reader.words(before, { start, end: clause.end });
  if (words?.things.every(({ concept }) => concept === 'corrected') !== true) return undefined;
  return none(reader, words, { said, of: 'thing' });
}

/** 零败诉, 零申请, 行政复议为零. */
export function readZero(reader: ClaimReader, at: number): Claim | undefined {
  const { text, clause } = reader;
  const before: Span = { start: clause.start, end: at };
  if (numeral.test(text.charAt(at - 1))) return undefined;
  if (isEnd(reader, at + 1)) {
    if (!'为是'.includes(text.charAt(at - 1) || ' ')) return undefined;
    const words = reader.words(before);
    return words && none(reader, words, nought);
  }
  const sense = wordIndex().find(text, at + 1, clause.end);
  const isNamed = sense !== undefined && (sense.atoms !== 0 || sense.thing !== undefined);
  if (!isNamed && !happens.test(text.slice(at + 1, at + 3))) return undefined;
  const words = reader.words(before, { start: at + 1, end: clause.end });
  return words && none(reader, words, nought);
}

/** 行政复议、行政诉讼情况:无. */
export function readNoneBehindColon(reader: ClaimReader, colon: number): Claim | undefined {
  const words = reader.words({ start: reader.clause.start, end: colon });
  return words && words.atoms !== 0 ? none(reader, words, nought) : undefined;
}

/** 行政处罚0件: decisions, which a figure above zero need not count. */
export function readNought(reader: ClaimReader, figure: Quantity): Claim | undefined {
  const { clause } = reader;
  if (!isEnd(reader, reader.behind(figure)) || !cases.test(figure.unit ?? '')) return undefined;
  const words = reader.words({ start: clause.start, end: figure.span.start });
  const isOfDecisions = words !== undefined && words.things.length > 0;
  return isOfDecisions && words.things.every(isDecision) ? none(reader, words, nought) : undefined;
}

/** Whether nothing is left of a clause. */
function isEnd({ text, clause }: ClaimReader, at: number): boolean {
  return skipSpace(text, at, clause.end) === clause.end;
}

/** What is denied, without 一件: 没有一件进入诉讼程序, 未接到一起. */
function withoutOne({ text, clause }: ClaimReader, start: number): readonly Span[] {
  const rest = text.slice(start, clause.end);
  const found = one.exec(rest);
  if (found === null) return [{ start, end: clause.end }];
  const from = start + found.index;
  return [
    { start, end: from },
    { start: from + found[0].length, end: clause.end },
  ];
}

const nought: Denial = { said: '', of: 'thing' };

/** A claim that there was none of what words name. */
function none(reader: ClaimReader, words: WordSum, denial: Denial): Claim | undefined {
  // 涉及工作秘密的,不予公开;没有此类申请: of the kind that was named before.
  if (goingBack.test(reader.said)) return undefined;
  const place = reader.place(words);
  if (place === undefined || !isDeniable(words, denial)) return undefined;
  if ((words.columns !== undefined || words.things.some(isOutcome)) && !isOfAll(reader, place)) {
    return undefined;
  }
  const naming = nameDenied(reader, place);
  const [reading] = naming?.readings ?? [];
  if (naming === undefined || reading === undefined) return undefined;
  const { things } = words;
  const isCorrected = things.length > 0 && things.every(({ concept }) => concept === 'corrected');
  const { matter, kindOf, exact } = naming;
  const plainest = { matter, readings: [reading], kindOf, exact };
  const continues = isOfCarriedRequests(reader, place) ? 'requests' : undefined;
  return reader.claim(isCorrected ? 'allUpheld' : 'none', place, plainest, continues);
}

/** 没有结转下年度办理的申请: of the table's requests under any heading, where its line has spoken of no other cases. */
function isOfCarriedRequests({ lineBefore }: ClaimReader, { words, above }: Unnamed): boolean {
  const isCarried = (words.atoms & carry) !== 0 && (words.atoms & requestAtom) !== 0;
  return isCarried && (above.atoms & disputeAtoms) === 0 && !otherCases.test(lineBefore);
}

const otherCases =
  /申请|受理|办件|许可|审批|审查|登记|信访|来信|投诉|举报|诉求|工单|建议|提案|复议|诉讼|仲裁|案件/u;

/** 网络申请20件,没有不予公开的; 上年结转6件,其中科研机构为零: of those before it, and not of all requests. */
function isOfAll({ previous }: ClaimReader, { followsUnknown }: Unnamed): boolean {
  const [counted] = previous?.meaning?.readings ?? [];
  if (counted === undefined) return !followsUnknown;
  const [row = ''] = counted.rows;
  return (
    counted.columns.length === 0 &&
    (totals.has(row) || row.startsWith('outcome.') || row.startsWith('group.'))
  );
}

const totals: ReadonlySet<string> = new Set(['requests.received', 'requests.processed']);

function nameDenied(reader: ClaimReader, place: Unnamed): Naming | undefined {
  const { places, said } = reader;
  const { things, atoms, columns } = place.words;
  if (things.length > 0 && things.every(isDecision)) {
    if ((atoms & ~decision) !== 0) return undefined;
    const counted = addUp(
      things.map(({ concept }) => `${concept}.decisions`),
      places,
    );
    return counted && { matter: 'other', readings: [counted], kindOf: false, exact: true };
  }
  // 均按时答复,无延期
  if (things.length === 0 && atoms === extended) {
    if ((place.before.atoms & answered) === 0 || !isOfRequests(reader, place)) return undefined;
    return loosely('requests', places.of('requests.closed.extended'));
  }
  if (things.length === 0 && (atoms & carry) !== 0) {
    if (!isOfRequests(reader, place)) return undefined;
    const isOut = (place.words.periods & nextYear) !== 0;
    return named('requests', isOut ? 'requests.carriedOut' : 'requests.carriedIn', places);
  }
  const words = {
    ...place.words,
    atoms: besideThings(place.words),
    // 企业等法人或其他组织
    columns: columns && [...new Set(columns)],
  };
  return nameOf(words, places, reader.around(place, disputesDenied(reader, place, said)));
}

/** 行政复议2件,无上年结转: of the reviews, whatever else is spoken of. */
function isOfRequests(reader: ClaimReader, place: Unnamed): boolean {
  if ((place.words.atoms & requestAtom) !== 0) return true;
  const cases = place.before.disputes | (place.above.atoms & disputeAtoms);
  return cases === 0 && reader.around(place, 0).requests;
}

/** What is received may be named by what became of it: 未收到重复申请. Who decides reviews is no case. */
function besideThings({ things, atoms }: ClauseWords): Bits {
  if (things.some(isOutcome)) return atoms & ~receive;
  return isOfResults(things) ? atoms & ~(deciding | decided) : atoms;
}

/** The cases that lack of a result is claimed of, where the clause names none itself. */
function disputesDenied(reader: ClaimReader, place: Unnamed, said: string): Bits {
  // Lost are lawsuits, also where reviews stand beside them.
  if (said.includes('败诉')) return suit;
  if (!isOfResults(place.words.things)) return 0;
  if (byReviewers.test(said)) return review;
  return place.before.disputes === 0 ? reader.disputesAbove(place) : 0;
}

/** What is said of cases when they are denied: that there was none, or none that was corrected. */
const nothingMore = /^(?:无|没有|未曾?(?:发生|出现|产生|收到|接到))\s*$/u;
const corrected =
  /^(?:无|没有|未(?:曾|有)?(?:发生|出现|产生|存在)?)被?(?:依法)?(?:撤销或)?(?:予以)?纠[正错]/u;

/** That there was one is denied. */
const existing = /^(?:无|没有|未(?:曾|有)?(?:出现|发生|产生|存在|有|收到|接到|接收到))/u;
const relating = /[对于在因由凡]\s*$/u;
const goingBack = /[此该这同]类|[此这]种|[此这]些|这样|类似|上述|以上/u;
const goingOn = /复议[^、，和或及与]{0,4}进入/u;
const happens = /^(?:发生|产生|出现)/u;
const one = /^一[件起宗例]?|一[件起宗例]/u;
const numeral = /[〇一二两三四五六七八九十百千万亿]/u;
const byReviewers = /复议机[关构]/u;
/** Of cases and not of kinds of them, which 项 are. */
const cases = /^[件起宗例次]$/u;

function isOfResults(things: readonly Thing[]): boolean {
  return things.length > 0 && things.every(({ group }) => group === 'result');
}

function isDecision({ group, concept }: Thing): boolean {
  return group === 'decision' && !concept.includes('.');
}

const decision = atomBits('decision');
const receive = atomBits('receive');
const answered = atomBits('answer', 'close');
const deciding = atomBits('deciding');
const carry = atomBits('carry');
const suit = atomBits('suit');
const review = atomBits('review');
const extended = atomBits('extended');
const nextYear = periodBits('nextYear');
