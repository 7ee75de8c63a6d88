import type { CellObject } from 'write-excel-file/universal';
import type { Fact } from '../../facts/fact.js';
import type { Column, FormRow, FormTable } from '../../forms/form.js';
import { render, say, type Language } from '../../language/message.js';
import { figureCell, headCell, textCell, type SheetToWrite } from './sheet-cells.js';
import type { StatedReport, UnitReports } from '../stated-report.js';
import { tableGrid, type GridCell } from '../table-grid.js';

/** The tables of the reports of one unit as their forms print them, a sheet each; none for several units. */
export function tableSheets(
  units: readonly UnitReports[],
  language: Language,
): readonly SheetToWrite[] {
  const [unit, another] = units;
  if (unit === undefined || another !== undefined) return [];
  const several = unit.reports.length > 1;
  return unit.reports.flatMap((report) =>
    (report.bound?.tables ?? []).map(({ table }) => ({
      ...tableSheet(table, report),
      name: several
        ? render(say(OF_YEAR, { year: report.data.year ?? '', table: table.title }), language)
        : table.title,
    })),
  );
}

function tableSheet(table: FormTable, { bound, data }: StatedReport): Omit<SheetToWrite, 'name'> {
  const facts = factsOf(bound?.facts ?? [], table);
  const find = (row: FormRow, column: Column): Fact | undefined => facts.get(row)?.get(column);
  const grid = tableGrid(table, (row, column) => find(row, column) !== undefined, data.year);
  const headRows = grid.rows.findIndex(({ kind }) => kind === 'body');
  const isOneBlock = table.blocks.length === 1;
  return {
    rows: withCovered(
      grid.rows.map(({ cells }) => cells),
      grid.columns,
      (cell) => cellOf(cell, find),
    ),
    widths: Array.from({ length: grid.columns }, (_, index) => (index < labels(table) ? 24 : 12)),
    headRows: isOneBlock ? Math.max(headRows, 0) : 0,
  };
}

/** How many columns hold labels, as far as widths go. */
function labels({ blocks }: FormTable): number {
  return blocks.some(({ rows }) => rows.some(({ parent }) => parent !== undefined)) ? 3 : 1;
}

function factsOf(
  facts: readonly Fact[],
  table: FormTable,
): ReadonlyMap<FormRow, ReadonlyMap<Column, Fact>> {
  const byRow = new Map<FormRow, Map<Column, Fact>>();
  for (const fact of facts) {
    if (fact.place?.table !== table) continue;
    const { row, column } = fact.place;
    const known = byRow.get(row) ?? new Map<Column, Fact>();
    byRow.set(row, known.set(column, fact));
  }
  return byRow;
}

const border = { borderStyle: 'thin', borderColor: '#808080' } as const;

function cellOf(
  cell: GridCell,
  find: (row: FormRow, column: Column) => Fact | undefined,
): CellObject {
  const merged: CellObject = {
    ...border,
    ...(cell.colspan > 1 && { columnSpan: cell.colspan }),
    ...(cell.rowspan > 1 && { rowSpan: cell.rowspan }),
    alignVertical: 'center',
  };
  if (cell.kind === 'header') {
    const isAbove = cell.scope === 'col' || cell.scope === 'colgroup';
    return headCell(cell.text, { ...merged, wrap: true, ...(isAbove && { align: 'center' }) });
  }
  const fact = find(cell.row, cell.column);
  if (fact?.value !== undefined) return figureCell(fact.value, fact.concept, merged);
  return textCell(fact?.printed ?? '', { ...merged, align: 'right' });
}

/** The writer wants a `null` for every place a merged cell covers. */
function withCovered(
  rows: readonly (readonly GridCell[])[],
  columns: number,
  make: (cell: GridCell) => CellObject,
): readonly (readonly (CellObject | null)[])[] {
  const covered = new Set<string>();
  return rows.map((cells, row) => {
    const waiting = [...cells];
    return Array.from({ length: columns }, (_, column): CellObject | null => {
      if (covered.has(placeKey(row, column))) return null;
      const cell = waiting.shift();
      if (cell === undefined) return null;
      for (let down = 0; down < cell.rowspan; down++) {
        for (let right = 0; right < cell.colspan; right++) {
          covered.add(placeKey(row + down, column + right));
        }
      }
      return make(cell);
    });
  });
}

function placeKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

const OF_YEAR = { zh: '{year} {table}', en: '{year} {table}' };
