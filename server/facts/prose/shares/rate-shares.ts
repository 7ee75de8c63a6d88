import type Big from 'big.js';
import { wholeOf } from '../../calculations/wholes.js';
import { isOneSlipAway } from '../figures/one-slip-away.js';
import { goesOn } from '../lists/counts-in-a-row.js';
import { labelAt } from '../figures/labels.js';
import { compareSum } from '../lists/part-sums.js';
import { shareDistance } from './share-distance.js';
import type { SentenceShare } from './share-rows.js';
import { parting, type Sighting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Finds rates that are shares of the counts right before them, one of them named by the rate's own verb: `收到意见241条，
 * 采纳173条，采纳率71.8%`, `抽检8240批次，合格8091批次、不合格149批次，合格率98.19%`. A rate that any other counts of the
 * paragraph give is a rate of those.
 */
export function findRateShares(figures: TextFigures): readonly SentenceShare[] {
  const { roles } = figures;
  const found: SentenceShare[] = [];
  for (let at = roles.indexOf('rate'); at !== -1; at = roles.indexOf('rate', at + 1)) {
    const share = readShare(figures, at);
    if (share !== undefined) found.push(share);
  }
  return found;
}

function readShare(figures: TextFigures, percentage: number): SentenceShare | undefined {
  const { sightings, roles } = figures;
  const rate = sightings[percentage];
  if (rate === undefined || !isRightBehind(rate, sightings[percentage - 1])) return undefined;
  const verb = ofRate.exec(labelAt(figures, percentage))?.[1];
  if (verb === undefined) return undefined;
  const [at, base] = partAndBase(figures, percentage, verb);
  const [part, whole] = [sightings[at ?? -1], sightings[base ?? -1]];
  if (at === undefined || base === undefined || part === undefined || whole === undefined)
    return undefined;
  if (roles[at] !== 'count' || roles[base] !== 'count') return undefined;
  // All that was due may be done where not all is.
  const { value } = rate.quantity.figure;
  if (value.gte(hundred)) return undefined;
  const isMore = part.quantity.figure.value.gt(whole.quantity.figure.value);
  if (isMore && !isSlip(part, whole, rate)) return undefined;
  if (leftOut.test(labelAt(figures, base))) return undefined;
  const share = { percentage, part: at, base };
  return followsElsewhere(figures, share) ? undefined : share;
}

/** Whether a percentage stands beside the figure before it. */
function isRightBehind({ quantity, gap, depth }: Sighting, last: Sighting | undefined): boolean {
  if (quantity.unit !== '%' || quantity.sentence !== last?.quantity.sentence) return false;
  return gap.strength <= parting.comma && depth === last.depth;
}

const hundred = 100;

/** `征集意见524条，采纳3391条，采纳率74.6%`: whether what is more than all would give the rate but for one slip. */
function isSlip(
  part: Sighting,
  { count: all }: Sighting,
  { quantity: { figure } }: Sighting,
): boolean {
  if (part.count === undefined || all === undefined) return false;
  const [least, most] = [figure.low, figure.high].map((end) => end.times(all).div(hundred));
  if (least === undefined || most === undefined) return false;
  const from = wholeOf(least.round(0, 3));
  for (let right = from; right <= from + mostTried && most.gte(right); right++) {
    if (isOneSlipAway(String(part.count), String(right))) return true;
  }
  return false;
}

/** A rate in whole per cents leaves open a few of them. */
const mostTried = 8;

/** The places of the count that a rate is of, and of what that is a part of. */
function partAndBase(
  figures: TextFigures,
  percentage: number,
  verb: string,
): readonly [part: number | undefined, base: number | undefined] {
  const at = partOf(figures, percentage, verb);
  if (at === undefined) return partInList(figures, percentage, verb) ?? [undefined, undefined];
  return [at, baseOf(figures, at, verb)];
}

/**
 * `制发公文260件，其中主动公开202件，依申请公开50件，不予公开8件，主动公开率77.7%`: the one count named by the verb of those before it
 * that add up to the one before them.
 */
function partInList(
  figures: TextFigures,
  percentage: number,
  verb: string,
): readonly [part: number, base: number] | undefined {
  const { sightings, roles } = figures;
  const parts: Sighting[] = [];
  let named: number | undefined;
  for (let at = percentage - 1; at > percentage - mostParts && at > 0; at--) {
    const [whole, part] = [sightings[at - 1], sightings[at]];
    if (whole === undefined || part === undefined || roles[at] !== 'count') return undefined;
    if (!goesOn(whole, part)) return undefined;
    parts.push(part);
    if (names(labelAt(figures, at), verb)) {
      if (named !== undefined) return undefined;
      named = at;
    }
    if (parts.length > 1 && compareSum(whole, parts) === 'equal') {
      return named === undefined ? undefined : [named, at - 1];
    }
  }
  return undefined;
}

/** No list before a rate is longer. */
const mostParts = 6;

/** The place of the count that a rate's verb names: the last one before it, or the one before what is not that. */
function partOf(figures: TextFigures, percentage: number, verb: string): number | undefined {
  const { text, sightings } = figures;
  const last = labelAt(figures, percentage - 1);
  if (names(last, verb)) return percentage - 1;
  // 抽查的120条信息中31条重复发布，重复率25.8%
  const { end, gap } = sightings[percentage - 1] ?? { end: 0, gap: undefined };
  if (gap?.cue === 'among' && text.startsWith(verb, end)) return percentage - 1;
  const isOpposite =
    (/^(?:为|属于)?[不未非]/u.test(last) && last.endsWith(verb)) ||
    // 已整改到位18份，正在整改3份，整改完成率85.7%
    (/^(?:正在|尚未|还未|仍在|剩余|其余)/u.test(last) && around.has(verb.replace(/完成$/u, ''))) ||
    // 按期办结571件、延期办结18件，按期办结率96.9%
    (/^(?:经批准)?(?:延期|逾期|超期)/u.test(last) && /^(?:按[时期]|及时)/u.test(verb));
  return isOpposite && names(labelAt(figures, percentage - 2), verb) ? percentage - 2 : undefined;
}

/** The place of the count that a part is of: the one before it, or before another part that stands between. */
function baseOf(figures: TextFigures, part: number, verb: string): number | undefined {
  const { sightings, roles } = figures;
  const [whole, before, own] = [part - 2, part - 1, part].map((at) => sightings[at]);
  if (before === undefined || own === undefined || !goesOn(before, own)) return undefined;
  if (whole === undefined || roles[part - 2] !== 'count' || !goesOn(whole, before)) return part - 1;
  if (compareSum(whole, [before, own]) === 'equal') return part - 2;
  if (compareSum(before, [own]) === 'above') return part - 2;
  // 行政复议24件，其中维持12件、纠正4件，纠错率16.7%: what opens a list of the total, and another end, is a part of it too.
  if (before.gap.cue !== undefined) return part - 2;
  if (ending.test(verb) && ending.test(labelAt(figures, part - 1))) return part - 2;
  return usual.test(verb) ? part - 1 : undefined;
}

/** How a case ends. */
const ending =
  /^(?:结果|被|均|判决)?(?:维持|驳回|纠[错正]|撤销|胜诉|败诉|确认违法|变更|终止|调解|和解)/u;

/** `采纳率为`, with nothing else before it. */
const ofRate =
  /^(?:其中|意见|建议|问题|总体|整体)?((?:主动|按[时期]|及时)?[\u4e00-\u9fff]{2,4})率(?:[仅为是达]|仅为|只有|达到)?\s?$/u;

/** Verbs of rates of which what stands right before them is known to be all. */
const usual =
  /^(?:主动|按[时期]|及时)?(?:采纳|办结|办复|答复|回复|回访|整改|公开|解读|完成|通过|合格|达标|处置|清理|更新|采用|录用|落实|(?:有效)?回收|整改完成|不合格|问题|参训|参加|出席|到会|到课|参考|优秀|良好|胜诉|败诉|维持|纠[错正])$/u;

/** What was done before that: 已办结, and what came over from the year before. */
const leftOut = /已|结转|遗留|上年|去年|其中/u;

/** Whether the words of a count are the verb of a rate: 已整改到位, 整改完成 before 整改率; not 部分采纳 before 采纳率. */
function names(label: string, of: string): boolean {
  const done = label
    .replace(/^(?:目前|[现共已]|累计|实际|予以|全部|其中|检出|发现|查出){0,3}/u, '')
    .replace(/[了数]$/u, '')
    .replace('有效问卷', of.startsWith('有效') ? '问卷' : '有效问卷')
    // 不合格样品9批次 before 不合格率
    .replace(/(?<=^不合格|^问题)(?:样品|产品|食品|文书|信息|单位)$/u, '');
  // 整改完成率, 有效回收率
  if (of.startsWith('有效') && !label.includes('有效')) return false;
  const verb = of === '整改完成' ? '整改' : of.replace(/^有效(?=回收)/u, '');
  return (
    done === verb ||
    (around.has(verb) && done.replace(/完成|到位/u, '') === verb) ||
    (verb === '完成' && /^(?:整改)?完成$/u.test(done)) ||
    (verb === '公开' && ofDisclosure.test(done)) ||
    (attending.test(verb) && attended.test(done)) ||
    (passing.test(verb) && done.replace(tested, '') === verb) ||
    (/^纠[错正]$/u.test(verb) && /^(?:结果)?被?(?:依法)?纠[错正]$/u.test(done)) ||
    (verb === '回收' && /^(?:收回|回收)(?:调查)?(?:问卷|评议表|答卷)?$/u.test(done)) ||
    (done.startsWith(verb) && withObject.test(done.slice(verb.length)))
  );
}

const ofDisclosure =
  /^(?:主动公开|公开答复|答复公开|予以公开(?:[及和与、]部分公开)?|公开及部分公开)$/u;
const attending = /^(?:参[训加考]|出席|到[会课])$/u;
const attended = /^(?:参[训加考]|出席|到[会课])(?:培训|会议|考试|人员|人数)?$/u;
const passing = /^(?:合格|优秀|良好|通过|达标)$/u;
const tested =
  /^(?:考试|考核|测试|测评|检查|抽检|检测|评定|评议|评估|评为|获评|被评为|成绩|结果){1,2}为?/u;

/** `退回修改46份` before 退回率. */
const withObject = /^(?:修改|意见|建议|问题|整改)$/u;

const around: ReadonlySet<string> = new Set(['整改', '办结', '清理', '处置', '落实', '更新']);

/** Whether two other counts near a percentage give it, or one of two together. */
function followsElsewhere({ sightings, roles }: TextFigures, share: SentenceShare): boolean {
  const [rate, last] = [sightings[share.percentage], sightings[share.part]];
  if (rate === undefined || last === undefined) return true;
  const counts: Sighting[] = [];
  for (let at = share.percentage + 2; at >= Math.max(0, share.percentage - furthest); at--) {
    const each = sightings[at];
    if (each?.paragraph !== rate.paragraph || roles[at] !== 'count') continue;
    if (each.quantity.unit === last.quantity.unit) counts.push(each);
  }
  const values = counts.map(({ quantity }) => quantity.figure.value);
  const sums = values.flatMap((one, at) => values.slice(at + 1).map((other) => one.plus(other)));
  return values.some((part, at) =>
    [...values.filter((_, other) => other !== at), ...sums].some((base) => gives(part, base, rate)),
  );
}

/** Counts further back are of something else. */
const furthest = 8;

/** Whether a percentage is a share, to a unit of its last decimal. */
function gives(part: Big, base: Big, { quantity: { figure } }: Sighting): boolean {
  return base.gt(0) && shareDistance(figure, part, base).lte(1);
}
