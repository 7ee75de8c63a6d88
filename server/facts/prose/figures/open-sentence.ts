import { isOrdinal } from './list-marks.js';
import type { Sighting } from './sighting.js';

/** The sentence that is being read, with its clauses and brackets: it gives every figure its clause and its sentence. */
export class OpenSentence {
  readonly #text: string;
  /** All figures so far; those of the open clause and sentence are the last of them. */
  readonly #sightings: readonly Sighting[];
  readonly #brackets: Bracket[] = [];
  #start = 0;
  #firstFigure = 0;
  #clauseStart = 0;
  #firstOfClause = 0;
  #clauseCounts = false;

  /** @param sightings grows by each figure that is read; {@link noteFigure} is told of it */
  constructor(text: string, sightings: readonly Sighting[]) {
    this.#text = text;
    this.#sightings = sightings;
  }

  /** How many brackets are open. */
  get depth(): number {
    return this.#brackets.length;
  }

  /** Where the innermost bracket opens; -1 where none is open. */
  get bracket(): number {
    return this.#brackets.at(-1)?.at ?? -1;
  }

  /** Where the clause begins. */
  get clauseStart(): number {
    return this.#clauseStart;
  }

  /** Whether a figure stands in the clause already. */
  get clauseCounts(): boolean {
    return this.#clauseCounts;
  }

  /** A figure was read. */
  noteFigure(): void {
    this.#clauseCounts = true;
  }

  /** What stands before a place numbers the clause, and is no part of it. */
  skipOrdinal(end: number): void {
    this.#clauseStart = end;
  }

  /** A sentence begins at a place. */
  open(start: number): void {
    this.#start = start;
    this.#clauseStart = start;
  }

  /** A mark ends the clause. */
  endClause(at: number): void {
    this.#sealClause(at);
    this.#clauseStart = at + 1;
    this.#clauseCounts = false;
  }

  /** The sentence ends, and the next one begins; a full stop is of the sentence, though of no clause. */
  end(clauseEnd: number, end: number): void {
    this.#sealClause(clauseEnd);
    while (this.#brackets.length > 0) this.#brackets.pop();
    this.#clauseCounts = false;
    const sightings = this.#sightings;
    if (this.#firstFigure < sightings.length) {
      const sentence = { start: this.#start, end };
      for (let index = this.#firstFigure; index < sightings.length; index++) {
        const sighting = sightings[index];
        if (sighting !== undefined) sighting.quantity.sentence = sentence;
      }
      this.#firstFigure = sightings.length;
    }
    this.open(end);
  }

  /** A bracket opens: what is in it is a clause of its own. */
  openBracket(at: number): void {
    this.#sealClause(at);
    if (this.#brackets.length === deepest) return;
    this.#brackets.push({
      at,
      clauseStart: this.#clauseStart,
      clauseCounts: this.#clauseCounts,
    });
    this.#clauseStart = at + 1;
    this.#clauseCounts = false;
  }

  /** Closes the innermost bracket; the clause goes on behind one without figures of its own before it. */
  closeBracket(at: number): void {
    this.#sealClause(at);
    const bracket = this.#brackets.pop();
    if (bracket === undefined) return;
    this.#clauseCounts = false;
    // (一) is no part of the clause it numbers.
    const isNumber =
      bracket.at === bracket.clauseStart && isOrdinal(this.#text, bracket.at + 1, at);
    // 11个县（市、区）水务局 is one name.
    const isOfName = levels.test(
      this.#text.slice(bracket.at + 1, Math.min(at, bracket.at + longestLevels)),
    );
    const isCut = (bracket.clauseCounts && !isOfName) || isNumber;
    this.#clauseStart = isCut ? at + 1 : bracket.clauseStart;
    if (isOfName) this.#clauseCounts = bracket.clauseCounts;
  }

  /** Gives the figures of the clause their place in it. */
  #sealClause(end: number): void {
    const sightings = this.#sightings;
    if (this.#firstOfClause === sightings.length) return;
    const clause = { start: this.#clauseStart, end };
    for (let index = this.#firstOfClause; index < sightings.length; index++) {
      const sighting = sightings[index];
      if (sighting !== undefined) sighting.quantity.clause = clause;
    }
    this.#firstOfClause = sightings.length;
  }
}

/** An open bracket, and the clause it interrupts. */
interface Bracket {
  readonly at: number;
  readonly clauseStart: number;
  readonly clauseCounts: boolean;
}

/** A list may not nest its brackets deeper; what opens beyond counts as text. */
const deepest = 8;

/** What brackets in the middle of a name hold: 县（市、区）. */
const levels = /^[市县区旗州、]{1,5}$/u;

/** More than they hold, with the bracket that opens them. */
const longestLevels = 8;
