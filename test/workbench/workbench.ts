import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errors, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { settings, type Look } from './look.js';
import { lightPicture } from './picture.js';
import { waitsForWorker } from './waits-for-worker.js';

/** Milliseconds for what takes a moment, and on a machine that does much else a while. */
const patience = 60_000;
/** Milliseconds after which what was asked for is taken to be lost, and is asked for again. */
const lost = 15_000;

/** A rectangle of the page, in its pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a workbench is made of. */
interface Started {
  readonly window: Page;
  readonly folder: string;
  /** Opens the folder in a browser that knows nothing of the one before. */
  readonly openWindow: () => Promise<Page>;
  readonly end: () => Promise<void>;
}

/** A real VS Code with the extension installed and the samples open, used through keys, mouse and what can be seen. */
export class Workbench {
  private window: Page;
  private readonly folder: string;
  private readonly openWindow: () => Promise<Page>;
  private readonly end: () => Promise<void>;

  private constructor({ window, folder, openWindow, end }: Started) {
    this.window = window;
    this.folder = folder;
    this.openWindow = openWindow;
    this.end = end;
  }

  static async start(look: Look): Promise<Workbench> {
    const { freshFolder, root } = await import('../../scripts/hosts/install.mjs');
    const { startCodeServer } = await import('../../scripts/hosts/code-server.mjs');
    const { launchChromium } = await import('../../scripts/hosts/chromium.mjs');
    const folder = freshFolder('drafts');
    cpSync(path.join(root, 'samples'), folder, { recursive: true });
    const server = await startCodeServer({
      data: freshFolder('workbench'),
      extension: root,
      settings: settings(look),
    });
    const browser = await launchChromium();
    const openWindow = async (): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.goto(server.address(folder));
      await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: patience });
      return page;
    };
    const end = async (): Promise<void> => {
      await browser.close();
      await server.close();
    };
    return new Workbench({ window: await openWindow(), folder, openWindow, end });
  }

  /** The window; another one after {@link drawn}. */
  get page(): Page {
    return this.window;
  }

  async stop(): Promise<void> {
    await this.end();
  }

  /** Opens a file of the folder by its name, or by its path in it. */
  async open(name: string): Promise<void> {
    const own = path.basename(name);
    await this.pick('Control+p', name, own);
    await this.page.locator('.tab.active', { hasText: own }).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Closes every editor, unsaved changes thrown away. */
  async closeAll(): Promise<void> {
    await this.press('Escape', 'Escape');
    if (await this.page.locator('.tab.dirty').isVisible()) await this.command('File: Revert File');
    await this.command('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
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
  private async pick(key: string, typed: string, text: string): Promise<void> {
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

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Puts something on the clipboard as a word processor does, and pastes it. */
  async paste(html: string, plain: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = JSON.stringify({ 'text/html': html, 'text/plain': plain });
    // A text, since the tests know no browser.
    await this.page.evaluate(`{
      const parts = Object.entries(${copied}).map(([type, text]) => [type, new Blob([text], { type })]);
      navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    }`);
    await this.press('Control+v');
  }

  /** Selects a text of a file, found in its surroundings; the file is as it lies on the disk. */
  async select(name: string, selected: string, context = selected): Promise<void> {
    const text = this.saved(name);
    const at = text.indexOf(context);
    if (at < 0) throw new Error(`${name} does not say ${context}`);
    const start = at + context.lastIndexOf(selected);
    const line = text.slice(0, start).split('\n').length;
    const column = start - text.lastIndexOf('\n', start - 1);
    const place = `:${String(line)}:${String(column)}`;
    await this.pick('Control+g', place, String(line));
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.mouse.move(20, 500);
    await this.press(...Array.from(selected, () => 'Shift+ArrowRight'));
  }

  /** Saves, and waits until the file on the disk says a text. */
  async saves(name: string, text: string): Promise<void> {
    await this.press('Control+s');
    const late = Date.now() + patience;
    while (!this.saved(name).includes(text)) {
      if (Date.now() > late) throw new Error(`${name} does not say ${text}`);
      await this.page.waitForTimeout(50);
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
    while (!(await this.keeps(tab))) {
      if (Date.now() > late) throw new Error(`VS Code does not keep the tab ${tab}`);
      await this.page.waitForTimeout(200);
    }
    await this.page.reload();
    await this.page
      .locator('.monaco-workbench .explorer-folders-view')
      .waitFor({ timeout: patience });
  }

  private async keeps(text: string): Promise<boolean> {
    const state = await this.page.context().storageState({ indexedDB: true });
    return JSON.stringify(state).includes(text);
  }

  /** Writes a file into the folder from outside. */
  put(name: string, text: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Where a file of the folder lies; waits until it is there. */
  async written(name: string): Promise<string> {
    const file = path.join(this.folder, name);
    const late = Date.now() + patience;
    while (!existsSync(file)) {
      if (Date.now() > late) throw new Error(`${name} was not written`);
      await this.page.waitForTimeout(50);
    }
    return file;
  }

  /** Answers the dialog that asks where a file is to be: another name, in the folder it proposes. */
  async saveAs(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    // The dialog puts its proposal, and whatever it reads of the folder, into the field a while after it is there.
    let proposed = '';
    while (!proposed.includes('.')) {
      await this.page.waitForTimeout(100);
      proposed = await input.inputValue();
    }
    const wanted = proposed.slice(0, proposed.lastIndexOf('/') + 1) + name;
    do {
      await input.fill(wanted);
      await this.page.waitForTimeout(400);
    } while ((await input.inputValue()) !== wanted);
    await this.press('Enter');
  }

  /** Opens the statistics of the draft by the button over the editor, and waits until they are read. */
  async showStatistics(): Promise<void> {
    await this.page
      .getByRole('button', { name: /Show Statistics/u })
      .first()
      .click();
    await this.heading.filter({ hasNotText: /正在读取|Reading/u }).waitFor({ timeout: patience });
  }

  /** What is shown in the preview in sight, two frames deep. */
  get preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** The title of the page in the preview in sight. */
  get heading(): Locator {
    return this.preview.getByRole('heading', { level: 1 });
  }

  /** The tab that says something. */
  tab(text: string | RegExp): Locator {
    return this.page.locator('.tab', { hasText: text });
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
        this.window = await this.openWindow();
      }
    }
  }

  private saved(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Squiggles in sight, of one severity. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .cdr.squiggly-${severity}`);
  }

  /** Rows of the Problems panel that say something. */
  problem(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  /** Shows the Problems panel, of one file. */
  async showProblems(name: string): Promise<void> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+m');
    const filter = this.page.locator('.part.panel .viewpane-filter input');
    // A panel that has just opened may put its own filter back.
    do {
      await filter.fill(`**/${name}`);
      await this.page.waitForTimeout(400);
    } while ((await filter.inputValue()) !== `**/${name}`);
    await this.page.locator('.monaco-editor .view-lines').first().click();
  }

  async hideProblems(): Promise<void> {
    const panel = this.page.locator('.markers-panel');
    if (await panel.isVisible()) await this.press('Control+j');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Gives the Outline the whole side bar; its rows. */
  async showOutline(): Promise<Locator> {
    await this.fold('Outline Section', 'true');
    await this.fold('Explorer Section: drafts', 'false');
    return this.page.locator('.outline-tree .monaco-list-row');
  }

  /** Gives the side bar back to the files. */
  async showFiles(): Promise<void> {
    await this.fold('Explorer Section: drafts', 'true');
    await this.fold('Outline Section', 'false');
  }

  private async fold(name: string, expanded: 'true' | 'false'): Promise<void> {
    const header = this.page.locator(`.pane-header[aria-label="${name}"]`);
    if ((await header.getAttribute('aria-expanded')) !== expanded) await header.click();
  }

  /** The light bulb's menu at the caret; its rows. Asked for again where the extension had only begun to start. */
  async lightBulb(): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    for (let tries = 1; ; tries += 1) {
      await this.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: lost });
        return rows;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === 3) throw error;
      }
    }
  }

  /** What the hover at the caret says. */
  async hover(): Promise<Locator> {
    await this.press('Control+k', 'Control+i');
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor();
    return hover;
  }

  /** A hint in sight between the words of the draft. */
  hint(text: RegExp): Locator {
    return this.page.locator('.monaco-editor .view-line span', { hasText: text }).last();
  }

  /** Clicks what stands over a table; the rows of the list it opens. */
  async lens(text: RegExp): Promise<Locator> {
    await this.page.locator('.codelens-decoration a', { hasText: text }).first().click();
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Waits until the caret is in a line. */
  async caretAt(line: number): Promise<void> {
    const status = this.page.locator('#status\\.editor\\.selection');
    await status.filter({ hasText: `Ln ${String(line)},` }).waitFor();
  }

  /** Keeps a picture of the whole window, the caret not blinking. */
  async picture(
    name: string,
    folder = process.env['NIANBAO_PICTURES'] ?? 'out/pictures',
  ): Promise<void> {
    await this.keep(name, folder, 256, {});
  }

  /** Keeps a small picture of a part of the window. */
  async pictureOf(part: Part, name: string, folder: string): Promise<void> {
    await this.keep(name, folder, 64, { clip: part });
  }

  private async keep(
    name: string,
    folder: string,
    colours: number,
    part: { readonly clip?: Part },
  ): Promise<void> {
    mkdirSync(folder, { recursive: true });
    await this.page.waitForTimeout(400);
    const screenshot = await this.page.screenshot({ animations: 'disabled', ...part });
    const blank = await this.page.context().newPage();
    writeFileSync(path.join(folder, `${name}.png`), await lightPicture(screenshot, colours, blank));
    await blank.close();
  }
}
