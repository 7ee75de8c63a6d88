import type { Thing } from '../../../forms/wordings/wording.js';
import { Remembered } from '../../../report/remembering/remembered.js';
import type { ConceptPlaces } from './counted.js';
import { addUp, fieldAtoms, loosely, named, naming, onlyThing, publishAtoms } from './naming.js';
import type { Namer, Naming, Surroundings } from './naming.js';
import type { Counted } from '../reading.js';
import { atomBits } from './word-index.js';
import type { Bits } from './word-index.js';

const publishes = atomBits('publish');
const active = atomBits('active');
const release = atomBits('release');
const issue = atomBits('issue');
const repeal = atomBits('repeal');
const inForce = atomBits('inForce');
const decision = atomBits('decision');
const attend = atomBits('attend');
const principal = atomBits('principal');
const andMore = atomBits('andMore');
const information = atomBits('information');

/** What may stand beside the words for a document. */
export const besideDocument = fieldAtoms | publishAtoms | issue | repeal | inForce;
/** What may stand beside the words for a decision, 行政许可 and the like. */
export const besideDecision = decision | atomBits('handle');
/** What may stand beside the words for a channel. */
export const besideChannel = fieldAtoms | publishAtoms | andMore;
/** What may stand beside the words for an answer to public concern. */
export const besideResponse = release | attend | principal;

/** Documents: what is counted of them is what is done with them. 废止3件 goes on from the documents before. */
export const nameDocument: Namer = ({ things, atoms }, places, { last }) => {
  const acts = atoms & ~fieldAtoms;
  if (things.length > 1 && onlyThing(things) === undefined)
    return nameSeveral(things, acts, places);
  const document = things.length === 0 ? documentOf(last) : onlyThing(things)?.concept;
  if (document === undefined || !documents.has(document)) return undefined;
  if (document === 'files') return nameFiles(acts, places);
  const act = actOf(acts);
  if (act !== undefined) return named('other', `${document}.${act}`, places);
  if (acts === 0 || (acts & ~publishAtoms) !== 0) return undefined;
  const concepts = [
    `disclosure.${document}`,
    `${document}.published`,
    `${document}.publishedTotal`,
  ];
  const readings = concepts.flatMap((concept) => places.of(concept) ?? []);
  return naming('other', readings);
};

/** What is done with documents and counted of each kind of them in a column of its own. */
function actOf(acts: number): 'issued' | 'repealed' | 'inForce' | undefined {
  if (acts === issue) return 'issued';
  if (acts === repeal) return 'repealed';
  return acts === inForce ? 'inForce' : undefined;
}

/** `未制发规章和规范性文件`: documents of both kinds together. */
function nameSeveral(
  things: readonly Thing[],
  acts: number,
  places: ConceptPlaces,
): Naming | undefined {
  const act = actOf(acts);
  const kinds = [...new Set(things.map(({ concept }) => concept))];
  if (act === undefined || !kinds.every((kind) => documents.has(kind))) return undefined;
  const counted = addUp(
    kinds.map((kind) => `${kind}.${act}`),
    places,
  );
  return counted && naming('other', [counted]);
}

const documents: ReadonlySet<string> = new Set(['normativeDocuments', 'regulations', 'files']);

/** Whether a clause that names nothing goes on from documents: 制发规范性文件40件,主动公开36件. */
export function goesOnFromDocuments(atoms: Bits, { last }: Surroundings): boolean {
  return (atoms & information) === 0 && documentOf(last) !== undefined;
}

/** The documents that a figure counts, whatever was done with them. */
function documentOf(counted: Counted | undefined): string | undefined {
  const [row] = counted?.rows ?? [];
  return row === undefined ? undefined : documentIn.of(row);
}

/** The same rows are counted in every report. */
const documentIn = new Remembered((row) => row.split('.').find((part) => documents.has(part)));

/** 主动公开文件 is what the form with sums of all years calls its first row. */
function nameFiles(acts: number, places: ConceptPlaces): Naming | undefined {
  const isActive = (acts & active) !== 0 && (acts & ~publishAtoms) === 0;
  return isActive && places.cumulative ? named('other', 'disclosure.items', places) : undefined;
}

/** Decisions are counted where the clause speaks of them: 行政许可50件 alone may be items. */
export const nameDecision: Namer = ({ things, atoms }, places) => {
  const concept = onlyThing(things)?.concept;
  if (concept === undefined) return undefined;
  if (concept.includes('.')) return atoms === 0 ? named('other', concept, places) : undefined;
  return (atoms & decision) === 0 ? undefined : named('other', `${concept}.decisions`, places);
};

/** Made public in one way; in several and more, it is all that was made public. */
export const nameChannel: Namer = ({ things, atoms }, places, around) => {
  const isOfAll = around.whole?.rows[0] === 'disclosure.items';
  // What is 发布 is more than what is 公开: news, notices, posts.
  if ((atoms & publishes) === 0 && !isOfAll) return undefined;
  if (!isOfAll && goesOnFromDocuments(atoms, around)) return undefined;
  if ((atoms & andMore) !== 0) {
    return (atoms & active) === 0 ? undefined : named('other', 'disclosure.items', places);
  }
  const channel = onlyThing(things);
  if (channel === undefined) return undefined;
  const { readings } = named('other', channel.concept, places);
  return { matter: 'other', readings, kindOf: channel.kindOf, exact: true };
};

/** All that was made public: 主动公开 or 公开政府信息; also 通过各种渠道主动公开. */
export const namePublishing: Namer = ({ atoms }, places, around) => {
  if ((atoms & ~besideChannel) !== 0 || (atoms & publishes) === 0) return undefined;
  const isActive = (atoms & active) !== 0;
  if ((atoms & andMore) !== 0 && (!isActive || around.whole !== undefined)) return undefined;
  const isAnswer = atoms === publishes && isAnswered(around.last);
  if (around.requests && (around.whole !== undefined || isAnswer)) {
    // Among answers, 公开 is 予以公开.
    if ((atoms & fieldAtoms) !== 0) return undefined;
    if (isActive) return loosely('requests', places.of('outcome.alreadyPublic'));
    // 公开3件 alone may leave out, or take in, what was made public in part.
    const granted = ['outcome.granted', 'outcome.partiallyGranted'];
    const readings = [addUp(['outcome.granted'], places), addUp(granted, places)].flatMap(
      (each) => each ?? [],
    );
    return { matter: 'requests', readings, kindOf: false, exact: false };
  }
  // 同意公开30件,属已主动公开20件: among answers it is one of them.
  if (isActive && around.requests && isOutcome(around.last)) {
    return loosely('requests', places.of('outcome.alreadyPublic'));
  }
  const isAll = isActive || (atoms & information) !== 0;
  return isAll ? named('other', 'disclosure.items', places) : undefined;
};

/** Whether requests are counted by what became of them: 办结46件,公开18件. */
function isAnswered(counted: Counted | undefined): boolean {
  const [row = ''] = counted?.rows ?? [];
  return row === 'requests.processed' || row === 'requests.closed' || isOutcome(counted);
}

function isOutcome(counted: Counted | undefined): boolean {
  return counted?.rows[0]?.startsWith('outcome.') === true;
}

/** Press conferences and the like; of the 主要负责同志 those only that they took part in. */
export const nameResponse: Namer = ({ things, atoms }, places) => {
  const response = onlyThing(things)?.concept;
  if (response === undefined) return undefined;
  const byPrincipal = (atoms & principal) !== 0;
  if (byPrincipal !== ((atoms & attend) !== 0)) return undefined;
  return named('other', byPrincipal ? `${response}.byPrincipal` : response, places);
};

/** `举办新闻发布会6次,主要负责同志参加3次`: of those that were counted before. */
export const nameAttended: Namer = (_, places, { last }) => {
  const [row] = last?.rows ?? [];
  return row === undefined || !attendable.has(row)
    ? undefined
    : named('other', `${row}.byPrincipal`, places);
};

/** The rows of which a form counts those that the principal took part in. */
const attendable: ReadonlySet<string> = new Set([
  'response.pressConferences',
  'response.onlineInterviews',
]);

/** Things whose name says all. */
export const nameThing: Namer = ({ things }, places) => {
  const concept = onlyThing(things)?.concept;
  return concept === undefined ? undefined : named('other', concept, places);
};
