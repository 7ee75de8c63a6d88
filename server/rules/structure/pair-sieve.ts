/** Something to search for, and pairs of neighbouring characters: in a text without any of them it is not sought. */
export interface Sought {
  /** Any of the first characters before any of the second. */
  readonly pairs: readonly (readonly [first: string, second: string])[];
}

/**
 * Tells in one reading of a text which of many patterns can match at all, so that only those need be tried. Takes
 * up to sixty-four pairs in all.
 */
export class PairSieve<Each extends Sought> {
  readonly #sought: readonly { readonly each: Each; readonly bits: Bits }[];
  /** By code unit, 1 where it begins a pair: all that is looked up of most characters, and small enough to stay at hand. */
  readonly #begins = new Uint8Array(0x10000);
  /** By code unit, the pairs it begins and the pairs it ends, a bit for each, in two words. */
  readonly #begun = [new Uint32Array(0x10000), new Uint32Array(0x10000)] as const;
  readonly #ended = [new Uint32Array(0x10000), new Uint32Array(0x10000)] as const;

  constructor(sought: readonly Each[]) {
    let count = 0;
    this.#sought = sought.map((each) => {
      const bits: [number, number] = [0, 0];
      for (const pair of each.pairs) {
        const word = count < wordBits ? 0 : 1;
        const bit = 1 << (count++ % wordBits);
        this.#note(pair, word, bit);
        bits[word] |= bit;
      }
      return { each, bits };
    });
  }

  /** What has one of its pairs in the text, in the order given. */
  whatMayStandIn(text: string): readonly Each[] {
    const [one, other] = this.#pairsOf(text);
    const kept: Each[] = [];
    for (const { each, bits } of this.#sought) {
      if ((bits[0] & one) !== 0 || (bits[1] & other) !== 0) kept.push(each);
    }
    return kept;
  }

  #note([first, second]: Sought['pairs'][number], word: 0 | 1, bit: number): void {
    for (const [characters, codes] of [
      [first, this.#begun[word]],
      [second, this.#ended[word]],
    ] as const) {
      for (const character of characters) {
        const code = character.charCodeAt(0);
        codes[code] = (codes[code] ?? 0) | bit;
      }
    }
    for (const character of first) this.#begins[character.charCodeAt(0)] = 1;
  }

  #pairsOf(text: string): Bits {
    const begins = this.#begins;
    const [begun, alsoBegun] = this.#begun;
    const [ended, alsoEnded] = this.#ended;
    const last = text.length - 1;
    let one = 0;
    let other = 0;
    for (let index = 0; index < last; index++) {
      const code = text.charCodeAt(index);
      if (begins[code] === 0) continue;
      const next = text.charCodeAt(index + 1);
      one |= (begun[code] ?? 0) & (ended[next] ?? 0);
      other |= (alsoBegun[code] ?? 0) & (alsoEnded[next] ?? 0);
    }
    return [one, other];
  }
}

/** A bit for each pair, in two words. */
type Bits = readonly [number, number];

const wordBits = 32;
