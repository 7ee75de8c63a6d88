import { labelKey, withoutNote } from '../report/text/label-key.js';
import { normalise } from '../report/text/normalise.js';
import type { Vocabulary } from '../report/vocabulary.js';
import { forms } from './catalogue.js';
import type { Block, Column, Form, FormRow, FormSection } from './form.js';
import { cornerWords } from './corner-words.js';
import { headersInOne } from './headers-in-one.js';
import { labelsInOne } from './labels-in-one.js';

/** The words of all forms, for the parser. */
export const vocabulary: Vocabulary = vocabularyOf(forms);

function vocabularyOf(some: readonly Form[]): Vocabulary {
  const blocks = some.flatMap(({ tables }) => tables).flatMap((table) => table.blocks);
  const columnWords = [
    ...cornerWords,
    ...some.flatMap(({ tables }) => tables).flatMap(({ corner }) => corner ?? []),
    ...blocks.flatMap(({ caption, corner }) => [caption ?? [], corner ?? []].flat()),
    ...blocks.filter(({ unitColumn }) => unitColumn).flatMap(() => ['单位', '计量单位']),
    ...blocks.flatMap(({ columns }) => columns.flatMap(wordsOfColumn)),
  ];
  const places = blocks.flatMap(wordsOfPlaces);
  return {
    sectionTitles: keys(
      some.flatMap(({ sections }) => sections.flatMap(wordsOfSection)),
      labelKey,
    ),
    rowLabels: keys([...blocks.flatMap(wordsOfRows), ...places], labelKey),
    singleLabels: keys(
      [...blocks.filter(({ columns }) => columns.length === 1).flatMap(wordsOfRows), ...places],
      labelKey,
    ),
    columnLabels: keys(columnWords, normalise),
  };
}

function wordsOfSection({ title, variants }: FormSection): readonly string[] {
  return [title, ...variants];
}

function wordsOfRows(block: Block): readonly string[] {
  return block.rows.flatMap((row) => wordsOfRow(block, row));
}

/** `规章本年制发件数`: the words of a row and a column together, as a list of figures has them. */
function wordsOfPlaces({ rows, columns, unitColumn }: Block): readonly string[] {
  if (unitColumn || columns.length > mostInList) return [];
  return rows.flatMap(({ label }) =>
    label === '' ? [] : columns.map(({ path }) => label + (path.at(-1) ?? '')),
  );
}

/** A list of the figures of wider tables would be longer than anybody writes. */
const mostInList = 3;

function wordsOfRow(block: Block, row: FormRow): readonly string[] {
  const { label, note, variants } = row;
  return [label, `${label}${note}`, ...variants, ...labelsInOne(block, row)];
}

function wordsOfColumn({ path, variants }: Column): readonly string[] {
  return [...path, ...variants, ...headersInOne({ path })];
}

/** Keys of the words, each with its note in brackets and without. */
function keys(words: readonly string[], key: (word: string) => string): ReadonlySet<string> {
  const found = new Set<string>();
  // The forms have most words in common.
  for (const word of new Set(words)) {
    const own = key(word);
    found.add(own).add(withoutNote(own));
  }
  found.delete('');
  return found;
}
