import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { Analysis, AnalysisOptions } from '../../analysis.js';
import type { ListedReport } from '../../features/protocol/folder.js';
import type { Analyses } from '../analyses.js';
import type { WorkspaceFile, WorkspaceFiles } from '../files/files.js';
import type { FolderListing } from '../files/folder-listing.js';
import type { Neighbours } from './neighbours.js';
import type { DraftSettings, Settings } from '../settings.js';

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
  /** Undefined for what is no report. */
  readonly listed: ListedReport | undefined;
}

/** A file that was just read; nobody keeps it. */
interface Read {
  readonly known: Known;
  readonly analysis: Analysis | undefined;
  readonly items: Diagnostic[];
}

/** What is said of a text that is not open. */
export interface Saying {
  readonly diagnostics: (uri: string, analysis: Analysis, settings: DraftSettings) => Diagnostic[];
  readonly listed: (uri: string, analysis: Analysis, settings: DraftSettings) => ListedReport;
  /** Whether the client will ask for the diagnostics of the folder. */
  readonly isAsked: boolean;
}

/** Where the drafts of the folders are, and what each is held against. */
export interface FolderSource {
  readonly files: WorkspaceFiles;
  readonly listing: FolderListing;
  readonly neighbours: Neighbours;
  readonly analyses: Analyses;
  readonly settings: Settings;
}

/** Files whose diagnostics are kept at most for a client that has not come to them yet: a few megabytes. */
const mostAhead = 512;

/**
 * Looks at every draft of the workspace folders without opening them, and at each again only after something changed,
 * whatever it is asked for: two that ask at the same time have one reading.
 */
export class FolderReports {
  readonly #source: FolderSource;
  readonly #saying: Saying;
  readonly #known = new Map<string, Known>();
  /** Files that are being read. */
  readonly #reading = new Map<string, Promise<Read>>();
  /** Diagnostics made for another purpose before the client asked for them. */
  readonly #ahead = new Map<string, Pick<Read, 'known' | 'items'>>();
  /** What the client was told when all files had been looked at, and nothing has changed since. */
  #settled: ReadonlyMap<string, string> | undefined;
  #changes = 0;
  /** Closed since they were last reported. A client forgets the ids of what it closes, but shows its findings on. */
  readonly #closed = new Set<string>();

  constructor(source: FolderSource, saying: Saying) {
    this.#source = source;
    this.#saying = saying;
  }

  /** Notes that a file was written, made or deleted. */
  changed(uri: string): void {
    this.unsettle();
    this.#forget(uri);
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
      this.#forget(uri);
      const id = this.#source.analyses.nextId();
      given.set(uri, id);
      yield { kind: 'full', uri, id, items: [] };
    }
    if (this.#source.listing.isWatched && this.#changes === changes) this.#settled = given;
  }

  /** How the report in a file stands; undefined for what cannot be read or is none. */
  async listed(file: WorkspaceFile): Promise<ListedReport | undefined> {
    const known = await this.#current(file);
    return (known ?? (await this.#read(file)).known).listed;
  }

  /** The report in a file; undefined for what cannot be read or is none. */
  async analysis(file: WorkspaceFile): Promise<Analysis | undefined> {
    return (await this.#read(file)).analysis;
  }

  async #report(
    file: WorkspaceFile,
    previous: string | undefined,
  ): Promise<FolderReport | undefined> {
    const { uri } = file;
    const known = await this.#current(file);
    const ahead = this.#ahead.get(uri);
    this.#ahead.delete(uri);
    if (known !== undefined) {
      if (known.id === previous) return { kind: 'unchanged', uri, id: known.id };
      if (!known.listed && previous === undefined) return undefined;
    }
    const isAhead = ahead !== undefined && ahead.known.id === known?.id;
    const { known: now, items } = isAhead ? ahead : await this.#read(file);
    // The client has them now.
    this.#ahead.delete(uri);
    const mayBeShown = now.listed !== undefined || previous !== undefined || this.#closed.has(uri);
    return mayBeShown ? { kind: 'full', uri, id: now.id, items } : undefined;
  }

  /** What is known of a file, if it still holds. */
  async #current({ uri, stamp }: WorkspaceFile): Promise<Known | undefined> {
    const settings = await this.#source.settings.of(uri);
    const { mark } = await this.#source.neighbours.bearingOn(uri);
    const known = this.#known.get(uri);
    if (known === undefined || stamp === undefined) return undefined;
    const { options } = settings;
    return known.stamp === stamp && known.options === options && known.mark === mark
      ? known
      : undefined;
  }

  /** Reads a file, once for all that ask while it is read. */
  #read(file: WorkspaceFile): Promise<Read> {
    const { uri } = file;
    const running = this.#reading.get(uri);
    if (running) return running;
    const reading = this.#readAnew(file).then(
      (read) => {
        // Of a file that changed meanwhile nothing is kept.
        if (this.#ends(uri, reading)) this.#keep(uri, read);
        return read;
      },
      (error: unknown) => {
        this.#ends(uri, reading);
        throw error;
      },
    );
    this.#reading.set(uri, reading);
    return reading;
  }

  async #readAnew(file: WorkspaceFile): Promise<Read> {
    const { uri, stamp } = file;
    const { files, neighbours, analyses } = this.#source;
    const before = await this.#current(file);
    const settings = await this.#source.settings.of(uri);
    const { mark, load } = await neighbours.bearingOn(uri);
    const others = await load();
    const text = await files.read(uri);
    const options = { ...settings.options, others: () => others };
    const analysis = text === undefined ? undefined : analyses.once(text, options);
    const listed = analysis && this.#saying.listed(uri, analysis, settings);
    const id = before?.mark === mark ? before.id : analyses.nextId();
    const known = { stamp, options: settings.options, mark, id, listed };
    return {
      known,
      analysis,
      items: analysis ? this.#saying.diagnostics(uri, analysis, settings) : [],
    };
  }

  #ends(uri: string, reading: Promise<Read>): boolean {
    if (this.#reading.get(uri) !== reading) return false;
    this.#reading.delete(uri);
    return true;
  }

  #keep(uri: string, { known, items }: Read): void {
    const isNew = this.#known.get(uri)?.id !== known.id;
    this.#known.set(uri, known);
    if (this.#saying.isAsked && isNew) this.#keepAhead(uri, { known, items });
  }

  #keepAhead(uri: string, ahead: Pick<Read, 'known' | 'items'>): void {
    this.#ahead.set(uri, ahead);
    if (this.#ahead.size <= mostAhead) return;
    for (const oldest of this.#ahead.keys()) {
      this.#ahead.delete(oldest);
      break;
    }
  }

  #forget(uri: string): void {
    this.#known.delete(uri);
    this.#reading.delete(uri);
    this.#ahead.delete(uri);
  }
}

/** Whether a client has the ids of all that was given. */
function isKnownTo(
  previous: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): boolean {
  return [...given].every(([uri, id]) => previous.get(uri) === id);
}
