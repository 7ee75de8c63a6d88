import { normalise } from './normalise.js';
import { withoutOrdinal } from './ordinals.js';
import { Remembered } from './remembered.js';
import type { Vocabulary } from './vocabulary.js';

/** The key a label is looked up by: normalised, without 其中 and without ordinals. Notes in brackets stay. */
export function labelKey(text: string): string {
  return bareKey(normalise(text));
}

/**
 * A label key without the note in brackets behind it, closed or cut off; the key itself where it has none. Words
 * behind the bracket make it no note, and so does a figure behind one that is not closed.
 */
export function withoutNote(key: string): string {
  const open = key.indexOf('(');
  if (open < 2) return key;
  const close = key.lastIndexOf(')');
  const last = key.charCodeAt(key.length - 1);
  const whole = close < open ? last < 0x30 || last > 0x39 : close === key.length - 1;
  return whole ? key.slice(0, open) : key;
}

/** What words of a vocabulary a text can be. */
export type WordKind = 'row' | 'column' | 'section' | undefined;

/** Which words a text is, `row` before `column` before `section`; undefined for none of them. */
export function wordKind(text: string, vocabulary: Vocabulary): WordKind {
  let kinds = kindsByVocabulary.get(vocabulary);
  if (kinds === undefined) {
    kinds = new Remembered((word) => findKind(word, vocabulary));
    kindsByVocabulary.set(vocabulary, kinds);
  }
  return kinds.of(text);
}

const kindsByVocabulary = new WeakMap<Vocabulary, Remembered<WordKind>>();

function findKind(text: string, vocabulary: Vocabulary): WordKind {
  const normal = normalise(text);
  const key = bareKey(normal);
  const bare = withoutNote(key);
  if (vocabulary.rowLabels.has(key) || vocabulary.rowLabels.has(bare)) return 'row';
  if (vocabulary.columnLabels.has(normal) || vocabulary.columnLabels.has(bare)) return 'column';
  const isSection =
    vocabulary.sectionTitles.has(key) || vocabulary.sectionTitles.has(unmarked(key));
  return isSection ? 'section' : undefined;
}

/** Without the numeral of `二 主动公开政府信息情况`, which has space where others have a mark. */
function unmarked(key: string): string {
  return key.replace(/^[一二三四五六七八九十]{1,3}/u, '');
}

function bareKey(normal: string): string {
  let key = withoutOrdinal(normal);
  if (key.startsWith('其中')) {
    const mark = key.charCodeAt(2);
    key = withoutOrdinal(key.slice(mark === 0x3a || mark === 0x2c ? 3 : 2));
  }
  return key;
}
