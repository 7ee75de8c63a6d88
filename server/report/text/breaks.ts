import { pastSpace } from './lines.js';
import { Scanner } from './scanner.js';

/** Finds where a new thought may start inside the lines of a text, which are asked in order. */
export class Breaks {
  readonly #text: string;
  readonly #stops: Scanner;
  readonly #semicolons: Scanner;
  readonly #pipes: Scanner;

  constructor(text: string) {
    this.#text = text;
    this.#stops = new Scanner(text, '。');
    this.#semicolons = new Scanner(text, '；');
    this.#pipes = new Scanner(text, '|');
  }

  /** The first content behind a full stop from `start` on, or behind a `；` or pipe with space; `end` when there is none. */
  from(start: number, end: number): number {
    for (let from = start; ;) {
      const stop = this.#stops.from(from);
      const mark = Math.min(stop, this.#semicolons.from(from), this.#pipes.from(from));
      if (mark >= end) return end;
      const content = pastSpace(this.#text, mark + 1, end);
      if (mark === stop || content > mark + 1) return content;
      from = content;
    }
  }
}
