import { readHtmlTables } from '../report/tables/html-tables.js';
import type { Table } from '../report/table.js';

/**
 * Cells copied as plain text, as a spreadsheet or a terminal gives them: tabs between them, a line a row, a cell with a
 * line break or a quotation mark in it in quotation marks.
 * @returns undefined for a single cell, which is pasted as any text is
 */
export function tabbedCells(plain: string): Table | undefined {
  const rows = plain
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t').map(unquoted));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return undefined;
  const cells = rows.map((row) => row.map((text) => `<td>${escaped(text)}</td>`).join(''));
  const [table] = readHtmlTables(
    `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  );
  return table;
}

function unquoted(text: string): string {
  return /^"(?:[^"]|"")*"$/u.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
