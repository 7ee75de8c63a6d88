import type { Report, Section } from '../report/report.js';
import { touches } from '../report/span.js';
import type { Cell, Table, TableRow } from '../report/table.js';

/** What stands around an offset, from the outside in. */
export interface Place {
  /** Sections the offset is in, the outermost first. */
  readonly sections: readonly Section[];
  readonly table: Table | undefined;
  readonly row: TableRow | undefined;
  readonly cell: Cell | undefined;
}

/** Where in a report an offset is. A caret at the end of a cell or heading is still in it. */
export function placeAt(report: Report, offset: number): Place {
  const table = report.tables.find(({ span }) => touches(span, offset));
  const row = table?.rows.find(
    (candidate) => touches(candidate.span, offset) && cellAt(candidate, offset) !== undefined,
  );
  return {
    sections: sectionsAt(report.sections, offset),
    table,
    row: row ?? table?.rows.find(({ span }) => touches(span, offset)),
    cell: row && cellAt(row, offset),
  };
}

function cellAt(row: TableRow, offset: number): Cell | undefined {
  return row.cells.find(({ span }) => touches(span, offset));
}

function sectionsAt(sections: readonly Section[], offset: number): readonly Section[] {
  // The last that touches: where one section ends and the next begins, the caret is in the next.
  const section = sections.findLast(({ span }) => touches(span, offset));
  return section ? [section, ...sectionsAt(section.sections, offset)] : [];
}
