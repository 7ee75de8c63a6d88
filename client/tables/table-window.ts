import type { Direction } from './cells.js';
import type { LineEdit } from './meant-text.js';

/** A place in the text. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What is selected: two places, which are one where it is only the caret. */
export interface Selected {
  readonly anchor: Place;
  readonly active: Place;
}

/**
 * An editor, in a window that may be far away: everything that happens there is told, and done, a while later, but in
 * order.
 */
export interface TableWindow {
  /** A line as the window had it when it told of it. */
  lineAt(line: number): string;
  /** What it has selected, as it told. */
  readonly shown: Selected;
  /** Selects some columns of a line, whatever the line is when that arrives. */
  select(line: number, start: number, end: number): void;
  /** Changes the text; gives false where it has changed before that arrives, and leaves it as it is. */
  edit(edits: readonly LineEdit[]): PromiseLike<boolean>;
  /** Answers when everything it was told before is done. */
  answer(): PromiseLike<unknown>;
  /** Does what a key does that leads to no figure. */
  press(direction: Direction, where: 'in a table' | 'elsewhere'): PromiseLike<unknown>;
}

/** Whether two places are one. */
export function isOne(one: Place, other: Place): boolean {
  return one.line === other.line && one.character === other.character;
}
