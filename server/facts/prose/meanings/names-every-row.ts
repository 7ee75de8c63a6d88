import type { Form, RowId } from '../../../forms/form.js';
import { OnceEach } from '../../../report/remembering/once-each.js';
import type { Counted, Meaning, Quantity } from '../reading.js';

/**
 * Whether parts name all that the form adds up to the total: every result of 本年度办理结果, the four outcomes of 行政复议,
 * the six kinds of applicants. A group row stands for the rows under it.
 */
export function namesEveryRow(
  form: Form,
  total: Meaning | undefined,
  parts: readonly Quantity[],
): boolean {
  if (total === undefined || parts.length < 2) return false;
  const counted: Counted[] = [];
  let columns: 'apart' | 'together' = 'together';
  for (const { meaning } of parts) {
    const reading = meaning?.readings[0];
    if (
      reading === undefined ||
      meaning?.period !== total.period ||
      meaning.scope !== total.scope
    ) {
      return false;
    }
    if (reading.columns.length > 0) columns = 'apart';
    counted.push(reading);
  }
  const sums = sumsOf.of(form);
  const named = atomsOf(sums, counted, columns);
  if (named === undefined) return false;
  return total.readings.some((reading) => {
    const whole = atomsOf(sums, [reading], columns);
    if (whole?.size !== named.size) return false;
    for (const atom of whole) if (!named.has(atom)) return false;
    return true;
  });
}

/** What the form adds up: rows by the row that sums them up, columns by the column, and what is left out for it. */
interface Sums {
  readonly rows: Leaves;
  readonly columns: Leaves;
  /** The column of all applicants, by row. */
  readonly totalColumn: ReadonlyMap<RowId, string>;
}

const sumsOf = new OnceEach(makeSums);

function makeSums(form: Form): Sums {
  const rows = new Map<RowId, readonly RowId[]>();
  const columns = new Map<string, readonly string[]>();
  const totalColumn = new Map<RowId, string>();
  for (const { blocks, calculations } of form.tables) {
    const all = blocks.flatMap((block) => block.rows);
    const replaces = new Map(all.map(({ id, replaces: others }) => [id, others]));
    for (const { id, cells } of all) {
      const children = all.filter((row) => row.parent === id && row.replaces.length === 0);
      if (cells.length > 0 || children.length === 0) continue;
      rows.set(
        id,
        children.map((child) => child.id),
      );
    }
    for (const { relation, between, left, right, block } of calculations) {
      const [total, another] = left;
      if (relation !== 'sum' || total === undefined || another !== undefined) continue;
      if (between === 'columns') {
        columns.set(total, right);
        const inBlock = blocks.find(({ id }) => id === block)?.rows ?? [];
        if (total === 'total') for (const { id } of inBlock) totalColumn.set(id, total);
      } else {
        // A row that stands for others beside it in the sum is printed instead of them, not as well.
        rows.set(
          total,
          right.filter((id) => (replaces.get(id) ?? []).length === 0),
        );
      }
    }
    for (const [id, others] of replaces) if (others.length > 0) rows.set(id, others);
  }
  return { rows: new Leaves(rows), columns: new Leaves(columns), totalColumn };
}

/**
 * The single figures of the form that are added up; undefined where one is counted twice.
 * @param by whether the figures of a row are told apart by column, or the row stands for all of them
 */
function atomsOf(
  sums: Sums,
  counted: readonly Counted[],
  by: 'apart' | 'together',
): ReadonlySet<string> | undefined {
  const atoms = new Set<string>();
  let count = 0;
  for (const { rows, columns } of counted) {
    for (const row of rows) {
      for (const leaf of sums.rows.of(row)) {
        const cells = by === 'together' ? [leaf] : cellsOf(sums, leaf, columns);
        for (const cell of cells) atoms.add(cell);
        count += cells.length;
      }
    }
  }
  return atoms.size === count ? atoms : undefined;
}

/** The figures of a row in some columns, by default in that of all applicants. */
function cellsOf(sums: Sums, row: RowId, columns: readonly string[]): readonly string[] {
  const cells: string[] = [];
  const named = columns.length > 0 ? columns : [sums.totalColumn.get(row) ?? ''];
  for (const column of named) {
    for (const leaf of sums.columns.of(column)) cells.push(`${row} ${leaf}`);
  }
  return cells;
}

/** What rows or columns sum up, down to what sums up nothing. */
class Leaves {
  readonly #sums: ReadonlyMap<string, readonly string[]>;
  readonly #known = new Map<string, readonly string[]>();

  constructor(sums: ReadonlyMap<string, readonly string[]>) {
    this.#sums = sums;
  }

  of(id: string): readonly string[] {
    let leaves = this.#known.get(id);
    if (leaves === undefined) {
      leaves = this.#sums.get(id)?.flatMap((each) => this.of(each)) ?? [id];
      this.#known.set(id, leaves);
    }
    return leaves;
  }
}
