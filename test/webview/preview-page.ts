import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Statistics } from '../../server/features/protocol-statistics.js';
import type { Language } from '../../server/language/message.js';
import type { SentToPage, ToPanel } from '../../client/preview/messages.js';
import { themes, type ThemeName } from './themes.js';

const address = 'https://preview.example/';
const nonce = 'bm9uY2Utb2YtdGhlLXRlc3Q';

/** The policy of the panel: nothing but the page's own script, and pictures it made. */
const policy = [
  `default-src 'none'`,
  `script-src 'nonce-${nonce}'`,
  `style-src 'nonce-${nonce}' ${address}`,
  `img-src ${address} data: blob:`,
  `font-src ${address}`,
].join('; ');

export interface Look {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** Statistics the page gets as soon as it says that it is ready; it is then painted when `open` is done. */
  readonly answer?: Statistics;
  /** A script that cannot be loaded. */
  readonly missing?: string;
}

/** A browser that shows the page as VS Code would: under its policy, with its variables, and with an ear for what it says. */
export class Previews {
  private readonly browser: Browser;
  private readonly scripts: Scripts;

  private constructor(browser: Browser, scripts: Scripts) {
    this.browser = browser;
    this.scripts = scripts;
  }

  static async start(): Promise<Previews> {
    const { launchChromium } = await import('../../scripts/hosts/chromium.mjs');
    const scripts = await bundledPage();
    return new Previews(await launchChromium(), scripts);
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  async open({
    theme = 'light',
    width = 480,
    height = 800,
    answer,
    missing,
  }: Look = {}): Promise<PreviewPage> {
    const context = await this.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    if (answer !== undefined) {
      await page.addInitScript(answerAtOnce, { statistics: JSON.stringify(answer), picture });
    }
    await page.route(`${address}**`, async (route) => {
      const name = route.request().url().slice(address.length);
      if (name === missing) return route.abort();
      const script = this.scripts.get(name);
      return route.fulfill({
        contentType:
          script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
        body: script ?? pageHtml(theme),
      });
    });
    const preview = new PreviewPage(page);
    if (answer === undefined) {
      await page.goto(address);
      await preview.ready();
      return preview;
    }
    // Whoever asks the page anything meanwhile has it run a script, which the picture waits for.
    const told = page.waitForEvent('console', (message) => message.text().startsWith(picture));
    await page.goto(address, { waitUntil: 'commit' });
    preview.picture = Number((await told).text().slice(picture.length));
    return preview;
  }
}

/** By the name of their file. */
type Scripts = ReadonlyMap<string, string>;

/** The page's scripts as they are shipped. */
export async function bundledPage(): Promise<Scripts> {
  const { pageBundles } = await import('../../scripts/page-bundle.mjs');
  const results = await Promise.all(
    pageBundles.map((each) => build({ ...each, outdir: 'out', minify: true, write: false })),
  );
  const files = results.flatMap(({ outputFiles }) => outputFiles);
  return new Map(files.map((file) => [path.basename(file.path), file.text]));
}

/** What they weigh together. */
export function bytesOf(scripts: Scripts): number {
  return [...scripts.values()].reduce((sum, script) => sum + Buffer.byteLength(script), 0);
}

export class PreviewPage {
  readonly page: Page;
  /** When it was painted first, in milliseconds since its beginning, where it was opened with an answer. */
  picture: number | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() =>
      (window as unknown as { said: ToPanel[] }).said.some(({ kind }) => kind === 'ready'),
    );
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async show(
    statistics: Statistics,
    { name = '报告.md', pinned = false }: { name?: string; pinned?: boolean } = {},
  ): Promise<void> {
    const sent = JSON.stringify(statistics);
    await this.tell({ kind: 'statistics', statistics: sent, name, pinned });
  }

  async showNothing(why: 'noDraft' | 'noReport' | 'closed', language: Language): Promise<void> {
    await this.tell({ kind: 'nothing', why, name: '笔记.md', pinned: false, language });
  }

  /** Sends what the panel would; the page has drawn it, to its end, when this ends. */
  async tell(message: SentToPage): Promise<void> {
    await this.page.evaluate(async (data) => {
      window.postMessage(data, '*');
      await new Promise((resolve) => setTimeout(resolve, 0));
      do await new Promise((resolve) => requestAnimationFrame(resolve));
      while (document.querySelector('main[aria-busy]') !== null);
    }, message);
  }

  /** What the page said to its panel since it was asked last, its `ready` left out. */
  async heard(): Promise<readonly ToPanel[]> {
    const all = await this.page.evaluate(() =>
      (window as unknown as { said: ToPanel[] }).said.splice(0),
    );
    return all.filter(({ kind }) => kind !== 'ready');
  }

  /** Waits until the page has said something of a kind. */
  async hears<Kind extends ToPanel['kind']>(
    kind: Kind,
  ): Promise<Extract<ToPanel, { readonly kind: Kind }>> {
    await this.page.waitForFunction(
      (wanted) =>
        (window as unknown as { said: ToPanel[] }).said.some((each) => each.kind === wanted),
      kind,
    );
    const found = (await this.heard()).find(
      (message): message is Extract<ToPanel, { readonly kind: Kind }> => message.kind === kind,
    );
    if (found === undefined) throw new Error(`The page said nothing of kind ${kind}.`);
    return found;
  }

  /** What its policy kept the page from doing, and errors of its script. */
  async troubles(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { troubles: string[] }).troubles);
  }

  /** Another page beside it, to paste and to read things in, without a policy. */
  async beside(): Promise<Page> {
    return this.page.context().newPage();
  }

  async figure(id: string): Promise<Record<'row' | 'text', string>> {
    return this.page.evaluate((figure) => {
      const place = document.querySelector(`.form-table [data-figure="${CSS.escape(figure)}"]`);
      return { row: place?.closest('tr')?.textContent ?? '', text: place?.textContent ?? '' };
    }, id);
  }
}

/** What a page begins with that tells when it was painted. */
const picture = 'picture ';

/** Runs in the page before all else: answers the page's `ready`, and tells when there is a picture of that. */
function answerAtOnce({
  statistics,
  picture: word,
}: {
  readonly statistics: string;
  readonly picture: string;
}): void {
  const page = window as unknown as { readonly said: { push: (message: ToPanel) => number } };
  const tell = (): void => console.info(`${word}${String(performance.now())}`);
  window.addEventListener('message', () => requestAnimationFrame(() => setTimeout(tell, 0)), {
    once: true,
  });
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const { said } = page;
    const push = said.push.bind(said);
    said.push = (message) => {
      const answer = { kind: 'statistics', statistics, name: '报告.md', pinned: false };
      // From a task of its own, as it comes from another process: else the browser, which looks after who posts a
      // message where a test listens, parses the page's script once more, and counts as the page's time.
      if (message.kind === 'ready') setTimeout(() => window.postMessage(answer, '*'), 0);
      return push(message);
    };
  });
}

function pageHtml(theme: ThemeName): string {
  const { bodyClass, variables } = themes[theme];
  return `<!DOCTYPE html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>统计</title>
    <script nonce="${nonce}">
      window.said = [];
      window.troubles = [];
      addEventListener('securitypolicyviolation', (event) =>
        troubles.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
      addEventListener('error', ({ message }) => troubles.push(message));
      addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
      const variables = ${JSON.stringify(variables)};
      for (const [name, value] of Object.entries(variables)) {
        if (value !== '') document.documentElement.style.setProperty('--vscode-' + name, value);
      }
      window.acquireVsCodeApi = () => ({
        postMessage: (message) => void said.push(structuredClone(message)),
        // In the page, as in VS Code: what a browser stores it stores in another process, for which the page waits.
        getState: () => JSON.parse(window.name || 'null') ?? undefined,
        setState: (state) => void (window.name = JSON.stringify(state)),
      });
    </script>
    <script nonce="${nonce}" src="${address}page.js" defer></script>
  </head>
  <body class="${bodyClass}"></body>
</html>`;
}
