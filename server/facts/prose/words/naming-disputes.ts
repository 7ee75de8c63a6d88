import type { ConceptPlaces } from './counted.js';
import { addUp, disputeAtoms, fieldAtoms, loosely, requestAtom } from './naming.js';
import type { Namer, Naming } from './naming.js';
import type { Counted } from '../reading.js';
import { atomBits } from './word-index.js';
import type { Bits } from './word-index.js';

const complaint = atomBits('complaint');
const beside = atomBits('handle', 'receive', 'accept', 'close') | fieldAtoms | requestAtom;

/** What may stand beside the words for how a case ended. */
export const besideResult = beside | disputeAtoms;

/** How reviews and lawsuits ended; which of the two is often said in a clause before. */
export const nameResult: Namer = ({ things, atoms }, places, around) => {
  const said = atoms & disputeAtoms;
  const isOfSome = said === suit && (around.disputes & (direct | afterReview)) !== 0;
  const here = isOfSome ? 0 : said;
  const named = [...new Set(things.map(({ concept }) => concept))];
  const kindOf = things.some((thing) => thing.kindOf);
  if (kindOf && named.length > 1) return undefined;
  const results = named.flatMap((result) => (result === dismissed ? dismissedAs : [result]));
  const disputes = here === 0 ? around.disputes : here;
  const groups = disputeGroups(disputes, places);
  if (groups.length === 0) return undefined;
  const found = loosely('disputes', addUp(resultsOf(groups, results), places), kindOf);
  if (isOfSome) return withAllSuits(found, results, places);
  if (here !== 0 || around.eitherDispute === disputes) return found;
  const all = addUp(resultsOf(disputeGroups(around.eitherDispute, places), results), places);
  if (all === undefined) return found;
  const { readings } = found;
  const either = areOfOneBase(around.eitherDispute) ? [all, ...readings] : [...readings, all];
  return { matter: 'disputes', readings: either, kindOf, exact: false };
};

/** A suit that is dismissed ended otherwise than by a judgement; some count it with those upheld. */
const dismissed = 'dismissed';
const dismissedAs: readonly string[] = ['upheld', 'other'];

/** `直接起诉3件,法院维持2件`: a court's judgement is of the suits named before it, or of all. */
function withAllSuits(of: Naming, results: readonly string[], places: ConceptPlaces): Naming {
  const all = addUp(resultsOf(disputeGroups(suit, places), results), places);
  return all === undefined ? of : { ...of, readings: [...of.readings, all] };
}

/** `19件行政诉讼中,直接起诉10件、复议后起诉9件,尚未审结的共5件`: of all of them rather than of those named last. */
function areOfOneBase(disputes: Bits): boolean {
  const ofSuits = suit | direct | afterReview;
  return (disputes & ofSuits) === ofSuits && (disputes & review) === 0;
}

function resultsOf(groups: readonly string[], results: readonly string[]): readonly string[] {
  const concepts: string[] = [];
  for (const group of groups) for (const result of results) concepts.push(conceptOf(group, result));
  return concepts;
}

/** `litigation.direct.upheld`; put together once for each of the few there are. */
function conceptOf(group: string, result: string): string {
  let concepts = conceptsByGroup.get(group);
  if (concepts === undefined) conceptsByGroup.set(group, (concepts = new Map<string, string>()));
  let concept = concepts.get(result);
  if (concept === undefined) concepts.set(result, (concept = `${group}.${result}`));
  return concept;
}

const conceptsByGroup = new Map<string, Map<string, string>>();

/** Reviews, lawsuits and complaints, or several of them together. */
export const nameDisputes: Namer = ({ atoms }, places) => {
  if ((atoms & ~(beside | disputeAtoms | complaint)) !== 0) return undefined;
  // Who takes on reviews decides them: they are against others.
  const isDeciding = (atoms & suit) === 0 && (atoms & (accepts | handles)) !== 0;
  if (isDeciding && (atoms & review) !== 0) return undefined;
  const concepts = disputeGroups(atoms, places).map((group) => conceptOf(group, 'total'));
  if ((atoms & complaint) !== 0) concepts.push('complaints');
  return loosely('disputes', addUp(concepts, places));
};

/** `行政诉讼22件，已审结17件`: of the cases told before, all that ended, in whatever way. */
export const nameDecided: Namer = ({ atoms }, places, { last, disputes, eitherDispute }) => {
  if (last === undefined || disputesOf(last) === 0) return undefined;
  // 行政复议37件、行政诉讼28件，审结56件: of both, or of the last.
  if (((disputes | eitherDispute) & ~disputesOf(last) & ~ofOneKind) !== 0) return undefined;
  if ((atoms & ~(decided | fieldAtoms)) !== 0) return undefined;
  const groups = idsOf(last).map((id) => /^(.+)\.(?:total|pending)$/u.exec(id)?.[1]);
  const concepts = groups.flatMap((group) =>
    group === undefined ? [] : endings.map((ending) => conceptOf(group, ending)),
  );
  if (concepts.length < groups.length * endings.length) return undefined;
  return loosely('disputes', addUp(concepts, places));
};

/** What says of lawsuits which they are. */
const ofOneKind = atomBits('direct', 'afterReview');
/** Every way a case may end, in every form. */
const endings = ['upheld', 'corrected', 'other'] as const;
/** 审结, which is more than 办结: of cases only. */
export const decided = atomBits('close', 'endsIn');

/** Cases of reviews and lawsuits that ended in one of several ways; results the form does not have are left out. */
export function countedCases(
  disputes: Bits,
  results: readonly string[],
  places: ConceptPlaces,
): Counted | undefined {
  const groups = disputeGroups(disputes & disputeAtoms, places);
  const concepts = resultsOf(groups, results).filter((concept) => places.of(concept) !== undefined);
  return addUp(concepts, places);
}

/** The groups of the form that cases are counted in: `review`, `litigation.direct`. */
function disputeGroups(disputes: Bits, places: ConceptPlaces): readonly string[] {
  const groups: string[] = [];
  if ((disputes & review) !== 0) groups.push('review');
  const brought = disputes & (direct | afterReview);
  if (brought === 0) {
    if ((disputes & suit) !== 0) groups.push('litigation');
    return groups;
  }
  if (places.of('litigation.direct.total') === undefined) return [];
  if ((brought & direct) !== 0) groups.push('litigation.direct');
  if ((brought & afterReview) !== 0) groups.push('litigation.afterReview');
  return groups;
}

/** Which of review and lawsuit rows and columns of a form are about. */
export function disputesOf(counted: Counted): Bits {
  let disputes = 0;
  for (const id of idsOf(counted)) {
    if (id.startsWith('review.')) disputes |= review;
    else if (id.startsWith('litigation.')) disputes |= suit;
  }
  return disputes;
}

/** What tells cases apart: columns of a table with one row of figures, else rows. */
function idsOf({ rows, columns }: Counted): readonly string[] {
  return rows[0] === 'disputes' ? columns : rows;
}

const accepts = atomBits('accept');
const handles = atomBits('handle');
const review = atomBits('review');
const suit = atomBits('suit');
const direct = atomBits('direct');
const afterReview = atomBits('afterReview');
