/** A value that is expensive to make and rarely asked for: made when it is first asked for, and kept. */
export class Lazy<Value> {
  readonly #make: () => Value;
  #made: { readonly value: Value } | undefined;

  constructor(make: () => Value) {
    this.#make = make;
  }

  /** Made when it is first asked for. */
  get value(): Value {
    this.#made ??= { value: this.#make() };
    return this.#made.value;
  }
}
