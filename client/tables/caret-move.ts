import { isSame, type CellPlace } from './cells.js';

/** Milliseconds after which a move that has not arrived was another's. */
const longest = 2000;

/**
 * A move of the caret that the window may not have shown yet. Until it has, it goes on to tell of a place that was left,
 * and a key that is pressed then has to go on from where the move leads.
 */
export class CaretMove {
  #document: object | undefined;
  /** The places left on the way. */
  #left: readonly CellPlace[] = [];
  #to: CellPlace | undefined;
  #begun = 0;
  readonly #now: () => number;

  /** `now` gives milliseconds. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Where the caret of a document is on its way to; undefined where it is not on the way. */
  targetOf(document: object): CellPlace | undefined {
    const isLate = this.#now() - this.#begun > longest;
    return document === this.#document && !isLate ? this.#to : undefined;
  }

  /** Whether it left a place on that way. */
  hasLeft(place: CellPlace): boolean {
    return this.#left.some((each) => isSame(each, place));
  }

  /**
   * Where the caret of a document is, or is on its way to.
   * @param shown where the window says that it is
   */
  placeOf(document: object, shown: CellPlace): CellPlace {
    const isLeft = document === this.#document && this.#left.some((place) => isSame(place, shown));
    return isLeft ? (this.#to ?? shown) : shown;
  }

  /** Notes that the caret is sent to another place. */
  begin(document: object, shown: CellPlace, to: CellPlace): void {
    const left = document === this.#document ? this.#left : [];
    this.#left = [...left, shown, this.placeOf(document, shown)];
    this.#document = document;
    this.#to = to;
    this.#begun = this.#now();
  }

  /** Notes where the window shows the caret: a move that has arrived is over. */
  arrive(shown: CellPlace): void {
    if (this.#to === undefined || !isSame(shown, this.#to)) return;
    this.#document = undefined;
    this.#left = [];
    this.#to = undefined;
  }
}
