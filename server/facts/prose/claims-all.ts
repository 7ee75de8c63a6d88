import { applicantParts } from '../../forms/applicants.js';
import type { Span } from '../../report/span.js';
import { skipSpace } from './claim-clause.js';
import type { ClaimReader, Unnamed } from './claim-reader.js';
import type { WordSum } from './clause-words.js';
import { disputesOf, nameOutcomes } from './naming-disputes.js';
import { addUp, disputeAtoms, fieldAtoms, naming, requestAtom } from './naming.js';
import type { Naming } from './naming.js';
import type { Claim, Counted, Quantity } from './reading.js';
import { atomBits } from './word-index.js';
import type { Bits } from './word-index.js';

/** A clause that says 均 or 全部: what it is about, and what is said of all of that. */
interface Halves extends Unnamed {
  readonly subject: WordSum;
  readonly predicate: WordSum;
  /** The figure it begins with: 3件行政复议案件均…. */
  readonly figure: Quantity | undefined;
  /** What is counted by the figure right before it: 收到28件,均…. */
  readonly whole: Counted | undefined;
}

type AllClaim = Pick<Claim, 'kind'> & { readonly naming: Naming | undefined };

/** 均获维持, 全部办结, 申请人均为自然人: that there was nothing else. */
export function readAll(reader: ClaimReader): Claim | undefined {
  const halves = readHalves(reader);
  if (halves === undefined) return undefined;
  for (const read of readings) {
    const found = read(reader, halves);
    if (found === undefined) continue;
    return found.naming && reader.claim(found.kind, halves, found.naming);
  }
  return undefined;
}

function readHalves(reader: ClaimReader): Halves | undefined {
  const { text, said, clause, figures } = reader;
  const last = Math.max(said.lastIndexOf('均'), said.lastIndexOf('全部'));
  const [figure] = figures;
  let { start } = clause;
  if (figure !== undefined) {
    const isFirst = skipSpace(text, start, clause.end) === figure.span.start;
    if (!isFirst || figures.length > 1) return undefined;
    start = reader.behind(figure);
  }
  const middle = clause.start + last;
  const subjectSpan: Span = { start, end: withoutApplicant(reader, Math.max(start, middle)) };
  const predicateSpan: Span = { start: Math.max(start, middle), end: clause.end };
  const subject = reader.words(subjectSpan);
  const predicate = subject && reader.words(predicateSpan);
  const both = predicate && reader.words(subjectSpan, predicateSpan);
  const place = both && reader.place(both);
  if (place === undefined || subject === undefined || predicate === undefined) return undefined;
  if (byLaterDay.test(text.slice(reader.sentence.start, clause.end))) return undefined;
  const { words, before, above, followsUnknown } = place;
  const whole = reader.wholeBefore;
  return { words, before, above, followsUnknown, subject, predicate, figure, whole };
}

/** 申请人均为自然人: those who ask stand for what they ask. */
function withoutApplicant({ text, clause }: ClaimReader, end: number): number {
  const isApplicant = end - 1 > clause.start && text.startsWith('申请人', end - 3);
  return isApplicant ? end - 1 : end;
}

/** The claims a clause may make; the first that knows what it is about decides. */
const readings: readonly ((reader: ClaimReader, halves: Halves) => AllClaim | undefined)[] = [
  allUpheld,
  allCorrected,
  allBrought,
  allClosed,
  allProcessed,
  allGranted,
  allInOneWay,
  allByApplicants,
];

/**
 * Whatever is not upheld is zero: corrected, ended otherwise, pending. A lawsuit that ended otherwise may have been
 * won too.
 */
function allUpheld(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { words, before, followsUnknown, figure, whole } = halves;
  const [first] = words.things;
  const isWon = first?.concept === 'won';
  if (!isWon && first?.concept !== 'upheld') return undefined;
  // 已结案3件,均获维持 speaks of those three.
  if (followsUnknown || (words.atoms & ~besideUpheld) !== 0) return silent;
  if (words.things.some(({ concept }) => concept !== first.concept)) return silent;
  const here = words.atoms & disputeAtoms;
  const said = here === 0 && byReviewers.test(reader.said) ? review : here;
  // 驳回诉讼请求 is of lawsuits only.
  const isOfSuits = isWon || first.kindOf;
  const disputes = (said === 0 ? before.disputes : said) & (isOfSuits ? suits : disputeAtoms);
  if (!isAllOf(reader, figure, totalOf(reader, disputes))) return silent;
  const isTold = figure !== undefined || isTotalOfDisputes(whole);
  // 已审结的行政复议案件均获维持 leaves out what is pending.
  const isOpen = (isTold || !isWon) && !ended.test(reader.said);
  const others = ['corrected', ...(isWon ? [] : ['other']), ...(isOpen ? ['pending'] : [])];
  return { kind: 'allUpheld', naming: casesOf(reader, disputes, others) };
}

/** 行政复议2件,均为结果纠正: none was upheld, ended otherwise or is pending. */
function allCorrected(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { words, before, followsUnknown, figure, whole, subject } = halves;
  const [first] = words.things;
  if (first?.concept !== 'corrected' || first.kindOf || subject.things.length > 0) return undefined;
  if (followsUnknown || (words.atoms & ~besideUpheld) !== 0 || words.things.length > 1) {
    return silent;
  }
  // 被纠正的均已整改 and 上述案件 are of some.
  if (back.test(reader.said) || ended.test(reader.said)) return silent;
  const here = words.atoms & disputeAtoms;
  const disputes = here === 0 ? before.disputes : here;
  if (!isAllOf(reader, figure, totalOf(reader, disputes))) return silent;
  if (figure === undefined && !isTotalOfDisputes(whole)) return silent;
  return { kind: 'allSame', naming: casesOf(reader, disputes, ['upheld', 'other', 'pending']) };
}

/** 行政诉讼均为未经复议直接起诉: none after a review. */
function allBrought(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, predicate, words, figure, whole } = halves;
  const brought = predicate.atoms & (direct | afterReview);
  if (brought === 0 || (subject.atoms & (direct | afterReview)) !== 0) return undefined;
  if (brought === (direct | afterReview) || words.things.length > 0) return silent;
  if ((words.atoms & ~(fieldAtoms | suits)) !== 0) return silent;
  const isOfSuits = (subject.atoms & suit) !== 0 || isOnly(whole, suit);
  if (!isOfSuits || back.test(reader.said) || !isAllOf(reader, figure, totalOf(reader, suit)))
    return silent;
  const other = brought === direct ? afterReview : direct;
  return { kind: 'allSame', naming: casesOf(reader, other, ['total']) };
}

/** 行政复议案件均已审结: none is pending. */
function allClosed(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, words, figure, whole } = halves;
  const here = subject.atoms & disputeAtoms;
  const disputes = here === 0 && isTotalOfDisputes(whole) ? disputesOf(whole) : here;
  if (disputes === 0 || words.things.length > 0) return undefined;
  if ((words.atoms & ~besideEnded) !== 0 || !ended.test(reader.said)) return undefined;
  if (notEnded.test(reader.said) || back.test(reader.said)) return silent;
  if (!isAllOf(reader, figure, totalOf(reader, disputes))) return silent;
  return { kind: 'allProcessed', naming: casesOf(reader, disputes, ['pending']) };
}

function allProcessed(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { words, before, followsUnknown, figure } = halves;
  if (words.things.length > 0 || words.columns !== undefined) return undefined;
  if ((words.atoms & close) === 0 || (words.atoms & ~besideClosed) !== 0) return undefined;
  // 法律服务机构新收6件,全部办结 speaks of those six.
  if (followsUnknown || figure !== undefined || isOfSome(reader.previous)) return silent;
  if (areOutcomes(reader.figuresBefore)) return silent;
  // What is carried over in the same breath is left out of 全部.
  if (!isOfRequests(reader, halves) || (before.atoms & carried) !== 0) return silent;
  if (before.disputes !== 0) return silent;
  return { kind: 'allProcessed', naming: requestsOf(reader, ['requests.carriedOut']) };
}

/** 所有申请均予以公开: none was refused, unable to be answered or not dealt with. */
function allGranted(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, predicate, words } = halves;
  if (!predicate.things.some(({ concept }) => concept === granted)) return undefined;
  const isOther = predicate.things.some(({ concept }) => concept !== granted && concept !== inPart);
  if (isOther || subject.things.length > 0 || words.columns !== undefined) return silent;
  // 均依法予以公开答复 may say no more than that they were answered.
  if (/公开答复\s*$/u.test(reader.said)) return silent;
  if ((words.atoms & ~besideGranted) !== 0 || (words.atoms & information) !== 0) return silent;
  if (!isOfAllRequests(reader, halves, subject.atoms | (predicate.atoms & ~answer))) return silent;
  return { kind: 'allSame', naming: requestsOf(reader, notGranted) };
}

/** 申请全部通过网络提交: none came in any other way. */
function allInOneWay(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, predicate, words } = halves;
  const ways = new Set(
    predicate.things.flatMap(({ group, concept }) => (group === 'way' ? concept : [])),
  );
  if (ways.size === 0) return undefined;
  if (ways.size < new Set(predicate.things.map(({ concept }) => concept)).size) return silent;
  if (subject.things.length > 0 || words.columns !== undefined) return silent;
  if ((words.atoms & ~besideReceived) !== 0) return silent;
  if (!isOfAllRequests(reader, halves, subject.atoms)) return silent;
  const others = allWays.filter((way) => !ways.has(way));
  const isJoint = ways.has('requests.received.letter') || ways.has('requests.received.fax');
  const more = isJoint ? [] : ['requests.received.letterOrFax'];
  return { kind: 'allSame', naming: requestsOf(reader, [...others, ...more]) };
}

/** 申请人均为自然人: nobody else asked. */
function allByApplicants(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, predicate, words } = halves;
  const { columns } = predicate;
  if (columns === undefined) return undefined;
  if (subject.columns !== undefined || words.things.length > 0) return silent;
  if ((words.atoms & ~besideReceived) !== 0 || !reader.places.byApplicant) return silent;
  if (!isOfAllRequests(reader, halves, subject.atoms)) return silent;
  const named: readonly string[] = columns;
  const others = applicantParts.filter((id) => !named.includes(id));
  if (others.length === 0) return silent;
  const counted = { rows: ['requests.received'], columns: others };
  return { kind: 'allSame', naming: naming('requests', [counted]) };
}

/** What a clause is about is known, and it claims nothing that is certain. */
const silent = { kind: 'allSame', naming: undefined } as const;

/** Whether a clause speaks of all requests: it says so, or goes on from their total. */
function isOfAllRequests(reader: ClaimReader, halves: Halves, said: Bits): boolean {
  const { figure, whole, followsUnknown } = halves;
  if (back.test(reader.said)) return false;
  const received = reader.places.of('requests.received');
  if (figure !== undefined) {
    return (said & requestAtom) !== 0 && reader.agrees(figure, received);
  }
  if ((said & (requestAtom | answer)) !== 0) {
    return !followsUnknown && !isOfSome(reader.previous) && isOfRequests(reader, halves);
  }
  const [row] = whole?.rows ?? [];
  return whole?.columns.length === 0 && whole.rows.length === 1 && totals.has(row ?? '');
}

function isOfRequests(reader: ClaimReader, halves: Halves): boolean {
  if ((halves.words.atoms & requestAtom) !== 0) return true;
  return reader.around(halves, 0).requests;
}

/** Whether a figure is of some of the requests only. */
function isOfSome(quantity: Quantity | undefined): boolean {
  const [counted] = quantity?.meaning?.readings ?? [];
  if (counted === undefined) return false;
  const [row = ''] = counted.rows;
  return counted.columns.length > 0 || row === 'requests.carriedIn' || row.includes('.received.');
}

/** `予以公开18件，…其他处理1件，均已办结`: of what has an outcome, it says nothing; of `收到45件，其中予以公开18件，…`, it does. */
function areOutcomes(figures: readonly Quantity[]): boolean {
  const rows = figures.map(({ meaning }) => meaning?.readings[0]?.rows[0] ?? '');
  return ofOutcome.test(rows.at(-1) ?? '') && !rows.includes('requests.received');
}

/** Whether the figure a clause begins with is what the table has of all; no figure is of all. */
function isAllOf(
  reader: ClaimReader,
  figure: Quantity | undefined,
  total: Counted | undefined,
): boolean {
  return figure === undefined || reader.agrees(figure, total);
}

function totalOf({ places }: ClaimReader, disputes: Bits): Counted | undefined {
  return nameOutcomes(disputes, ['total'], places);
}

function isTotalOfDisputes(counted: Counted | undefined): counted is Counted {
  if (counted === undefined || disputesOf(counted) === 0) return false;
  const ids = counted.columns.length > 0 ? counted.columns : counted.rows;
  return ids.every((id) => id.endsWith('.total'));
}

function isOnly(counted: Counted | undefined, disputes: Bits): boolean {
  return isTotalOfDisputes(counted) && disputesOf(counted) === disputes;
}

function casesOf(
  { places }: ClaimReader,
  disputes: Bits,
  results: readonly string[],
): Naming | undefined {
  const counted = nameOutcomes(disputes, results, places);
  return counted && naming('disputes', [counted]);
}

/** What the form has of some concepts. */
function requestsOf({ places }: ClaimReader, concepts: readonly string[]): Naming | undefined {
  const known = concepts.filter((concept) => places.of(concept) !== undefined);
  const counted = addUp(known, places);
  return counted && naming('requests', [counted]);
}

const ofOutcome = /^(?:outcome|group)\./u;
const granted = 'outcome.granted';
const inPart = 'outcome.partiallyGranted';
/** 部分公开 is public too, and so is what was 主动公开 before. */
const notGranted: readonly string[] = [
  'outcome.denied',
  'outcome.unable',
  'outcome.rejected',
  'outcome.notThisAuthority',
  'outcome.notExist',
];
const allWays: readonly string[] = [
  'requests.received.inPerson',
  'requests.received.fax',
  'requests.received.online',
  'requests.received.letter',
];
const totals: ReadonlySet<string> = new Set(['requests.received', 'requests.processed']);

/** 截至报告发布之日,上述申请已全部办结: by a day after the year. */
const byLaterDay = /截[至止]到?(?:目前|报告|本报告|发布)|发布之日/u;
const byReviewers = /复议机[关构]/u;
const ended = /[办审]结|结案|[办审]理完毕/u;
/** What goes back to some that were named before, or leaves some out. */
const back = /上述|以上|这些|[此该其]|有效|符合/u;
const notEnded = /[未尚没]/u;

const review = atomBits('review');
const suit = atomBits('suit');
const direct = atomBits('direct');
const afterReview = atomBits('afterReview');
const suits = suit | direct | afterReview;
const close = atomBits('close');
const answer = atomBits('answer');
const information = atomBits('information');
const carried = atomBits('carry', 'open');
const besideUpheld = fieldAtoms | disputeAtoms | atomBits('deciding');
const besideEnded = fieldAtoms | disputeAtoms | atomBits('deciding', 'close');
const besideClosed = fieldAtoms | requestAtom | atomBits('close', 'answer', 'handle');
const besideGranted = besideClosed | atomBits('receive');
const besideReceived = fieldAtoms | requestAtom | atomBits('receive');
