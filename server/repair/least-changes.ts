import type { Row } from './row.js';

/**
 * Tells how many figures must change at the least, so that a search may turn back early. Every failing row needs a
 * changed figure in it. So the figures that are in most failing rows must together reach all of them; and failing
 * rows that have no figure in common need one each. Both are lower bounds.
 */
export class LeastChanges {
  /** How many of the failing rows each variable is in; zero for one that is held. */
  readonly #uses: Uint16Array;
  /** The number of the packing a variable was last taken by. */
  readonly #takenBy: Uint32Array;
  #packings = 0;
  /** How many variables are in how many of the failing rows. */
  readonly #variablesWith: Uint16Array;

  constructor(variables: number, rows: number) {
    this.#variablesWith = new Uint16Array(rows + 1);
    this.#uses = new Uint16Array(variables);
    this.#takenBy = new Uint32Array(variables);
  }

  /**
   * @param failing rows that fail, not empty
   * @param held 1 for variables that must not change
   * @returns a number no larger than that of the changes needed; Infinity where no change can mend them
   */
  byReach(failing: readonly Row[], held: Uint8Array): number {
    const uses = this.#uses.fill(0);
    const variablesWith = this.#variablesWith.fill(0);
    for (const { variables } of failing) {
      let open = 0;
      for (const variable of variables) {
        if (held[variable] === 1) continue;
        const more = (uses[variable] ?? 0) + 1;
        uses[variable] = more;
        variablesWith[more] = (variablesWith[more] ?? 0) + 1;
        variablesWith[more - 1] = (variablesWith[more - 1] ?? 0) - 1;
        open++;
      }
      if (open === 0) return Infinity;
    }
    let unreached = failing.length;
    let changes = 0;
    for (let count = failing.length; count > 0 && unreached > 0; count--) {
      const needed = Math.min(variablesWith[count] ?? 0, Math.ceil(unreached / count));
      changes += needed;
      unreached -= needed * count;
    }
    return changes;
  }

  /**
   * Failing rows without a free variable in common, as many as are easily found: the short ones are tried first, then
   * the long ones. Each needs a change of its own.
   * @param failing the short ones first
   */
  packed(failing: readonly Row[], held: Uint8Array): readonly Row[] {
    const shortFirst = this.#pack(failing, held);
    const longFirst = this.#pack([...failing].reverse(), held);
    return longFirst.length > shortFirst.length ? longFirst : shortFirst;
  }

  #pack(rows: readonly Row[], held: Uint8Array): readonly Row[] {
    const packing = ++this.#packings;
    const takenBy = this.#takenBy;
    return rows.filter(({ variables }) => {
      for (const variable of variables) {
        if (held[variable] === 0 && takenBy[variable] === packing) return false;
      }
      for (const variable of variables) takenBy[variable] = packing;
      return true;
    });
  }
}
