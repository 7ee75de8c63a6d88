import type { StatisticsTable } from '../../../server/features/protocol/preview.js';
import { spreadsheetText } from '../../../server/statistics/files/spreadsheet-text.js';
import { officialTable, type OfficialTable } from '../parts/official-table.js';

/** What a table is copied as; `html` is for word processors, `tsv` for spreadsheets. */
export type CopyFormat = 'html' | 'markdown' | 'tsv';

/** What goes on the clipboard. */
export interface Copied {
  readonly plain: string;
  /** `null` where plain text is all there is. */
  readonly html: string | null;
}

/** A table of the form to paste elsewhere, its merged cells as the form has them, without checks. */
export function copyOf(table: StatisticsTable, format: CopyFormat): Copied {
  const official = officialTable(table);
  if (format === 'markdown') return { plain: markdownOf(official), html: null };
  const plain = tsvOf(official);
  return format === 'tsv' ? { plain, html: null } : { plain, html: htmlOf(official) };
}

/** The table as an element of a document that is never shown; texts are only ever texts. */
export function elementOf(table: OfficialTable, into: Document): HTMLTableElement {
  const element = into.createElement('table');
  element.setAttribute('border', '1');
  element.setAttribute('cellspacing', '0');
  element.setAttribute('cellpadding', '4');
  element.style.setProperty('border-collapse', 'collapse');
  const caption = into.createElement('caption');
  caption.textContent = table.title;
  const body = into.createElement('tbody');
  for (const row of table.rows) {
    const line = into.createElement('tr');
    for (const { kind, scope, text, colspan, rowspan } of row) {
      const cell = into.createElement(kind === 'header' ? 'th' : 'td');
      cell.textContent = text;
      if (scope !== null) cell.setAttribute('scope', scope);
      if (colspan > 1) cell.setAttribute('colspan', String(colspan));
      if (rowspan > 1) cell.setAttribute('rowspan', String(rowspan));
      cell.setAttribute('align', kind === 'figure' ? 'right' : scope === 'row' ? 'left' : 'center');
      cell.style.setProperty('border', '1px solid #000');
      cell.style.setProperty('font-weight', 'normal');
      line.append(cell);
    }
    body.append(line);
  }
  element.append(caption, body);
  return element;
}

function htmlOf(table: OfficialTable): string {
  return elementOf(table, document.implementation.createHTMLDocument('')).outerHTML;
}

/** GFM knows one row of headers and no merged cells: the other rows of headers follow as rows, what is merged is blank. */
function markdownOf(table: OfficialTable): string {
  const [head = [], ...rows] = gridOf(table).map((row) => row.map(escapeMarkdown));
  const figures = new Set(
    table.rows.flatMap((row) =>
      row.filter(({ kind }) => kind === 'figure').map(({ column }) => column),
    ),
  );
  const rule = head.map((_, column) => (figures.has(column) ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function escapeMarkdown(text: string): string {
  return onOneLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function tsvOf(table: OfficialTable): string {
  return gridOf(table)
    .map((row) => row.map(escapeTsv).join('\t'))
    .join('\r\n');
}

function escapeTsv(text: string): string {
  return spreadsheetText(onOneLine(text));
}

function onOneLine(text: string): string {
  return text.replace(/[\t\n\r]+/gu, ' ').trim();
}

/** Every cell of every row, blank where a merged one covers it. */
function gridOf({ rows, columns }: OfficialTable): readonly (readonly string[])[] {
  const grid = rows.map(() => Array.from({ length: columns }, () => ''));
  rows.forEach((row, at) => {
    for (const { column, text } of row) grid[at]?.splice(column, 1, text);
  });
  return grid;
}
