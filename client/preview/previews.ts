import * as v from 'valibot';
import * as vscode from 'vscode';
import type { Connection } from '../connection/connection.js';
import type { Statuses } from '../draft/statuses.js';
import { openDocument } from './drafts.js';
import { pageState } from './messages.js';
import { movedWith } from './moved-with.js';
import { panelTitle } from './panel-title.js';
import { StatisticsPanel } from './panel.js';
import { viewType } from './view-type.js';

/** Milliseconds in which a document that is closed may be opened again, as happens when its language changes. */
const reopening = 200;

/** What the previews are made with. */
export interface PreviewsOptions {
  readonly context: vscode.ExtensionContext;
  readonly connection: Connection;
  readonly statuses: Statuses;
}

/** Every panel: one that follows the active report, and any number that are pinned, one to a report. */
export class Previews implements vscode.Disposable {
  readonly #options: PreviewsOptions;
  readonly #panels = new Set<StatisticsPanel>();
  readonly #subscriptions: vscode.Disposable;

  constructor(options: PreviewsOptions) {
    this.#options = options;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      options.statuses.onDidChange(() => this.#follow()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        setTimeout(() => this.#closed(uri), reopening);
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#renamed(oldUri, newUri);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('nianbao')) this.#each((panel) => panel.restate());
      }),
    );
  }

  /** Shows the statistics of a report beside it, in the panel that follows. */
  show(uri: vscode.Uri): void {
    const following = this.#following;
    if (following === undefined) {
      this.#create(uri, { pinned: false });
      return;
    }
    following.setReport(uri);
    this.#retitle();
    following.reveal();
  }

  /** Shows those of a report in a panel of its own that stays with it. */
  showPinned(uri: vscode.Uri): void {
    const pinned = this.#pinnedTo(uri);
    if (pinned === undefined) this.#create(uri, { pinned: true });
    else pinned.reveal();
  }

  /** The report the panel shows that has the focus; undefined where none has. */
  get activeReport(): vscode.Uri | undefined {
    return [...this.#panels].find(({ isActive }) => isActive)?.uri;
  }

  /** Takes back a panel VS Code kept while the window was reloaded. */
  restore(panel: vscode.WebviewPanel, state: unknown): void {
    const kept = v.safeParse(pageState, state);
    const key = kept.success ? kept.output.uri : null;
    const uri = key === null ? undefined : vscode.Uri.parse(key);
    const pinned = kept.success && kept.output.pinned && uri !== undefined;
    if (pinned ? this.#pinnedTo(uri) : this.#following) panel.dispose();
    else this.#add(panel, pinned ? uri : (this.#activeReport ?? uri), { pinned });
  }

  /** What is said of an open document may be another than before. */
  changed(uri: vscode.Uri): void {
    if (openDocument(uri) === undefined) return;
    this.#each((panel) => {
      if (panel.isOf(uri)) panel.refresh();
    });
  }

  /** The server runs anew. */
  restarted(): void {
    this.#each((panel) => panel.refresh());
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#each((panel) => panel.dispose());
  }

  get #following(): StatisticsPanel | undefined {
    return [...this.#panels].find(({ isPinned }) => !isPinned);
  }

  #pinnedTo(uri: vscode.Uri): StatisticsPanel | undefined {
    return [...this.#panels].find((panel) => panel.isPinned && panel.isOf(uri));
  }

  /** The report in the active editor; a comparison or a peek is no editor of one. */
  get #activeReport(): vscode.Uri | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor?.viewColumn === undefined) return undefined;
    return this.#options.statuses.of(editor.document) && editor.document.uri;
  }

  #create(uri: vscode.Uri, { pinned }: { readonly pinned: boolean }): void {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const title = panelTitle(uri, { pinned, shown: [uri, ...this.#shown] });
    const panel = vscode.window.createWebviewPanel(viewType, title, column, {
      enableFindWidget: true,
    });
    this.#add(panel, uri, { pinned });
  }

  #add(
    webviewPanel: vscode.WebviewPanel,
    uri: vscode.Uri | undefined,
    { pinned }: { readonly pinned: boolean },
  ): void {
    const { context, connection } = this.#options;
    const panel = new StatisticsPanel(webviewPanel, {
      context,
      connection,
      uri,
      pinned,
      shown: () => this.#shown,
    });
    this.#panels.add(panel);
    this.#retitle();
    panel.onDidAskPin(() => this.#turn(panel));
    panel.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
      this.#retitle();
    });
  }

  /** A panel that follows is pinned, or one that is pinned follows; what would then be there twice is closed. */
  #turn(panel: StatisticsPanel): void {
    const pinned = !panel.isPinned;
    const double = pinned ? panel.uri && this.#pinnedTo(panel.uri) : this.#following;
    double?.dispose();
    panel.setPinned({ pinned });
    if (!pinned) this.#follow();
  }

  #follow(): void {
    const report = this.#activeReport;
    if (report === undefined) return;
    this.#following?.setReport(report);
    this.#retitle();
  }

  #closed(uri: vscode.Uri): void {
    if (openDocument(uri) !== undefined) return;
    this.#each((panel) => {
      // A panel that is pinned keeps showing what its report said.
      if (panel.isOf(uri) && !panel.isPinned) panel.refresh();
    });
  }

  #renamed(from: vscode.Uri, to: vscode.Uri): void {
    this.#each((panel) => {
      const own = panel.uri?.toString();
      const moved = own === undefined ? undefined : movedWith(own, from.toString(), to.toString());
      if (moved !== undefined) panel.setReport(vscode.Uri.parse(moved));
    });
    this.#retitle();
  }

  /** The drafts that panels show. */
  get #shown(): readonly vscode.Uri[] {
    return [...this.#panels].flatMap(({ uri }) => uri ?? []);
  }

  #retitle(): void {
    this.#each((panel) => panel.retitle());
  }

  #each(tell: (panel: StatisticsPanel) => void): void {
    for (const panel of [...this.#panels]) tell(panel);
  }
}
