import type { ConceptPlaces } from '../words/counted.js';
import { fieldAtoms, requestAtom } from '../words/naming.js';
import type { Counted } from '../reading.js';
import type { FigureInClause } from './figure-in-clause.js';

/** Who asked, in a sentence on what the year before left: `上年结转申请中，自然人11件、商业企业1件`. */
export function carriedBy(
  { words, total, quantity: { sentence, clause }, text }: FigureInClause,
  places: ConceptPlaces,
): Counted | undefined {
  const { columns, atoms, things, periods, otherYear } = words;
  if (columns === undefined || total !== undefined || things.length > 0) return undefined;
  if (words.actors.length > 0) return undefined;
  if ((atoms & ~(fieldAtoms | requestAtom)) !== 0 || periods !== 0 || otherYear) return undefined;
  if (clause.start - sentence.start > longestTopic) return undefined;
  if (!ofCarried.test(text.slice(sentence.start, clause.start))) return undefined;
  const rows = places.byApplicant ? places.of('requests.carriedIn')?.rows : undefined;
  return rows && { rows, columns };
}

/** With the others that asked for some of these between. */
const longestTopic = 80;
const ofCarried =
  /^\s{0,4}在?(?:上一?年度?|去年)结转的?(?:政府信息公开)?申请[中里][，,]\s?(?:[^，,、。；;：:\d]{1,12}\d{1,7}\s?件[、，,]\s?){0,5}$/u;
