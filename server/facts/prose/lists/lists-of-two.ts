import { lineEndAt, lineStartAt } from '../../../report/text/lines.js';
import { isExcepted } from './exceptions.js';
import { nameHalvesOf } from './half-names.js';
import { labelAt, labelBefore } from '../figures/labels.js';
import { goesOn, threeCounts } from './counts-in-a-row.js';
import { isAllLeft } from './list-words.js';
import { takenBy, type List } from './lists.js';
import { compareSum } from './part-sums.js';
import type { TextFigures } from '../figures/text-figures.js';
import type { Sighting } from '../figures/sighting.js';

/**
 * Two parts that name both halves of the total before them without 其中: `共计210项,保留113项,取消97项`.
 */
export function findHalves(figures: TextFigures, lists: readonly List[]): readonly List[] {
  const { text, sightings, roles } = figures;
  const found: List[] = [];
  let taken: Set<number> | undefined;
  for (let index = 2; index < sightings.length; index++) {
    const three = threeCounts(figures, index);
    if (three === undefined) continue;
    const [totalAt, firstAt] = three.places;
    const [total, first, second] = three.counts;
    if (first.gap.cue !== undefined) continue;
    const whole = labelAt(figures, totalAt);
    if (!/[共总]|合计|两级/u.test(whole)) continue;
    if (!nameHalvesOf(whole, labelBefore(text, first, total), labelBefore(text, second, first)))
      continue;
    if (compareSum(total, [first]) === 'above') continue;
    const next = sightings[index + 1];
    if (next !== undefined && goesOn(second, next) && roles[index + 1] === 'count') continue;
    taken ??= takenBy(lists);
    if (three.places.some((at) => taken?.has(at) === true)) continue;
    found.push({ total: totalAt, parts: [firstAt, index], complete: true, beside: [] });
  }
  return found;
}

/**
 * What is done and what is left of a total before them: `发现问题58个,已整改52个,剩余6个正在整改`, or not done, 未整改6个; or
 * what is excepted and all the others, `除不予公开58件外，其余623件`.
 */
export function findRests(figures: TextFigures, lists: readonly List[]): readonly List[] {
  const { text, sightings } = figures;
  const found: List[] = [];
  let parts: Set<number> | undefined;
  for (let index = 2; index < sightings.length; index++) {
    const three = threeCounts(figures, index);
    if (three === undefined) continue;
    const [totalAt, doneAt] = three.places;
    const [total, done, left] = three.counts;
    if (done.gap.cue !== undefined || left.gap.cue !== undefined) continue;
    const [doneLabel, leftLabel] = [labelBefore(text, done, total), labelBefore(text, left, done)];
    if (!isUndone(doneLabel, leftLabel) && !isAllLeft.test(leftLabel)) continue;
    if (!isDone.test(doneLabel) && !isExceptedFrom(text, done, left)) continue;
    if (labelAt(figures, totalAt).includes('已')) continue;
    if (compareSum(total, [done]) !== 'below' || compareSum(total, [left]) === 'above') continue;
    parts ??= new Set(lists.flatMap((list) => list.parts));
    if (three.places.some((at) => parts?.has(at) === true)) continue;
    if (mayBeMore(figures, index) || isOfLarger(figures, totalAt)) continue;
    if (hasOlder(figures, totalAt, left)) continue;
    found.push({ total: totalAt, parts: [doneAt, index], complete: true, beside: [] });
  }
  return found;
}

/** `除不予公开58件外，`, right before all the others. */
function isExceptedFrom(text: string, done: Sighting, left: Sighting): boolean {
  const between = text.slice(done.end, left.quantity.clause.start);
  return isExcepted(text, done) && /^[^，,。；;]{0,20}[，,]\s?$/u.test(between);
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
function mayBeMore({ text, sightings }: TextFigures, index: number): boolean {
  const [left, next] = [sightings[index], sightings[index + 1]];
  if (left === undefined || !whatIsLeft.test(text.slice(left.end, left.end + 1))) return true;
  return (
    next?.paragraph === left.paragraph &&
    next.quantity.unit === left.quantity.unit &&
    next.quantity.span.start - left.end < furthestNote
  );
}

/** What is said of the rest: a mark, 正在, 尚未, 因, 将, 结转; no noun of its own, as in 其余12件平时建议. */
const whatIsLeft = /^$|[，,。；;、\s正已尚未因将结均全都按待转拟纳在仍继不]/u;

/** `收到工单60件，咨询类40件，已办结38件，剩余20件`: the total is a part of what stands before it. */
function isOfLarger({ sightings, roles }: TextFigures, index: number): boolean {
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
function hasOlder(figures: TextFigures, total: number, left: Sighting): boolean {
  const { text, sightings } = figures;
  const totalEnd = sightings[total]?.end ?? left.end;
  const end = lineEndAt(text, totalEnd, left.end + furthestNote - totalEnd);
  const [behind = ''] = text.slice(totalEnd, end).split('。', 1);
  if (fromBefore.test(behind)) return true;
  if (/^(?:[合总]?共|[合总]计)$/u.test(labelAt(figures, total))) return false;
  const before = text.slice(lineStartAt(text, totalEnd, furthestOlder), totalEnd);
  return older.test(before) || behind.includes('结转');
}

/** How far before a total may stand what was there before. */
const furthestOlder = 400;

/** How far behind what is left a note on it, or more of it, may stand. */
const furthestNote = 60;

const older = /结转|遗留|留下|上年|去年|原有|年初|以前|往年|尚有|未办结|未整改/u;
/** What was there before or came beside it, but for what is carried into the year after. */
const fromBefore =
  /结转(?!至?下|[到至]?20\d\d)|遗留|留下|上年|去年|原有|年初|以前|往年|新开|新增|新设/u;
