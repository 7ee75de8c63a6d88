import { labelAt } from '../figures/labels.js';
import { endsList } from './list-words.js';
import type { List } from './lists.js';
import { takenBy } from './lists.js';
import { compareParts } from './part-sums.js';
import { parting } from '../figures/sighting.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * Lists of which the total and every part is told by two units: `培训3场312人次，其中线上2场228人次、线下1场84人次`. One of them
 * has to add up where the other does: what has all the courses has all who came.
 */
export function findPairedLists(figures: TextFigures, lists: readonly List[]): readonly List[] {
  const { sightings } = figures;
  const found: List[] = [];
  let taken: ReadonlySet<number> | undefined;
  for (let from = 2; from + 3 < sightings.length; from++) {
    if (sightings[from]?.gap.cue === undefined) continue;
    const end = endOfPairs(figures, from);
    if (end - from < fewest) continue;
    taken ??= takenBy(lists);
    const all = Array.from({ length: end - from + 2 }, (_, at) => from - 2 + at);
    if (all.some((at) => taken?.has(at) === true)) continue;
    const ofUnit = (first: number): readonly number[] =>
      all.slice(2).filter((at) => (at - first) % 2 === 0);
    const [one, other] = [ofUnit(from), ofUnit(from + 1)];
    const isFirst = compareParts(sightings, from - 2, one) === 'equal';
    const isSecond = compareParts(sightings, from - 1, other) === 'equal';
    // 287户463人，其中新增21户35人，退出34户52人: parts of neither.
    if (!isFirst && !isSecond) continue;
    if (isNumbered(figures, from - 2, one)) continue;
    found.push(
      { total: from - 2, parts: one, complete: true, beside: [] },
      { total: from - 1, parts: other, complete: true, beside: [] },
    );
    from = end - 1;
  }
  return found;
}

/** `3期36条，其中1期12条、2期12条、3期12条`: the first, the second and the third. */
function isNumbered({ sightings }: TextFigures, total: number, parts: readonly number[]): boolean {
  const isInOrder = parts.every((part, index) => sightings[part]?.count === index + 1);
  return isInOrder && sightings[total]?.count === parts.length;
}

/** Two parts by two units. */
const fewest = 4;

/** Where the pairs end of which the first begins at a place, by the units of the two figures before it. */
function endOfPairs(figures: TextFigures, from: number): number {
  if (!isPair(figures, from - 2, from - 2)) return from;
  let end = from;
  while (isPair(figures, end, from - 2) && goesOn(figures, end, from)) {
    // 其中业务培训2期228人次，另组织外出学习1期12人次: beside the list.
    if (endsList.test(labelAt(figures, end))) return from;
    end += 2;
  }
  // What goes on by one of the units leaves open what it is of.
  return isAlike(figures, end, from - 2) && goesOn(figures, end, from) ? from : end;
}

/** Whether a figure goes on from the one before it in the sentence of the first part. */
function goesOn({ sightings }: TextFigures, at: number, from: number): boolean {
  const [first, part] = [sightings[from], sightings[at]];
  if (part === undefined || part.quantity.sentence !== first?.quantity.sentence) return false;
  return part.depth === first.depth && (at === from || part.gap.strength <= parting.semicolon);
}

/** Whether two counts stand beside each other, the second right behind the first, by the units of two others. */
function isPair(figures: TextFigures, at: number, totals: number): boolean {
  const [one, other] = [figures.sightings[at], figures.sightings[at + 1]];
  if (one === undefined || other === undefined) return false;
  return (
    isAlike(figures, at, totals) &&
    isAlike(figures, at + 1, totals + 1) &&
    one.quantity.unit !== other.quantity.unit &&
    other.depth === one.depth &&
    other.gap.cue === undefined &&
    other.gap.strength <= parting.comma &&
    other.quantity.span.start - one.end <= widest
  );
}

/** 、 or a word or two. */
const widest = 4;

/** Whether a figure is an exact count by the unit of another. */
function isAlike({ sightings, roles }: TextFigures, at: number, as: number): boolean {
  const [figure, other] = [sightings[at], sightings[as]];
  return (
    figure?.count !== undefined &&
    other?.count !== undefined &&
    roles[at] === 'count' &&
    figure.quantity.unit === other.quantity.unit
  );
}
