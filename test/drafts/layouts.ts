import type { FormTable } from '../../server/forms/form.js';
import { gridOf } from './grid.js';
import type { FigureAt, Grid, GridCell } from './grid.js';

/** A way real drafts write a table. */
export interface Layout {
  readonly name: string;
  /** Whether a blank cell leaves a trace, so that the figures beside it keep their place. */
  readonly keepsBlanks: boolean;
  /** The table in this layout; lines joined by `\n`, none at the end. */
  readonly print: (table: FormTable, figureAt: FigureAt) => string;
}

/** Every layout seen in real drafts. */
export const layouts: readonly Layout[] = [
  layout('Markdown', printMarkdown),
  layout('pipe rows that lost their merged cells', printLoosePipes),
  layout('pipes between cells only', (grid) => printRows(grid, ' | ')),
  layout('pipe rows with the blanks of lost merges at their ends', printPaddedPipes),
  layout('pipe rows in full width, headers broken over lines', (grid) =>
    fullWidth(printLoosePipes(grid, breakHeader)),
  ),
  layout('tabs of a spreadsheet', printTabs),
  layout('tabs of a word processor', (grid) => printRows(grid, '\t')),
  layout('commas of a spreadsheet', printCommas),
  lossy('a cell a line', (grid) => filledCells(grid).join('\n')),
  lossy('a cell a line, blank lines between', (grid) => filledCells(grid).join('\n\n')),
  lossy('a cell a line between lone pipes', (grid) => `|\n${filledCells(grid).join('\n|\n')}\n|`),
  lossy('a cell a line, each closed by a pipe', (grid) =>
    filledCells(grid)
      .map((text) => `${text} |`)
      .join('\n'),
  ),
  lossy('a cell a line, rows between lone pipes, with the blanks of lost merges', printCellLines),
  lossy('a row a line split by spaces', (grid) => printRows(grid, ' ')),
  lossy('columns aligned by spaces', printAligned),
  lossy('columns of a PDF, words of merged cells stacked', (grid) => printAligned(stacked(grid))),
  lossy('columns of a PDF, long labels broken', (grid) => printAligned(broken(stacked(grid)))),
  layout('HTML with row and column spans', printHtml),
  layout('HTML with merged cells repeated', printExpandedHtml),
  layout('the whole table in one line', (grid) => printLoosePipes(grid).replaceAll('\n', ' ')),
  layout('the whole table in one line behind runs of pipes', printRun),
];

function layout(name: string, print: (grid: Grid) => string): Layout {
  return { name, keepsBlanks: true, print: (table, figureAt) => print(gridOf(table, figureAt)) };
}

function lossy(name: string, print: (grid: Grid) => string): Layout {
  return { ...layout(name, print), keepsBlanks: false };
}

/** Every place a text: merged cells at their top left, blanks where they reach. */
function places({ rows, width }: Grid): string[][] {
  return rows.map((row) => {
    const texts = Array.from({ length: width }, () => '');
    for (const { column, text } of row) texts[column] = text;
    return texts;
  });
}

function printMarkdown(grid: Grid): string {
  const lines = places(grid).map((texts) => `| ${texts.join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(grid.width)}`);
  return lines.join('\n');
}

function printTabs(grid: Grid): string {
  return places(grid)
    .map((texts) => texts.join('\t'))
    .join('\n');
}

/** As a spreadsheet exports rows: a cell with a comma in quotation marks. */
function printCommas(grid: Grid): string {
  const quoted = (text: string) => (text.includes(',') ? `"${text}"` : text);
  return places(grid)
    .map((texts) => texts.map(quoted).join(','))
    .join('\n');
}

/** Cells that are drawn in a row, those merged from above left out. */
function printRows({ rows }: Grid, separator: string): string {
  return rows.map((row) => row.map(({ text }) => text).join(separator)).join('\n');
}

function printLoosePipes(
  { rows }: Grid,
  printCell: (cell: GridCell) => string = ({ text }) => text,
): string {
  return rows.map((row) => `${row.map(printCell).join(' | ')} |`).join('\n');
}

function printPaddedPipes({ rows, width }: Grid): string {
  return rows
    .map(
      (row) => `${row.map(({ text }) => text).join(' | ')} |${'|'.repeat(width - row.length)}`,
    )
    .join('\n');
}

function breakHeader({ kind, text }: GridCell): string {
  return kind === 'header' && text.length > 4 && text.length < 8
    ? `${text.slice(0, 3)}\n${text.slice(3)}`
    : text;
}

/** What an input method leaves full width: digits, brackets, commas. */
function fullWidth(text: string): string {
  return text.replace(/[\d(),.]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

function printCellLines({ rows, width }: Grid): string {
  return rows
    .map((row) => {
      const cells = row.map(({ text }) => (text === '' ? '|' : `${text} |`)).join('\n');
      const lost = width - row.length;
      return `|\n${cells}${lost > 0 ? ` ${'|'.repeat(lost)}` : ''}`;
    })
    .join('\n');
}

function filledCells({ rows }: Grid): string[] {
  return rows.flatMap((row) => row.map(({ text }) => text).filter((text) => text !== ''));
}

function printAligned(grid: Grid): string {
  const rows = places(grid);
  const widths = Array.from({ length: grid.width }, (_, column) =>
    Math.max(2, ...grid.rows.map((row) => columnWidth(row, column))),
  );
  return rows
    .map((texts) =>
      texts
        .map((text, column) => text + ' '.repeat(Math.max(2, (widths[column] ?? 0) + 2 - wide(text))))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Merged labels written down their rows, some letters a row. */
function stacked({ rows, width }: Grid): Grid {
  const lines: GridCell[][] = rows.map((row) => row.filter(({ rowSpan }) => rowSpan === 1));
  rows.forEach((row, index) => {
    for (const cell of row) {
      if (cell.rowSpan === 1) continue;
      const step = Math.ceil(cell.text.length / cell.rowSpan);
      for (let down = 0; down * step < cell.text.length; down++) {
        const text = cell.text.slice(down * step, (down + 1) * step);
        lines[index + down]?.push({ ...cell, text, rowSpan: 1 });
      }
    }
  });
  return { width, rows: lines.map((line) => line.toSorted((a, b) => a.column - b.column)) };
}

/** Labels longer than a column is wide go on in the line below. */
function broken({ rows, width }: Grid): Grid {
  const widest = 20;
  const lines = rows.flatMap((row) => {
    const rest = row
      .filter(({ kind, text }) => kind === 'label' && text.length > widest)
      .map((cell) => ({ ...cell, text: cell.text.slice(widest) }));
    const cut = row.map((cell) =>
      cell.kind === 'label' ? { ...cell, text: cell.text.slice(0, widest) } : cell,
    );
    return rest.length === 0 ? [row] : [cut, rest];
  });
  return { width, rows: lines };
}

function columnWidth(row: readonly GridCell[], column: number): number {
  const cell = row.find((each) => each.column === column);
  return cell?.columnSpan === 1 ? wide(cell.text) : 0;
}

/** How many columns of a terminal a text takes. */
function wide(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 2 : 1;
  return width;
}

function printHtml({ rows }: Grid): string {
  const cells = (row: readonly GridCell[]) =>
    row
      .map(({ kind, text, columnSpan, rowSpan }) => {
        const tag = kind === 'header' ? 'th' : 'td';
        const spans =
          (columnSpan > 1 ? ` colspan="${String(columnSpan)}"` : '') +
          (rowSpan > 1 ? ` rowspan="${String(rowSpan)}"` : '');
        return `<${tag}${spans}><p>${text}</p></${tag}>`;
      })
      .join('');
  return `<table>\n${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}\n</table>`;
}

function printExpandedHtml({ rows, width }: Grid): string {
  const texts = rows.map(() => Array.from({ length: width }, () => ''));
  rows.forEach((row, index) => {
    for (const { text, column, columnSpan, rowSpan } of row) {
      for (let down = index; down < index + rowSpan; down++) {
        texts[down]?.fill(text, column, column + columnSpan);
      }
    }
  });
  const line = (row: readonly string[]) =>
    `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  return `<table>\n${texts.map(line).join('\n')}\n</table>`;
}

function printRun({ rows }: Grid): string {
  return `${'|'.repeat(40)} ${rows
    .map((row) => row.map(({ text }) => text).join(' | '))
    .join(' ||| ')} |`;
}
