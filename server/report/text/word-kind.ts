import { bareKey, withoutBareNumber, withoutNote, withoutSeparators } from './label-key.js';
import { normalise } from './normalise.js';
import type { Vocabulary } from '../vocabulary.js';

/** What words of a vocabulary a text can be. */
export type WordKind = 'row' | 'column' | 'section' | undefined;

/** Which words a text is, `row` before `column` before `section`; undefined for none of them. */
export function wordKind(text: string, vocabulary: Vocabulary): WordKind {
  const normal = normalise(text);
  const key = bareKey(normal);
  const bare = withoutNote(key);
  if (vocabulary.rowLabels.has(key) || vocabulary.rowLabels.has(bare)) return 'row';
  if (vocabulary.rowLabels.has(withoutSeparators(key))) return 'row';
  if (vocabulary.columnLabels.has(normal) || vocabulary.columnLabels.has(bare)) return 'column';
  const unnumbered = withoutBareNumber(bare);
  if (unnumbered !== bare && vocabulary.rowLabels.has(unnumbered)) return 'row';
  if (isInOne(normal) && vocabulary.columnLabels.has(asOneHeader(normal))) return 'column';
  const isSection =
    vocabulary.sectionTitles.has(key) || vocabulary.sectionTitles.has(unmarked(key));
  return isSection ? 'section' : undefined;
}

/** Whether something parts words of a header that stand in one cell: `行政复议-结果维持`, `行政诉讼(复议后起诉)`. */
function isInOne(normal: string): boolean {
  return inOne.test(normal);
}

const inOne = /[\u4e00-\u9fff](?:[-/>·:]|\([\u4e00-\u9fff]+\)$)/u;

/** A header without what parts its words from each other: the words of merged cells made one. */
export function asOneHeader(normal: string): string {
  return normal.replace(/[-/>·:()]/gu, '');
}

/** Without the numeral of `二 主动公开政府信息情况`, which has space where others have a mark. */
function unmarked(key: string): string {
  return key.replace(/^[一二三四五六七八九十]{1,3}/u, '');
}
