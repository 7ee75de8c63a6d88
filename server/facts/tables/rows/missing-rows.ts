import type { Block, FormRow, FormTable } from '../../../forms/form.js';
import type { TableLayout } from '../../../report/table.js';
import type { BoundRow, MissingRow, UncertainRow } from '../../fact.js';
import type { PrintedRows } from '../form-order.js';

/**
 * Rows of the form that were not found, group rows only where other groups stand in rows of their own. A row that
 * another stands for is not missing, nor is one whose place is merely in doubt.
 */
export function missingRowsOf(
  table: FormTable,
  printed: PrintedRows,
  uncertain: readonly UncertainRow[],
): readonly MissingRow[] {
  const missing: MissingRow[] = [];
  let place = 0;
  for (const block of table.blocks) {
    let after: BoundRow | undefined;
    let groupsAlone: boolean | undefined;
    for (const row of block.rows) {
      const bound = printed[place++];
      if (bound !== undefined) {
        after = bound;
        continue;
      }
      if (row.optional || uncertain.some((each) => each.row === row)) continue;
      if (isReplaced(row, printed)) continue;
      if (row.cells.length === 0) {
        groupsAlone ??= hasGroupAlone(block, printed);
        if (!groupsAlone || hasTwin(row, printed)) continue;
      }
      missing.push({ row, after });
    }
  }
  return missing;
}

function isReplaced({ id }: FormRow, printed: PrintedRows): boolean {
  return printed.some((bound) => bound?.row.replaces.includes(id) === true);
}

/** Whether a single row stands for the group and all below it. */
function hasTwin({ label }: FormRow, printed: PrintedRows): boolean {
  return printed.some((bound) => bound?.row.optional === true && bound.row.label === label);
}

function hasGroupAlone(block: Block, printed: PrintedRows): boolean {
  return printed.some((bound) => bound?.block === block && isGroupAlone(bound, printed));
}

/**
 * Whether a group row has no row with figures beside it. Where cells are not kept apart, a merged cell may stand on
 * lines of its own, or in pieces.
 */
function isGroupAlone(group: BoundRow, printed: PrintedRows): boolean {
  if (group.row.cells.length > 0) return false;
  if (loose.has(group.source.layout)) return group.block.unitColumn;
  return !printed.some((bound) => bound !== group && bound?.sourceRow === group.sourceRow);
}

const loose: ReadonlySet<TableLayout> = new Set(['lines', 'run', 'spaces', 'aligned']);
