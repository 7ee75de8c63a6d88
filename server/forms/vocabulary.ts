import { labelKey, withoutNote } from '../report/label-key.js';
import { normalise } from '../report/normalise.js';
import type { Vocabulary } from '../report/vocabulary.js';
import { forms } from './catalogue.js';
import type { Column, Form, FormRow, FormSection } from './form.js';

/** What stands above the units. */
/** The words of all forms, for the parser. */
export const vocabulary: Vocabulary = vocabularyOf(forms);

function vocabularyOf(some: readonly Form[]): Vocabulary {
  const blocks = some.flatMap(({ tables }) => tables).flatMap((table) => table.blocks);
  const columnWords = [
    ...some.flatMap(({ tables }) => tables).flatMap(({ corner }) => corner ?? []),
    ...blocks.flatMap(({ caption, corner }) => [caption ?? [], corner ?? []].flat()),
    ...blocks.filter(({ unitColumn }) => unitColumn).flatMap(() => ['单位', '计量单位']),
    ...blocks.flatMap(({ columns }) => columns.flatMap(wordsOfColumn)),
  ];
  return {
    sectionTitles: keys(
      some.flatMap(({ sections }) => sections.flatMap(wordsOfSection)),
      labelKey,
    ),
    rowLabels: keys(
      blocks.flatMap(({ rows }) => rows.flatMap(wordsOfRow)),
      labelKey,
    ),
    columnLabels: keys(columnWords, normalise),
  };
}

function wordsOfSection({ title, variants }: FormSection): readonly string[] {
  return [title, ...variants];
}

function wordsOfRow({ label, note, variants }: FormRow): readonly string[] {
  return note === '' ? [label, ...variants] : [label, `${label}${note}`, ...variants];
}

function wordsOfColumn({ path, variants }: Column): readonly string[] {
  return [...path, ...variants];
}

/** Keys of the words, each with its note in brackets and without. */
function keys(words: readonly string[], key: (word: string) => string): ReadonlySet<string> {
  return new Set(
    words
      .map(key)
      .flatMap((word) => [word, withoutNote(word)])
      .filter((word) => word !== ''),
  );
}
