import type { Span } from '../../report/span.js';
import type { Sighting } from './sighting.js';

/** Where the words stand that name a figure behind 分别为; undefined where nobody can tell which of several names is its. */
export type EachName = Span | undefined;

/**
 * Tells the names before 分别为 out to the figures behind it: `行政复议、行政诉讼案件分别为6件、5件`. Where there are not
 * as many of the one as of the other, no figure has a name.
 * @returns by the place of the figure; nothing of one whose clause has a single name
 */
export function namesOfEach(
  text: string,
  sightings: readonly Sighting[],
): ReadonlyMap<number, EachName> {
  const names = new Map<number, EachName>();
  for (let index = 0; index < sightings.length; index++) {
    const first = sightings[index];
    if (first?.gap.cue !== 'each' || first.gap.cueAt < first.quantity.clause.start) continue;
    const before = namesIn(text, { start: first.quantity.clause.start, end: first.gap.cueAt });
    if (before.length < 2) continue;
    const count = runFrom(text, sightings, index);
    for (let at = 0; at < count; at++) {
      names.set(index + at, before.length === count ? before[at] : undefined);
    }
  }
  return names;
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
