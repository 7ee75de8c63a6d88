import type { Block, Column, FormRow, FormTable } from '../forms/form.js';
import {
  depthOf,
  headerForYear,
  labelColumns,
  rowsToPrint,
  type IsPrinted,
} from '../forms/printing/table-layout.js';

/** A table as the form prints it, with its merged cells; cells that a merged one covers are left out, as in HTML. */
export interface TableGrid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

/** A row of the table, or of the headers above a block. */
export interface GridRow {
  readonly kind: 'head' | 'body';
  /** Of a body row. */
  readonly row: FormRow | undefined;
  readonly cells: readonly GridCell[];
}

/** What stands in one place of the grid. */
export type GridCell = GridHeader | GridFigure;

/** A label, a column's header, a caption. */
export interface GridHeader {
  readonly kind: 'header';
  readonly text: string;
  readonly scope: 'col' | 'row' | 'colgroup' | 'rowgroup';
  readonly colspan: number;
  readonly rowspan: number;
}

/** The place of a figure. */
export interface GridFigure {
  readonly kind: 'figure';
  readonly row: FormRow;
  readonly column: Column;
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * Lays a table of a form out.
 * @param isPrinted where the report has a figure; a row that replaces others is laid out in their place where it has one
 * @param year names the year's column in forms that do so
 */
export function tableGrid(
  table: FormTable,
  isPrinted: IsPrinted,
  year: number | undefined,
): TableGrid {
  const columns = Math.max(
    ...table.blocks.map((block) => labelColumns(block) + block.columns.length),
  );
  const rows = table.blocks.flatMap((block) => {
    const laidOut = { table, block, columns, year };
    return [
      ...captionRow(laidOut),
      ...headerRows(laidOut),
      ...(block.unitColumn ? listRows(laidOut) : treeRows(laidOut, isPrinted)),
    ];
  });
  return { columns, rows };
}

interface LaidOut {
  readonly table: FormTable;
  readonly block: Block;
  readonly columns: number;
  readonly year: number | undefined;
}

function captionRow({ block, columns }: LaidOut): readonly GridRow[] {
  if (block.caption === undefined) return [];
  return [headRow([header(block.caption, 'colgroup', columns, 1)])];
}

function headerRows({ table, block, columns, year }: LaidOut): readonly GridRow[] {
  const height = Math.max(...block.columns.map(({ path }) => path.length));
  return Array.from({ length: height }, (_, level) =>
    headRow([
      ...(level === 0 ? corners(table, block, height) : []),
      ...block.columns.flatMap((column, index) => {
        const text = column.path[level];
        if (text === undefined || isMerged(column, block.columns[index - 1], level)) return [];
        const isLast = level === column.path.length - 1;
        const width = isLast ? 1 : mergedWidth(block.columns, index, level);
        const stretch = index + width === block.columns.length ? spare(block, columns) : 0;
        return header(
          headerForYear(text, year),
          width > 1 ? 'colgroup' : 'col',
          width + stretch,
          isLast ? height - level : 1,
        );
      }),
    ]),
  );
}

/** Above the labels, as high as the headers. */
function corners(table: FormTable, block: Block, height: number): readonly GridHeader[] {
  const labels = labelColumns(block);
  const corner = block.corner ?? table.corner ?? '';
  if (labels === 0) return [];
  if (!block.unitColumn) return [header(corner, 'col', labels, height)];
  return [header(corner, 'col', 1, height), header(block.unitHeader ?? '单位', 'col', 1, height)];
}

/** Whether the header to the left reaches over this column. */
function isMerged({ path }: Column, left: Column | undefined, level: number): boolean {
  return level < path.length - 1 && sharesPath(path, left?.path, level);
}

function sharesPath(
  path: readonly string[],
  other: readonly string[] | undefined,
  level: number,
): boolean {
  return path.slice(0, level + 1).every((word, at) => other?.[at] === word);
}

function mergedWidth(columns: readonly Column[], first: number, level: number): number {
  const path = columns[first]?.path ?? [];
  const rest = columns.slice(first + 1);
  const end = rest.findIndex(
    (column) => level >= column.path.length - 1 || !sharesPath(path, column.path, level),
  );
  return 1 + (end < 0 ? rest.length : end);
}

/** By how much the last column of a narrow block is wider, so that all blocks are as wide as each other. */
function spare(block: Block, columns: number): number {
  return columns - labelColumns(block) - block.columns.length;
}

/** Every row with its label and unit; a group's name reaches over all columns. */
function listRows({ block, columns }: LaidOut): readonly GridRow[] {
  return block.rows.map((row) => {
    if (row.cells.length === 0) {
      return bodyRow(row, [header(labelOf(row), 'rowgroup', columns, 1)]);
    }
    const [first] = row.cells;
    return bodyRow(row, [
      header(labelOf(row), 'row', 1, 1),
      header(first?.unit ?? '', 'row', 1, 1),
      ...figures(block, row, columns),
    ]);
  });
}

/** Labels in as many columns as they have levels; a group's name reaches down over the rows below it. */
function treeRows({ block, columns }: LaidOut, isPrinted: IsPrinted): readonly GridRow[] {
  const labels = labelColumns(block);
  const rows = rowsToPrint(block, isPrinted);
  const waiting: FormRow[] = [];
  const laidOut: GridRow[] = [];
  for (const row of rows) {
    if (row.cells.length === 0) {
      waiting.push(row);
      continue;
    }
    const groups = waiting.splice(0).flatMap((group) => {
      const below = rows.filter((each) => each.cells.length > 0 && isUnder(each, group, block));
      return below.length === 0 ? [] : header(labelOf(group), 'rowgroup', 1, below.length);
    });
    const width = labels - depthOf(block, row);
    const own = labels === 0 ? [] : [header(labelOf(row), 'row', width, 1)];
    laidOut.push(bodyRow(row, [...groups, ...own, ...figures(block, row, columns)]));
  }
  return laidOut;
}

function isUnder(row: FormRow, group: FormRow, { rows }: Block): boolean {
  let above = row.parent;
  for (let steps = 0; above !== undefined && steps < rows.length; steps++) {
    if (above === group.id) return true;
    above = rows.find(({ id }) => id === above)?.parent;
  }
  return false;
}

function figures(block: Block, row: FormRow, columns: number): readonly GridFigure[] {
  return block.columns.map((column, index) => ({
    kind: 'figure',
    row,
    column,
    colspan: 1 + (index === block.columns.length - 1 ? spare(block, columns) : 0),
    rowspan: 1,
  }));
}

function labelOf({ ordinal, label, note }: FormRow): string {
  return ordinal + label + note;
}

function headRow(cells: readonly GridCell[]): GridRow {
  return { kind: 'head', row: undefined, cells };
}

function bodyRow(row: FormRow, cells: readonly GridCell[]): GridRow {
  return { kind: 'body', row, cells };
}

function header(
  text: string,
  scope: GridHeader['scope'],
  colspan: number,
  rowspan: number,
): GridHeader {
  return { kind: 'header', text, scope, colspan, rowspan };
}
