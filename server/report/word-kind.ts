import { bareKey, withoutNote, withoutSeparators } from './label-key.js';
import { normalise } from './normalise.js';
import type { Vocabulary } from './vocabulary.js';

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
  const isSection =
    vocabulary.sectionTitles.has(key) || vocabulary.sectionTitles.has(unmarked(key));
  return isSection ? 'section' : undefined;
}

/** Without the numeral of `二 主动公开政府信息情况`, which has space where others have a mark. */
function unmarked(key: string): string {
  return key.replace(/^[一二三四五六七八九十]{1,3}/u, '');
}
