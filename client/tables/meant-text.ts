import { pipesBefore } from '../../server/report/tables/lines/pipe-rows.js';
import { contentOf, isSame, type CellPlace, type Columns } from './cells.js';

/** What took the place of some columns of a line. */
export interface LineEdit extends Columns {
  readonly line: number;
  readonly text: string;
}

/** A key that was pressed, as the text has it. */
export interface Stroke extends LineEdit {
  /** The line before it. */
  readonly before: string;
  /** What went for it: nothing, text before the caret, or what was selected. */
  readonly over: 'nothing' | 'text' | 'selection';
}

/** Puts a cell right; the cell is undefined where the whole line has to be. */
export interface CellEdit extends LineEdit {
  readonly cell: number | undefined;
}

/** Where the caret is meant to be. */
interface Meant {
  readonly place: CellPlace;
  /** Whether all that the cell holds is selected, so that what is typed takes its place. */
  readonly isSelected: boolean;
}

/**
 * What the cells of a table are meant to hold while the window may show the caret in another cell than the keys have led
 * it to: every key goes into the cell it was meant for, wherever the window has put it. It knows what the lines held
 * before the first such key, so that whatever a key did elsewhere can be undone.
 */
export class MeantText {
  #caret: Meant | undefined;
  /** Lines as they were before the first key that was not meant for what it did. */
  readonly #lines = new Map<number, string>();
  #cells: readonly { readonly place: CellPlace; readonly text: string }[] = [];

  /** Whether the text is known to be as it is meant to be. */
  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** The lines that keys were meant for or went into. */
  get lines(): readonly number[] {
    return [...this.#lines.keys()];
  }

  /** The cell that the keys have led to; undefined where the caret is where the window shows it. */
  get place(): CellPlace | undefined {
    return this.#caret?.place;
  }

  /** Whether something was typed in the cell led to. */
  get isWritten(): boolean {
    return this.#caret?.isSelected === false;
  }

  /** The keys lead to a cell, and select what it holds. */
  lead(place: CellPlace): void {
    this.#caret = { place, isSelected: true };
  }

  /** From now on the caret is where the window shows it. */
  leave(): void {
    this.#caret = undefined;
  }

  /** The text is as it is meant to be, or it is not known any more what was meant. */
  settle(): void {
    this.#lines.clear();
    this.#cells = [];
  }

  /**
   * Notes a key: it was meant for the cell led to, and where there is none for the place it went to.
   * @param lineAt the text of a line as it is
   */
  type(stroke: Stroke, lineAt: (line: number) => string): void {
    this.#keep(stroke.line, stroke.before);
    if (this.#caret === undefined) {
      this.#typeHere(stroke);
      return;
    }
    const { place, isSelected } = this.#caret;
    this.#keep(place.line, place.line === stroke.line ? stroke.before : lineAt(place.line));
    const held = isSelected ? '' : this.#textOf(place);
    this.#mean(place, held.slice(0, Math.max(0, held.length - erasedBy(stroke))) + stroke.text);
    this.#caret = { place, isSelected: false };
  }

  /** Where the caret is to be in the cell led to. */
  selection(lineAt: (line: number) => string): (Columns & CellPlace) | undefined {
    if (this.#caret === undefined) return undefined;
    const { place, isSelected } = this.#caret;
    const { start, end } = contentOf(lineAt(place.line), place.cell);
    return { ...place, start: isSelected ? start : end, end };
  }

  /** The edits that make the lines what they are meant to be. */
  edits(lineAt: (line: number) => string): readonly CellEdit[] {
    return [...this.#lines].flatMap(([line, before]): readonly CellEdit[] => {
      const now = lineAt(line);
      const pipes = pipesBefore(before, before.length);
      if (pipes !== pipesBefore(now, now.length)) {
        const text = this.#lineOf(line, before, pipes);
        return [{ line, cell: undefined, start: 0, end: now.length, text }];
      }
      return cellsOf(pipes).flatMap((cell) => {
        const { start, end } = contentOf(now, cell);
        const text = this.#textOf({ line, cell }).trim();
        return text === now.slice(start, end) ? [] : [{ line, cell, start, end, text }];
      });
    });
  }

  /** A key without a cell led to: what it did is what was meant. */
  #typeHere({ line, before, start, end, text }: Stroke): void {
    const place = { line, cell: pipesBefore(before, start) };
    const content = contentOf(before, place.cell);
    const known = this.#cells.find((cell) => isSame(cell.place, place));
    if (known !== undefined && start === end && start === content.end) {
      this.#mean(place, known.text + text);
      return;
    }
    const after = contentOf(before.slice(0, start) + text + before.slice(end), place.cell);
    this.#mean(
      place,
      (before.slice(0, start) + text + before.slice(end)).slice(after.start, after.end),
    );
  }

  #keep(line: number, text: string): void {
    if (!this.#lines.has(line)) this.#lines.set(line, text);
  }

  #mean(place: CellPlace, text: string): void {
    this.#cells = [...this.#cells.filter((cell) => !isSame(cell.place, place)), { place, text }];
  }

  #textOf(place: CellPlace): string {
    const known = this.#cells.find((cell) => isSame(cell.place, place));
    if (known !== undefined) return known.text;
    const line = this.#lines.get(place.line) ?? '';
    const { start, end } = contentOf(line, place.cell);
    return line.slice(start, end);
  }

  #lineOf(line: number, before: string, pipes: number): string {
    return cellsOf(pipes).reduceRight((text, cell) => {
      const { start, end } = contentOf(text, cell);
      return text.slice(0, start) + this.#textOf({ line, cell }).trim() + text.slice(end);
    }, before);
  }
}

/** Characters before the caret that a key takes away. */
function erasedBy({ text, start, end, over }: Stroke): number {
  if (over === 'nothing') return 0;
  if (over === 'text') return end - start;
  return text === '' ? 1 : 0;
}

function cellsOf(pipes: number): readonly number[] {
  return Array.from({ length: pipes + 1 }, (_, cell) => cell);
}
