import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Statistics } from '../../server/features/protocol/preview.js';
import type { Language } from '../../server/language/message.js';
import type { SentToPage, ToPanel } from '../../client/preview/messages.js';
import { themes, type ThemeName } from './themes.js';

const nonce = 'bm9uY2Utb2YtdGhlLXRlc3Q';

/** The policy of the panel: nothing but the page's own scripts, and pictures it made. */
const policy = [
  `default-src 'none'`,
  `script-src 'nonce-${nonce}'`,
  `style-src 'nonce-${nonce}' 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
].join('; ');

/** How the page is opened. */
export interface Look {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
  /** A script that cannot be loaded. */
  readonly missing?: string;
}

/** A browser that shows the page as VS Code would: under its policy, with its variables, and with an ear for what it says. */
export class Previews {
  private readonly browser: Browser;
  private readonly server: Server;

  private constructor(browser: Browser, server: Server) {
    this.browser = browser;
    this.server = server;
  }

  static async start(): Promise<Previews> {
    const { launchChromium } = await import('../../scripts/hosts/chromium.mjs');
    const server = serve(await bundledPage());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Previews(await launchChromium(), server);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Where there is an empty page. */
  get emptyAddress(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/`;
  }

  /** Where the page is, in a theme. */
  address(theme: ThemeName = 'light'): string {
    return this.emptyAddress + theme;
  }

  /** A window of a browser in which nothing is shown yet. */
  async window({ width = 480, height = 800 }: Look = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height } });
    return context.newPage();
  }

  async open(look: Look = {}): Promise<PreviewPage> {
    const page = await this.window(look);
    const { theme, missing } = look;
    if (missing !== undefined) await page.route(`**/${missing}`, (route) => route.abort());
    await page.goto(this.address(theme));
    const preview = new PreviewPage(page);
    await preview.ready();
    return preview;
  }
}

/** Scripts by their names, for the name of a theme the page in it, for anything else an empty page. */
function serve(scripts: Scripts): Server {
  return createServer(({ url = '' }, response) => {
    const name = url.slice(1);
    const script = scripts.get(name);
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(script ?? (name in themes ? pageHtml(name as ThemeName) : '<!DOCTYPE html>'));
  });
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

/** The page in a browser, and the panel's side of its talk. */
export class PreviewPage {
  readonly page: Page;

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

  /** The button of a figure in a table of the form. */
  figure(id: string): Locator {
    return this.page.locator(`.form-table [data-figure="${id}"]`);
  }

  async show(
    statistics: Statistics,
    { name = '报告.md', pinned = false }: { name?: string; pinned?: boolean } = {},
  ): Promise<void> {
    const sent = JSON.stringify(statistics);
    await this.tell({ kind: 'statistics', statistics: sent, name, pinned });
  }

  async showNothing(
    why: 'noDraft' | 'noReport' | 'closed',
    language: Language,
    { pinned = false }: { pinned?: boolean } = {},
  ): Promise<void> {
    await this.tell({ kind: 'nothing', why, name: '笔记.md', pinned, language });
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
        postMessage: (message) => {
          said.push(structuredClone(message));
          if (parent !== window) parent.postMessage(message, '*');
        },
        // In the page, as in VS Code: what a browser stores it stores in another process, for which the page waits.
        getState: () => JSON.parse(window.name || 'null') ?? undefined,
        setState: (state) => void (window.name = JSON.stringify(state)),
      });
    </script>
    <script nonce="${nonce}" src="/page.js" defer></script>
  </head>
  <body class="${bodyClass}"></body>
</html>`;
}
