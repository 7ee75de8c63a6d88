import type { StatisticsCell, StatisticsTable } from '../../../server/features/protocol/preview.js';

/** A table as the form prints it, without what we computed: every cell with its place. */
export interface OfficialTable {
  readonly title: string;
  readonly columns: number;
  readonly rows: readonly (readonly OfficialCell[])[];
  /** How many rows from the top are headers. */
  readonly headRows: number;
}

/** A cell of the form, merged ones once. */
export interface OfficialCell {
  readonly text: string;
  readonly kind: 'header' | 'figure';
  readonly scope: 'col' | 'row' | 'colgroup' | 'rowgroup' | null;
  /** From 0. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Leaves out rows and columns of checks; merged cells that reached into them become smaller. */
export function officialTable(table: StatisticsTable): OfficialTable {
  const places = placesOf(table);
  const all = places.flat();
  const checkColumns = new Set(
    all.filter(({ cell }) => cell.kind === 'check').flatMap(({ columns }) => columns),
  );
  for (const { cell, columns, row } of all) {
    if (cell.kind !== 'figure' || table.rows[row]?.kind === 'check') continue;
    for (const column of columns) checkColumns.delete(column);
  }
  const kept = table.rows.map(({ kind }) => kind !== 'check');
  const column = (at: number): number => at - [...checkColumns].filter((each) => each < at).length;
  const rows = places
    .map((row) =>
      row.flatMap((place): readonly OfficialCell[] => {
        const columns = place.columns.filter((each) => !checkColumns.has(each));
        const rowspan = kept
          .slice(place.row, place.row + place.cell.rowspan)
          .filter(Boolean).length;
        const { cell } = place;
        if (columns.length === 0 || rowspan === 0) return [];
        const shared = { column: column(columns[0] ?? 0), colspan: columns.length, rowspan };
        if (cell.kind === 'check') return [{ text: '', kind: 'figure', scope: null, ...shared }];
        return cell.kind === 'header'
          ? [{ text: cell.text, kind: 'header', scope: cell.scope, ...shared }]
          : [{ text: cell.display, kind: 'figure', scope: null, ...shared }];
      }),
    )
    .filter((_, row) => kept[row]);
  const kinds = table.rows.map(({ kind }) => kind).filter((kind) => kind !== 'check');
  const firstBody = kinds.findIndex((kind) => kind !== 'head');
  return {
    title: table.title,
    columns: Math.max(0, ...rows.flat().map((cell) => cell.column + cell.colspan)),
    rows,
    headRows: firstBody === -1 ? kinds.length : firstBody,
  };
}

interface Place {
  readonly cell: StatisticsCell;
  readonly row: number;
  readonly columns: readonly number[];
}

/** Finds the columns of every cell, as HTML does: a cell takes the next ones that no cell above reaches into. */
function placesOf({ rows }: StatisticsTable): readonly (readonly Place[])[] {
  const taken = rows.map(() => new Set<number>());
  return rows.map(({ cells }, row) => {
    let next = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(next) === true) next += 1;
      const columns = Array.from({ length: Math.max(1, cell.colspan) }, (_, at) => next + at);
      for (const below of taken.slice(row, row + Math.max(1, cell.rowspan))) {
        for (const column of columns) below.add(column);
      }
      return { cell, row, columns };
    });
  });
}
