import type { Block, FormTable } from '../../../forms/form.js';
import type { Cell } from '../../../report/table.js';
import { sumsHold } from './adds-up.js';
import type { Run } from '../runs.js';

/**
 * The figures of a row with a page's number behind them, as text copied from several pages has it between two rows
 * where each cell stands on a line of its own. Only where the row adds up without its last number, and would not
 * without any other.
 */
export function withoutPageNumber(
  table: FormTable,
  block: Block,
  { line, values }: Run,
): readonly Cell[] | undefined {
  const last = values.at(-1);
  if (!line.stream || line.source.layout !== 'lines') return undefined;
  if (values.length !== block.columns.length + 1 || last === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/u.test(last.text)) return undefined;
  const figures = values.slice(0, -1);
  if (!sumsHold(table, block, figures)) return undefined;
  const isOnly = figures.every((_, index) => {
    const others = values.toSpliced(index, 1);
    return areAlike(others, figures) || !sumsHold(table, block, others);
  });
  return isOnly ? figures : undefined;
}

function areAlike(some: readonly Cell[], others: readonly Cell[]): boolean {
  return some.every(({ text }, index) => text === others[index]?.text);
}
