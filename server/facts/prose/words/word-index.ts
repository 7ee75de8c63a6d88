import { forms } from '../../../forms/catalogue.js';
import { atoms, periodWords } from '../../../forms/wordings/wording.js';
import type { Actor, Atom, PeriodWord, Sense, Thing } from '../../../forms/wordings/wording.js';
import { foreignWordings } from '../../../forms/wordings/common.js';
import { wordings } from '../../../forms/wordings/wordings.js';
import type { Applicant } from '../../../forms/form.js';

/** Each atom and each word of time as a bit of its own, so that a clause is two numbers. */
export type Bits = number;

/** The bits of some atoms. */
export function atomBits(...names: readonly Atom[]): Bits {
  return bitsOf(names, atoms);
}

/** The bits of some words of time. */
export function periodBits(...names: readonly PeriodWord[]): Bits {
  return bitsOf(names, periodWords);
}

/** @throws {RangeError} a name beyond the bits of a number: its bit would be that of another */
function bitsOf<Name>(names: readonly Name[], all: readonly Name[]): Bits {
  if (all.length > 32) throw new RangeError(`No bit is left for ${String(all[32])}`);
  return names.reduce((bits, name) => bits | (1 << all.indexOf(name)), 0);
}

/** A sense, ready to be added up over a clause. */
export interface WordSense {
  readonly atoms: Bits;
  readonly periods: Bits;
  readonly thing: Thing | undefined;
  readonly columns: readonly Applicant[] | undefined;
  /** Whether these may stand for all. */
  readonly ofAnyone: boolean;
  readonly actor: Actor | undefined;
  /** False where it names something no form counts. */
  readonly isCounted: boolean;
}

/** What a character may be where a word is looked for. */
export const letter = {
  /** Begins no word. */
  other: 0,
  /** Counts for nothing: space, quotation marks, 《》 and 、 */
  skipped: 1,
  /** May begin a word. */
  first: 2,
  digit: 3,
  /** Ends a clause. */
  end: 4,
} as const;

/**
 * Finds words of the wordings in a text, the longest that begins at a place; spaces, quotation marks and 、 within
 * them do not count. One look-up a character in one table of steps.
 */
class WordIndex {
  /** Code unit → one of {@link letter}. */
  readonly letters = new Uint8Array(0x10000);
  /** By code unit: 1 where it ends a word, a year or a day. */
  readonly endings = new Uint8Array(0x10000);
  /**
   * Open addressing; a key is the place in the tree times 65,536 plus the code unit, plus one. Behind it stands the place
   * the step leads to, so that both are at hand together.
   */
  readonly #steps = new Int32Array(2 * size);
  /** By place in the tree: the sense of the word that ends there, plus one. */
  readonly #ends: number[] = [0];
  readonly #senses: WordSense[] = [];
  /** Where the word that was found last ends. */
  #end = 0;

  constructor() {
    for (const character of skipped) this.letters[character.charCodeAt(0)] = letter.skipped;
    for (const mark of endings) this.letters[mark.charCodeAt(0)] = letter.end;
    for (const digit of '0123456789０１２３４５６７８９') {
      this.letters[digit.charCodeAt(0)] = letter.digit;
      this.endings[digit.charCodeAt(0)] = 1;
    }
    for (const ending of '年度月日号份底') this.endings[ending.charCodeAt(0)] = 1;
  }

  /** Where the word found last ends. */
  get end(): number {
    return this.#end;
  }

  /** The sense of the longest word that begins at `start`; its end is then {@link end}. */
  find(text: string, start: number, limit: number): WordSense | undefined {
    let place = 0;
    let found = 0;
    for (let at = start; at < limit; at++) {
      const code = text.charCodeAt(at);
      place = this.#step(place, code);
      if (place === 0) {
        if (this.letters[code] !== letter.skipped || at === start) break;
        place = this.#before;
        continue;
      }
      const ending = this.#ends[place] ?? 0;
      if (ending === 0) continue;
      found = ending;
      this.#end = at + 1;
    }
    return found === 0 ? undefined : this.#senses[found - 1];
  }

  add(words: string, sense: Sense): void {
    const meaning = wordSense(sense);
    this.#senses.push(meaning);
    for (const word of words.split(' ')) this.#put(word, this.#senses.length);
  }

  /** Whether a text is made of words that are there already. */
  covers(text: string): boolean {
    for (let at = 0; at < text.length; at = this.#end) {
      if (this.find(text, at, text.length) === undefined) return false;
    }
    return true;
  }

  /** The place before the step that led nowhere. */
  #before = 0;

  #step(place: number, code: number): number {
    const key = place * 0x10000 + code + 1;
    let slot = slotOf(place, code);
    for (;;) {
      const known = this.#steps[2 * slot];
      if (known === key) return this.#steps[2 * slot + 1] ?? 0;
      if (known === 0) {
        this.#before = place;
        return 0;
      }
      slot = (slot + 1) & (size - 1);
    }
  }

  #put(word: string, ending: number): void {
    let place = 0;
    this.letters[word.charCodeAt(0)] = letter.first;
    this.endings[word.charCodeAt(word.length - 1)] = 1;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next = this.#step(place, code);
      place = next === 0 ? this.#grow(place, code) : next;
    }
    this.#ends[place] = ending;
  }

  #grow(place: number, code: number): number {
    let slot = slotOf(place, code);
    while (this.#steps[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
    this.#steps[2 * slot] = place * 0x10000 + code + 1;
    this.#steps[2 * slot + 1] = this.#ends.length;
    this.#ends.push(0);
    return this.#ends.length - 1;
  }
}

/** A power of two, several times the steps there are. */
const size = 0x4000;

/** What ends a clause, but for 、, which words may have in them. */
const endings = '。！？!?；;，,：:（(【）)】';

/** A line may end inside a word where the page was full; one that ends more than that ends the sentence. */
const skipped = ' \t\n\r\u00a0\u3000“”‘’"\'「」『』《》〈〉、·*';

function slotOf(place: number, code: number): number {
  return (Math.imul(place * 0x9e37 + code, 0x9e3779b1) >>> 16) & (size - 1);
}

function wordSense(sense: Sense): WordSense {
  return {
    atoms: sense.kind === 'atom' || sense.kind === 'thing' ? atomBits(...sense.atoms) : 0,
    periods: sense.kind === 'period' ? periodBits(sense.period) : 0,
    thing: sense.kind === 'thing' ? sense : undefined,
    columns: sense.kind === 'applicant' ? sense.columns : undefined,
    ofAnyone: sense.kind === 'applicant' && sense.ofAnyone,
    actor: sense.kind === 'actor' ? sense.whose : undefined,
    isCounted: sense.kind !== 'uncounted',
  };
}

let made: WordIndex | undefined;

/** The words of all forms, made ready once, when the first figure is asked about. */
export function wordIndex(): WordIndex {
  made ??= makeIndex();
  return made;
}

export type { WordIndex };

function makeIndex(): WordIndex {
  const index = new WordIndex();
  for (const { sense, words } of [...wordings, ...foreignWordings]) index.add(words, sense);
  for (const form of forms) {
    for (const table of form.tables) {
      for (const block of table.blocks) {
        for (const { label, cells } of block.rows) addLabel(index, label, cells);
      }
    }
  }
  return index;
}

/** What a form calls a row is a name of its figure, where the wordings do not know all of its words. */
function addLabel(
  index: WordIndex,
  label: string,
  cells: readonly { readonly concept: string }[],
): void {
  const concept = cells[0]?.concept;
  if (concept === undefined || cells.some((cell) => cell.concept !== concept)) return;
  const word = Array.from(label)
    .filter((character) => !skipped.includes(character) && !'（）()：:，,'.includes(character))
    .join('');
  if (word.length < shortest || index.covers(word)) return;
  const name = word.replace(/数量?$/u, '');
  index.add(name, { kind: 'thing', group: 'label', concept, kindOf: false, atoms: [] });
}

/** Shorter labels (其他, 总计) are words of many uses. */
const shortest = 5;
