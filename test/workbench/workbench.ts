import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { errors, type Browser, type Locator, type Page } from 'playwright-core';
import { DraftFolder } from './draft-folder.js';
import { Editor } from './editor.js';
import { settings, type Look } from './look.js';
import { Outline } from './outline.js';
import { lightPicture } from './picture.js';
import { Preview } from './preview.js';
import { Problems } from './problems.js';
import { slowLine } from './slow-line.js';
import { lost, patience } from './waiting.js';
import { isOpen, Window } from './window.js';

/** A rectangle of the page, in its pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a workbench is made of. */
interface Started {
  readonly page: Page;
  readonly folder: string;
  readonly openWindow: () => Promise<Page>;
  readonly end: () => Promise<void>;
}

/** A real VS Code with the extension installed and the samples open, used through keys, mouse and what can be seen. */
export class Workbench extends Window {
  readonly folder: DraftFolder;
  readonly editor: Editor;
  readonly problems = new Problems(this);
  readonly outline = new Outline(this);
  readonly preview = new Preview(this);
  /** Ends VS Code and its browser. */
  readonly stop: () => Promise<void>;

  private constructor({ page, folder, openWindow, end }: Started) {
    super(page, openWindow);
    this.folder = new DraftFolder(folder);
    this.editor = new Editor(this, this.folder);
    this.stop = end;
  }

  /** @param delay milliseconds that everything is under way between browser and server, there and back alike */
  static async start(look: Look, delay = 0): Promise<Workbench> {
    const { freshFolder, root } = await import('../../scripts/hosts/install.mjs');
    const { startCodeServer } = await import('../../scripts/hosts/code-server.mjs');
    const { launchChromium } = await import('../../scripts/hosts/chromium.mjs');
    const folder = freshFolder('drafts');
    cpSync(path.join(root, 'samples'), folder, { recursive: true });
    const server = await startCodeServer({
      data: freshFolder('workbench'),
      extension: root,
      settings: settings(look),
      language: look.language,
    });
    const line = delay > 0 ? await slowLine(server.authority, delay) : undefined;
    const browser = await launchChromium();
    const address = new URL(server.address(folder));
    if (line !== undefined) address.host = line.authority;
    const openWindow = (): Promise<Page> => opened(browser, address.href);
    const end = async (): Promise<void> => {
      await browser.close();
      await line?.close();
      await server.close();
    };
    return new Workbench({ page: await openWindow(), folder, openWindow, end });
  }

  /** Starts VS Code for the web, its extensions in a web worker and its folder a virtual one, in English. */
  static async startInWeb(): Promise<Workbench> {
    const { freshFolder, root } = await import('../../scripts/hosts/install.mjs');
    const { startCodeWeb } = await import('../../scripts/hosts/code-web.mjs');
    const { launchChromium } = await import('../../scripts/hosts/chromium.mjs');
    const folder = freshFolder('drafts');
    cpSync(path.join(root, 'samples'), folder, { recursive: true });
    const server = await startCodeWeb({ extension: root, folder });
    const browser = await launchChromium({ language: 'en-US' });
    const openWindow = (): Promise<Page> => opened(browser, server.address);
    const end = async (): Promise<void> => {
      await browser.close();
      server.close();
    };
    return new Workbench({ page: await openWindow(), folder, openWindow, end });
  }

  /** Opens a file at the top of the folder by its row in the explorer, where VS Code cannot search for files. */
  async openInExplorer(name: string): Promise<void> {
    const { page } = this;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await page.locator('.tab.active', { hasText: name }).waitFor({ timeout: patience });
  }

  /** Opens a file of the folder by its name, or by its path in it; again where the list was drawn anew under the click. */
  async open(name: string): Promise<void> {
    const own = path.basename(name);
    for (let tries = 1; ; tries += 1) {
      await this.pick('Control+p', name, own);
      try {
        await this.page.locator('.tab.active', { hasText: own }).waitFor({ timeout: lost });
        break;
      } catch (error) {
        if (!(error instanceof errors.TimeoutError) || tries === 3) throw error;
        await this.press('Escape');
      }
    }
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Closes every editor, unsaved changes thrown away. */
  async closeAll(): Promise<void> {
    await this.press('Escape', 'Escape');
    if (await this.page.locator('.tab.dirty').isVisible()) await this.command('File: Revert File');
    await this.command('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  /** The tab that says something. */
  tab(text: string | RegExp): Locator {
    return this.page.locator('.tab', { hasText: text });
  }

  /** Keeps a picture of the whole window, the caret not blinking. */
  async picture(
    name: string,
    folder = process.env['NIANBAO_PICTURES'] ?? 'out/pictures',
  ): Promise<void> {
    await this.#keep(name, folder, 256, {});
  }

  /** Keeps a small picture of a part of the window. */
  async pictureOf(part: Part, name: string, folder: string): Promise<void> {
    await this.#keep(name, folder, 64, { clip: part });
  }

  async #keep(
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

/** A window of VS Code in a browser that knows nothing of those before it. */
async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await isOpen(page);
  return page;
}
