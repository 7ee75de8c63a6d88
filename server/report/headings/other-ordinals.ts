import { type LeveledHeading, sectionKey } from './headings.js';
import type { Vocabulary } from '../vocabulary.js';

/**
 * A section whose ordinal is of another kind than the others' (`（三）收到和处理政府信息公开申请情况` between 二、 and 四、)
 * is a section: its words are one's, its number is the one that lacks there, and no part of its kind before it counts
 * up to it. Behind the first section, whose parts have the words of others (（二）依申请公开), a number must follow it.
 */
export function withOtherOrdinals(
  headings: readonly LeveledHeading[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  if (!headings.some(({ level }) => level === 1)) return headings;
  const after = numbersAfter(headings);
  let section = 0;
  /** By level, the number of the last part of that kind. */
  const parts = new Map<number, number>();
  return headings.map((each, index) => {
    const value = each.heading.ordinal?.value;
    if (value === undefined) return each;
    if (each.level === 1) {
      section = value;
      parts.clear();
      return each;
    }
    const lacks = value === section + 1 && parts.get(each.level) !== section;
    const next = after[index];
    if (
      !lacks ||
      (next === undefined ? section < 2 : next !== value + 1) ||
      !vocabulary.sectionTitles.has(sectionKey(each.heading.title))
    ) {
      parts.set(each.level, value);
      return each;
    }
    section = value;
    parts.clear();
    return { ...each, level: 1 };
  });
}

/** For each heading, the number of the next first-level one behind it. */
function numbersAfter(headings: readonly LeveledHeading[]): readonly (number | undefined)[] {
  const numbers: (number | undefined)[] = [];
  let next: number | undefined;
  for (let index = headings.length - 1; index >= 0; index--) {
    numbers[index] = next;
    const { level, heading } = headings[index] ?? {};
    if (level === 1 && heading?.ordinal !== undefined) next = heading.ordinal.value;
  }
  return numbers;
}
