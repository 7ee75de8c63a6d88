import { spreadsheetText } from './spreadsheet-text.js';

/** What a cell of a CSV file holds. */
export type CsvCell = string | number | null;

/** The mark by which a spreadsheet knows UTF-8: without it, one on a Chinese system reads the file as GBK. */
export const csvMark = '\uFEFF';

/** A row of CSV (RFC 4180), in which no text is a formula. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: CsvCell): string {
  const text = cell === null ? '' : spreadsheetText(String(cell));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
