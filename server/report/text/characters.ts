/**
 * Some characters, looked for at a place of a text: one look-up, where a string's `includes` is a search and wants a
 * copy of the character.
 */
export class Characters {
  /** The code units, each at the place its last bits name; -1 where there is none. No two of them share a place. */
  readonly #codes: Int32Array;
  readonly #mask: number;

  constructor(characters: string) {
    const codes = [...new Set(Array.from(characters, (character) => character.charCodeAt(0)))];
    let size = smallest;
    while (new Set(codes.map((code) => code & (size - 1))).size < codes.length) size *= 2;
    this.#mask = size - 1;
    this.#codes = new Int32Array(size).fill(-1);
    for (const code of codes) this.#codes[code & this.#mask] = code;
  }

  /** Whether one of them stands at a place; none does beyond the ends of the text. */
  standAt(text: string, at: number): boolean {
    if (at < 0 || at >= text.length) return false;
    const code = text.charCodeAt(at);
    return this.#codes[code & this.#mask] === code;
  }

  /** Whether one of them stands anywhere between two places. */
  standBetween(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.standAt(text, at)) return true;
    return false;
  }
}

/** How many places there are at least: hardly any two of a few characters share one of so many. */
const smallest = 16;
