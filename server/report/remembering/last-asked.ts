/**
 * Keeps the answer about the thing asked for last: rules and features ask about one report one after the other.
 * A map with weak keys would keep more, but makes every collection of garbage cost more than it saves.
 */
export class LastAsked<Thing extends object, Answer> {
  readonly #find: (thing: Thing) => Answer;
  #last: { readonly thing: Thing; readonly answer: Answer } | undefined;

  constructor(find: (thing: Thing) => Answer) {
    this.#find = find;
  }

  /** The answer, which must depend on the thing alone. */
  of(thing: Thing): Answer {
    if (this.#last?.thing !== thing) this.#last = { thing, answer: this.#find(thing) };
    return this.#last.answer;
  }
}
