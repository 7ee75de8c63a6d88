import type { BoundReport, BoundRow, Fact } from './fact.js';

/** The figures left, right, above and below each figure of the tables, in the form's order of rows and columns. */
export function neighboursOf({ tables }: BoundReport): ReadonlyMap<Fact, readonly Fact[]> {
  const found = new Map<Fact, readonly Fact[]>();
  for (const { table, rows } of tables) {
    const byRow = new Map(rows.map((bound) => [bound.row, bound]));
    for (const block of table.blocks) {
      let above: BoundRow | undefined;
      for (const row of block.rows) {
        const bound = byRow.get(row);
        if (bound === undefined || bound.facts.length === 0) continue;
        addRow(bound, above, found);
        above = bound;
      }
    }
  }
  return found;
}

function addRow(
  { facts }: BoundRow,
  above: BoundRow | undefined,
  found: Map<Fact, readonly Fact[]>,
): void {
  facts.forEach((fact, index) => {
    const column = fact.place?.column;
    const over = above?.facts.find(({ place }) => place?.column === column);
    const beside = [facts[index - 1], facts[index + 1], over].filter((each) => each !== undefined);
    found.set(fact, beside);
    if (over !== undefined) found.set(over, [...(found.get(over) ?? []), fact]);
  });
}
