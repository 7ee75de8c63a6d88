import { Characters } from '../report/text/characters.js';
import { firstWhere } from '../report/first-where.js';
import type { Report } from '../report/report.js';
import type { Span } from '../report/span.js';

/**
 * Characters that stand side by side: any of the first and, where told, any of the second and any of the third. What
 * stands alone may be in one cue only.
 */
export type CueCharacters = readonly [first: string, second?: string, third?: string];

/**
 * A character, or two or three in a row, that every match of a rule's patterns contains: without it in a report, the
 * rule has nothing to find there. A rule makes its cues when it is loaded and runs its patterns only around the places
 * where they stand. All cues of all rules are found in one pass over a report; one made later costs another pass.
 */
export class Cue {
  readonly #index: number;

  constructor(...neighbours: readonly CueCharacters[]) {
    this.#index = cues.add(neighbours);
  }

  /** Where it stands in a report's text, by its first character, from the beginning to the end. */
  placesIn(report: Report): readonly number[] {
    return cues.placesIn(report)[this.#index] ?? none;
  }

  /** Whether it stands anywhere in a report's text. */
  standsIn(report: Report): boolean {
    return this.placesIn(report).length > 0;
  }

  /** Whether it begins in a part of a report's text. */
  beginsIn(report: Report, { start, end }: Span): boolean {
    const places = this.placesIn(report);
    return (places[firstFrom(places, start)] ?? Infinity) < end;
  }

  /** Where it begins in a part of a report's text. */
  placesWithin(report: Report, { start, end }: Span): readonly number[] {
    const places = this.placesIn(report);
    const from = firstFrom(places, start);
    const to = firstFrom(places, end);
    // Nearly always the report is asked about as a whole.
    return from === 0 && to === places.length ? places : places.slice(from, to);
  }
}

/** The digits, as cues name them. */
export const DIGITS = '0123456789';

/** What `\s` is in a pattern, as cues name it. */
export const SPACE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A cue two characters begin, and what must stand behind them; empty where nothing must. */
interface Begun {
  readonly cue: number;
  readonly third: Characters | undefined;
}

/** By the index of a cue, where it stands; undefined where it does not. */
type Places = readonly (readonly number[] | undefined)[];

/** The cues of all rules. */
class Cues {
  #count = 0;
  readonly #begun = new Map<number, Begun[]>();
  /** By code unit, the cue that this character alone is. */
  readonly #alone = new Map<number, number>();
  /**
   * What is looked up of every character: small, so that it stays at hand, and therefore shared by characters whose last
   * bits are the same. Its lower half are the groups of cues which the character may stand second in, its upper half
   * those which it may begin.
   */
  readonly #groups = new Int32Array(GROUPED).fill(ALONE << 16);
  /** Of the report asked about last, until a cue is added that it was not read for. */
  #last: { readonly report: Report; readonly places: Places } | undefined;

  /**
   * Takes the neighbours of a cue and gives its index.
   * @throws {Error} a character alone that another cue has: that one would find it no more
   */
  add(neighbours: readonly CueCharacters[]): number {
    this.#last = undefined;
    const cue = this.#count++;
    for (const [firsts, seconds = '', third = ''] of neighbours) {
      const begun = { cue, third: third === '' ? undefined : new Characters(third) };
      for (const first of firsts) {
        if (seconds === '') this.#noteAlone(first.charCodeAt(0), cue);
        for (const second of seconds) {
          this.#note(first.charCodeAt(0), second.charCodeAt(0), begun);
        }
      }
    }
    return cue;
  }

  /** The places of each cue in a report. */
  placesIn(report: Report): Places {
    if (this.#last?.report !== report) this.#last = { report, places: this.#read(report.text) };
    return this.#last.places;
  }

  #read(text: string): Places {
    const found: number[][] = [];
    const groups = this.#groups;
    let before = 0;
    let begun = ALONE;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const own = groups[placeOf(code)] ?? 0;
      const common = own & begun;
      if (common !== 0) {
        if ((common & ALONE) !== 0) this.#collectAlone(code, at, found);
        if (common !== ALONE) this.#collect(text, at - 1, pairOf(before, code), found);
      }
      before = code;
      begun = own >>> 16;
    }
    return found;
  }

  #noteAlone(code: number, cue: number): void {
    const known = this.#alone.get(code);
    if (known !== undefined && known !== cue) {
      throw new Error(`In two cues alone: ${String.fromCharCode(code)}`);
    }
    this.#alone.set(code, cue);
    this.#join(code, ALONE);
  }

  #note(first: number, second: number, begun: Begun): void {
    const pair = pairOf(first, second);
    const known = this.#begun.get(pair);
    if (known === undefined) this.#begun.set(pair, [begun]);
    else known.push(begun);
    // What may stand behind one character is told from what may stand behind most others.
    const group = 1 << (1 + (first % 15));
    this.#join(first, group << 16);
    this.#join(second, group);
  }

  #join(code: number, groups: number): void {
    this.#groups[placeOf(code)] = (this.#groups[placeOf(code)] ?? 0) | groups;
  }

  #collectAlone(code: number, at: number, found: number[][]): void {
    const cue = this.#alone.get(code);
    if (cue !== undefined) (found[cue] ??= []).push(at);
  }

  #collect(text: string, at: number, pair: number, found: number[][]): void {
    for (const { cue, third } of this.#begun.get(pair) ?? none) {
      if (third?.standAt(text, at + 2) === false) continue;
      const places = (found[cue] ??= []);
      // A cue may name the same neighbours twice.
      if (places.at(-1) !== at) places.push(at);
    }
  }
}

/** For how many characters groups are kept: a power of two. */
const GROUPED = 0x1000;

/** The group of cues that one character alone is; the others are those of two or more. */
const ALONE = 1;

function placeOf(code: number): number {
  return code & (GROUPED - 1);
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The index of the first of ascending places that is not before an offset; their number when all are. */
function firstFrom(places: readonly number[], offset: number): number {
  return firstWhere(places, (place) => place >= offset);
}

const cues = new Cues();

const none: readonly never[] = [];
