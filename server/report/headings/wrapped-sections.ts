import { type LeveledHeading, sectionKey } from './headings.js';
import type { Vocabulary } from '../vocabulary.js';

/** A section of the form's own may have parts with the words of two or three others. */
const fewestSections = 4;

/**
 * Where all sections stand one level too low under a heading no form knows (`一、报告内容`, then `(一)总体情况`,
 * `(二)主动公开政府信息情况`), they are the sections, and that heading is none. What is attached may follow it.
 */
export function withoutWrapper(
  headings: readonly LeveledHeading[],
  vocabulary: Vocabulary,
): readonly LeveledHeading[] {
  const isKnown = ({ heading }: LeveledHeading) =>
    vocabulary.sectionTitles.has(sectionKey(heading.title));
  const wrapper = headings.findIndex(({ level }) => level === 1);
  const head = headings[wrapper];
  if (head === undefined || isKnown(head)) return headings;
  let known = 0;
  for (const each of headings.slice(wrapper + 1)) {
    if (each.level === 1 && !each.heading.title.startsWith('附')) return headings;
    if (each.level === 2 && isKnown(each)) known++;
  }
  return known < fewestSections ? headings : raisedBelow(headings, wrapper);
}

function raisedBelow(
  headings: readonly LeveledHeading[],
  wrapper: number,
): readonly LeveledHeading[] {
  const next = headings.findIndex(({ level }, index) => index > wrapper && level === 1);
  const end = next === -1 ? headings.length : next;
  const inside = headings
    .slice(wrapper + 1, end)
    .map((each): LeveledHeading => ({ ...each, level: each.level === 3 ? 2 : 1 }));
  return [...headings.slice(0, wrapper), ...inside, ...headings.slice(end)];
}
