/** What a cell of a CSV file holds. */
export type CsvCell = string | number | null;

/** The mark by which a spreadsheet knows UTF-8: without it, one on a Chinese system reads the file as GBK. */
export const csvMark = '\uFEFF';

/** A row of CSV (RFC 4180). Text that a spreadsheet would run as a formula has an apostrophe before it. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: CsvCell): string {
  const text = cell === null ? '' : guarded(String(cell));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A signed figure and a lone dash are no formulas. */
function guarded(text: string): string {
  const isFormula = /^[=+\-@＝＋－＠\t\r]/u.test(text) && !/^[+-]?[\d.,]*$/u.test(text);
  return isFormula ? `'${text}` : text;
}
