import { hasAverage, isAverage } from '../figures/averages.js';
import { labelAt } from '../figures/labels.js';
import { ownName } from './list-words.js';
import { speaksOfOther } from './list-reach.js';
import type { OpenList } from './open-list.js';
import { compareSum } from './part-sums.js';
import type { PartTotals } from './part-totals.js';
import { isCount } from '../figures/roles.js';
import { isAmong } from '../figures/share-words.js';
import { parting, type Sighting } from '../figures/sighting.js';
import { scopeBefore, scopedTotal } from './scoped-lists.js';
import { sortedTotal, sortingAt } from './sorted-lists.js';
import type { TextFigures } from '../figures/text-figures.js';
import { areOneUnit } from '../figures/units.js';

/** What is known of a list when its first part is read. */
export type ListOpening = Pick<
  OpenList,
  'total' | 'cue' | 'announced' | 'complete' | 'behindAverage'
>;

/**
 * The list that a figure opens, as its first part: behind 其中 and the like, or in a bracket behind its total.
 * @param totals what was found to be a part of what so far
 * @returns undefined where the figure opens none
 */
export function openingAt(
  figures: TextFigures,
  totals: PartTotals,
  index: number,
): ListOpening | undefined {
  const { text, sightings } = figures;
  const [previous, first] = [sightings[index - 1], sightings[index]];
  if (previous === undefined || first === undefined) return undefined;
  const scope = mayHaveScope(previous, first) ? scopeBefore(text, first) : undefined;
  const scoped = scope && scopedTotal(figures, index, scope);
  const isLoose = first.gap.cue === undefined;
  const sorting = isLoose && scope === undefined ? sortingAt(text, previous, first) : undefined;
  const cue = scoped === undefined ? (sorting ?? cueOf(previous, first)) : 'among';
  const total = scoped ?? (sorting ? sortedTotal(figures, totals, index) : undefined);
  // A scope without a total of its name is of nothing else before it.
  const mayFollow = cue !== undefined && !sorting && !(isLoose && scope !== undefined);
  const whole = total ?? (mayFollow ? totalOf(figures, totals, index, cue) : undefined);
  if (cue === undefined || whole === undefined) return undefined;
  const isSorted = sorting !== undefined || scoped !== undefined;
  const introducedAt = isSorted ? first.quantity.sentence.start : first.gap.cueAt;
  const introduction = text.slice(introducedAt, first.quantity.span.start);
  return {
    total: whole,
    cue,
    announced: /[:：]/u.test(introduction) || scoped !== undefined,
    complete: saysAll(figures, whole, cue, { introduction, introducedAt }),
    behindAverage: !isSorted && hasAverage(text, sightings.slice(whole + 1, index)),
  };
}

/** Whether the sentence of a figure may say first what it is of: in the brackets of the figure before, behind a mark. */
function mayHaveScope(previous: Sighting, { gap, depth }: Sighting): boolean {
  return previous.depth === depth && gap.strength >= parting.comma;
}

function cueOf(previous: Sighting, { gap, bracket }: Sighting): OpenList['cue'] | undefined {
  if (gap.cue !== undefined) return gap.cue;
  return bracket >= previous.end && gap.depth === previous.depth ? 'bracket' : undefined;
}

function saysAll(
  figures: TextFigures,
  total: number,
  cue: OpenList['cue'],
  { introduction, introducedAt }: { readonly introduction: string; readonly introducedAt: number },
): boolean {
  // 比上年增加23件，具体为建议增加14件: of what was added, and not of the count before.
  if (cue === 'divided') return !endsInChange.test(introduction);
  if (cue !== 'each') return false;
  // 2318条,分别为政策类102条、…: each part with a name of its own.
  if (ownName.test(introduction) || /[共总]|合计/u.test(labelAt(figures, total))) return true;
  // 118场，一至四季度依次为26场、31场、34场、27场
  const { end } = figures.sightings[total] ?? { end: introducedAt };
  return ofAllQuarters.test(figures.text.slice(Math.max(end, introducedAt - 12), introducedAt));
}

const endsInChange = /(?:增加|增长|增多|减少|下降|上升)了?\s?$/u;
const ofAllQuarters = /(?:[一1][至到—－~～-][四4]|四个|各个?)季度$/u;

/** The figure whose parts follow. */
function totalOf(
  figures: TextFigures,
  totals: PartTotals,
  index: number,
  cue: OpenList['cue'],
): number | undefined {
  const { text, sightings } = figures;
  const [previous, first] = [sightings[index - 1], sightings[index]];
  if (previous === undefined || first === undefined) return undefined;
  const { gap, bracket, depth } = first;
  if (bracket >= previous.end && previous.depth === depth - 1) {
    // In a bracket of its own: 61件(其中:…41件).
    const isDirect = gap.depth === previous.depth && gap.strength === parting.none;
    return isDirect && mayBeTotal(figures, index - 1, first) ? index - 1 : undefined;
  }
  if (cue === 'bracket' || gap.depth < depth) return undefined;
  if (cue === 'including' && namesContent(text, previous, first)) return undefined;
  const at = countBefore(figures, index, cue);
  const total = at === undefined ? undefined : wholeAt(figures, totals, at, first);
  return total !== undefined && mayBeTotal(figures, total, first) ? total : undefined;
}

/** The figure a list behind it is of: that, or the one it is a part of itself; undefined where that is too far. */
function wholeAt(
  { text, sightings }: TextFigures,
  totals: PartTotals,
  at: number,
  first: Sighting,
): number | undefined {
  const found = sightings[at];
  if (found === undefined) return undefined;
  const isHere = found.quantity.sentence === first.quantity.sentence;
  if (!isHere && speaksOfOther(text, found, first)) return undefined;
  const isTotal = isHere && !(totals.isPart(at) && leavesPart(text, found, first));
  const total = isTotal ? at : totals.rootOf(at);
  const { end } = sightings[total] ?? { end: -Infinity };
  return first.quantity.span.start - end > furthestTotal ? undefined : total;
}

/** `72条,涵盖政策、公告等,健康科普25条`: what a figure holds is named, and counts no more. */
function namesContent(text: string, previous: Sighting, { gap, quantity }: Sighting): boolean {
  if (gap.cueAt - previous.end > 4) return true;
  return /等[，,；;]/u.test(text.slice(gap.cueAt, quantity.span.start));
}

/** The count nearest before a figure, in the same brackets, of which it may be a part. */
function countBefore(
  { text, sightings, roles }: TextFigures,
  index: number,
  cue: OpenList['cue'],
): number | undefined {
  const first = sightings[index];
  for (let at = index - 1; at >= 0 && first !== undefined; at--) {
    const found = sightings[at];
    if (found === undefined || found.depth < first.depth || !mayReach(found, first, cue)) break;
    if (found.depth > first.depth || !isCount(roles[at])) continue;
    if (!isAverage(text, found) && !isAmong(text, found)) return at;
  }
  return undefined;
}

/** Whether parts may be of a figure so far back: of the same sentence, or behind 其中 little before it. */
function mayReach(found: Sighting, first: Sighting, cue: OpenList['cue']): boolean {
  const { quantity, paragraph } = first;
  if (found.quantity.sentence === quantity.sentence) return true;
  if (cue !== 'among' || found.paragraph !== paragraph) return false;
  return quantity.span.start - found.end < furthestSentence;
}

/** `公民10件,法人2件,全部按期答复,其中予以公开8件`: what is said of all is not said of the last part. */
function leavesPart(text: string, part: Sighting, first: Sighting): boolean {
  if (compareSum(part, [first]) === 'above') return true;
  return /[均全都已]/u.test(text.slice(part.end, first.gap.cueAt));
}

function mayBeTotal(
  { sightings, roles }: TextFigures,
  index: number,
  { quantity: { unit } }: Sighting,
): boolean {
  const total = sightings[index];
  return total !== undefined && isCount(roles[index]) && areOneUnit(total.quantity.unit, unit);
}

/** A sentence on the parts of what was said further back would say so. */
const furthestTotal = 600;

/** 其中 in a sentence of its own is of a figure so near at most. */
const furthestSentence = 200;
