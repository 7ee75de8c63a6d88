import type { Column } from '../../forms/form.js';
import type { Cell, Table } from '../../report/table.js';
import type { CrossedFigures } from './layouts/crossed.js';
import type { BoundRow, MissingColumn, UncertainRow } from '../fact.js';
import type { Item } from './runs.js';
import type { Rest } from './rows/unknown-rows.js';
import type { Zones } from './zones.js';

/** A report's tables as read for one form. */
export interface TablesReading extends Rest {
  readonly zones: Zones;
  /** Tables of the text whose words stand at the left and above. */
  readonly crossed: readonly CrossedFigures[];
  /** Tables of the text whose labels stand in one place and their figures in another. */
  readonly apart: ReadonlySet<Table>;
  /** Rows that are so in a table which is otherwise in order. */
  readonly rowsApart: ReadonlySet<Item>;
  /** Tables of the text that lost their blank cells. */
  readonly packed: ReadonlySet<Table>;
}

/** What was found of a table of the form so far. */
export interface FoundOfTable {
  readonly rows: BoundRow[];
  readonly uncertain: UncertainRow[];
  readonly missingColumns: MissingColumn[];
  readonly headers: { readonly cell: Cell; readonly column: Column }[];
}
