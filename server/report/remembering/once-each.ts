/**
 * Keeps the answer about each of a few things that stay: forms, their tables and concepts. For what comes and goes with
 * a draft there is `LastAsked`.
 */
export class OnceEach<Thing extends object, Answer> {
  readonly #find: (thing: Thing) => Answer;
  readonly #known = new WeakMap<Thing, { readonly answer: Answer }>();

  constructor(find: (thing: Thing) => Answer) {
    this.#find = find;
  }

  /** The answer, which must depend on the thing alone. */
  of(thing: Thing): Answer {
    let known = this.#known.get(thing);
    if (known === undefined) {
      known = { answer: this.#find(thing) };
      this.#known.set(thing, known);
    }
    return known.answer;
  }
}
