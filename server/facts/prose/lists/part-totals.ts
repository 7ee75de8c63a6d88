/** Which figures are parts of which totals, as indices, while lists are being read. */
export class PartTotals {
  /** By part, its total, plus one; 0 for what is no part. */
  readonly #totals: number[];

  constructor(figures: number) {
    this.#totals = new Array<number>(figures).fill(0);
  }

  /** A figure is a part of another. */
  add(part: number, total: number): void {
    this.#totals[part] = total + 1;
  }

  /** Takes back that figures are parts. */
  release(parts: readonly number[]): void {
    for (const part of parts) this.#totals[part] = 0;
  }

  /** Whether a figure is a part of any. */
  isPart(index: number): boolean {
    return (this.#totals[index] ?? 0) > 0;
  }

  /** Whether any figure is a part of one. */
  hasParts(index: number): boolean {
    return this.#totals.includes(index + 1);
  }

  /** The total above a part, through all lists; the figure itself where it is no part. */
  rootOf(index: number): number {
    let root = index;
    while (this.isPart(root)) root = (this.#totals[root] ?? 0) - 1;
    return root;
  }
}
