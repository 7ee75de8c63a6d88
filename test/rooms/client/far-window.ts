import { mock } from 'node:test';
import type { Direction } from '../../../client/tables/cells.js';
import type { LineEdit } from '../../../client/tables/meant-text.js';
import { TableCaret } from '../../../client/tables/table-caret.js';
import type { Selected, TableWindow } from '../../../client/tables/table-window.js';
import type { FigureCell } from '../../../server/features/protocol/writing.js';
import { pipesBefore } from '../../../server/report/tables/lines/pipe-rows.js';

/** A key, and the milliseconds that the hand rests behind it. */
export interface HandKey {
  readonly key: string;
  readonly rest: number;
}

/** The text as one side has it. */
interface Side {
  readonly lines: string[];
  selected: Selected;
  version: number;
}

const directions: Readonly<Record<string, Direction>> = {
  Tab: 'next',
  'Shift+Tab': 'previous',
  Enter: 'below',
};

/**
 * A window whose keys are followed by a program at the other end of a line that takes its time: every message arrives, in
 * order, so many milliseconds later.
 */
export class FarWindow {
  readonly #delay: number;
  readonly #cells: readonly FigureCell[];
  readonly #window: Side;
  readonly #program: Side;
  readonly #caret: TableCaret;
  #saved: readonly string[] = [];

  /**
   * @param lines rows of a table, the caret behind the name of the first
   * @param delay milliseconds that a message is under way
   */
  constructor(lines: readonly string[], delay: number) {
    this.#delay = delay;
    this.#cells = figureCellsOf(lines);
    const side = (): Side => {
      const place = { line: 0, character: 4 };
      return { lines: [...lines], selected: { anchor: place, active: place }, version: 1 };
    };
    this.#window = side();
    this.#program = side();
    this.#caret = new TableCaret(this.#toldOf(), (line) => {
      this.#alignSoon(line);
    });
  }

  /** What stands in the window once all is quiet after some keys. */
  async after(keys: readonly HandKey[]): Promise<readonly string[]> {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      for (const { key, rest } of keys) {
        this.#press(key);
        await pass(rest);
      }
      await pass(20 * this.#delay + 3000);
    } finally {
      mock.timers.reset();
    }
    return this.#window.lines;
  }

  /** What was saved last, with the key `Save`. */
  get saved(): readonly string[] {
    return this.#saved;
  }

  #press(key: string): void {
    if (key === 'Save') {
      this.#send(() => void this.#save());
      return;
    }
    const direction = directions[key];
    if (direction !== undefined) {
      this.#send(() => {
        this.#caret.press(direction, this.#cells);
      });
      return;
    }
    const { start, end, line } = this.#selection();
    const isErased = key === 'Backspace' && start === end;
    const edit = {
      line,
      start: isErased ? start - 1 : start,
      end,
      text: key === 'Backspace' ? '' : key,
    };
    this.#change([edit]);
    this.#select(line, edit.start + edit.text.length, edit.start + edit.text.length, 'hand');
  }

  async #save(): Promise<void> {
    await this.#caret.rest();
    await this.#sent();
    this.#saved = [...this.#window.lines];
  }

  #selection(): { readonly line: number; readonly start: number; readonly end: number } {
    const { anchor, active } = this.#window.selected;
    const columns = [anchor.character, active.character];
    return { line: active.line, start: Math.min(...columns), end: Math.max(...columns) };
  }

  /** The window selects something, and tells so. */
  #select(line: number, start: number, end: number, by: 'hand' | 'other'): void {
    const length = this.#window.lines[line]?.length ?? 0;
    const selected = {
      anchor: { line, character: Math.min(start, length) },
      active: { line, character: Math.min(end, length) },
    };
    this.#window.selected = selected;
    this.#send(() => {
      this.#program.selected = selected;
      this.#caret.selected(by);
    });
  }

  /** The window changes the text, and tells so. */
  #change(edits: readonly LineEdit[]): void {
    apply(this.#window, edits);
    const { version } = this.#window;
    this.#send(() => {
      apply(this.#program, edits);
      this.#program.version = version;
      this.#caret.changed(edits.length === 1 ? edits[0] : undefined);
    });
  }

  #toldOf(): TableWindow {
    const program = this.#program;
    return {
      lineAt: (line) => program.lines[line] ?? '',
      get shown() {
        return program.selected;
      },
      select: (line, start, end) => {
        this.#send(() => {
          this.#select(line, start, end, 'other');
        });
      },
      edit: async (edits) => {
        const { version } = program;
        await this.#sent();
        const isMade = version === this.#window.version;
        if (isMade) this.#edit(edits);
        await this.#sent();
        return isMade;
      },
      answer: async () => {
        await this.#sent();
        await this.#sent();
      },
      press: async () => {
        await this.#sent();
        this.#openLine();
        await this.#sent();
      },
    };
  }

  /** A line under that of the caret, with the caret in it. */
  #openLine(): void {
    const line = this.#window.selected.active.line + 1;
    this.#window.lines.splice(line, 0, '');
    this.#window.version += 1;
    const { version } = this.#window;
    this.#send(() => {
      this.#program.lines.splice(line, 0, '');
      this.#program.version = version;
      this.#caret.changed(undefined);
    });
    this.#select(line, 0, 0, 'hand');
  }

  /** Edits of the program: an empty selection goes behind what is put where it is. */
  #edit(edits: readonly LineEdit[]): void {
    const { line, start, end } = this.#selection();
    const moved = (column: number): number =>
      edits
        .filter((edit) => edit.line === line && edit.start <= column)
        .reduce((to, edit) => {
          const isIn = edit.end > column;
          return to + edit.text.length - ((isIn ? column : edit.end) - edit.start);
        }, column);
    this.#change(edits);
    this.#select(line, moved(start), moved(end), 'other');
  }

  /** As a table that is left is aligned: its cells get other widths, at the left of their figures. */
  #alignSoon(line: number): void {
    setTimeout(() => {
      const text = this.#program.lines[line] ?? '';
      const starts = [...text.matchAll(/\|(?=.)/gu)].map(({ index }) => index + 1);
      const edits = starts.map((start) => ({ line, start, end: start, text: ' ' }));
      void this.#caret.edit(edits);
    }, 300);
  }

  #send(arrive: () => void): void {
    setTimeout(arrive, this.#delay);
  }

  #sent(): Promise<void> {
    return new Promise((resolve) => {
      this.#send(resolve);
    });
  }
}

/** The text after edits that are all of the text before. */
function apply(side: Side, edits: readonly LineEdit[]): void {
  const order = [...edits.entries()].sort(
    ([one, { start }], [other, { start: otherStart }]) => otherStart - start || other - one,
  );
  for (const [, { line, start, end, text }] of order) {
    const before = side.lines[line] ?? '';
    side.lines[line] = before.slice(0, start) + text + before.slice(end);
  }
  side.version += 1;
}

async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 1) {
    mock.timers.tick(1);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Every cell behind the first of its row. */
function figureCellsOf(lines: readonly string[]): readonly FigureCell[] {
  return lines.flatMap((text, line) =>
    Array.from({ length: pipesBefore(text, text.length) - 2 }, (_, index) => ({
      table: 0,
      line,
      cell: index + 2,
    })),
  );
}
