import { lineStartAt } from '../../../report/text/lines.js';
import { withoutOrdinal } from '../../../report/text/ordinals.js';
import type { FigureInClause } from './figure-in-clause.js';
import { isTopic, type HeadingWords } from '../words/heading-words.js';
import { sentenceBefore } from '../figures/labels.js';
import { atomBits } from '../words/word-index.js';

/**
 * Whether what was made public is told of a channel or a kind of information, which stands before the figure in its
 * paragraph (`加强微博运营,全年公开政府信息300条`; `开设“政策解读”专栏。全年共公开信息82条`), in a label before that
 * (`财政资金信息公开。全年公开36条`) or in the heading.
 * @param above the headings the figure stands under
 */
export function isUnderTopic(
  { quantity: { sentence, clause }, words, text }: FigureInClause,
  above: HeadingWords,
): boolean {
  if (above.ofTopic) return true;
  // 主动公开 is all of it, whatever way it is made public.
  const isActive = (words.atoms & active) !== 0;
  if (!isActive && channels.test(paragraphBefore(text, clause.start))) return true;
  const label = sentenceBefore(text, sentence.start);
  return label !== undefined && isTopic(withoutOrdinal(label));
}

/** What stands before a place in its paragraph, as far as it is looked at. */
function paragraphBefore(text: string, at: number): string {
  return text.slice(lineStartAt(text, at, reach), at);
}

const active = atomBits('active');
const channels = /微博|微信|网站|公众号|客户端|新媒体|公报|公开栏|公示栏|显示屏|专栏|专题|栏目/u;

/** How far before the figure a channel is looked for. */
const reach = 120;
