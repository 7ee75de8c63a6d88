import { mark } from './marks.js';

/** Tells whether a place stands in a name: in quotation marks, or in those of a title. */
export class NameMarks {
  #quoteAt = nowhere;
  #titleAt = nowhere;

  /** Reads a quotation mark, or one of a title. */
  read(kind: number, at: number): void {
    if (kind === mark.titleOpen) this.#titleAt = at;
    else if (kind === mark.titleClose) this.#titleAt = nowhere;
    else {
      const opens = kind === mark.quoteOpen || (kind === mark.quote && this.#quoteAt === nowhere);
      this.#quoteAt = opens ? at : nowhere;
    }
  }

  /** A mark that nothing has closed reaches no further than its sentence. */
  endSentence(): void {
    this.#quoteAt = nowhere;
    this.#titleAt = nowhere;
  }

  /** Whether a place behind all that was read stands in a name. */
  hold(at: number): boolean {
    return isNear(this.#quoteAt, at) || isNear(this.#titleAt, at);
  }
}

const nowhere = -1;

function isNear(openedAt: number, at: number): boolean {
  return openedAt !== nowhere && at - openedAt < longestName;
}

/** Names in quotation marks and titles are no longer than this; a mark that nothing closes reaches no further. */
const longestName = 60;
