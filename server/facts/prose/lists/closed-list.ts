import { countsMadeFor, withAsides } from './asides.js';
import { areAnswered } from './half-names.js';
import { labelAt } from '../figures/labels.js';
import { handled, ofRest, ways } from './list-words.js';
import { headsOf } from './list-heads.js';
import { areClasses, goOnInList, nameKindsThroughout } from './kinds.js';
import type { List } from './lists.js';
import { mayBeOfMore } from './more-than-total.js';
import { areOfOneSet } from './one-of-a-set.js';
import { longestList, type OpenList } from './open-list.js';
import { compareParts, fullRun, sumOf } from './part-sums.js';
import type { PartTotals } from './part-totals.js';
import { holdCarriedIn, makeUpSibling } from './parts-of-another.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * A list whose last part was read: the parts it has by its sum, and whether they are all of it.
 * @param totals what turns out to be no part is taken from it
 * @returns undefined where it is no list after all
 */
export function closed(figures: TextFigures, list: OpenList, totals: PartTotals): List | undefined {
  if (countsMadeFor(figures, list.total, list.parts[0] ?? -1)) {
    totals.release([...list.parts, ...list.doubtful, ...list.asides]);
    return undefined;
  }
  if (
    list.doubtful.length > 0 &&
    !list.nested &&
    nameKindsThroughout(figures, list.total, [...list.parts, ...list.doubtful])
  ) {
    list.parts.push(...list.doubtful.splice(0));
    list.sum = sumOf(figures.sightings, list.parts);
  }
  // 3个查阅点接待2914人次,分别为612人次、857人次、1445人次: a part of each of them.
  if (list.cue === 'each' && isCounted(figures, list)) list.complete = true;
  const parts = partsOf(figures, list, totals);
  if (parts === undefined) return undefined;
  const complete =
    (list.complete || lacksRest(figures, list, parts)) &&
    !list.behindAverage &&
    !isOpenEnded(figures, parts) &&
    !parts.some((index) => forEach.test(labelAt(figures, index)));
  const beside = list.doubtful.filter((index) =>
    isOfOtherKind(figures, list, labelAt(figures, index)),
  );
  return {
    total: list.total,
    parts,
    complete,
    beside: [...beside, ...list.asides].filter(
      (index) => !parts.includes(index) && !countsMadeFor(figures, list.total, index),
    ),
  };
}

/** `3次,具体为3月、6月、9月各1次`: it counts several times. */
const forEach = /各[\u4e00-\u9fff]{0,3}$/u;

/** `326条,其中工作动态152条、…、其他70条`: what is of no kind named before is all the rest, and not less. */
function lacksRest(figures: TextFigures, list: OpenList, parts: readonly number[]): boolean {
  const { sightings } = figures;
  if (comesInOtherWays(figures, list, parts)) {
    return compareParts(sightings, list.total, parts) === 'below';
  }
  if (parts.length < 3 || !endsInRest(figures, parts)) return false;
  // Of applicants and of results, 其他 is a kind of its own.
  if (list.loose !== undefined || /申请|复议|诉讼|案/u.test(labelAt(figures, list.total)))
    return false;
  return (
    compareParts(sightings, list.total, parts) === 'below' && !isOneOfTwo(figures, list, parts)
  );
}

/** `受理申请39件，其中网络申请21件，其他方式申请18件`: each request comes in one way. */
function comesInOtherWays(
  figures: TextFigures,
  { total, loose }: OpenList,
  parts: readonly number[],
): boolean {
  if (parts.length < 2 || loose !== undefined) return false;
  const last = labelAt(figures, parts.at(-1) ?? -1);
  return otherWays.test(last) && labelAt(figures, total).includes('申请');
}

const otherWays =
  /^(?:以|通过)?其[他它](?:方式|渠道|途径|形式)的?(?:申请|提交|提出|递交|收到)?[共为有]?\s?$/u;

function endsInRest(figures: TextFigures, parts: readonly number[]): boolean {
  return ofRest.test(labelAt(figures, parts.at(-1) ?? -1));
}

/** `共188条。其中目录公开机构4条、…、其他3条,共102条；专栏公开机构4条、…,共86条`: what is missing is told behind it. */
function isOneOfTwo({ sightings }: TextFigures, list: OpenList, parts: readonly number[]): boolean {
  const sum = sumOf(sightings, parts);
  const total = sightings[list.total]?.count;
  const last = parts.at(-1) ?? -1;
  const own = sightings[last + 1];
  if (sum === undefined || total === undefined || own?.count !== sum) return false;
  const { sentence } = own.quantity;
  return sightings
    .slice(last + 2, last + 2 + longestList)
    .some(({ count, quantity }) => count === total - sum && quantity.sentence === sentence);
}

/** Whether the clause of the total says of how many it is, and as many parts follow. */
function isCounted({ sightings }: TextFigures, { total, parts, doubtful }: OpenList): boolean {
  const [before, whole] = [sightings[total - 1], sightings[total]];
  if (before === undefined || whole === undefined || doubtful.length > 0) return false;
  const { quantity, count } = before;
  if (count !== parts.length || !ofPlaces.has(quantity.unit ?? '')) return false;
  if (quantity.clause.start === whole.quantity.clause.start) return true;
  // 举办培训班3期，培训126人次，分别为38人次、45人次和43人次: in the clause before.
  return (
    parts.length > 2 &&
    quantity.sentence === whole.quantity.sentence &&
    whole.gap.strength <= parting.comma
  );
}

const ofPlaces: ReadonlySet<string> = new Set([
  '个',
  '家',
  '处',
  '类',
  '项',
  '种',
  '期',
  '场',
  '次',
]);

/** 等 behind the last part says that there are more. */
function isOpenEnded({ text, sightings }: TextFigures, parts: readonly number[]): boolean {
  const last = sightings[parts.at(-1) ?? -1];
  return last !== undefined && text.startsWith('等', last.end);
}

/** `受理3215件,满意3150件。其中供水1826件,满意1800件`: each part has one of its own, and it is no list of the second. */
function arePairs(figures: TextFigures, total: number, parts: readonly number[]): boolean {
  const own = labelAt(figures, total);
  return own.length > 1 && parts.some((index) => labelAt(figures, index) === own);
}

/** The parts a list has, as its sum tells; undefined where it is no list of that total. */
function partsOf(
  figures: TextFigures,
  list: OpenList,
  totals: PartTotals,
): readonly number[] | undefined {
  const { sightings } = figures;
  cutLoose(figures, list, totals);
  const { total, doubtful, cue } = list;
  const parts = withAsides(figures, list);
  if (parts === list.parts) totals.release(list.asides);
  const all = [...parts, ...doubtful];
  if (doubtful.length > 0 && compareParts(sightings, total, all) === 'equal') return all;
  totals.release(doubtful);
  const comparison = compareParts(sightings, total, parts);
  if (comparison === 'above') {
    const inSet = parts.length > 1 && areOfOneSet(figures, total, parts);
    const heads = inSet ? undefined : headsOf(sightings, total, all);
    const isLess = heads !== undefined && compareParts(sightings, total, heads) !== 'above';
    if (isLess) return heads;
    if (isOfAnother(figures, list)) {
      totals.release(parts);
      return undefined;
    }
    if (heads !== undefined) return heads;
    const isWhole =
      list.complete || (areClasses(figures, parts) && endsInRest(figures, parts)) || inSet;
    const full = isWhole ? undefined : fullRun(sightings, total, parts);
    if (full !== undefined) return full;
    if (mayBeNone(figures, list)) return undefined;
  }
  if (comparison === 'below' && cue === 'each' && !list.complete) return undefined;
  if (comparison === 'below' && makeUpSibling(figures, { total, parts })) {
    totals.release(parts);
    return undefined;
  }
  // A list whose end is not sure says nothing of the whole.
  if (doubtful.length > 0) list.complete = false;
  return parts;
}

/** Whether parts that are more than their total may be of another one, as the words or the figures before it tell. */
function isOfAnother(figures: TextFigures, { total, parts, cue }: OpenList): boolean {
  if (cue === 'bracket') return false;
  const labels = parts.map((index) => labelAt(figures, index));
  return (
    arePairs(figures, total, parts) ||
    areAnswered(labelAt(figures, total), labels) ||
    holdCarriedIn(figures, { total, parts }) ||
    mayBeOfMore(figures, { total, parts })
  );
}

/** Whether what stands in the place of parts may be none, so that it is no mistake where they are more than the total. */
function mayBeNone(figures: TextFigures, { cue, parts, again, complete }: OpenList): boolean {
  if (again || (cue === 'each' && !complete)) return true;
  return cue === 'bracket' && (parts.length === 1 || comparesTimes(figures, parts));
}

/** `行政复议10件,其中维持6件；行政诉讼10件`: what would be more than the total is no part of it behind a ；. */
function cutLoose(figures: TextFigures, list: OpenList, totals: PartTotals): void {
  const { sightings } = figures;
  const { parts } = list;
  const loose = list.loose ?? siblingOf(list, totals);
  if (loose === undefined || compareParts(sightings, list.total, parts) !== 'above') return;
  if (list.loose !== undefined && goOnInList(figures, list.total, parts)) return;
  totals.release(parts.splice(loose));
  list.sum = sumOf(sightings, parts);
  list.complete = false;
}

/** `复议37件,其中：维持19件；诉讼28件,其中：一审15件`: what stands behind a ； and is told apart in the same way. */
function siblingOf({ parallel, parts }: OpenList, totals: PartTotals): number | undefined {
  const part = parts[parallel ?? -1];
  return part !== undefined && totals.hasParts(part) ? parallel : undefined;
}

/** `22件(去年25件)`. */
function comparesTimes(figures: TextFigures, parts: readonly number[]): boolean {
  return parts.some((index) => /[上去]年|同期|较|比|截至|累计/u.test(labelAt(figures, index)));
}

/** `50件申请中,按时办结46件,同意公开18件`; `征地类26件、网络提交56件`: told by another measure than the first part. */
export function isOfOtherKind(
  figures: TextFigures,
  { parts: [first = -1] }: OpenList,
  label: string,
): boolean {
  const opening = labelAt(figures, first);
  const isOutcome = handled.test(opening) && !opening.includes('公开') && !handled.test(label);
  return isOutcome || (ways.test(label) && !ways.test(opening));
}
