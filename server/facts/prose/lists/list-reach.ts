import { Characters } from '../../../report/text/characters.js';
import { wordsAround } from '../figures/labels.js';
import type { Sighting } from '../figures/sighting.js';

/**
 * Whether the sentence of 其中 says itself what its parts are of, and that is another thing than a figure of the sentence
 * before counts: `行政诉讼案件3件。申请量比上年上升12.5%，其中同意公开20件`. One that begins with 其中, says 上述 or 均, or names
 * something of what that figure counts goes on from there.
 */
export function speaksOfOther(text: string, total: Sighting, { quantity, gap }: Sighting): boolean {
  const { start } = quantity.sentence;
  if (gap.cueAt - start > longestWords) return false;
  const said = text.slice(start, gap.cueAt).replace(sayNothing, '');
  if (!/[\u4e00-\u9fff]{2}/u.test(said) || goesOn.test(said)) return false;
  const counted = wordsAround(text, total);
  for (let at = 0; at + 1 < said.length; at++) {
    const pair = said.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/u.test(pair) && counted.includes(pair)) return false;
  }
  return changed.standBetween(said, 0, said.length);
}

/** What is longer says more than what it is about. */
const longestWords = 60;

/** What may be said of anything. */
const sayNothing =
  /(?:20\d\d|[上去今本]|上一)年度?|全年|同期|政府信息(?:公开)?|信息公开|工作|情况|数量|[较比与]/gu;
const goesOn = /上述|以上|这些|[该其均都已]|全部|所有|截[至止]/u;
/** What says how something changed, or how much of all it is, has a subject. */
const changed = new Characters('增长升降减少多落占');
