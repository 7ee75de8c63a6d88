import * as vscode from 'vscode';
import type { Language } from '../../server/language/message.js';
import type { Statistics } from '../../server/features/protocol/preview.js';
import {
  statisticsRequest,
  type StatisticsParams,
} from '../../server/features/protocol/statistics.js';
import type { Connection } from '../connection/connection.js';
import { messageLanguage } from '../language.js';
import { Answers } from './answers.js';
import { columnOf, openDocument } from './drafts.js';
import { FigurePlaces } from './figure-at.js';
import { Newest } from './newest.js';
import { Page } from './page.js';
import { nameOf, panelTitle } from './panel-title.js';

/** What a panel is made with. */
export interface PanelOptions {
  readonly context: vscode.ExtensionContext;
  readonly connection: Connection;
  /** The report it shows at first; undefined where there is none. */
  readonly uri: vscode.Uri | undefined;
  /** Whether it stays with that report. */
  readonly pinned: boolean;
  /** The drafts that all panels show. */
  readonly shown: () => readonly vscode.Uri[];
}

/** Why there are no statistics of a draft, in the words of the page. */
type Nothing = 'noReport' | 'closed';

/** Milliseconds the caret must rest before the page hears of it. */
const pause = 40;

/** The statistics of one report in a panel, kept up to date while they are in sight. */
export class StatisticsPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #connection: Connection;
  readonly #page: Page;
  readonly #newest: Newest<string, Statistics | Nothing>;
  readonly #pinAsked = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #allShown: () => readonly vscode.Uri[];
  #uri: vscode.Uri | undefined;
  #pinned: boolean;
  #shown: Statistics | undefined;
  #places: FigurePlaces | undefined;
  #caretTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param panel a new one, or one VS Code kept while the window was reloaded */
  constructor(panel: vscode.WebviewPanel, options: PanelOptions) {
    const { context, connection, uri, pinned, shown } = options;
    this.#panel = panel;
    this.#connection = connection;
    this.#uri = uri;
    this.#pinned = pinned;
    this.#allShown = shown;
    this.#newest = new Newest(
      (key) => this.#request(key),
      (answer) => this.#take(answer),
      (error) => connection.output.debug(`${statisticsRequest}: ${String(error)}`),
    );
    this.#page = new Page(panel, (what) => connection.output.warn(what));
    const answers = new Answers({
      connection,
      storage: context.globalStorageUri,
      uri: () => this.#uri,
      shown: () => this.#shown,
      column: () => this.#panel.viewColumn,
      refreshed: () => this.#refreshed(),
      say: (said) => this.#page.say(said),
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#page,
      this.#pinAsked,
      this.#page.onDidReceive((message) => {
        if (message.kind === 'ready') void this.#refreshed();
        else if (message.kind !== 'pin') answers.give(message);
        else if (message.pinned !== this.#pinned) this.#pinAsked.fire();
      }),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#newest.forget();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!this.isOf(textEditor.document.uri)) return;
        clearTimeout(this.#caretTimer);
        this.#caretTimer = setTimeout(() => this.#tellCaret(textEditor), pause);
      }),
    );
    const media = vscode.Uri.joinPath(context.extensionUri, 'media');
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, 'statistics-light.svg'),
      dark: vscode.Uri.joinPath(media, 'statistics-dark.svg'),
    };
    this.retitle();
    this.#page.load(context.extensionUri, { language: this.#language, title: panel.title });
  }

  /** Fires when the page asks that it stay with its report, or no longer. */
  readonly onDidAskPin = this.#pinAsked.event;

  /** The draft of its report; undefined where it shows none. */
  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  /** Whether it stays with its report. */
  get isPinned(): boolean {
    return this.#pinned;
  }

  /** Whether the keys go to it. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  onDidDispose(listener: () => void): vscode.Disposable {
    return this.#panel.onDidDispose(listener);
  }

  /** Whether it shows the report of a draft. */
  isOf(uri: vscode.Uri): boolean {
    return this.#uri?.toString() === uri.toString();
  }

  /** Brings it in sight where it is, but not over the draft in front; the focus stays where that is. */
  reveal(): void {
    const { viewColumn } = this.#panel;
    const covers =
      viewColumn !== undefined && viewColumn === vscode.window.activeTextEditor?.viewColumn;
    this.#panel.reveal(covers ? vscode.ViewColumn.Beside : undefined, true);
  }

  /** Shows another report, or the same one under another name. */
  setReport(uri: vscode.Uri): void {
    if (this.isOf(uri)) return;
    this.#uri = uri;
    this.#forget();
    this.restate();
  }

  /** Has it stay with its report, or follow the draft in front. */
  setPinned({ pinned }: { readonly pinned: boolean }): void {
    this.#pinned = pinned;
    this.restate();
  }

  /** Shows what there is to show now; while it is hidden, when it is shown again. */
  refresh(): void {
    void this.#refreshed();
  }

  /** The same, and the name on the tab. */
  restate(): void {
    this.retitle();
    this.refresh();
  }

  /** The name on the tab, which is another where panels show drafts of one name. */
  retitle(): void {
    const title = panelTitle(this.#uri, { pinned: this.#pinned, shown: this.#allShown() });
    if (this.#panel.title !== title) this.#panel.title = title;
  }

  dispose(): void {
    clearTimeout(this.#caretTimer);
    this.#newest.forget();
    this.#subscriptions.dispose();
    this.#panel.dispose();
  }

  get #language(): Language {
    return messageLanguage(this.#uri);
  }

  async #refreshed(): Promise<void> {
    if (!this.#page.isReady) return;
    if (this.#uri === undefined) this.#sayNothing('noDraft');
    else await this.#newest.ask(this.#uri.toString());
  }

  async #request(key: string): Promise<Statistics | Nothing> {
    if (!(await this.#isOpen(vscode.Uri.parse(key)))) return 'closed';
    const asked: StatisticsParams = { uri: key };
    const answer = await this.#connection.request<Statistics | null>(statisticsRequest, asked);
    return answer ?? 'noReport';
  }

  /**
   * Whether the server knows the draft. One in a tab that was not looked at since the window was opened is opened for
   * it, and so is the one the panel is pinned to; another that was closed stays closed.
   */
  async #isOpen(uri: vscode.Uri): Promise<boolean> {
    if (openDocument(uri) !== undefined) return true;
    if (!this.#pinned && columnOf(uri) === undefined) return false;
    try {
      await vscode.workspace.openTextDocument(uri);
      return true;
    } catch {
      return false;
    }
  }

  #take(answer: Statistics | Nothing): void {
    if (typeof answer === 'string') {
      this.#forget();
      this.#sayNothing(answer);
      return;
    }
    this.#shown = answer;
    this.#places = new FigurePlaces(answer.figures);
    this.#page.say({
      kind: 'statistics',
      statistics: JSON.stringify(answer),
      name: nameOf(this.#uri) ?? '',
      pinned: this.#pinned,
    });
    const editor = vscode.window.visibleTextEditors.find(({ document }) => this.isOf(document.uri));
    if (editor !== undefined) this.#tellCaret(editor);
  }

  #forget(): void {
    this.#newest.forget();
    this.#shown = undefined;
    this.#places = undefined;
  }

  #sayNothing(why: 'noDraft' | Nothing): void {
    const language = this.#language;
    this.#page.say({
      kind: 'nothing',
      why,
      name: nameOf(this.#uri),
      pinned: this.#pinned,
      language,
    });
  }

  /** While the figures are of an older version nothing is told: their successors are on the way. */
  #tellCaret({ document, selection }: vscode.TextEditor): void {
    if (this.#places === undefined || this.#shown?.version !== document.version) return;
    this.#page.say({ kind: 'caret', figure: this.#places.at(selection.active) });
  }
}
