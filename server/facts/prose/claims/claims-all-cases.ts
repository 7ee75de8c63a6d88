import { goesBack, silent, type AllClaim, type Halves } from './claim-halves.js';
import type { ClaimReader } from './claim-reader.js';
import { countedCases, decided, disputesOf } from '../words/naming-disputes.js';
import { disputeAtoms, fieldAtoms, naming } from '../words/naming.js';
import type { Naming } from '../words/naming.js';
import type { Counted, Quantity } from '../reading.js';
import { atomBits } from '../words/word-index.js';
import type { Bits } from '../words/word-index.js';

/**
 * Whatever is not upheld is zero: corrected, ended otherwise, pending. A lawsuit that ended otherwise may have been
 * won too.
 */
export function allUpheld(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { words, before, followsUnknown, figure, whole } = halves;
  const [first] = words.things;
  const isWon = first?.concept === 'won';
  if (!isWon && first?.concept !== 'upheld') return undefined;
  // 已结案3件,均获维持 speaks of those three.
  if (followsUnknown || isOfSomeCases(whole) || (words.atoms & ~besideUpheld) !== 0) return silent;
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
export function allCorrected(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { words, before, followsUnknown, figure, whole, subject } = halves;
  const [first] = words.things;
  if (first?.concept !== 'corrected' || first.kindOf || subject.things.length > 0) return undefined;
  if (followsUnknown || (words.atoms & ~besideUpheld) !== 0 || words.things.length > 1) {
    return silent;
  }
  // 被纠正的均已整改 and 上述案件 are of some.
  if (goesBack.test(reader.said) || ended.test(reader.said)) return silent;
  const here = words.atoms & disputeAtoms;
  const disputes = here === 0 ? before.disputes : here;
  if (!isAllOf(reader, figure, totalOf(reader, disputes))) return silent;
  if (figure === undefined && !isTotalOfDisputes(whole)) return silent;
  return { kind: 'allSame', naming: casesOf(reader, disputes, ['upheld', 'other', 'pending']) };
}

/** 行政诉讼均为未经复议直接起诉: none after a review. */
export function allBrought(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, predicate, words, figure, whole } = halves;
  const brought = predicate.atoms & (direct | afterReview);
  if (brought === 0 || (subject.atoms & (direct | afterReview)) !== 0) return undefined;
  if (brought === (direct | afterReview) || words.things.length > 0) return silent;
  if ((words.atoms & ~(fieldAtoms | suits)) !== 0) return silent;
  const isOfSuits = (subject.atoms & suit) !== 0 || isOnly(whole, suit);
  if (!isOfSuits || goesBack.test(reader.said) || !isAllOf(reader, figure, totalOf(reader, suit)))
    return silent;
  const other = brought === direct ? afterReview : direct;
  return { kind: 'allSame', naming: casesOf(reader, other, ['total']) };
}

/** 行政复议案件均已审结: none is pending. */
export function allClosed(reader: ClaimReader, halves: Halves): AllClaim | undefined {
  const { subject, words, figure, whole } = halves;
  const here = subject.atoms & disputeAtoms;
  const disputes = here === 0 && isTotalOfDisputes(whole) ? disputesOf(whole) : here;
  if (disputes === 0 || words.things.length > 0) return undefined;
  if ((words.atoms & ~besideEnded) !== 0 || !ended.test(reader.said)) return undefined;
  if (notEnded.test(reader.said) || goesBack.test(reader.said)) return silent;
  if (!isAllOf(reader, figure, totalOf(reader, disputes))) return silent;
  return { kind: 'allProcessed', naming: casesOf(reader, disputes, ['pending']) };
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
  return countedCases(disputes, ['total'], places);
}

function isTotalOfDisputes(counted: Counted | undefined): counted is Counted {
  if (counted === undefined || disputesOf(counted) === 0) return false;
  const ids = counted.columns.length > 0 ? counted.columns : counted.rows;
  return ids.every((id) => id.endsWith('.total'));
}

/** Whether a figure is of cases, and not of all of them: 已结案3件. */
function isOfSomeCases(counted: Counted | undefined): boolean {
  return counted !== undefined && disputesOf(counted) !== 0 && !isTotalOfDisputes(counted);
}

function isOnly(counted: Counted | undefined, disputes: Bits): boolean {
  return isTotalOfDisputes(counted) && disputesOf(counted) === disputes;
}

function casesOf(
  { places }: ClaimReader,
  disputes: Bits,
  results: readonly string[],
): Naming | undefined {
  const counted = countedCases(disputes, results, places);
  return counted && naming('disputes', [counted]);
}

/** Who reviews: the case is a 行政复议. */
const byReviewers = /复议机[关构]/u;
/** What says that a case is over, and that one is not. */
const ended = /[办审]结|结案|[办审]理完毕/u;
const notEnded = /[未尚没]/u;

const review = atomBits('review');
const suit = atomBits('suit');
const direct = atomBits('direct');
const afterReview = atomBits('afterReview');
const suits = suit | direct | afterReview;
const besideUpheld = fieldAtoms | disputeAtoms | atomBits('deciding') | decided;
const besideEnded = fieldAtoms | disputeAtoms | atomBits('deciding') | decided;
