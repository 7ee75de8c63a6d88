import { keyCodeAt } from './normalise.js';

/** A letter of words that begin alike, and those that may follow it. */
export interface Letter {
  readonly next: ReadonlyMap<number, Letter>;
  /** Whether a word ends here. */
  readonly ends: boolean;
}

/** The opening of words, by which one that stands in a text is found letter by letter. */
export function treeOf(words: Iterable<string>): Letter {
  const opening: OpenLetter = { next: new Map(), ends: false };
  for (const word of words) {
    let letter = opening;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      const next: OpenLetter = letter.next.get(code) ?? { next: new Map(), ends: false };
      letter.next.set(code, next);
      letter = next;
    }
    letter.ends = true;
  }
  return opening;
}

/** A letter of a tree that still grows. */
interface OpenLetter {
  readonly next: Map<number, OpenLetter>;
  ends: boolean;
}

/** Whether one of the words stands at `start` and ends at `limit` or before, apart from what keys leave out. */
export function beginsWithWord(
  text: string,
  start: number,
  limit: number,
  opening: Letter,
): boolean {
  let letter = opening;
  for (let index = start; index < limit; index++) {
    const code = keyCodeAt(text, index);
    if (code === undefined) continue;
    const next = letter.next.get(code);
    if (next === undefined) return false;
    if (next.ends) return true;
    letter = next;
  }
  return false;
}
