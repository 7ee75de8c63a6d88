import type { ThingGroup } from '../../../forms/wordings/wording.js';
import { nameByApplicant } from './naming-applicants.js';
import {
  besideChannel,
  besideDecision,
  besideDocument,
  besideResponse,
  goesOnFromDocuments,
  nameAttended,
  nameChannel,
  nameDecision,
  nameDocument,
  namePublishing,
  nameResponse,
  nameThing,
} from './naming-disclosure.js';
import { besideResult, decided, nameDecided, nameDisputes, nameResult } from './naming-disputes.js';
import { besideOutcome, nameOutcome } from './naming-outcomes.js';
import { besideWay, nameRequests, nameWay } from './naming-requests.js';
import { disputeAtoms, fieldAtoms, publishAtoms, requestAtom } from './naming.js';
import type { Namer } from './naming.js';
import { atomBits } from './word-index.js';
import type { Bits } from './word-index.js';

/** What the words of a clause count; undefined where they do not say it. */
export const nameOf: Namer = (words, places, around) => {
  const { things, atoms, columns } = words;
  if (columns !== undefined) return nameByApplicant(words, places, around, nameOf);
  const group = things[0]?.group;
  if (group === undefined) return nameByAtoms(words, places, around);
  const isOne = things.every((thing) => thing.group === group);
  if (!isOne) return nameInterviews(words, places, around);
  const { beside, name } = byGroup[group];
  return (atoms & ~beside) === 0 ? name(words, places, around) : undefined;
};

interface GroupRule {
  /** The atoms that may stand beside its things. */
  readonly beside: Bits;
  readonly name: Namer;
}

const byGroup: Readonly<Record<ThingGroup, GroupRule>> = {
  outcome: { beside: besideOutcome, name: nameOutcome },
  way: { beside: besideWay, name: nameWay },
  result: { beside: besideResult, name: nameResult },
  document: { beside: besideDocument, name: nameDocument },
  decision: { beside: besideDecision, name: nameDecision },
  channel: { beside: besideChannel, name: nameChannel },
  response: { beside: besideResponse, name: nameResponse },
  capacity: { beside: fieldAtoms, name: nameThing },
  charge: { beside: fieldAtoms | requestAtom, name: nameThing },
  label: { beside: 0, name: nameThing },
};

/** A clause that says what is done with what, and no name of a figure. */
const nameByAtoms: Namer = (words, places, around) => {
  const { atoms } = words;
  if (atoms === attended) return nameAttended(words, places, around);
  if ((atoms & kept) !== 0) return nameDocument(words, places, around);
  if ((atoms & decided) === decided) return nameDecided(words, places, around);
  if ((atoms & disputes) !== 0) return nameDisputes(words, places, around);
  if ((atoms & publishAtoms) !== 0) {
    const name = goesOnFromDocuments(atoms, around) ? nameDocument : namePublishing;
    return name(words, places, around);
  }
  return nameRequests(words, places, around);
};

const attended = atomBits('attend', 'principal');
const kept = atomBits('repeal', 'inForce');
const disputes = disputeAtoms | atomBits('complaint');

/** 在政府网站开展在线访谈: the form counts interviews on the website; of other things the site's are only some. */
const nameInterviews: Namer = (words, places, around) => {
  const things = words.things.filter(({ concept }) => concept !== website);
  if (things.some(({ concept }) => concept !== interviews)) return undefined;
  return nameOf({ ...words, things }, places, around);
};

const website = 'disclosure.channel.website';
const interviews = 'response.onlineInterviews';
