import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Analysis, AnalysisOptions } from '../analysis.js';
import type { Analyses } from './analyses.js';
import type { WorkspaceFile, WorkspaceFiles } from './files.js';
import type { FolderListing } from './folder-listing.js';
import type { Neighbours } from './neighbours.js';
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
  /** Of the reports it was held against. */
  readonly mark: string;
  readonly id: string;
  readonly isReport: boolean;
}

/** Gives the diagnostics of a text that is not open. */
export type DiagnoseText = (
  uri: string,
  analysis: Analysis,
  settings: DraftSettings,
) => Diagnostic[];

/** Where the drafts of the folders are, and what each is held against. */
export interface FolderSource {
  readonly files: WorkspaceFiles;
  readonly listing: FolderListing;
  readonly neighbours: Neighbours;
  readonly analyses: Analyses;
  readonly settings: Settings;
}

/** Checks every draft of the workspace folders without opening them, and each again only after something changed. */
export class FolderReports {
  readonly #source: FolderSource;
  readonly #diagnose: DiagnoseText;
  readonly #known = new Map<string, Known>();
  /** What the client was told when all files had been looked at, and nothing has changed since. */
  #settled: ReadonlyMap<string, string> | undefined;
  #changes = 0;
  /** Closed since they were last reported. A client forgets the ids of what it closes, but shows its findings on. */
  readonly #closed = new Set<string>();

  constructor(source: FolderSource, diagnose: DiagnoseText) {
    this.#source = source;
    this.#diagnose = diagnose;
  }

  /** Notes that a file was written, made or deleted. */
  changed(uri: string): void {
    this.unsettle();
    this.#known.delete(uri);
    this.#source.listing.changed();
  }

  /** Notes that something changed for which a file may have another report: a document, a setting, the folders. */
  unsettle(): void {
    this.#settled = undefined;
    this.#changes += 1;
  }

  /** Notes that a document was closed, whatever became of its file. */
  closed(uri: string): void {
    this.#closed.add(uri);
    this.changed(uri);
  }

  /**
   * Reports of all drafts under `folders` except those of which `isOpen` holds, one by one as they are made.
   * `previous` are the ids the client has. A file that is no report is passed over, unless the client has something of
   * it, or may have because it was open; so is one that was deleted or renamed. Stops quietly when cancelled. As long as
   * nothing changes no file is looked at again, where changes are told: clients ask every few seconds.
   */
  async *reports(
    folders: readonly string[],
    previous: ReadonlyMap<string, string>,
    isOpen: (uri: string) => boolean,
    token: CancellationToken,
  ): AsyncGenerator<FolderReport> {
    if (this.#settled && isKnownTo(previous, this.#settled)) {
      for (const [uri, id] of this.#settled) yield { kind: 'unchanged', uri, id };
      return;
    }
    const changes = this.#changes;
    const given = new Map<string, string>();
    const seen = new Set<string>();
    for (const folder of folders) {
      for (const file of await this.#source.listing.of(folder, token)) {
        if (token.isCancellationRequested) return;
        if (seen.has(file.uri)) continue;
        seen.add(file.uri);
        if (isOpen(file.uri)) continue;
        const report = await this.#report(file, previous.get(file.uri));
        if (report) {
          given.set(report.uri, report.id);
          yield report;
        }
        this.#closed.delete(file.uri);
      }
    }
    // What was not listed when it was dropped need not be gone.
    if (token.isCancellationRequested) return;
    for (const uri of new Set([...previous.keys(), ...this.#closed])) {
      this.#closed.delete(uri);
      if (seen.has(uri) || isOpen(uri)) continue;
      this.#known.delete(uri);
      const id = this.#source.analyses.nextId();
      given.set(uri, id);
      yield { kind: 'full', uri, id, items: [] };
    }
    if (this.#source.listing.isWatched && this.#changes === changes) this.#settled = given;
  }

  async #report(
    file: WorkspaceFile,
    previous: string | undefined,
  ): Promise<FolderReport | undefined> {
    const { uri, stamp } = file;
    const { files, neighbours, analyses } = this.#source;
    const settings = await this.#source.settings.of(uri);
    const { mark, load } = await neighbours.bearingOn(uri);
    const known = this.#known.get(uri);
    const isCurrent =
      known?.options === settings.options &&
      known.mark === mark &&
      stamp !== undefined &&
      known.stamp === stamp;
    if (isCurrent && known.id === previous) return { kind: 'unchanged', uri, id: known.id };
    if (isCurrent && !known.isReport && previous === undefined) return undefined;

    const others = await load();
    const text = await files.read(uri);
    const options = { ...settings.options, others: () => others };
    const analysis = text === undefined ? undefined : analyses.once(text, options);
    const id = analyses.nextId();
    const isReport = analysis !== undefined;
    this.#known.set(uri, { stamp, options: settings.options, mark, id, isReport });
    if (!analysis) {
      const mayBeShown = previous !== undefined || this.#closed.has(uri);
      return mayBeShown ? { kind: 'full', uri, id, items: [] } : undefined;
    }
    return { kind: 'full', uri, id, items: this.#diagnose(uri, analysis, settings) };
  }
}

/** Whether a client has the ids of all that was given. */
function isKnownTo(
  previous: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): boolean {
  return [...given].every(([uri, id]) => previous.get(uri) === id);
}
