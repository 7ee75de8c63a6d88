import type { FormTable } from '../../../forms/form.js';
import type { UnknownRow } from '../../fact.js';
import type { Resolution } from '../resolve.js';
import type { Item, Run } from '../runs.js';
import type { Sources } from '../sources.js';

/** What is left of the items of a report. */
export interface Rest {
  readonly items: readonly Item[];
  readonly sources: Sources;
  readonly resolution: Resolution;
  /** Labels that are no row of the form, and those of rows found already. */
  readonly strays: readonly Run[];
}

/** Labels the form does not have, and such as were found already. */
export function straysOf(items: readonly Item[], { rows, repeated }: Resolution): readonly Run[] {
  const strays: Run[] = [];
  for (const item of items) {
    if (item.kind !== 'row' && item.kind !== 'unknown') continue;
    if (rows[item.index] !== undefined) continue;
    if (item.kind === 'unknown' || repeated.has(item)) strays.push(item);
  }
  return strays;
}

/** Labels the form does not have that stand, with figures, among rows of the table, and repeated rows. */
export function unknownRowsOf(
  table: FormTable,
  { items, sources, resolution, strays }: Rest,
): readonly UnknownRow[] {
  const unknown: UnknownRow[] = [];
  const here = strays.filter(({ line }) => sources.get(table)?.has(line.source) === true);
  if (here.length === 0) return unknown;
  const isOwn = (item: Item) =>
    (item.kind === 'row' || item.kind === 'unknown') &&
    resolution.rows[item.index]?.entry.table === table;
  const first = items.findIndex(isOwn);
  const last = items.findLastIndex(isOwn);
  for (const run of here) {
    if (run.index < first) continue;
    const figures = run.values.filter(({ state }) => state === 'number').length;
    const repeats =
      resolution.repeated.has(run) &&
      run.words.rows[0]?.entry.table === table &&
      (figures > 0 || !opensLine(run, items));
    const among = run.kind === 'unknown' && figures > 0 && isLabel(run);
    const behind = run.index > last && figures < Math.max(2, widthOf(table));
    if (repeats || (among && !behind)) {
      unknown.push({ sourceRow: run.line.row, label: run.label, cells: run.values });
    }
  }
  return unknown;
}

/** Whether the label of another row stands behind it on its line: it is a piece of the label of their group. */
function opensLine({ index, line }: Run, items: readonly Item[]): boolean {
  const next = items[index + 1];
  return !line.stream && next?.kind === 'row' && next.line === line;
}

/** Not a sentence, nor who filled in the table. */
function isLabel({ label }: Run): boolean {
  return label.text.length <= 60 && !/[:：。]/u.test(label.text);
}

function widthOf({ blocks }: FormTable): number {
  return Math.max(...blocks.map(({ columns }) => columns.length));
}
