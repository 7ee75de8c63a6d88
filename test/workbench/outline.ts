import type { Locator } from 'playwright-core';
import type { Window } from './window.js';

/** The outline of the draft in front, in the side bar below the files. */
export class Outline {
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
  }

  /** Gives it the whole side bar; its rows. */
  async show(): Promise<Locator> {
    await this.#fold('Outline Section', 'true');
    await this.#fold('Explorer Section: drafts', 'false');
    return this.#window.page.locator('.outline-tree .monaco-list-row');
  }

  /** Gives the side bar back to the files. */
  async hide(): Promise<void> {
    await this.#fold('Explorer Section: drafts', 'true');
    await this.#fold('Outline Section', 'false');
  }

  async #fold(name: string, expanded: 'true' | 'false'): Promise<void> {
    const header = this.#window.page.locator(`.pane-header[aria-label="${name}"]`);
    if ((await header.getAttribute('aria-expanded')) !== expanded) await header.click();
  }
}
