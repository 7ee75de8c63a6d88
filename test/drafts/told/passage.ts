/**
 * What a report may say of its tables in words. In a wording, `{row}` prints a figure of the table, `{row@column}` one
 * of a row with several columns, `{row+row}` a sum, and `{%row/row}` a share with two decimals. A row that is a
 * group stands for the rows under it.
 */
export interface Passage {
  /** Id of the section it stands in. */
  readonly section: string;
  /** Id of the matter of that section it stands under, if any. */
  readonly aspect?: string;
  /** Ways to say the same. */
  readonly wordings: readonly string[];
}
