import type { BoundRow, BoundTable } from '../../facts/fact.js';
import type { Cell } from '../../report/table.js';

/** The figures, labels and headers of a table, which are mostly asked for in their order. */
export class KnownCells {
  readonly #bound: BoundTable;
  readonly #figures: CellCursor;
  readonly #labels: CellCursor;
  #nextHeader = 0;
  #all: ReadonlySet<Cell> | undefined;

  constructor(bound: BoundTable) {
    this.#bound = bound;
    this.#figures = new CellCursor(bound.rows, figureAt);
    this.#labels = new CellCursor(bound.rows, labelAt);
  }

  /** Whether a cell comes behind the one that was asked for before; all there is to ask in most tables. */
  isNext(cell: Cell): boolean {
    if (this.#figures.takes(cell) || this.#labels.takes(cell)) return true;
    if (this.#bound.headers[this.#nextHeader]?.cell !== cell) return false;
    this.#nextHeader += 1;
    return true;
  }

  /** Whether a cell is one of them, wherever it stands. */
  has(cell: Cell): boolean {
    this.#all ??= allCells(this.#bound);
    return this.#all.has(cell);
  }
}

function figureAt({ facts }: BoundRow, index: number): Cell | undefined {
  return facts[index]?.place?.cell;
}

function labelAt({ labels }: BoundRow, index: number): Cell | undefined {
  return labels[index];
}

function allCells({ rows, headers }: BoundTable): ReadonlySet<Cell> {
  const cells = new Set<Cell>();
  for (const { labels, facts } of rows) {
    for (const label of labels) cells.add(label);
    for (const { place } of facts) if (place !== undefined) cells.add(place.cell);
  }
  for (const { cell } of headers) cells.add(cell);
  return cells;
}

/** Goes through the cells of the rows that say something. */
class CellCursor {
  readonly #rows: readonly BoundRow[];
  readonly #cellAt: (row: BoundRow, index: number) => Cell | undefined;
  #row = 0;
  #index = 0;

  constructor(
    rows: readonly BoundRow[],
    cellAt: (row: BoundRow, index: number) => Cell | undefined,
  ) {
    this.#rows = rows;
    this.#cellAt = cellAt;
  }

  /** Goes past the next cell where it is the one given. */
  takes(cell: Cell): boolean {
    if (this.#next() !== cell) return false;
    this.#index += 1;
    return true;
  }

  #next(): Cell | undefined {
    for (let row = this.#rows[this.#row]; row !== undefined; row = this.#rows[this.#row]) {
      const cell = this.#cellAt(row, this.#index);
      if (cell !== undefined && !saysNothing(cell)) return cell;
      if (cell === undefined) {
        this.#row += 1;
        this.#index = 0;
      } else this.#index += 1;
    }
    return undefined;
  }
}

/** Whether a cell is blank, or has a dash for nothing. */
export function saysNothing({ state }: Cell): boolean {
  return state === 'blank' || state === 'dash';
}
