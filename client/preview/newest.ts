/**
 * Keeps asking for the newest of something: one request is under way at a time, and however often it is asked for
 * meanwhile, it is asked once more when that one has answered.
 */
export class Newest<Key, Answer> {
  readonly #ask: (key: Key) => Promise<Answer>;
  readonly #take: (answer: Answer, key: Key) => void;
  readonly #fail: (error: unknown) => void;
  #wanted: { readonly key: Key } | undefined;
  #current: Key | undefined;
  #running: Promise<void> | undefined;

  /**
   * @param ask the request
   * @param take gets its answers in their order; one for another key than what was wanted last is dropped
   * @param fail gets what a request failed with; what is waiting is asked all the same
   */
  constructor(
    ask: (key: Key) => Promise<Answer>,
    take: (answer: Answer, key: Key) => void,
    fail: (error: unknown) => void,
  ) {
    this.#ask = ask;
    this.#take = take;
    this.#fail = fail;
  }

  /** Asks for the newest; settles when it has been taken. Never rejects. */
  ask(key: Key): Promise<void> {
    this.#wanted = { key };
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Drops what is waiting, and the answer that is under way. */
  forget(): void {
    this.#wanted = undefined;
    this.#current = undefined;
  }

  async #run(): Promise<void> {
    for (let next = this.#wanted; next !== undefined; next = this.#wanted) {
      const { key } = next;
      this.#wanted = undefined;
      this.#current = key;
      try {
        const answer = await this.#ask(key);
        // An answer that a newer one will follow is shown too: while one types without a pause there always is one.
        if (this.#isStillWanted(key)) this.#take(answer, key);
      } catch (error) {
        this.#fail(error);
      }
    }
  }

  #isStillWanted(key: Key): boolean {
    return this.#wanted === undefined ? this.#current === key : this.#wanted.key === key;
  }
}
