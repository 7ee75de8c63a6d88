import * as vscode from 'vscode';
import type { Language } from '../../server/language/message.js';
import { documentHtml, newNonce } from '../preview/page-html.js';

/** What a page says. */
export interface PageText {
  readonly title: string;
  readonly markdown: string;
  readonly language: Language;
}

/**
 * A page beside the draft, to be read only: VS Code turns its Markdown into HTML, which is drawn once and runs nothing.
 * (VS Code's own preview follows its document, and stays blank where that changes while it is first drawn.)
 */
export class PageBeside implements vscode.Disposable {
  readonly #viewType: string;
  #panel: vscode.WebviewPanel | undefined;
  #shown: PageText | undefined;

  /** @param viewType what VS Code calls pages of this kind */
  constructor(viewType: string) {
    this.#viewType = viewType;
  }

  /** Shows a page in the place of the one before; the focus stays where it is. */
  async show(page: PageText): Promise<void> {
    const { title, markdown, language } = page;
    const body = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
    const nonce = newNonce();
    const html = documentHtml({
      language,
      // Nothing may run or be fetched, whatever the page says.
      policy: `default-src 'none'; style-src 'nonce-${nonce}'`,
      title,
      head: `<style nonce="${nonce}">${style}</style>`,
      body: `<main>${body}</main>`,
    });
    this.#shown = page;
    if (this.#panel === undefined) {
      this.#open(title).webview.html = html;
      return;
    }
    this.#panel.title = title;
    this.#panel.webview.html = html;
    // One just made is left alone: revealed before it is in its column, it would be opened in the draft's as well.
    this.#panel.reveal(undefined, true);
  }

  /** Closes a page, where it is still open and no other took its place. */
  close(page: PageText): void {
    if (this.#shown === page) this.dispose();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(title: string): vscode.WebviewPanel {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(this.#viewType, title, column, {
      enableFindWidget: true,
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
    return panel;
  }
}

const style = `
  body { padding: 0 1.5em 2em; line-height: 1.6; font-size: var(--vscode-font-size); }
  main { max-width: 60em; }
  h1, h2, h3 { font-weight: 600; line-height: 1.3; }
  h1, h2 { padding-bottom: 0.3em; border-bottom: 1px solid var(--vscode-panel-border, currentcolor); }
  blockquote {
    margin: 1em 0;
    padding: 0.1em 1em;
    background: var(--vscode-textBlockQuote-background);
    border-left: 4px solid var(--vscode-textBlockQuote-border, currentcolor);
  }
  pre { padding: 0.8em 1em; overflow: auto; background: var(--vscode-textCodeBlock-background); }
  code { font-family: var(--vscode-editor-font-family); font-size: var(--vscode-editor-font-size); }
  pre code { padding: 0; color: inherit; background: none; }
  li { margin: 0.6em 0; }
  table { border-collapse: collapse; }
  th, td { padding: 0.3em 0.8em; text-align: left; border: 1px solid var(--vscode-panel-border, currentcolor); }
  body.vscode-high-contrast pre,
  body.vscode-high-contrast-light pre { border: 1px solid var(--vscode-contrastBorder); }
`;
