import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Language } from '../../server/language/message.js';
import { toPanel, type SentToPage, type ToPanel } from './messages.js';
import { newNonce, pageHtml } from './page-html.js';
import { refusedPart } from './refused-part.js';

/**
 * The page in a panel, and the way to it. VS Code throws a page away when it is hidden and makes it anew when it is
 * shown; it then says that it is ready, and nothing is sent before.
 */
export class Page implements vscode.Disposable {
  readonly #webview: vscode.Webview;
  readonly #received = new vscode.EventEmitter<Exclude<ToPanel, { readonly kind: 'refused' }>>();
  readonly #subscriptions: vscode.Disposable;
  #ready = false;

  /** @param refused gets what of the talk was refused, by the page or here, to be logged */
  constructor(panel: vscode.WebviewPanel, refused: (what: string) => void) {
    this.#webview = panel.webview;
    this.#subscriptions = vscode.Disposable.from(
      this.#received,
      panel.webview.onDidReceiveMessage((data: unknown) => {
        const message = v.safeParse(toPanel, data);
        if (!message.success) {
          refused(
            `The panel of the statistics refused ${refusedPart(toPanel, data, message.issues)}.`,
          );
          return;
        }
        if (message.output.kind === 'refused') {
          refused(`The page of the statistics refused ${message.output.what}.`);
          return;
        }
        if (message.output.kind === 'ready') this.#ready = true;
        this.#received.fire(message.output);
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#ready = false;
      }),
    );
  }

  /** Fires with every message of the page that is as it should be. */
  readonly onDidReceive = this.#received.event;

  /** Whether the page runs and listens; what is said before that is lost. */
  get isReady(): boolean {
    return this.#ready;
  }

  /** Loads the page. It may read files of `dist/webview` and nothing else. */
  load(
    extension: vscode.Uri,
    { language, title }: { readonly language: Language; readonly title: string },
  ): void {
    const root = vscode.Uri.joinPath(extension, 'dist/webview');
    this.#webview.options = { enableScripts: true, localResourceRoots: [root] };
    this.#webview.html = pageHtml({
      script: this.#webview.asWebviewUri(vscode.Uri.joinPath(root, 'page.js')).toString(),
      source: this.#webview.cspSource,
      nonce: newNonce(),
      language,
      title,
    });
  }

  /** Sends the page something; lost on one that has not said that it is ready. */
  say(said: SentToPage): void {
    if (this.#ready) void this.#webview.postMessage(said);
  }

  dispose(): void {
    this.#ready = false;
    this.#subscriptions.dispose();
  }
}
