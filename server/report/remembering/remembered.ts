import { copyOf } from './copy-of.js';

/** Texts longer than this are asked about once. */
const longest = 64;
/** More texts than all labels of all forms in many printings. */
const most = 4_096;

/**
 * What was found out about a short text: labels and figures come back in every report, and in every version of one
 * that is being written. The answer must depend on the text alone.
 */
export class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #find: (text: string) => Answer;

  constructor(find: (text: string) => Answer) {
    this.#find = find;
  }

  of(text: string): Answer {
    if (text.length > longest) return this.#find(text);
    const known = this.#answers.get(text);
    if (known !== undefined || this.#answers.has(text)) return known as Answer;
    const answer = this.#find(text);
    if (this.#answers.size >= most) this.#answers.clear();
    this.#answers.set(copyOf(text), answer);
    return answer;
  }
}
