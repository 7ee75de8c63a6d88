import { LastAsked } from '../remembering/last-asked.js';
import { isSpace } from '../text/lines.js';
import { keyCodeAt } from '../text/normalise.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Letter, treeOf } from '../text/word-tree.js';

/** Whether the stretch of the text is a section title of the forms, apart from what its key leaves out. */
export function isSectionTitle(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): boolean {
  let letter: Letter | undefined = openings.of(vocabulary);
  for (let index = start; index < end && letter !== undefined; index++) {
    const code = keyCodeAt(text, index);
    if (code !== undefined) letter = letter.next.get(code);
  }
  return letter?.ends ?? false;
}

/**
 * Past the longest section title of the forms that stands at `start`, and what its key leaves out behind it; undefined
 * when there is none that ends at `limit` or before.
 */
export function endOfSectionTitle(
  text: string,
  start: number,
  limit: number,
  vocabulary: Vocabulary,
): number | undefined {
  let letter = openings.of(vocabulary);
  let end: number | undefined;
  for (let index = start; index < limit; index++) {
    const printed = text.charCodeAt(index);
    if (printed === 0x3002) break;
    const code = keyCodeAt(text, index);
    if (code !== undefined) {
      const next = letter.next.get(code);
      if (next === undefined) break;
      letter = next;
    }
    if (letter.ends && index > start && !isSpace(printed)) end = index + 1;
  }
  return end;
}

const openings = new LastAsked(({ sectionTitles }: Vocabulary) => treeOf(sectionTitles));
