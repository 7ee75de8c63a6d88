import { alignRows } from '../../forms/printing/align.js';
import type { Cell, Table, TableRow } from '../../report/table.js';

/**
 * Any table as the lines of a Markdown table: what is merged stands in the first of its cells, the others are blank,
 * columns of figures are to the right.
 */
export function plainTable({ rows }: Table): readonly string[] {
  let columns = 0;
  for (const { cells } of rows) for (const cell of cells) columns = Math.max(columns, endOf(cell));
  const [first = [], ...others] = rows.map(({ cells }) => {
    const texts = new Array<string>(columns).fill('');
    for (const { column, text } of cells) texts[column] = text.replaceAll('|', '\\|');
    return texts;
  });
  const body = rows.slice(rows.findIndex(({ cells }) => cells.some(isFigure)));
  const delimiters = first.map((_, column) => (isOfFigures(body, column) ? '---:' : '---'));
  return alignRows([first, delimiters, ...others]);
}

function endOf({ column, columnSpan }: Cell): number {
  return column + columnSpan;
}

/** Whether most of what stands in a column below the headers are figures. */
function isOfFigures(body: readonly TableRow[], column: number): boolean {
  const cells = body.flatMap((row) => row.cells.filter((cell) => cell.column === column));
  const figures = cells.filter(isFigure).length;
  return figures > cells.filter(({ state }) => state === 'text').length;
}

function isFigure({ state }: Cell): boolean {
  return state === 'number' || state === 'dash';
}
