import type { CellObject } from 'write-excel-file/universal';
import { render, type Language } from '../../language/message.js';
import { longColumns, longRows } from './long-csv.js';
import { figureCell, headCell, numberCell, textCell, type SheetToWrite } from './sheet-cells.js';
import type { UnitReports } from '../stated-report.js';

const valueColumn = longColumns.indexOf('value');

/** Every figure in long form, a row each: the columns of the CSV, values as numbers. */
export function longSheet(units: readonly UnitReports[], language: Language): SheetToWrite {
  const points = units.flatMap(({ reports }) => reports.flatMap(({ data }) => data.points));
  const rows = longRows(units, language).map((cells, row) =>
    cells.map((cell, column): CellObject | null => {
      const point = points[row];
      if (column === valueColumn && point?.value) return figureCell(point.value, point.concept);
      if (cell === null) return null;
      return typeof cell === 'number' ? numberCell(cell) : textCell(cell);
    }),
  );
  return {
    name: render(NAME, language),
    rows: [longColumns.map((column) => headCell(column)), ...rows],
    widths: longColumns.map((column) => widths[column] ?? 11),
    headRows: 1,
  };
}

const widths: Readonly<Record<string, number>> = {
  organization: 22,
  concept: 30,
  label: 30,
  applicant: 16,
  applicantLabel: 16,
  formula: 40,
  working: 24,
  inputs: 40,
  file: 24,
};

const NAME = { zh: '明细数据', en: 'Long data' };
