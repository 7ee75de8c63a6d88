import type { FormTable } from '../../forms/form.js';
import { printTable } from '../../forms/printing/print.js';

/** A character no form has, as wide as a digit. */
const mark = '\ue000';

/** An empty table as snippet text: Tab leads from figure to figure, and the columns stay as they are aligned. */
export function tableSnippet(table: FormTable, year: number | undefined): string {
  let stop = 0;
  return printTable(table, () => mark, year)
    .replace(/[\\$}]/gu, '\\$&')
    .replaceAll(mark, () => {
      stop += 1;
      return `\${${String(stop)}: }`;
    });
}
