import type { ConceptPlaces } from './counted.js';
import { addUp, answeringAtoms, fieldAtoms, loosely, requestAtom } from './naming.js';
import type { Namer, Naming } from './naming.js';
import type { Counted } from '../reading.js';
import { atomBits } from './word-index.js';

/** What may stand beside the words for an outcome. */
export const besideOutcome =
  fieldAtoms | requestAtom | answeringAtoms | atomBits('reason', 'accept', 'endsIn');

/** How requests were answered, or several ways together: 予以公开及部分公开. */
export const nameOutcome: Namer = ({ things, atoms }, places, around) => {
  if (!around.requests && (atoms & requestAtom) === 0) return undefined;
  const outcomes = withoutGroups([...new Set(things.map(({ concept }) => concept))]);
  // 涉及个人隐私的申请11件 need not have been denied.
  if ((atoms & requestAtom) !== 0 && outcomes.every((concept) => touched.has(concept))) {
    return undefined;
  }
  if (outcomes.includes('outcome.disclosed')) return nameDisclosed(outcomes, places);
  const counted = outcomes.map((concept) => places.of(concept));
  const [one, other, third] = counted;
  if (one !== undefined && other !== undefined && places.nested(one, other)) {
    // 因本机关不掌握无法提供 names a row and the group above it: one of the two is counted.
    if (third !== undefined) return undefined;
    return { matter: 'requests', readings: [one, other], kindOf: false, exact: false };
  }
  // 因商业秘密、个人隐私等原因不予公开的6件: all that was denied, or what was for these.
  const isForReasons = (atoms & reasons) !== 0 && outcomes.includes('outcome.denied');
  return loosely('requests', addUp(outcomes, places), isForReasons);
};

/** `公开类342件`: what was granted, that and what was granted in part, or these and what was public already. */
function nameDisclosed(outcomes: readonly string[], places: ConceptPlaces): Naming | undefined {
  if (outcomes.length > 1) return undefined;
  const readings: Counted[] = [];
  for (const concepts of disclosed) {
    const counted = addUp(concepts, places);
    if (counted !== undefined) readings.push(counted);
  }
  if (readings.length === 0) return undefined;
  return { matter: 'requests', readings, kindOf: false, exact: false };
}

const disclosed: readonly (readonly string[])[] = [
  ['outcome.granted'],
  ['outcome.granted', 'outcome.partiallyGranted'],
  ['outcome.granted', 'outcome.partiallyGranted', 'outcome.alreadyPublic'],
];

const reasons = atomBits('reason');

/** 因内部事务信息、过程性信息不予公开 names two rows and the group above both: the rows are counted. */
function withoutGroups(concepts: readonly string[]): readonly string[] {
  if (concepts.length < 3) return concepts;
  return concepts.filter((group) => {
    const inside = concepts.filter((concept) => concept.startsWith(`${group}.`)).length;
    return inside < 2 || inside + 1 < concepts.length;
  });
}

const touched: ReadonlySet<string> = new Set([
  'outcome.denied.stateSecret',
  'outcome.denied.tradeSecret',
  'outcome.denied.privacy',
  'outcome.denied.thirdParty',
]);
