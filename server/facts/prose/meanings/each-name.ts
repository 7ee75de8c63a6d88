import type { Span } from '../../../report/span.js';
import type { Sighting } from '../figures/sighting.js';

/** What names a figure behind 分别为. */
export interface EachName {
  readonly words: Span;
  /** Where the clause of all the names begins. */
  readonly clauseStart: number;
  /** `决定` of `行政许可、行政处罚决定分别为6件、5件`, which is said of all and stands with the last. */
  readonly tail?: Span | undefined;
  /** Whether it is that of the most of what is counted, so that the figure may be of all. */
  readonly isOfMost?: true;
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
  /** The sentence in which names were told out last. */
  let namedIn: Span | undefined;
  for (let index = 0; index < sightings.length; index++) {
    const first = sightings[index];
    if (first === undefined || names.has(index)) continue;
    const { clause, sentence } = first.quantity;
    const said = namesBefore(text, first);
    if (said !== undefined && said.end - clause.start > longestNames) continue;
    const before = said === undefined ? [] : namesIn(text, said);
    const isNamed = before.length > 1;
    // 复议、诉讼分别为37件、28件，其中维持分别为19件、16件: in the order of the names before.
    if (!isNamed && sentence !== namedIn) continue;
    const count = runFrom(text, sightings, index);
    if (!isNamed && count < 2) continue;
    const isClear = before.length === count && !saysMoreAtEnd(before);
    for (let at = 0; at < count; at++) {
      const words = isClear ? before[at] : undefined;
      const tail = at + 1 < count ? tailOf(text, before.at(-1)) : undefined;
      const { start } = clause;
      names.set(index + at, words === undefined ? 'unclear' : { words, clauseStart: start, tail });
    }
    namedIn = sentence;
  }
  return names;
}

/** What stands before 分别为 in the clause of the figure behind it, 其中 left out; undefined where that does not stand there. */
function namesBefore(
  text: string,
  { gap, quantity: { clause, span } }: Sighting,
): Span | undefined {
  if (gap.cueAt < clause.start) return undefined;
  if (gap.cue === 'each') return { start: clause.start, end: gap.cueAt };
  if (gap.cue !== 'among' || !text.startsWith(among, gap.cueAt)) return undefined;
  const start = gap.cueAt + among.length;
  const each = eachBefore.exec(text.slice(start, span.start));
  return each === null ? undefined : { start, end: start + each.index };
}

const among = '其中';
const eachBefore = /分别[为是有达]?\s?$/u;

/** What names several figures is no longer. */
const longestNames = 120;

/** `自然人、法人申请不予公开的分别为19件、1件`: what the last has is said of all. */
function saysMoreAtEnd(names: readonly Span[]): boolean {
  const lengths = names.map(({ start, end }) => end - start);
  const last = lengths.pop() ?? 0;
  return last > Math.max(...lengths) * 2 + 2;
}

/** What the last of several names ends with and the others leave out. */
function tailOf(text: string, last: Span | undefined): Span | undefined {
  const said = last && decisions.exec(text.slice(last.start, last.end))?.[0];
  return last === undefined || said === undefined
    ? undefined
    : { start: last.end - said.length, end: last.end };
}

const decisions = /(?:处理)?决定(?:数量|数|总数)?\s?$/u;

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
