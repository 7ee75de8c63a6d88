import type { Locator } from 'playwright-core';
import type { Window } from './window.js';

/** The Problems panel. */
export class Problems {
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
  }

  /** Its rows that say something. */
  row(text: string | RegExp): Locator {
    return this.#panel.locator('.monaco-list-row', { hasText: text });
  }

  /** What it says where it has no rows. */
  get nothing(): Locator {
    return this.#panel.locator('.message-box-container');
  }

  /** Shows the problems of one file. */
  async show(name: string): Promise<void> {
    const { page } = this.#window;
    if (!(await this.#panel.isVisible())) await this.#window.press('Control+Shift+m');
    const filter = page.locator('.part.panel .viewpane-filter input');
    // A panel that has just opened may put its own filter back.
    do {
      await filter.fill(`**/${name}`);
      await page.waitForTimeout(400);
    } while ((await filter.inputValue()) !== `**/${name}`);
    await page.locator('.monaco-editor .view-lines').first().click();
  }

  async hide(): Promise<void> {
    if (await this.#panel.isVisible()) await this.#window.press('Control+j');
    await this.#panel.waitFor({ state: 'hidden' });
  }

  get #panel(): Locator {
    return this.#window.page.locator('.markers-panel');
  }
}
