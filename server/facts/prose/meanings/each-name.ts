import type { Span } from '../../../report/span.js';
import type { Sighting } from '../figures/sighting.js';

/** What names a figure behind 分别为. */
export interface EachName {
  readonly words: Span;
  /** Where the clause of all the names begins. */
  readonly clauseStart: number;
}

/**
 * Tells the names before 分别为 out to the figures behind it: `行政复议、行政诉讼案件分别为6件、5件`. Where there are not
 * as many of the one as of the other, no figure has a name.
 * @returns by the place of the figure; `unclear` where nobody can tell which of several names is its, and nothing of one
 * whose clause has a single name
 */
export function namesOfEach(
  text: string,
  sightings: readonly Sighting[],
): ReadonlyMap<number, EachName | 'unclear'> {
  const names = new Map<number, EachName | 'unclear'>();
  for (let index = 0; index < sightings.length; index++) {
    const first = sightings[index];
    if (first?.gap.cue !== 'each' || first.gap.cueAt < first.quantity.clause.start) continue;
    const clauseStart = first.quantity.clause.start;
    if (first.gap.cueAt - clauseStart > longestNames) continue;
    const before = namesIn(text, { start: clauseStart, end: first.gap.cueAt });
    const count = runFrom(text, sightings, index);
    if (before.length < 2) {
      // 复议、诉讼分别为37件、28件，其中维持分别为19件、16件: in the order of the names before.
      if (count < 2 || !isNamedBefore(names, sightings, index)) continue;
      for (let at = index; at < index + count; at++) names.set(at, 'unclear');
      continue;
    }
    const isClear = before.length === count && !saysMoreAtEnd(before);
    for (let at = 0; at < count; at++) {
      const words = isClear ? before[at] : undefined;
      names.set(index + at, words === undefined ? 'unclear' : { words, clauseStart });
    }
  }
  return names;
}

/** Whether names were told out to figures of the same sentence before. */
function isNamedBefore(
  names: ReadonlyMap<number, unknown>,
  sightings: readonly Sighting[],
  index: number,
): boolean {
  const { sentence } = sightings[index]?.quantity ?? {};
  return [...names.keys()].some((at) => sightings[at]?.quantity.sentence === sentence);
}

/** What names several figures is no longer. */
const longestNames = 120;

/** `自然人、法人申请不予公开的分别为19件、1件`: what the last has is said of all. */
function saysMoreAtEnd(names: readonly Span[]): boolean {
  const lengths = names.map(({ start, end }) => end - start);
  const last = lengths.pop() ?? 0;
  return last > Math.max(...lengths) * 2 + 2;
}

/** The stretches between 、 and 和 and the like. */
function namesIn(text: string, { start, end }: Span): readonly Span[] {
  const names: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(joint)) {
    names.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...names, { start: from, end }];
}

const joint = /[、和与及]|以及/gu;

/** How many figures follow each other by one unit with nothing but marks between them. */
function runFrom(text: string, sightings: readonly Sighting[], first: number): number {
  let count = 1;
  for (let at = first + 1; at < sightings.length; at++) {
    const [last, next] = [sightings[at - 1], sightings[at]];
    if (last === undefined || next === undefined) break;
    if (next.quantity.unit !== last.quantity.unit) break;
    if (!onlyMarks.test(text.slice(last.end, next.quantity.span.start))) break;
    count++;
  }
  return count;
}

const onlyMarks = /^\s?(?:[、，,]\s?|以及|[和与及])$/u;
