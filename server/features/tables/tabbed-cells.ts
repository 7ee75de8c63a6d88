import { readHtmlTables } from '../../report/tables/html/html-tables.js';
import { endOfRow, splitAtTabs } from '../../report/tables/lines/quoted-cells.js';
import type { Span } from '../../report/span.js';
import type { Table } from '../../report/table.js';

/**
 * Cells copied as plain text, as a spreadsheet or a terminal gives them: tabs between them, a line a row, a cell with a
 * line break or a quotation mark in it in quotation marks.
 * @returns undefined for a single cell, which is pasted as any text is
 */
export function tabbedCells(plain: string): Table | undefined {
  const rows = rowsOf(plain.replace(/\r\n?/gu, '\n').replace(/\n$/u, ''));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return undefined;
  const cells = rows.map((row) => row.map((text) => `<td>${escaped(text)}</td>`).join(''));
  const [table] = readHtmlTables(
    `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  );
  return table;
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let start = 0; start <= text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const row = { start, end: endOfRow(text, { start, end: lineEnd < 0 ? text.length : lineEnd }) };
    rows.push(splitAtTabs(text, row).map((cell) => cellText(text, cell)));
    start = row.end + 1;
  }
  return rows;
}

/** Of a cell in quotation marks, which its span leaves out, those inside it are doubled. */
function cellText(text: string, { start, end }: Span): string {
  const cell = text.slice(start, end);
  return text[start - 1] === '"' && text[end] === '"' ? cell.replaceAll('""', '"') : cell;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
