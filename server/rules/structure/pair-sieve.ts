/** Something to search for, and pairs of neighbouring characters: in a text without any of them it is not sought. */
export interface Sought {
  /** Any of the first characters before any of the second. */
  readonly pairs: readonly (readonly [first: string, second: string])[];
}

/**
 * Tells in one reading of a text which of many patterns can match at all, so that only those need be tried. Takes
 * up to thirty-two pairs in all.
 */
export class PairSieve<Each extends Sought> {
  readonly #sought: readonly { readonly each: Each; readonly bits: number }[];
  /** By code unit, 1 where it begins a pair: all that is looked up of most characters, and small enough to stay at hand. */
  readonly #begins = new Uint8Array(0x10000);
  /** By code unit, the pairs it begins and the pairs it ends, a bit for each. */
  readonly #begun = new Uint32Array(0x10000);
  readonly #ended = new Uint32Array(0x10000);

  constructor(sought: readonly Each[]) {
    let bit = 1;
    this.#sought = sought.map((each) => {
      let bits = 0;
      for (const pair of each.pairs) {
        this.#note(pair, bit);
        bits |= bit;
        bit <<= 1;
      }
      return { each, bits };
    });
  }

  /** What has one of its pairs in the text, in the order given. */
  whatMayStandIn(text: string): readonly Each[] {
    const found = this.#pairsOf(text);
    const kept: Each[] = [];
    for (const { each, bits } of this.#sought) if ((bits & found) !== 0) kept.push(each);
    return kept;
  }

  #note([first, second]: Sought['pairs'][number], bit: number): void {
    for (const [characters, codes] of [
      [first, this.#begun],
      [second, this.#ended],
    ] as const) {
      for (const character of characters) {
        const code = character.charCodeAt(0);
        codes[code] = (codes[code] ?? 0) | bit;
        if (codes === this.#begun) this.#begins[code] = 1;
      }
    }
  }

  #pairsOf(text: string): number {
    const begins = this.#begins;
    const last = text.length - 1;
    let found = 0;
    for (let index = 0; index < last; index++) {
      const code = text.charCodeAt(index);
      if (begins[code] === 0) continue;
      found |= (this.#begun[code] ?? 0) & (this.#ended[text.charCodeAt(index + 1)] ?? 0);
    }
    return found;
  }
}
