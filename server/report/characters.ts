/**
 * Some characters, looked for at a place of a text: one look-up, where a string's `includes` is a search and wants a
 * copy of the character. Sets share their tables, a bit each, so that these are few and stay at hand.
 */
export class Characters {
  readonly #table: Uint32Array;
  readonly #bit: number;

  constructor(characters: string) {
    const index = made++;
    this.#table = tables[index >> 5] ??= new Uint32Array(0x10000);
    this.#bit = 1 << (index & 31);
    for (const character of characters) {
      const code = character.charCodeAt(0);
      this.#table[code] = (this.#table[code] ?? 0) | this.#bit;
    }
  }

  /** Whether one of them stands at a place; none does beyond the ends of the text. */
  standAt(text: string, at: number): boolean {
    if (at < 0 || at >= text.length) return false;
    return ((this.#table[text.charCodeAt(at)] ?? 0) & this.#bit) !== 0;
  }

  /** Whether one of them stands anywhere between two places. */
  standBetween(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.standAt(text, at)) return true;
    return false;
  }
}

const tables: Uint32Array[] = [];
let made = 0;
