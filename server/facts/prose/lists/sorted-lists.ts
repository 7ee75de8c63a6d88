import { Characters } from '../../../report/text/characters.js';
import { isAverage } from '../figures/averages.js';
import type { OpenList } from './open-list.js';
import type { PartTotals } from './part-totals.js';
import { parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * How the words right before a figure say that it is the first of what a figure before is sorted into: `divided` for
 * `按级别分，`, which names all kinds, `among` for `按渠道：`, `分形式看：` and `从内容构成看，`; undefined for all else.
 */
export function sortingAt(
  text: string,
  { end, depth, paragraph }: Sighting,
  { gap, quantity, depth: own, paragraph: ownParagraph }: Sighting,
): OpenList['cue'] | undefined {
  if (depth !== own || paragraph !== ownParagraph) return undefined;
  if (gap.strength < parting.semicolon) {
    const words = text.slice(end, quantity.span.start);
    return gap.strength === parting.comma && sortsHere.test(words) ? 'divided' : undefined;
  }
  const between = text.slice(
    Math.max(end, quantity.span.start - longestWords),
    quantity.span.start,
  );
  if (!opens.standBetween(between, 0, between.length)) return undefined;
  if (sorts.test(between)) return 'divided';
  return seen.test(between) || labels.test(between) ? 'among' : undefined;
}

/** `6215条信息，按内容分：机构职能类96条`: right behind the figure that is sorted. */
const sortsHere =
  /^[^，,。；;：:、\d]{0,8}[，,]\s?按照?(?!时|期|规定|程序|要求|比例)[^，,。；;：:、\d]{1,10}(?:来分|划分|区分|分类|分)[，,：:]\s?[^，,。；;：:\d]{1,16}$/u;

const opens = new Characters('按从分：:');

/** The words that sort, and the name of the first kind. */
const longestWords = 40;

const sorts =
  /[。；;]\s?按照?(?!时|期|规定|程序|要求|比例)[^，,。；;：:、\d]{1,10}(?:来分|划分|区分|分类|分)[，,：:]\s?[^，,。；;：:\d]{1,16}$/u;
const labels =
  /[。；;]\s?[\u4e00-\u9fff]{0,6}(?:内容|途径|方式|渠道|构成|类[别型]|来源|结果|领域|分布|事由)(?:情况)?(?:分别为)?[:：]\s?[^，,。；;：:\d]{1,16}$/u;
const seen =
  /[。；;]\s?(?:(?:按照?(?!时|期|规定|程序|要求|比例)|分)[^，,。；;：:、\d]{1,10}(?:来?看[，,：:]|[：:])|从[^，,。；;：:、\d]{1,10}来?看[，,：:]|按照?[^，,。；;：:、\d]{0,6}(?:类别|种类|渠道|级别|来源|领域|主题|主体|载体|对象)[，,])\s?[^，,。；;：:\d]{1,16}$/u;

/**
 * The place of what is sorted: the total of the list before, or the figure before; none where another count of its unit
 * in the paragraph is more, of which the kinds may be as well.
 */
export function sortedTotal(
  { text, sightings, roles }: TextFigures,
  totals: PartTotals,
  index: number,
): number | undefined {
  const first = sightings[index];
  const counts = (each: number): boolean => {
    const figure = sightings[each];
    return figure !== undefined && roles[each] === 'count' && !isAverage(text, figure);
  };
  let at = index - 1;
  while (at >= 0 && !counts(at) && sightings[at]?.paragraph === first?.paragraph) at--;
  const total = totals.rootOf(at);
  const whole = sightings[total];
  if (whole?.count === undefined || whole.paragraph !== first?.paragraph) return undefined;
  if (whole.quantity.unit !== first.quantity.unit || isSorted(text, whole)) return undefined;
  if (first.quantity.span.start - whole.end > furthest) return undefined;
  for (let each = index - 1; each >= 0; each--) {
    const other = sightings[each];
    if (other?.paragraph !== whole.paragraph) break;
    if (each === total || totals.rootOf(each) === total) continue;
    if (other.quantity.unit === whole.quantity.unit && counts(each)) return undefined;
  }
  return total;
}

/** What is further back is not what is sorted. */
const furthest = 600;

/** `从申请人看，自然人523件；从办理结果看，…`: one of the kinds by another measure is not what is sorted next. */
function isSorted(text: string, { quantity: { sentence, clause } }: Sighting): boolean {
  const from = Math.max(sentence.start, clause.start - 16);
  return /(?:从|按照?)[^，,。；;：:、\d]{1,10}来?看[，,：:]\s?$/u.test(
    text.slice(from, clause.start),
  );
}
