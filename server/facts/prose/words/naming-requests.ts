import { OnceEach } from '../../../report/remembering/once-each.js';
import type { ClauseWords } from './clause-words.js';
import type { ConceptPlaces } from './counted.js';
import { countedCases, disputesOf } from './naming-disputes.js';
import {
  addUp,
  answeringAtoms,
  arrivingAtoms,
  fieldAtoms,
  loosely,
  named,
  requestAtom,
} from './naming.js';
import type { Namer, Naming, Surroundings } from './naming.js';
import type { Counted } from '../reading.js';
import { atomBits, periodBits } from './word-index.js';
import type { Bits } from './word-index.js';

/** What may stand beside the words for a way to ask. */
export const besideWay = fieldAtoms | requestAtom | arrivingAtoms | atomBits('andMore');

/** How requests came in; where a form has one row for letters and faxes, one of them is a part of it. */
export const nameWay: Namer = (words, places, around) => {
  const { things, atoms } = words;
  if (!around.requests && (atoms & requestAtom) === 0) return undefined;
  const concepts = [...new Set(things.map(({ concept }) => concept))];
  if ((atoms & andMore) !== 0) {
    // 通过网络、信函等方式收到45件: all that came in.
    return concepts.length < 2 ? undefined : nameRequests({ ...words, things: [] }, places, around);
  }
  if (things.some(({ kindOf }) => kindOf)) return undefined;
  const joint = places.of('requests.received.letterOrFax');
  if (joint?.rows.length === 1 && concepts.every((concept) => letterOrFax.has(concept))) {
    return loosely('requests', joint, concepts.length === 1);
  }
  return loosely('requests', addUp(concepts, places));
};

const andMore = atomBits('andMore');
const letterOrFax: ReadonlySet<string> = new Set([
  'requests.received.letter',
  'requests.received.fax',
]);

/** Requests that are carried over, come in, are dealt with and answered. */
export const nameRequests: Namer = (words, places, around) => {
  const { atoms } = words;
  if (!around.requests && (atoms & requestAtom) === 0) return undefined;
  // 行政诉讼3件,其中1件正在办理中: of the lawsuits, whatever the heading above them.
  if ((atoms & (requestAtom | carry)) === 0 && countsDisputes(around.last)) {
    if ((atoms & open) === 0) return undefined;
    return loosely('disputes', countedCases(around.disputes, ['pending'], places));
  }
  const carried = carriedConcept(words, around);
  if (carried !== undefined) {
    if ((atoms & ~besideCarried) !== 0) return undefined;
    const isBoth = (atoms & carry) !== 0 && (atoms & arrivesNew) !== 0;
    if (isBoth) return nameNewAndCarried(words, places, around);
    return (atoms & requestAtom) === 0
      ? loosely('requests', places.of(carried))
      : named('requests', carried, places);
  }
  if ((atoms & ~besideRequest) !== 0) return undefined;
  if ((atoms & extended) !== 0) {
    return (atoms & answeringAtoms) === 0
      ? undefined
      : loosely('requests', places.of('requests.closed.extended'));
  }
  // 当年收到、当年办结135件: of those that came in, and so neither of the two rows.
  if ((atoms & comesIn) !== 0 && (atoms & finishes) !== 0) return undefined;
  const readings = requestReadings(words, places);
  if (readings.length === 0) return undefined;
  const exact = (atoms & requestAtom) !== 0;
  // What was answered in time is all of it or less, where the form has no row of its own for it.
  const kindOf = (atoms & onTime) !== 0 && places.of('requests.closed.onTime') === undefined;
  return { matter: 'requests', readings, kindOf, exact };
};

function countsDisputes(counted: Counted | undefined): boolean {
  return counted !== undefined && disputesOf(counted) !== 0;
}

const extended = atomBits('extended');
const carry = atomBits('carry');
const open = atomBits('open');
const besideRequest =
  fieldAtoms | requestAtom | arrivingAtoms | answeringAtoms | extended | andMore;
const besideCarried = besideRequest | carry | open | atomBits('another');

/** What is carried over; undefined where the clause is not about that. */
function carriedConcept({ atoms, periods }: ClauseWords, around: Surroundings): string | undefined {
  if ((atoms & carry) !== 0) {
    if ((periods & nextYear) !== 0) return 'requests.carriedOut';
    if ((periods & lastYear) !== 0) return 'requests.carriedIn';
    return carriedAround(around);
  }
  if ((atoms & open) === 0) return undefined;
  // 上年度未办结的7件 are what it left to this year.
  return (periods & lastYear) === 0 ? 'requests.carriedOut' : 'requests.carriedIn';
}

/** Where 结转 alone goes, as what stands around it tells. */
function carriedAround({ whole, wholes, sibling, last }: Surroundings): string {
  // 共458件（新收451件、结转7件）
  if (sibling?.rows[0] === 'requests.received') return 'requests.carriedIn';
  // 答复454件（含结转7件）: what is dealt with is left to no other year.
  if (whole !== undefined && sibling === undefined) {
    return wholes.every(isDealtWith) ? 'requests.carriedIn' : somewhere;
  }
  // 办结192件，结转16件: what is left then goes over to the next year.
  return last !== undefined && isDealtWith(last) ? 'requests.carriedOut' : somewhere;
}

function isDealtWith({ rows: [row] }: Counted): boolean {
  return row === 'requests.processed' || row === 'requests.closed';
}

/**
 * `新收和上年结转申请458件`, `应办458件`: of both together, or of those that are new; `结转上年后新收451件`: of those that are
 * new. What was due may be no more than what was dealt with, unless what was carried in is told right before.
 */
function nameNewAndCarried(
  { atoms, periods }: ClauseWords,
  places: ConceptPlaces,
  { last }: Surroundings,
): Naming {
  const isOfNext = (periods & nextYear) !== 0;
  const isDue = (atoms & handles) !== 0;
  const isSum = isDue && last?.rows[0] === 'requests.carriedIn';
  const both = addUp(['requests.received', 'requests.carriedIn'], places);
  const others = [
    places.of('requests.received'),
    ...(isDue ? [places.of('requests.processed')] : []),
  ];
  const all = isSum && both !== undefined ? [both] : [both, ...others];
  const readings = isOfNext ? [] : all.filter((each) => each !== undefined);
  return { matter: 'requests', readings, kindOf: false, exact: false };
}

const nextYear = periodBits('nextYear');
const lastYear = periodBits('lastYear');

/** Carried over, though the clause does not say where to: a concept no form has. */
const somewhere = 'requests.carried';

const comesIn = atomBits('receive', 'new');
const finishes = atomBits('close', 'answer');
const arrivesNew = atomBits('new');
const receives = atomBits('receive');
const accepts = atomBits('accept');
const handles = atomBits('handle');
const closes = atomBits('close');
const answers = atomBits('answer');
const onTime = atomBits('onTime');

/**
 * The readings of what is done with requests, the plainest first. 受理 may or may not include what was carried in, and
 * what was received but not taken on; 办结 and 答复 are two rows of the form of 2014 and one since.
 */
function requestReadings({ atoms }: ClauseWords, places: ConceptPlaces): readonly Counted[] {
  const known = readingsByAtoms.of(places);
  let readings = known.get(atoms);
  if (readings === undefined) known.set(atoms, (readings = findReadings(atoms, places)));
  return readings;
}

/** The same few words are said of requests in every report: no more sets of them than {@link besideRequest} has. */
const readingsByAtoms = new OnceEach<ConceptPlaces, Map<Bits, readonly Counted[]>>(() => new Map());

function findReadings(atoms: Bits, places: ConceptPlaces): readonly Counted[] {
  const readings: Counted[] = [];
  const add = (...concepts: readonly string[]): void => {
    const counted = addUp(concepts, places);
    if (counted === undefined) return;
    const key = counted.rows.join();
    if (!readings.some(({ rows }) => rows.join() === key)) readings.push(counted);
  };
  const addReceived = (): void => {
    add('requests.received');
    add('requests.received', 'requests.carriedIn');
  };
  if ((atoms & arrivesNew) !== 0) add('requests.received');
  else if ((atoms & (receives | accepts)) !== 0) addReceived();
  if ((atoms & accepts) !== 0) add('requests.processed');
  if ((atoms & (closes | answers)) !== 0) {
    if ((atoms & onTime) !== 0) add('requests.closed.onTime');
    add((atoms & closes) === 0 ? 'requests.processed' : 'requests.closed');
    add('requests.closed');
    add('requests.processed');
  } else if ((atoms & handles) !== 0) {
    add('requests.processed');
    add('requests.closed');
    addReceived();
  }
  const isBare = (atoms & (receives | accepts | closes | answers | handles | arrivesNew)) === 0;
  if (isBare && (atoms & requestAtom) !== 0 && (atoms & onTime) === 0) {
    addReceived();
    add('requests.processed');
    // 主动公开1213条,依申请公开18件 is what was disclosed of them.
    add('outcome.granted');
    add('outcome.granted', 'outcome.partiallyGranted');
  }
  return readings;
}

/** Whether rows are of the table on requests. */
export function countsRequests({ rows }: Counted): boolean {
  const row = rows[0] ?? '';
  return row.startsWith('requests.') || row.startsWith('outcome.') || row.startsWith('group.');
}
