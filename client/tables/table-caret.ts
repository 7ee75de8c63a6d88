import type { FigureCell } from '../../server/features/protocol/writing.js';
import { pipesBefore } from '../../server/report/tables/lines/pipe-rows.js';
import { ExpectedEdits } from './expected-edits.js';
import { isOne, type Place, type TableWindow } from './table-window.js';
import { cellFrom, holdSame, isSame, type CellPlace, type Direction } from './cells.js';
import { MeantText, type CellEdit, type LineEdit, type Stroke } from './meant-text.js';
import { putBehind } from './put-behind.js';

/** Milliseconds without a key before the text is put right, fewer than a table waits to be aligned. */
const pause = 120;

/** How often the caret is sent after a place that it misses. */
const mostTries = 20;

/**
 * The caret of an editor whose tables are filled in by keys that lead from cell to cell. Over a slow connection the window
 * moves it a while after the key, and to columns of a line that is another by then. So what is typed meanwhile is noted
 * with the cell it was meant for, the caret is sent on until it is there, and once typing pauses the text is put right.
 */
export class TableCaret {
  readonly #window: TableWindow;
  readonly #left: (line: number) => void;
  readonly #text = new MeantText();
  /** Lines that keys may go into, as they were after the last change. */
  readonly #lines = new Map<number, string>();
  /** Keys behind one that cannot say yet where it leads. */
  #waiting: readonly (Direction | Stroke)[] = [];
  /** Whether a line under the table is being made for what is typed next. */
  #isOpening = false;
  #isOnItsWay = false;
  #isEditing = false;
  #expected: ExpectedEdits | undefined;
  #sent = 0;
  #tries = 0;
  /** Where the last change left the caret. */
  #typed: Place | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `left` is called with a line of a table that was written in or left. */
  constructor(window: TableWindow, left: (line: number) => void) {
    this.#window = window;
    this.#left = left;
    this.#see();
  }

  /** Whether the caret, or something typed, may not be where it is meant to be. */
  get isUnderWay(): boolean {
    return this.#isOnItsWay || this.#isEditing || this.#areKept || !this.#text.isEmpty;
  }

  /** Whether keys wait to hear where they belong. */
  get #areKept(): boolean {
    return this.#isOpening || this.#waiting.length > 0;
  }

  /** The cell the caret is in, or is on its way to. */
  get place(): CellPlace {
    return this.#text.place ?? this.#placeOf(this.#window.shown.active);
  }

  /**
   * A key that leads to another cell.
   * @param cells undefined where they are not known yet
   * @returns whether that waits to know them
   */
  press(direction: Direction, cells: readonly FigureCell[] | undefined): boolean {
    // Where the lines have moved, nothing is known of the cells.
    if (this.#isOpening) return false;
    if (this.#waiting.length === 0 && cells !== undefined) {
      this.#lead(direction, cells);
      return false;
    }
    this.#waiting = [...this.#waiting, direction];
    return true;
  }

  /** Follows the keys that waited for the cells; undefined where there is no telling which there are. */
  know(cells: readonly FigureCell[] | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const key of cells === undefined ? [] : waiting) {
      if (typeof key !== 'string') this.#text.type(key, this.#lineAt);
      else if (cells !== undefined) this.#lead(key, cells);
    }
    this.#wait();
  }

  /**
   * The window told of a change of the text.
   * @param change undefined where it is more than a key within a cell
   */
  changed(change: LineEdit | undefined): void {
    const stroke = change && this.#strokeOf(change);
    const isOwn = this.#expected?.make(change, this.#lineAt) === true;
    if (isOwn) this.#expected = undefined;
    this.#typed = change && { line: change.line, character: change.start + change.text.length };
    if (this.isUnderWay) {
      if (stroke === undefined || isOwn) this.#outlive();
      else if (this.#areKept) this.#waiting = [...this.#waiting, stroke];
      else this.#text.type(stroke, this.#lineAt);
      this.#wait();
    }
    for (const line of this.#lines.keys()) this.#lines.set(line, this.#window.lineAt(line));
    this.#see();
  }

  /**
   * The window told what it has selected.
   * @param by whether a key or the mouse has
   */
  selected(by: 'hand' | 'other'): void {
    const { anchor, active } = this.#window.shown;
    const isTyped =
      isOne(anchor, active) && this.#typed !== undefined && isOne(active, this.#typed);
    this.#typed = undefined;
    this.#see();
    if (by === 'other' || isTyped || this.#isOnItsWay || this.#areKept) return;
    this.#text.leave();
    if (!this.#text.isEmpty) void this.#put();
  }

  /** Makes edits of whoever else writes in the table; gives false, and makes none, while anything is under way. */
  async edit(edits: readonly LineEdit[]): Promise<boolean> {
    if (this.isUnderWay) return false;
    return this.#edit(edits);
  }

  /** The edits that put everything where it is meant to be. */
  edits(): readonly CellEdit[] {
    return this.#text.edits(this.#lineAt);
  }

  /** Puts everything where it is meant to be without waiting for typing to pause, as far as that can be done. */
  async rest(): Promise<void> {
    for (let tries = 0; tries < mostTries && this.isUnderWay; tries += 1) {
      if (this.#mayPut) await this.#put();
      else await this.#window.answer();
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  readonly #lineAt = (line: number): string => this.#window.lineAt(line);

  #lead(direction: Direction, cells: readonly FigureCell[]): void {
    const { place } = this;
    const target = cellFrom(cells, place, direction);
    if (target !== undefined) {
      this.#text.lead(target);
      this.#begin();
    } else if (!cells.some(({ line }) => line === place.line)) {
      this.#text.leave();
      void this.#window.press(direction, 'elsewhere');
      return;
    } else if (direction === 'below') {
      void this.#open(place.line);
    }
    this.#left(place.line);
  }

  /** Makes a line under the table, once the caret is where that is made; what is typed meanwhile goes there. */
  async #open(line: number): Promise<void> {
    this.#isOpening = true;
    while (this.#isOnItsWay || this.#isEditing) await this.#window.answer();
    await this.#window.press('below', 'in a table');
    this.#isOpening = false;
    this.#text.lead({ line: line + 1, cell: 0 });
    this.know([]);
    this.#end();
  }

  #begin(): void {
    this.#isOnItsWay = true;
    this.#tries = 0;
    this.#send();
  }

  /** Sends the caret to its cell; behind edits that are under way, which may move that. */
  #send(): void {
    if (this.#isEditing) return;
    const to = this.#text.selection(this.#lineAt);
    if (to === undefined) {
      this.#isOnItsWay = false;
      return;
    }
    this.#lines.set(to.line, this.#window.lineAt(to.line));
    this.#window.select(to.line, to.start, to.end);
    this.#sent += 1;
    const sent = this.#sent;
    const answered = (): void => {
      if (sent === this.#sent) this.#arrive();
    };
    this.#window.answer().then(answered, answered);
  }

  #arrive(): void {
    this.#tries += 1;
    if (this.#tries <= mostTries && !this.#isThere()) {
      this.#send();
      return;
    }
    this.#isOnItsWay = false;
    this.#end();
  }

  /** Whether what is typed from now on goes where it is meant to, or the text will be put right anyway. */
  #isThere(): boolean {
    if (this.#isCellGone) return true;
    if (this.#text.isEmpty || !this.#text.isWritten) return this.#isExact();
    const { anchor, active } = this.#window.shown;
    return [anchor, active].every((place) => isSame(this.#placeOf(place), this.place));
  }

  /** Whether a key took a pipe of the line away: it has no such cell before it is put right. */
  get #isCellGone(): boolean {
    const { line } = this.place;
    return this.edits().some((edit) => edit.line === line && edit.cell === undefined);
  }

  /** Whether the window has selected what it should; anywhere in a blank cell is as good. */
  #isExact(): boolean {
    const to = this.#text.selection(this.#lineAt);
    if (to === undefined) return true;
    const { anchor, active } = this.#window.shown;
    if (to.start === to.end && isOne(anchor, active) && isSame(this.#placeOf(active), to)) {
      const before = this.#window.lineAt(to.line).slice(0, to.end);
      if (active.character === to.end || /[\s|]$/u.test(before)) return true;
    }
    const ends = [anchor, active].sort((one, other) => one.character - other.character);
    return (
      active.line === to.line && ends[0]?.character === to.start && ends[1]?.character === to.end
    );
  }

  /** The hand rests, and everything is in its place. */
  #end(): void {
    if (this.isUnderWay) return;
    this.#text.leave();
    this.#see();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#put(), pause);
  }

  get #mayPut(): boolean {
    return !this.#text.isEmpty && !this.#isOnItsWay && !this.#isEditing && !this.#areKept;
  }

  async #put(): Promise<void> {
    if (this.#text.isEmpty) return;
    if (!this.#mayPut) {
      this.#wait();
      return;
    }
    const [line] = this.#text.lines;
    const edits = this.edits();
    if (edits.length === 0) {
      this.#text.settle();
    } else {
      const { active } = this.#window.shown;
      const caret = this.#placeOf(active);
      await this.#edit(edits.flatMap((edit) => putBehind(edit, caret, active)));
    }
    this.#finish();
    if (line !== undefined) this.#left(line);
  }

  #finish(): void {
    if (!this.#text.isEmpty) this.#wait();
    else if (!this.#isOnItsWay && !this.#isExact()) this.#begin();
    this.#end();
  }

  async #edit(edits: readonly LineEdit[]): Promise<boolean> {
    this.#isEditing = true;
    this.#expected = new ExpectedEdits(edits, this.#lineAt);
    try {
      return await this.#window.edit(edits);
    } catch {
      // The editor is gone.
      return false;
    } finally {
      this.#isEditing = false;
      this.#expected = undefined;
      if (this.#isOnItsWay) this.#send();
    }
  }

  /** What a change within a line is as a key; undefined where the line is not what it should be. */
  #strokeOf(change: LineEdit): Stroke | undefined {
    const { line, start, end, text } = change;
    const before = this.#lines.get(line);
    if (before === undefined) return undefined;
    if (before.slice(0, start) + text + before.slice(end) !== this.#window.lineAt(line)) {
      return undefined;
    }
    const { anchor, active } = this.#window.shown;
    const isSelected =
      anchor.line === line &&
      active.line === line &&
      Math.min(anchor.character, active.character) === start &&
      Math.max(anchor.character, active.character) === end;
    const over = isSelected ? 'selection' : 'text';
    return { ...change, before, over: start === end ? 'nothing' : over };
  }

  /** The text changed otherwise: nothing is known of it any more, unless only the spaces around cells did. */
  #outlive(): void {
    if (!this.#text.isEmpty && this.edits().length === 0) {
      this.#text.settle();
      return;
    }
    if ([...this.#lines].every(([line, before]) => holdSame(before, this.#window.lineAt(line)))) {
      return;
    }
    this.#text.settle();
    this.#text.leave();
    this.#waiting = [];
  }

  /** Keeps in mind the line that the next key goes into. */
  #see(): void {
    if (!this.isUnderWay) this.#lines.clear();
    const { line } = this.#window.shown.active;
    this.#lines.set(line, this.#window.lineAt(line));
  }

  #placeOf({ line, character }: Place): CellPlace {
    return { line, cell: pipesBefore(this.#window.lineAt(line), character) };
  }
}
