/**
 * Finds one character, or a few in a row, in stretches of a text that are asked in order, so that all of them together
 * cost one scan.
 */
export class Scanner {
  readonly #text: string;
  readonly #sought: string;
  #next = -1;

  constructor(text: string, sought: string) {
    this.#text = text;
    this.#sought = sought;
  }

  /** The first place of it at `start` or behind it; the text's length when there is none. */
  from(start: number): number {
    if (this.#next < start) {
      const found = this.#text.indexOf(this.#sought, start);
      this.#next = found === -1 ? this.#text.length : found;
    }
    return this.#next;
  }

  /** Whether it begins between the places. */
  isIn(start: number, end: number): boolean {
    return this.from(start) < end;
  }
}
