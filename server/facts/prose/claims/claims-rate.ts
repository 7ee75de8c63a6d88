import type { ClaimReader } from './claim-reader.js';
import { countedCases } from '../words/naming-disputes.js';
import { disputeAtoms, fieldAtoms, naming } from '../words/naming.js';
import type { Claim } from '../reading.js';
import { atomBits } from '../words/word-index.js';

/**
 * 维持率100%, 胜诉率达100%, 纠错率为零: no case was corrected. What ended otherwise or is pending may be left out of a rate.
 * @param at where the figure begins
 * @param of whether it is all or nothing
 */
export function readRate(reader: ClaimReader, at: number, of: 'all' | 'none'): Claim | undefined {
  const { text, clause, places } = reader;
  const rate = (of === 'all' ? rateOfUpheld : rateOfCorrected).exec(text.slice(clause.start, at));
  if (rate === null) return undefined;
  const words = reader.words({ start: clause.start, end: clause.start + rate.index });
  const place = words && reader.place(words);
  if (place === undefined || place.words.things.length > 0 || place.followsUnknown)
    return undefined;
  const { atoms } = place.words;
  if ((atoms & ~(fieldAtoms | disputeAtoms)) !== 0) return undefined;
  const here = (atoms & disputeAtoms) === 0 ? place.before.disputes : atoms & disputeAtoms;
  const disputes = rate[0].includes('诉') ? here & suits : here;
  const counted = countedCases(disputes, ['corrected'], places);
  return counted && reader.claim('allUpheld', place, naming('disputes', [counted]));
}

/** What stands between a rate and its figure. */
const rateOfUpheld = /(?:维持|胜诉)率[均都已又仍也继续]{0,2}(?:为|是|达到?|保持在?)?了?\s*$/u;
const rateOfCorrected =
  /(?:纠错|纠正|败诉)率[均都已又仍也继续]{0,2}(?:为|是|达到?|保持在?)?了?\s*$/u;

const suits = atomBits('suit', 'direct', 'afterReview');
