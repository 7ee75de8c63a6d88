import { labelAt } from '../figures/labels.js';
import type { SentenceShare } from './share-rows.js';
import { saysWhole, type BaseWords } from '../figures/share-words.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * `文件318条、动态4103条、其他982条。其中动态类占75.9%`: a share that opens a sentence, of the one part of the list before that is
 * named again.
 */
export function namedAgain(
  { text, sightings, roles }: TextFigures,
  index: number,
  totals: ReadonlyMap<number, number>,
  { start, words }: BaseWords,
): SentenceShare | undefined {
  const [share, previous] = [sightings[index], sightings[index - 1]];
  if (share === undefined || previous?.paragraph !== share.paragraph) return undefined;
  const { sentence, clause } = share.quantity;
  const from = Math.max(sentence.start, previous.end, start - longestSubject);
  const subject = opensAgain.exec(text.slice(from, start))?.[1];
  if (subject === undefined || !(saysWhole(words) || ofYear.test(words))) return undefined;
  // 其中四季度最多，占全年的28.6% goes on in the sentence of the list, a share of its own behind each part does not.
  if (roles[index - 1] === 'share' || clause.start < previous.end) return undefined;
  const total = totals.get(index - 1);
  const whole = sightings[total ?? -1];
  if (total === undefined || whole === undefined) return undefined;
  const named: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - furthestBase); at--) {
    if (totals.get(at) !== total || roles[at] !== 'count') continue;
    if (isCalled(labelAt({ text, sightings, roles }, at).trim(), subject)) named.push(at);
  }
  const [part, more] = named;
  if (part === undefined || more !== undefined) return undefined;
  return { percentage: index, part, base: total };
}

const longestSubject = 24;
const opensAgain =
  /^[。；;，,\s]{0,2}其中[，,]?\s?([\u4e00-\u9fff]{2,10}?)(?:信息|申请)?(?:数量?)?(?:(?:最多|最高|最大|居多|居首)[，,]\s?|的?)$/u;
const ofYear = /^(?:全年|年度|全部)(?:总[数量]|公开总[数量]|发布总[数量])?$/u;

/** Whether a part has a name, or one that begins or ends so: 工作动态类 and 工作动态, 四季度公开 and 四季度. */
function isCalled(label: string, name: string): boolean {
  const [one, other] = [label, name].map((each) => each.replace(/类$/u, ''));
  return one === other || (other !== undefined && one?.startsWith(other) === true);
}

/** How far before a share its part is looked for, in figures. */
const furthestBase = 20;
