import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Analysis, AnalysisOptions } from '../analysis.js';
import type { Analyses } from './analyses.js';
import type { WorkspaceFile, WorkspaceFiles } from './files.js';
import type { DraftSettings, Settings } from './settings.js';

/** What there is to say of one file of the folder. */
export type FolderReport =
  | { readonly kind: 'unchanged'; readonly uri: string; readonly id: string }
  | {
      readonly kind: 'full';
      readonly uri: string;
      readonly id: string;
      readonly items: Diagnostic[];
    };

/** What is remembered of a file that is not open; its text and its findings are not. */
interface Known {
  readonly stamp: string | undefined;
  readonly options: AnalysisOptions;
  readonly id: string;
  readonly isReport: boolean;
}

/** Gives the diagnostics of a text that is not open. */
export type DiagnoseText = (
  uri: string,
  analysis: Analysis,
  settings: DraftSettings,
) => Diagnostic[];

/** Checks every draft of the workspace folders without opening them, and each again only after it changed. */
export class FolderReports {
  readonly #files: WorkspaceFiles;
  readonly #analyses: Analyses;
  readonly #settings: Settings;
  readonly #diagnose: DiagnoseText;
  readonly #known = new Map<string, Known>();
  readonly #listings = new Map<string, readonly WorkspaceFile[]>();
  #isWatched = false;
  #changes = 0;

  constructor(
    files: WorkspaceFiles,
    analyses: Analyses,
    settings: Settings,
    diagnose: DiagnoseText,
  ) {
    this.#files = files;
    this.#analyses = analyses;
    this.#settings = settings;
    this.#diagnose = diagnose;
  }

  /** Says that {@link changed} is called for whatever changes: folders are then listed only after it was. */
  watched(): void {
    this.#isWatched = true;
  }

  /** Notes that a file was written, made or deleted. */
  changed(uri: string): void {
    this.#known.delete(uri);
    this.#listings.clear();
    this.#changes += 1;
  }

  /**
   * Reports of all drafts under `folders` except those of which `isOpen` holds, one by one as they are made.
   * `previous` are the ids the client has. A file that is no report is passed over, unless the client has
   * something of it; so is one that was deleted. Stops quietly when cancelled.
   */
  async *reports(
    folders: readonly string[],
    previous: ReadonlyMap<string, string>,
    isOpen: (uri: string) => boolean,
    token: CancellationToken,
  ): AsyncGenerator<FolderReport> {
    const seen = new Set<string>();
    for (const folder of folders) {
      for (const file of await this.#list(folder, token)) {
        if (token.isCancellationRequested) return;
        if (seen.has(file.uri)) continue;
        seen.add(file.uri);
        if (isOpen(file.uri)) continue;
        const report = await this.#report(file, previous.get(file.uri));
        if (report) yield report;
      }
    }
    for (const uri of previous.keys()) {
      if (seen.has(uri) || isOpen(uri)) continue;
      this.#known.delete(uri);
      yield { kind: 'full', uri, id: this.#analyses.nextId(), items: [] };
    }
  }

  async #list(folder: string, token: CancellationToken): Promise<readonly WorkspaceFile[]> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const changesBefore = this.#changes;
    const files = await this.#files.list(folder, token);
    const isCurrent = this.#changes === changesBefore && !token.isCancellationRequested;
    if (this.#isWatched && isCurrent) this.#listings.set(folder, files);
    return files;
  }

  async #report(
    file: WorkspaceFile,
    previous: string | undefined,
  ): Promise<FolderReport | undefined> {
    const { uri, stamp } = file;
    const settings = await this.#settings.of(uri);
    const known = this.#known.get(uri);
    const isCurrent =
      known?.options === settings.options && stamp !== undefined && known.stamp === stamp;
    if (isCurrent && known.id === previous) return { kind: 'unchanged', uri, id: known.id };
    if (isCurrent && !known.isReport && previous === undefined) return undefined;

    const text = await this.#files.read(uri);
    const analysis = text === undefined ? undefined : this.#analyses.once(text, settings.options);
    const id = this.#analyses.nextId();
    this.#known.set(uri, {
      stamp,
      options: settings.options,
      id,
      isReport: analysis !== undefined,
    });
    if (!analysis) return previous === undefined ? undefined : { kind: 'full', uri, id, items: [] };
    return { kind: 'full', uri, id, items: this.#diagnose(uri, analysis, settings) };
  }
}
