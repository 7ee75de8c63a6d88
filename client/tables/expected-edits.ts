import type { LineEdit } from './meant-text.js';

/** Edits that are on their way to the window, and the lines as they make them: by these they are known when it tells of them. */
export class ExpectedEdits {
  readonly #count: number;
  readonly #lines = new Map<number, string>();

  /** `lineAt` gives a line as it is before them. */
  constructor(edits: readonly LineEdit[], lineAt: (line: number) => string) {
    this.#count = edits.length;
    const backwards = [...edits].sort((one, other) => other.start - one.start);
    for (const { line, start, end, text } of backwards) {
      const before = this.#lines.get(line) ?? lineAt(line);
      this.#lines.set(line, before.slice(0, start) + text + before.slice(end));
    }
  }

  /**
   * Whether a change is made by them; a key changes one thing only.
   * @param change undefined for one of several things
   * @param lineAt gives a line as it is behind the change
   */
  make(change: LineEdit | undefined, lineAt: (line: number) => string): boolean {
    if ((change !== undefined) !== (this.#count === 1)) return false;
    return [...this.#lines].every(([line, text]) => lineAt(line) === text);
  }
}
