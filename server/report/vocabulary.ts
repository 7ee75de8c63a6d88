/** No label of any form is longer as it is printed, with its ordinal and note, the labels of its groups and line breaks. */
export const longestLabel = 160;

/**
 * The words by which the parser knows a heading from a row label and a table row from a sentence.
 * It is given to the parser, so that this room knows no form. All keys are normalised (see normalise.ts),
 * without ordinals.
 */
export interface Vocabulary {
  /** First-level section titles and their accepted variants. */
  readonly sectionTitles: ReadonlySet<string>;
  /** Row labels of all tables, group rows included. */
  readonly rowLabels: ReadonlySet<string>;
  /** Those of rows with one figure at most. */
  readonly singleLabels: ReadonlySet<string>;
  /** Column labels of all tables, and captions such as 第二十条第(一)项. */
  readonly columnLabels: ReadonlySet<string>;
}
