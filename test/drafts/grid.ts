import type { Block, Column, FormRow, FormTable } from '../../server/forms/form.js';

/** The figure to print at a place of a table; `''` for a blank. */
export type FigureAt = (row: FormRow, column: Column) => string;

/** A cell of a table as the form draws it; merged cells are one, at their top left. */
export interface GridCell {
  readonly kind: 'header' | 'label' | 'unit' | 'value';
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Rows of cells, left to right; places covered by a merged cell from above have none. */
export interface Grid {
  readonly width: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * A table as the form draws it, merged cells and all. A block narrower than the table stretches its last column to
 * the right edge.
 */
export function gridOf(table: FormTable, figureAt: FigureAt): Grid {
  const width = Math.max(...table.blocks.map((block) => labelWidth(block) + block.columns.length));
  return {
    width,
    rows: table.blocks.flatMap((block) => [
      ...captionRow(block, width),
      ...headerRows(table, block, width),
      ...bodyRows(block, figureAt, width),
    ]),
  };
}

/** Columns before the values. */
function labelWidth(block: Block): number {
  if (block.unitColumn) return 2;
  if (block.rows.every(({ label }) => label === '')) return 0;
  return 1 + Math.max(...block.rows.map((row) => ancestors(block, row).length));
}

function ancestors({ rows, unitColumn }: Block, row: FormRow): readonly FormRow[] {
  if (unitColumn) return [];
  const parent = rows.find(({ id }) => id === row.parent);
  return parent === undefined
    ? []
    : [...ancestors({ rows, unitColumn } as Block, parent), parent];
}

function captionRow({ caption }: Block, width: number): GridCell[][] {
  if (caption === undefined) return [];
  return [[cell('header', caption, 0, { columnSpan: width })]];
}

function headerRows(table: FormTable, block: Block, width: number): GridCell[][] {
  const height = Math.max(...block.columns.map(({ path }) => path.length));
  const labels = labelWidth(block);
  const rows: GridCell[][] = Array.from({ length: height }, () => []);
  const corner = block.corner ?? table.corner ?? '';
  if (labels > 0) {
    const columnSpan = block.unitColumn ? 1 : labels;
    rows[0]?.push(cell('header', corner, 0, { columnSpan, rowSpan: height }));
  }
  if (block.unitColumn) rows[0]?.push(cell('header', '单位', 1, { rowSpan: height }));
  block.columns.forEach((column, index) => {
    column.path.forEach((word, level) => {
      const before = block.columns[index - 1]?.path.slice(0, level + 1);
      const above = column.path.slice(0, level + 1);
      const merged = level < column.path.length - 1;
      if (merged && before?.join('/') === above.join('/')) return;
      const span = merged
        ? block.columns.filter(({ path }) => path.slice(0, level + 1).join('/') === above.join('/'))
            .length
        : 1;
      const at = labels + index;
      const last = at + span === labels + block.columns.length;
      rows[level]?.push(
        cell('header', word, at, {
          columnSpan: last ? width - at : span,
          rowSpan: merged ? 1 : height - level,
        }),
      );
    });
  });
  return rows;
}

function bodyRows(block: Block, figureAt: FigureAt, width: number): GridCell[][] {
  const labels = labelWidth(block);
  const printed = new Set<FormRow>();
  const leaves = block.rows.filter(
    (row) => (row.cells.length > 0 || block.unitColumn) && !row.optional,
  );
  return leaves.map((row) => {
    const cells: GridCell[] = [];
    const above = ancestors(block, row);
    above.forEach((group, level) => {
      if (printed.has(group)) return;
      printed.add(group);
      const rowSpan = leaves.filter((leaf) => ancestors(block, leaf).includes(group)).length;
      cells.push(cell('label', print(group), level, { rowSpan }));
    });
    if (labels > 0) {
      const columnSpan = block.unitColumn ? 1 : labels - above.length;
      cells.push(cell('label', print(row), above.length, { columnSpan }));
    }
    const group = row.cells.length === 0;
    if (block.unitColumn) cells.push(cell('unit', group ? '——' : (row.cells[0]?.unit ?? ''), 1));
    block.columns.forEach((column, index) => {
      const at = labels + index;
      const columnSpan = index === block.columns.length - 1 ? width - at : 1;
      cells.push(cell('value', group ? '——' : figureAt(row, column), at, { columnSpan }));
    });
    return cells;
  });
}

function print({ ordinal, label, note }: FormRow): string {
  return ordinal + label + note;
}

function cell(
  kind: GridCell['kind'],
  text: string,
  column: number,
  span: { readonly columnSpan?: number; readonly rowSpan?: number } = {},
): GridCell {
  return { kind, text, column, columnSpan: span.columnSpan ?? 1, rowSpan: span.rowSpan ?? 1 };
}
