import type { Block } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import { widthOf, type NamedColumns } from '../columns/columns.js';
import { holdsMore } from '../columns/header-grid.js';
import { isBlank } from '../runs.js';
import { leadOf, withoutRemarks, type ValueRow } from './value-row.js';

/** The one figure of a row with one column; a blank where the label is followed by none. */
export function singleCell(
  row: ValueRow,
  block: Block,
  named: NamedColumns,
): readonly Cell[] | undefined {
  if (row.values.length === 1) return row.values;
  const values = withoutRemarks(withoutEmptyUnit(row, block), 1);
  const filled = values.filter((cell) => !isBlank(cell));
  if (filled.length > 1 && !repeatsOne(filled, named)) return cellBelow(row, named);
  const cell = filled[0] ?? values[0] ?? row.values.at(-1);
  if (cell !== undefined) return [cell];
  const lead = leadOf(row);
  return lead === undefined ? undefined : [blankBehind(lead)];
}

/** The one cell below the header of the column, where dashes stand below those of other blocks. */
function cellBelow({ line, values }: ValueRow, named: NamedColumns): readonly Cell[] | undefined {
  const [leaf, other] = named.leaves;
  if (line.stream || leaf === undefined || other !== undefined || named.unclear) return undefined;
  if (leaf.line.stream || named.width !== widthOf(line.row)) return undefined;
  const below = values.filter(({ column }) => column === leaf.cell.column);
  const left = values.filter((cell) => holdsMore(cell) && !below.includes(cell));
  return below.length === 1 && left.length === 0 ? below : undefined;
}

/** Whether a merged cell was written out in full: as many times as the header above it. */
function repeatsOne(filled: readonly Cell[], named: NamedColumns): boolean {
  const [first] = filled;
  return filled.length === named.cells.length && filled.every(({ text }) => text === first?.text);
}

/** The cell for the unit, where it is blank or a dash, is no figure. */
function withoutEmptyUnit({ values, unit }: ValueRow, block: Block): readonly Cell[] {
  const [first, second] = values;
  if (!block.unitColumn || unit !== undefined || first === undefined || second === undefined) {
    return values;
  }
  return first.state === 'dash' || isBlank(first) ? values.slice(1) : values;
}

/** The blank a lost cell leaves: an empty place right behind the cell before it. */
function blankBehind(lead: Cell): Cell {
  const at = lead.span.end;
  return {
    span: { start: at, end: at },
    text: '',
    state: 'blank',
    figure: undefined,
    column: lead.column + lead.columnSpan,
    columnSpan: 1,
    rowSpan: 1,
  };
}
