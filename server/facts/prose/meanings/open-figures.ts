import { firstWhere } from '../../../report/first-where.js';
import type { ProseSource } from '../context.js';
import { countsNothing } from '../words/counting-units.js';
import type { TextFigures } from '../figures/text-figures.js';

/**
 * The counts of which it is not known what they count, though every word of their clauses is. What stands beside a count
 * gives a meaning to these alone: one with a meaning keeps it, and a word that is not known may name anything. Most
 * reports have hardly any.
 */
export class OpenFigures {
  /** Their indices among the figures, in their order. */
  readonly #indices: readonly number[];

  constructor({ readers }: ProseSource, { sightings, roles }: TextFigures) {
    const indices: number[] = [];
    for (let index = 0; index < sightings.length; index++) {
      const quantity = sightings[index]?.quantity;
      if (quantity === undefined || quantity.meaning !== undefined) continue;
      if (roles[index] !== 'count' || countsNothing(quantity.unit)) continue;
      if (readers.clauses.of(quantity) !== undefined) indices.push(index);
    }
    this.#indices = indices;
  }

  /** Whether no words leave open what their figure counts. */
  get areNone(): boolean {
    return this.#indices.length === 0;
  }

  /** Whether one of them stands in a run of figures. */
  standIn(start: number, end: number): boolean {
    const next = this.#indices[firstWhere(this.#indices, (index) => index >= start)];
    return next !== undefined && next < end;
  }
}
