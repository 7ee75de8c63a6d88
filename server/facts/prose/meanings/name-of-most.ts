import type { EachName } from './each-name.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * What names a figure that stands behind who asked most: `自然人` of `申请人以自然人为主，共66件`. It may be how many they asked,
 * or how many were asked in all.
 */
export function nameOfMost({ text, sightings }: TextFigures, index: number): EachName | undefined {
  const quantity = sightings[index]?.quantity;
  if (quantity === undefined) return undefined;
  const { clause, sentence, span } = quantity;
  if (span.start - clause.start > longestSum) return undefined;
  if (!sumAlone.test(text.slice(clause.start, span.start))) return undefined;
  const from = Math.max(sentence.start, clause.start - longestName);
  const before = text.slice(from, clause.start);
  for (const pattern of ofMost) {
    const name = pattern.exec(before)?.[1];
    if (name === undefined) continue;
    const end = clause.start - (before.length - before.lastIndexOf(name) - name.length);
    return {
      words: { start: end - name.length, end },
      clauseStart: end - name.length,
      isOfMost: true,
    };
  }
  return undefined;
}

const longestSum = 6;
const longestName = 30;
const sumAlone = /^\s{0,2}(?:一?共[计有]?|合计|总计|[计为有达])?\s{0,2}$/u;

/** Who asked, in a clause that says no more than that they are the most; behind it a comma or a bracket. */
const ofMost: readonly RegExp[] = [
  /(?:^|[，,。；;：:（(、\s])(?:申请人(?:类型)?|申请主体|主要)?以((?:自然人|公民|法人或其他组织|商业企业|企业|个人)(?:申请人|申请)?)为主[，,（(]\s?$/u,
  /(?:^|[，,。；;：:（(、\s])(?:申请人(?:类型)?|申请主体)(?:主要|大多|多数|绝大多数)[为是]((?:自然人|公民|法人或其他组织|商业企业|企业|个人)(?:申请人|申请)?)[，,（(]\s?$/u,
  /(?:^|[，,。；;：:（(、\s])(?:其中)?((?:自然人|公民|法人或其他组织|商业企业|企业|个人)(?:申请人|申请)?)(?:最多|居多|占(?:绝大多数|大多数|多数))[，,（(]\s?$/u,
];
