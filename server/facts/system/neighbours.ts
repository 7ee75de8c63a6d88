import type { FormRow } from '../../forms/form.js';
import type { BoundReport, Fact } from '../fact.js';
import { Lazy } from '../lazy.js';

/** The figures left, right, above and below a figure of the tables, in the form's order of rows and columns. */
export class FigureNeighbours {
  readonly #rows: Lazy<ReadonlyMap<Fact, Place>>;

  constructor(bound: BoundReport) {
    this.#rows = new Lazy(() => placesOf(bound));
  }

  /** Those of a figure, each where there is one. */
  of(fact: Fact): readonly Fact[] {
    const place = this.#rows.value.get(fact);
    if (place === undefined) return [];
    const { above, facts, index, below } = place;
    const column = fact.place?.column;
    const inColumn = (row: readonly Fact[] | undefined): Fact | undefined =>
      row?.find((each) => each.place?.column === column);
    const found = [facts[index - 1], facts[index + 1], inColumn(above), inColumn(below)];
    return found.filter((each) => each !== undefined);
  }
}

/** A figure's row with its index there, and the rows beside it. */
interface Place {
  readonly above: readonly Fact[] | undefined;
  readonly facts: readonly Fact[];
  readonly index: number;
  readonly below: readonly Fact[] | undefined;
}

function placesOf({ tables }: BoundReport): ReadonlyMap<Fact, Place> {
  const places = new Map<Fact, Place>();
  for (const { table, rows } of tables) {
    const byRow = new Map<FormRow, readonly Fact[]>();
    for (const { row, facts } of rows) byRow.set(row, facts);
    for (const block of table.blocks) {
      const printed: (readonly Fact[])[] = [];
      for (const row of block.rows) {
        const facts = byRow.get(row);
        if (facts !== undefined && facts.length > 0) printed.push(facts);
      }
      printed.forEach((facts, at) => {
        const above = printed[at - 1];
        const below = printed[at + 1];
        facts.forEach((fact, index) => places.set(fact, { above, facts, index, below }));
      });
    }
  }
  return places;
}
