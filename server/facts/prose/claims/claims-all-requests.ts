import { applicantParts } from '../../../forms/applicants.js';
import { goesBack, silent, type AllClaim, type Halves } from './claim-halves.js';
import type { ClaimReader } from './claim-reader.js';
import { addUp, fieldAtoms, naming, requestAtom } from '../words/naming.js';
import type { Naming } from '../words/naming.js';
import type { Quantity } from '../reading.js';
import { atomBits } from '../words/word-index.js';
import type { Bits } from '../words/word-index.js';

/** 申请已全部办结: none is carried over. */
export function allProcessed(reader: ClaimReader, halves: Halves): AllClaim | undefined {
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
export function allGranted(reader: ClaimReader, halves: Halves): AllClaim | undefined {
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
export function allInOneWay(reader: ClaimReader, halves: Halves): AllClaim | undefined {
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
export function allByApplicants(reader: ClaimReader, halves: Halves): AllClaim | undefined {
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

/** Whether a clause speaks of all requests: it says so, or goes on from their total. */
function isOfAllRequests(reader: ClaimReader, halves: Halves, said: Bits): boolean {
  const { figure, whole, followsUnknown } = halves;
  if (goesBack.test(reader.said)) return false;
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

const close = atomBits('close');
const answer = atomBits('answer');
const information = atomBits('information');
const carried = atomBits('carry', 'open');
const besideClosed = fieldAtoms | requestAtom | atomBits('close', 'answer', 'handle');
const besideGranted = besideClosed | atomBits('receive');
const besideReceived = fieldAtoms | requestAtom | atomBits('receive');
