import { contentOf, isSame, type CellPlace, type Columns } from './cells.js';

/** Cells of which it is kept in mind what they held. */
const mostHeld = 16;

/** What to write instead of what stands in some columns of a line. */
export interface CellEdit extends Columns, CellPlace {
  readonly text: string;
}

/** Text at the end of a cell that belongs into another. */
interface Stray {
  readonly from: CellPlace;
  readonly to: CellPlace;
  readonly text: string;
  /** What stood in the cell and was selected, so that it went. */
  readonly replaced: string;
}

/**
 * What is typed behind a key that leads to another cell, before the window has moved the caret: over a slow connection it
 * stands in the cell that was left. It is kept in mind until the hand rests, and then put where it belongs.
 */
export class StrayStrokes {
  #strays: readonly Stray[] = [];
  /** Cells that were led to and written in. */
  #written: readonly CellPlace[] = [];
  /** What the cells held that a key led to last. */
  readonly #held: { readonly place: CellPlace; readonly text: string }[] = [];

  /** Whether there is anything to put elsewhere. */
  get isEmpty(): boolean {
    return this.#strays.length === 0;
  }

  /** Notes that a key leads to a cell, and selects what it holds. */
  ledTo(place: CellPlace, text: string): void {
    this.#held.unshift({ place, text });
    this.#held.length = Math.min(this.#held.length, mostHeld);
  }

  /**
   * Notes that something was typed in a cell that was left, with the caret on its way to another.
   * @param over whether it was typed over what was selected there
   */
  astray({
    from,
    to,
    text,
    over,
  }: {
    readonly from: CellPlace;
    readonly to: CellPlace;
    readonly text: string;
    readonly over: boolean;
  }): void {
    const held = over ? this.#held.find(({ place }) => isSame(place, from)) : undefined;
    this.#strays = [...this.#strays, { from, to, text, replaced: held?.text ?? '' }];
  }

  /** Notes that something was typed in the cell it was meant for. */
  written(place: CellPlace): void {
    if (!this.#written.some((each) => isSame(each, place))) {
      this.#written = [...this.#written, place];
    }
  }

  /** Forgets everything, since it was put in its place, or lines are others now. */
  forget(): void {
    this.#strays = [];
    this.#written = [];
  }

  /**
   * The edits that put everything in its place, at most one a cell. Where a cell neither ends nor begins with what went
   * astray in it, somebody has written in it since, and it stays there.
   * @param lineAt the text of a line as it is now
   */
  edits(lineAt: (line: number) => string): readonly CellEdit[] {
    const cells: { readonly place: CellPlace; text: string }[] = [];
    const cellAt = (place: CellPlace): { text: string } => {
      const known = cells.find((cell) => isSame(cell.place, place));
      if (known) return known;
      const line = lineAt(place.line);
      const { start, end } = contentOf(line, place.cell);
      const cell = { place, text: line.slice(start, end) };
      cells.push(cell);
      return cell;
    };
    const found = placesOf(this.#strays.map(({ from }) => from)).flatMap((from) => {
      const cell = cellAt(from);
      const own = this.#strays.filter((stray) => isSame(stray.from, from));
      const left = without(cell.text, own.map(({ text }) => text).join(''));
      if (left === undefined) return [];
      cell.text = own.map(({ replaced }) => replaced).join('') + left;
      return own;
    });
    for (const to of placesOf(found.map((stray) => stray.to))) {
      const cell = cellAt(to);
      const own = this.#strays.filter((stray) => found.includes(stray) && isSame(stray.to, to));
      // What the key led to was selected, to be replaced by what is typed.
      const typed = this.#written.some((place) => isSame(place, to)) ? cell.text : '';
      cell.text = own.map(({ text }) => text).join('') + typed;
    }
    return cells.map(({ place: { line, cell }, text }) => {
      const { start, end } = contentOf(lineAt(line), cell);
      return { line, cell, start, end, text };
    });
  }
}

/** Each place once. */
function placesOf(places: readonly CellPlace[]): readonly CellPlace[] {
  return places.filter((place, index) => places.findIndex((each) => isSame(each, place)) === index);
}

/** What a cell holds but for what was typed behind it, or before it where the table was aligned around the caret. */
function without(text: string, typed: string): string | undefined {
  if (text.endsWith(typed)) return text.slice(0, -typed.length).trimEnd();
  return text.startsWith(typed) ? text.slice(typed.length).trimStart() : undefined;
}
