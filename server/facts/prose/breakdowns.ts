import { labelBefore, nameBothHalves, nameBothThings, wordsAround } from './labels.js';
import { isAllLeft } from './list-words.js';
import type { List } from './lists.js';
import { compareSum } from './part-sums.js';
import type { Role } from './roles.js';
import type { Sighting } from './sighting.js';

/** A list of a sentence, and whether its parts may count one thing twice. */
export interface SentenceList extends List {
  readonly overlapping: boolean;
}

/** Judges the lists of sentences: which are complete by what they name, and which count one thing several times. */
export function judgeLists(
  text: string,
  sightings: readonly Sighting[],
  lists: readonly List[],
): readonly SentenceList[] {
  const times = new Map<number, number>();
  for (const { total } of lists) times.set(total, (times.get(total) ?? 0) + 1);
  // 25人（含外包3人），其中专职2人、兼职20人: the halves may leave out what another list of the total has.
  const isToldOnce = ({ total }: List): boolean => times.get(total) === 1;
  return lists.map((list) => ({
    total: list.total,
    parts: list.parts,
    beside: list.beside,
    complete: list.complete || (isToldOnce(list) && namesHalves(text, sightings, list)),
    overlapping: overlaps(text, sightings, list),
  }));
}

function namesHalves(
  text: string,
  sightings: readonly Sighting[],
  { total, parts }: List,
): boolean {
  const [one, other] = parts;
  if (parts.length !== 2 || one === undefined || other === undefined) return false;
  const [first, second] = [labelOf(text, sightings, one), labelOf(text, sightings, other)];
  return (
    nameBothHalves(labelOf(text, sightings, total), first, second) ||
    nameBothThings(labelOf(text, sightings, total), first, second)
  );
}

/**
 * Whether the sentence says that the same thing is counted once, or the parts are channels that publish the same, or
 * households, which are told apart now by one thing, now by another: 15万户,其中光纤14万户,农村7万户.
 */
function overlaps(
  text: string,
  sightings: readonly Sighting[],
  { total, parts, complete }: List,
): boolean {
  const whole = sightings[total];
  const last = sightings[parts.at(-1) ?? total];
  if (whole === undefined || last === undefined) return false;
  const { span, sentence } = whole.quantity;
  const around = text.slice(
    Math.max(sentence.start, span.start - furthestNote),
    Math.max(span.end, Math.min(last.end + furthestNote, last.quantity.sentence.end)),
  );
  if (countedOnce.test(around) || whole.quantity.unit === '户') return true;
  if (last.end <= span.start) {
    const note = text.slice(whole.end, Math.min(sentence.end, whole.end + furthestNote));
    if (alike.test(around) || inBoth.test(note)) return true;
  }
  if (inSeveral.test(text.slice(last.end, Math.min(sentence.end, last.end + furthestNote))))
    return true;
  if (countedApart.test(wordsAround(text, whole))) return false;
  if (!complete && isAllAndMore(sightings, total, parts)) return true;
  // 网站公开398条，公开栏公开98条，合计496条: whoever adds them up counts each.
  if (last.end <= span.start && statedSum.test(labelOf(text, sightings, total))) return false;
  // 账号38个,其中公众号22个、微博16个: an account is on one channel; 正常运营30个 tells another side of them.
  const areAccounts = wordsAround(text, whole).includes('账号');
  if (areAccounts && parts.every((part) => channel.test(labelOf(text, sightings, part))))
    return false;
  const names = text.slice(
    span.end,
    Math.max(span.end, Math.min(last.end, span.end + longestNames)),
  );
  return channel.test(names) || app.test(names);
}

const statedSum = /^(?:合计|总计|共计)$/u;

/** What says that channels have the same things, or that some are not counted. */
const alike =
  /重复|剔重|重后|同步|同时|多渠道|多个|交叉|转载|转发|互推|同一|相同|一致|不计|按一条|只算|合并|等[，,、]/u;

/** `2个县是省级试点,3个县是市级试点,共4个县（1个县同为省市试点）`: what the sum behind them leaves out. */
const inBoth =
  /^[^，,。；;]{0,6}[（(，,][^。；;]{0,20}(?:同[为属是]|同时|重[复叠合]|交叉|兼[为有]|剔除|扣除)/u;

/** `配图214条,配视频37条,纯文字98条（部分图文视频兼有）` */
const inSeveral =
  /^[^，,。；;]{0,6}[（(，,][^。；;]{0,20}(?:兼[有具]|共同|交叉|重[复叠合]|可(?:同时|[含兼])|一[条件家人户名次][^。；;]{0,6}多[个项种类]|(?:个别|部分|有的|少数)[^，,。；;]{0,8}[多两][个项种类])/u;

/** `5个单位建有网页,其中有无障碍版的5个,有移动版的4个`: what all of them have, and some have something else. */
function isAllAndMore(
  sightings: readonly Sighting[],
  total: number,
  parts: readonly number[],
): boolean {
  const all = sightings[total]?.count;
  const counts = parts.map((part) => sightings[part]?.count ?? 0).filter((count) => count > 0);
  return all !== undefined && counts.length > 1 && counts.includes(all);
}

/** What comes by one way only. */
const countedApart = /申请|复议|诉讼|案件|人员|工单|诉求/u;

/** A list names channels early, if it does. */
const longestNames = 400;

/** How far from a list its note on what counts once may stand. */
const furthestNote = 60;

const countedOnce =
  /(?:不同|多种|多个)[^。；;]{0,12}(?:渠道|方式)[^。；;]{0,12}(?:相同|同一)|[只仅]计|计1[条次件]|重复计|去重/u;

/** Channels, through several of which the same information goes out. */
const channel =
  /网站|微博|微信|公众号|新媒体|客户端|公报|公开栏|公示栏|显示屏|电子屏|报[刊纸社]|广播|电视|抖音|头条|短信/u;

/** Apart from the others, which need no look at both cases. */
const app = /APP/iu;

/**
 * Two parts that name both halves of the total before them without 其中: `共计210项,保留113项,取消97项`.
 */
export function findHalves(
  text: string,
  sightings: readonly Sighting[],
  roles: readonly Role[],
  lists: readonly List[],
): readonly List[] {
  const found: List[] = [];
  let taken: Set<number> | undefined;
  for (let index = 2; index < sightings.length; index++) {
    const three = threeCounts(sightings, roles, index);
    if (three === undefined) continue;
    const [total, first, second] = three;
    if (first.gap.cue !== undefined) continue;
    const whole = labelBefore(text, total, sightings[index - 3]);
    if (!/[共总]|合计/u.test(whole)) continue;
    if (!nameBothHalves(whole, labelBefore(text, first, total), labelBefore(text, second, first)))
      continue;
    if (compareSum(total, [first]) === 'above') continue;
    const next = sightings[index + 1];
    if (next !== undefined && goesOn(second, next) && roles[index + 1] === 'count') continue;
    taken ??= takenBy(lists);
    if (taken.has(index - 2) || taken.has(index - 1) || taken.has(index)) continue;
    found.push({ total: index - 2, parts: [index - 1, index], complete: true, beside: [] });
  }
  return found;
}

/**
 * What is done and what is left of a total before them: `发现问题58个,已整改52个,剩余6个正在整改`, or not done, 未整改6个.
 */
export function findRests(
  text: string,
  sightings: readonly Sighting[],
  roles: readonly Role[],
  lists: readonly List[],
): readonly List[] {
  const found: List[] = [];
  let parts: Set<number> | undefined;
  for (let index = 2; index < sightings.length; index++) {
    const three = threeCounts(sightings, roles, index);
    if (three === undefined) continue;
    const [total, done, left] = three;
    if (done.gap.cue !== undefined || left.gap.cue !== undefined) continue;
    const [doneLabel, leftLabel] = [labelBefore(text, done, total), labelBefore(text, left, done)];
    if (!isUndone(doneLabel, leftLabel) && !isAllLeft.test(leftLabel)) continue;
    if (!isDone.test(doneLabel)) continue;
    if (labelBefore(text, total, sightings[index - 3]).includes('已')) continue;
    if (compareSum(total, [done]) !== 'below' || compareSum(total, [left]) === 'above') continue;
    parts ??= new Set(lists.flatMap((list) => list.parts));
    if (parts.has(index - 2) || parts.has(index - 1) || parts.has(index)) continue;
    if (mayBeMore(text, sightings, index) || isOfLarger(sightings, roles, index - 2)) continue;
    if (hasOlder(text, [total, sightings[index - 3]], left)) continue;
    found.push({ total: index - 2, parts: [index - 1, index], complete: true, beside: [] });
  }
  return found;
}

/** What is done with some; what is signed for or put together is still there. */
const isDone =
  /^(?:其中)?(?:现|目前|当年|年内)?(?:已(?!全部|.{0,6}(?:签收|合并|整合|并入))|(?:办结|答复|回复|完成整改|整改完成|整改到位)$)/u;

/** Whether what is done with some is not done with the others: 已完成整改, 未整改. */
function isUndone(done: string, left: string): boolean {
  const [, verb] = /^(?:尚|还)?未(?:完成)?([\u4e00-\u9fff]{2})$/u.exec(left) ?? [];
  return (
    verb !== undefined && (done.endsWith(verb) || done.replace(/完成$|到位$/u, '').endsWith(verb))
  );
}

/** `其余8件、另有2件`, `剩余6个；另有2个经核实不属实`: more is left than that, or something else is. */
function mayBeMore(text: string, sightings: readonly Sighting[], index: number): boolean {
  const [left, next] = [sightings[index], sightings[index + 1]];
  if (left === undefined || !whatIsLeft.test(text.slice(left.end, left.end + 1))) return true;
  return (
    next?.paragraph === left.paragraph &&
    next.quantity.unit === left.quantity.unit &&
    next.quantity.span.start - left.end < furthestNote
  );
}

/** What is said of the rest: a mark, 正在, 尚未, 因, 将, 结转; no noun of its own, as in 其余12件平时建议. */
const whatIsLeft = /^$|[，,。；;、\s正已尚未因将结均按待转拟纳在仍继不]/u;

/** `收到工单60件，咨询类40件，已办结38件，剩余20件`: the total is a part of what stands before it. */
function isOfLarger(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  index: number,
): boolean {
  const total = sightings[index];
  for (let at = index - 1; at >= 0; at--) {
    const before = sightings[at];
    if (total === undefined || before?.quantity.sentence !== total.quantity.sentence) return false;
    if (roles[at] !== 'count' || before.quantity.unit !== total.quantity.unit) continue;
    if (compareSum(total, [before]) === 'above') return true;
  }
  return false;
}

/**
 * `年初结转3个，新发现58个，已整改52个，剩余9个`, `剩余8处（含上年遗留2处）`: what was there before is left too. In
 * `上年结转6件，共226件，已办结216件，其余10件结转下年` it is in the total.
 */
function hasOlder(
  text: string,
  [total, before]: readonly [Sighting, Sighting | undefined],
  { end }: Sighting,
): boolean {
  const behind = text.slice(total.end, end + furthestNote).split(/[。\n]/u, 1)[0] ?? '';
  if (fromBefore.test(behind)) return true;
  if (/^(?:[合总]?共|[合总]计)$/u.test(labelBefore(text, total, before))) return false;
  const near = text.slice(Math.max(0, total.end - longestNames), total.end);
  return older.test(near.slice(near.lastIndexOf('\n') + 1)) || behind.includes('结转');
}

const older = /结转|遗留|留下|上年|去年|原有|年初|以前|往年|尚有|未办结|未整改/u;
/** What was there before or came beside it, but for what is carried into the year after. */
const fromBefore =
  /结转(?!至?下|[到至]?20\d\d)|遗留|留下|上年|去年|原有|年初|以前|往年|新开|新增|新设/u;

/** Three counts that go on from each other, the last of them at `index`. */
function threeCounts(
  sightings: readonly Sighting[],
  roles: readonly Role[],
  index: number,
): readonly [Sighting, Sighting, Sighting] | undefined {
  if (roles[index - 2] !== 'count' || roles[index - 1] !== 'count' || roles[index] !== 'count') {
    return undefined;
  }
  const [one, two, three] = [sightings[index - 2], sightings[index - 1], sightings[index]];
  if (one === undefined || two === undefined || three === undefined) return undefined;
  return goesOn(one, two) && goesOn(two, three) ? [one, two, three] : undefined;
}

/** All figures of some lists. */
function takenBy(lists: readonly List[]): Set<number> {
  const taken = new Set<number>();
  for (const { total, parts } of lists) {
    taken.add(total);
    for (const part of parts) taken.add(part);
  }
  return taken;
}

/** Whether a figure stands beside another: same unit, same sentence, nothing stronger than a comma between. */
function goesOn(first: Sighting, second: Sighting): boolean {
  return (
    second.quantity.unit === first.quantity.unit &&
    second.quantity.sentence === first.quantity.sentence &&
    second.depth === first.depth &&
    second.gap.depth === first.depth &&
    second.gap.strength <= 2
  );
}

function labelOf(text: string, sightings: readonly Sighting[], index: number): string {
  const sighting = sightings[index];
  return sighting === undefined ? '' : labelBefore(text, sighting, sightings[index - 1]);
}
