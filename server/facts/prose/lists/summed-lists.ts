import { atEach } from '../../../report/at-each.js';
import { labelAt } from '../figures/labels.js';
import { changed, maySumUpTo, ofRest, summing, takesRest } from './list-words.js';
import { compareParts, compareSum, sumOf } from './part-sums.js';
import type { TextFigures } from '../figures/text-figures.js';
import { parting, type Sighting, type Strength } from '../figures/sighting.js';
import { areOneUnit } from '../figures/units.js';
import { nameOnlineHalves } from './whole-lists.js';

/**
 * The parts that a total behind them sums up: `受理3件、办理5件,共8件`.
 * @param index the figure that may be the total
 * @param isTaken whether a figure is a part or a total of another list already
 * @returns indices in the order of the text; undefined where it sums up nothing
 */
export function summedBy(
  figures: TextFigures,
  index: number,
  isTaken: (at: number) => boolean,
): readonly number[] | undefined {
  const { text, sightings } = figures;
  const total = sightings[index];
  if (total === undefined) return undefined;
  const { span, clause, unit } = total.quantity;
  if (!maySumUpTo(text, span.start - 1)) return undefined;
  const said = summing.exec(text.slice(Math.max(clause.start, span.start - 10), span.start));
  const ofOffices = said === null;
  if (ofOffices && !sumsUpOffices(text, total, sightings[index - 1])) return undefined;
  if (!ofOffices && !areOneUnit(sightings[index - 1]?.quantity.unit, unit)) return undefined;
  const counted = ofOffices ? 'offices' : 'things';
  const near = partsBefore(figures, index, { counted, upTo: parting.comma }, isTaken);
  if (near === undefined) return undefined;
  const parts = (ofOffices ? undefined : acrossSemicolons(figures, index, near, isTaken)) ?? near;
  const summed = said === null ? parts : partsCounted(figures, parts, said, total);
  if (summed.length < 2 || !addsUp(figures, total, summed)) return undefined;
  return summed.slice(countBefore(sightings, total, summed));
}

/**
 * The figures before a total in its sentence, as far as they are of one unit, or offices listed beside each other;
 * undefined where one between them leaves open what the total is of.
 */
function partsBefore(
  figures: TextFigures,
  index: number,
  { counted, upTo }: { readonly counted: 'things' | 'offices'; readonly upTo: Strength },
  isTaken: (at: number) => boolean,
): readonly number[] | undefined {
  const { text, sightings, roles } = figures;
  const total = sightings[index];
  const unit = sightings[index - 1]?.quantity.unit;
  const parts: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - longestSum); at--) {
    const part = sightings[at];
    const next = sightings[at + 1];
    if (part === undefined || next === undefined || next.gap.strength > upTo) break;
    if (counted === 'offices' && at < index - 1 && !isListed(text, part, next)) break;
    if (part.quantity.sentence !== total?.quantity.sentence) break;
    const isPart =
      roles[at] === 'count' &&
      part.depth === total.depth &&
      next.gap.depth === total.depth &&
      (part.quantity.unit === unit || counted === 'offices') &&
      !isTaken(at) &&
      !isSum(text, part);
    // What is counted by another unit beside them leaves open what the sum is of, unless they are two halves.
    if (!isPart && areHalves(figures, parts)) break;
    if (!isPart) return undefined;
    parts.unshift(at);
    // 浏览量183万次，前三类依次为…，共137万次: what stands before is no part.
    if (part.gap.cue === 'each') break;
  }
  return parts;
}

/**
 * `省级建议12件、提案9件；市级建议187件、提案254件，合计462件`: what stands before a ； as well, where the total sums up all of
 * it and not what stands behind.
 */
function acrossSemicolons(
  figures: TextFigures,
  index: number,
  near: readonly number[],
  isTaken: (at: number) => boolean,
): readonly number[] | undefined {
  const { sightings } = figures;
  if (compareParts(sightings, index, near) === 'equal') return undefined;
  const all =
    partsBefore(figures, index, { counted: 'things', upTo: parting.semicolon }, isTaken) ?? [];
  for (let from = all.length - near.length - 1; from >= 0; from--) {
    const parts = all.slice(from);
    if (compareParts(sightings, index, parts) === 'equal') return parts;
  }
  return undefined;
}

/** How many 两, 三 and the like are; 0 where nothing says it. */
function countNamed(numeral: string | undefined): number {
  return numeral === undefined ? 0 : Math.max(2, '一二三四五六'.indexOf(numeral) + 1);
}

/**
 * As many parts as the words say: `其他35件，前三类共205件` is of those before 其他, and 前三类 of none where more than
 * that stand before; without 前 they are the last of them. All of them where the words do not say how many.
 */
function partsCounted(
  figures: TextFigures,
  parts: readonly number[],
  [, ofFirst, numeral]: RegExpExecArray,
  { quantity: { clause, span } }: Sighting,
): readonly number[] {
  const counted = countNamed(numeral);
  if (counted === 0) return parts;
  if (ofFirst === undefined) {
    // 线下两项, 除其他外三类: of those that the words before tell apart.
    const isOfSome = ofNamed.test(figures.text.slice(clause.start, span.start));
    return parts.length < counted || (isOfSome && parts.length > counted)
      ? []
      : parts.slice(-counted);
  }
  const named = parts.filter((part) => !isOfRest(labelAt(figures, part)));
  return named.length === counted ? named : [];
}

/** Words before a numeral that say which of the figures are meant, not where they stand. */
const ofNamed = /^(?!\s?(?:以上|上述|其中|[这该后其])?[两二三四五六])/u;

/** Whether a figure sums up others itself: `前两季共51条，后两季共40条`. */
function isSum(text: string, { quantity: { clause, span } }: Sighting): boolean {
  if (!maySumUpTo(text, span.start - 1)) return false;
  const said = summing.exec(text.slice(Math.max(clause.start, span.start - 10), span.start));
  return said?.[2] !== undefined;
}

function isOfRest(label: string): boolean {
  return ofRest.test(label) || takesRest.test(label);
}

/** `培训2次，线上参训640人，线下参训155人，共795人`. */
function areHalves(figures: TextFigures, parts: readonly number[]): boolean {
  return nameOnlineHalves(parts.map((part) => labelAt(figures, part)));
}

/** `33个乡镇、28个部门共计61个单位`, `5个县分局、3个区分局共8个分局`: of the same clause, and all of them 单位 or of one name. */
function sumsUpOffices(
  text: string,
  { quantity, end }: Sighting,
  last: Sighting | undefined,
): boolean {
  if (last?.quantity.clause !== quantity.clause) return false;
  if (!isOffice(last.quantity.unit) || !isOffice(quantity.unit)) return false;
  const [, name = ''] = summedOffices.exec(text.slice(last.end, quantity.span.start)) ?? [];
  const behind = text.slice(end, end + 2);
  if (name === '' || takesOthers.test(name)) return false;
  return offices.has(behind) || (behind.length === 2 && name.endsWith(behind));
}

/** `6个县等共51家单位`, `6个县及其所属单位共126家单位`: with others that are not counted. */
const takesOthers = /等|及其|[所下直]属/u;

const summedOffices = /^([\p{L}（）()、]{1,12}?)(?:共计|合计|总计|共)\s?$/u;
const offices: ReadonlySet<string> = new Set(['单位', '部门', '机关']);

/** Whether a figure stands beside the next, with nothing but what it counts and 、 or 和 between. */
function isListed(text: string, { end, quantity: { unit } }: Sighting, next: Sighting): boolean {
  const between = text.slice(end, next.quantity.span.start);
  return isOffice(unit) && listed.test(between) && !takesOthers.test(between);
}

const listed = /^[\p{L}（）()、]{1,12}[、和及与]\s?$/u;

function isOffice(unit: string | undefined): boolean {
  return unit === '个' || unit === '家' || unit === '所' || unit === '处';
}

/** How many figures stand before those that the sum is of: `建议3件,区级建议105件、提案202件,共307件` sums up two. */
function countBefore(
  sightings: readonly Sighting[],
  total: Sighting,
  parts: readonly number[],
): number {
  const { count } = total;
  let sum = sumOf(sightings, parts);
  if (count === undefined || sum === undefined) {
    const from = parts.findIndex((_, at) => {
      const last = atEach(sightings, parts.slice(at));
      return last.length > 1 && compareSum(total, last) === 'equal';
    });
    return Math.max(0, from);
  }
  for (let from = 0; from + 2 <= parts.length; from++) {
    if (sum === count) return from;
    sum -= sightings[parts[from] ?? -1]?.count ?? 0;
  }
  return 0;
}

/** `新增5项、取消3项,共12项`: what was changed does not make up what there is. */
function addsUp(figures: TextFigures, total: Sighting, parts: readonly number[]): boolean {
  const isDoubtful =
    parts.some((part) => changed.test(labelAt(figures, part))) ||
    isOfClauseBefore(figures.text, total, figures.sightings[parts.at(-1) ?? -1]) ||
    takesMore.test(figures.text.slice(total.end, total.end + 20)) ||
    countsOthers(figures, total, parts);
  return !isDoubtful || compareSum(total, atEach(figures.sightings, parts)) === 'equal';
}

/** `网站820条，其次为微信431条，再次为微博，共120条`: 共 may be of what the clause without a figure before it names. */
function isOfClauseBefore(
  text: string,
  { quantity: { clause, span } }: Sighting,
  last: Sighting | undefined,
): boolean {
  if (last === undefined || !isPlain.test(text.slice(clause.start, span.start))) return false;
  return hasClause.test(text.slice(last.end, clause.start));
}

/** `8个县、12个镇开展，共计126个村完成`: what the total counts is none of what its parts are said to be. */
function countsOthers(
  { text, sightings }: TextFigures,
  { quantity, end }: Sighting,
  parts: readonly number[],
): boolean {
  const counted = nounBehind.exec(text.slice(end, end + 2))?.[0];
  if (!isOffice(quantity.unit) || counted === undefined || offices.has(counted)) return false;
  return parts.every((part) => {
    const { end: from } = sightings[part] ?? { end: text.length };
    const own = nounBehind.exec(text.slice(from, from + 6))?.[0];
    return own !== undefined && !Array.from(counted).some((each) => own.includes(each));
  });
}

const nounBehind = /^[\u4e00-\u9fff]{1,6}/u;

/** `3个分局、5个科室共9个部门（含机关党委）`: more than stands before it. */
const takesMore = /^\p{L}{0,6}[（(，,]\s?(?:含|包[含括]|另[含有加]|加上|计入)/u;

const isPlain = /^\s?(?:共计?|累计)[达为有是]?\s?$/u;
const hasClause = /[，,、；;][^，,、；;]*[，,、；;]\s?$/u;

const longestSum = 20;
