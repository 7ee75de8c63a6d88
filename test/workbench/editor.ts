import { errors, type Locator } from 'playwright-core';
import type { DraftFolder } from './draft-folder.js';
import { lost } from './waiting.js';
import type { Window } from './window.js';

/** The editor in sight: its text, and what stands in and over it. */
export class Editor {
  readonly #window: Window;
  readonly #folder: DraftFolder;

  constructor(window: Window, folder: DraftFolder) {
    this.#window = window;
    this.#folder = folder;
  }

  /** Selects a text of a file, found in its surroundings; the file is as it lies on the disk. */
  async select(name: string, selected: string, context = selected): Promise<void> {
    const text = this.#folder.read(name);
    const at = text.indexOf(context);
    if (at < 0) throw new Error(`${name} does not say ${context}`);
    const start = at + context.lastIndexOf(selected);
    const line = text.slice(0, start).split('\n').length;
    const column = start - text.lastIndexOf('\n', start - 1);
    const place = `:${String(line)}:${String(column)}`;
    const { page } = this.#window;
    await this.#window.pick('Control+g', place, String(line));
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.mouse.move(20, 500);
    await this.#window.press(...Array.from(selected, () => 'Shift+ArrowRight'));
  }

  /** Puts something on the clipboard as a word processor does, and pastes it. */
  async paste(html: string, plain: string): Promise<void> {
    const { page } = this.#window;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = JSON.stringify({ 'text/html': html, 'text/plain': plain });
    // A text, since the tests know no browser.
    await page.evaluate(`{
      const parts = Object.entries(${copied}).map(([type, text]) => [type, new Blob([text], { type })]);
      navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    }`);
    await this.#window.press('Control+v');
  }

  /** Saves, and waits until the file on the disk says a text. */
  async saves(name: string, text: string): Promise<void> {
    await this.#window.press('Control+s');
    await this.#folder.says(name, text);
  }

  /** Answers the dialog that asks where a file is to be: another name, in the folder it proposes. */
  async saveAs(name: string): Promise<void> {
    const { page } = this.#window;
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    // The dialog puts its proposal, and whatever it reads of the folder, into the field a while after it is there.
    let proposed = '';
    while (!proposed.includes('.')) {
      await page.waitForTimeout(100);
      proposed = await input.inputValue();
    }
    const wanted = proposed.slice(0, proposed.lastIndexOf('/') + 1) + name;
    do {
      await input.fill(wanted);
      await page.waitForTimeout(400);
    } while ((await input.inputValue()) !== wanted);
    await this.#window.press('Enter');
  }

  /** Squiggles in sight, of one severity. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.#window.page.locator(`.monaco-editor .cdr.squiggly-${severity}`);
  }

  /** A hint in sight between the words of the draft. */
  hint(text: RegExp): Locator {
    return this.#window.page.locator('.monaco-editor .view-line span', { hasText: text }).last();
  }

  /** What the hover at the caret says. */
  async hover(): Promise<Locator> {
    await this.#window.press('Control+k', 'Control+i');
    const hover = this.#window.page
      .locator('.monaco-hover:not(.hidden) .monaco-hover-content')
      .first();
    await hover.waitFor();
    return hover;
  }

  /** The light bulb's menu at the caret; its rows. Asked for again where the extension had only begun to start. */
  async lightBulb(): Promise<Locator> {
    const rows = this.#window.page.locator('.action-widget .monaco-list-row.action');
    for (let tries = 1; ; tries += 1) {
      await this.#window.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: lost });
        return rows;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === 3) throw error;
      }
    }
  }

  /** Clicks what stands over a table; the rows of the list it opens. */
  async lens(text: RegExp): Promise<Locator> {
    const { page } = this.#window;
    await page.locator('.codelens-decoration a', { hasText: text }).first().click();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Waits until the caret is in a line. */
  async caretAt(line: number): Promise<void> {
    const status = this.#window.page.locator('#status\\.editor\\.selection');
    await status.filter({ hasText: `Ln ${String(line)},` }).waitFor();
  }
}
