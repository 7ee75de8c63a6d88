import { errors, type Page } from 'playwright-core';
import { lost, patience } from './waiting.js';
import { waitsForWorker } from './waits-for-worker.js';

/** The window of a VS Code in a browser, used by its keys. */
export class Window {
  #page: Page;
  readonly #open: () => Promise<Page>;

  /** @param open opens it in a browser that knows nothing of the one before */
  protected constructor(page: Page, open: () => Promise<Page>) {
    this.#page = page;
    this.#open = open;
  }

  /** The window; another one after {@link drawn}. */
  get page(): Page {
    return this.#page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Runs a command of the palette, by its English title. */
  async command(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, title);
  }

  /**
   * Opens a list by a key, types into it and takes the row that says a text. All of it is done again where the key was
   * lost, as right after a dialog, where the list closed because the focus went elsewhere meanwhile, and where the row is
   * not there yet, as that of a file that was just written.
   */
  async pick(key: string, typed: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    for (let tries = 1; ; tries += 1) {
      await this.press(key);
      try {
        await input.fill(typed, { timeout: lost });
        await row.click({ timeout: lost });
        return;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === 6) throw error;
        await this.press('Escape');
      }
    }
  }

  /**
   * Reloads the window, as after an update or in the morning. In a browser VS Code writes down which tabs are open only
   * every few seconds and not when the page ends, so it waits for that.
   *
   * @param tab what is on a tab that is to be there again, on none that was open before
   */
  async reload(tab: string): Promise<void> {
    const late = Date.now() + patience;
    while (!(await this.#keeps(tab))) {
      if (Date.now() > late) throw new Error(`VS Code does not keep the tab ${tab}`);
      await this.page.waitForTimeout(200);
    }
    await this.page.reload();
    await isOpen(this.page);
  }

  async #keeps(text: string): Promise<boolean> {
    const state = await this.page.context().storageState({ indexedDB: true });
    return JSON.stringify(state).includes(text);
  }

  /** Does what shows a page beside the draft; anew in a new window where the browser keeps VS Code from drawing any. */
  async drawn(steps: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await steps();
        return;
      } catch (error) {
        if (tries === 3 || !(await waitsForWorker(this.page))) throw error;
        await this.page.context().close();
        this.#page = await this.#open();
      }
    }
  }
}

/** Waits until VS Code shows its folder. */
export async function isOpen(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: patience });
}
