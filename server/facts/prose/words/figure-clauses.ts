import type { ClauseWords, Reader } from './clause-words.js';
import { readClause } from './quantity-clause.js';
import type { Quantity } from '../reading.js';

/** Reads the words that figures stand among, each clause once: several steps ask for them. */
export class FigureClauses {
  readonly #reader: Reader;
  /** By where the figure stands. */
  readonly #read = new Map<number, ClauseWords | undefined>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The words of the clause of a figure; undefined where one of them is not known. */
  of(quantity: Quantity): ClauseWords | undefined {
    const { start } = quantity.span;
    const known = this.#read.get(start);
    if (known !== undefined || this.#read.has(start)) return known;
    const words = readClause(quantity, this.#reader, undefined);
    this.#read.set(start, words);
    return words;
  }
}
