import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { identifyText } from '../../analysis.js';
import { CancellationToken } from '../../features/lsp.js';
import type { WorkspaceFiles } from '../files/files.js';
import type { FolderListing } from '../files/folder-listing.js';
import type { UnitAndYear } from '../../facts/other-reports/identify.js';
import { ReportIndex } from './report-index.js';

/** Where the reports of a workspace are. */
export interface IndexSource {
  readonly files: WorkspaceFiles;
  readonly listing: FolderListing;
  /** URIs of the workspace folders. */
  readonly folders: () => readonly string[];
  /** Every open document. */
  readonly documents: () => readonly TextDocument[];
}

/** Files read at the same time while the workspace is looked through. */
const abreast = 4;

/**
 * Keeps the {@link ReportIndex} of a workspace as its files and open documents are. Nothing is read before
 * {@link WorkspaceIndex.ready} is first called; then every draft once, and again after it changed. What is open counts
 * as it stands in the editor. Reports go by {@link idOf} their URI.
 */
export class WorkspaceIndex {
  readonly #source: IndexSource;
  readonly #index = new ReportIndex();
  /** How often what is known of a file has changed. */
  readonly #revisions = new Map<string, number>();
  /** Files of the folders, by the stamp they had when they were listed. */
  readonly #listed = new Map<string, string | undefined>();
  /** Files to read again. */
  readonly #stale = new Set<string>();
  /** Open documents, by the version that was looked at. */
  readonly #open = new Map<string, number>();
  /** Files that changed, and reports on which they bore before. */
  #changed = new Set<string>();
  #affected = new Set<string>();
  /** Reports of the units whose reports for other years changed. */
  #affectedYears = new Set<string>();
  #isListed = false;
  #isBuilt = false;
  #looking: Promise<void> | undefined;

  constructor(source: IndexSource) {
    this.#source = source;
  }

  /** Whether the workspace has been looked through, if not since its last change. */
  get isBuilt(): boolean {
    return this.#isBuilt;
  }

  /**
   * Looks through what has not been looked at, or changed since. Rejects where something failed: folders that cannot be
   * listed are listed again the next time; a file that cannot be read holds up no other, and counts as no report until
   * it changes.
   */
  ready(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  /** The reports that bear on one, as far as is known now. */
  bearingOn(id: string, indexed: UnitAndYear): readonly string[] {
    return this.#index.bearingOn(id, indexed);
  }

  /** The reports of a unit for other years, as far as is known now. */
  otherYearsOf(id: string, indexed: UnitAndYear): readonly string[] {
    return this.#index.otherYearsOf(id, indexed);
  }

  /** Whose report a file is. */
  of(id: string): UnitAndYear | undefined {
    return this.#index.of(id);
  }

  /** Another number after every change of a file. */
  revision(id: string): number {
    return this.#revisions.get(id) ?? 0;
  }

  /** The reports on which those bear that have changed since this was last asked. */
  takeAffected(): ReadonlySet<string> {
    const affected = this.#affected;
    // Asked now, since a report it bears on may have become known after it.
    for (const id of this.#changed) this.#addDependents(affected, id);
    this.#changed = new Set();
    this.#affected = new Set();
    return affected;
  }

  /** The reports of whose unit one for another year has changed since this was last asked. */
  takeAffectedYears(): ReadonlySet<string> {
    const affected = this.#affectedYears;
    this.#affectedYears = new Set();
    return affected;
  }

  /** Notes that a file was written, made or deleted. */
  fileChanged(id: string): void {
    if (this.#listed.has(id)) this.#stale.add(id);
    else this.#isListed = false;
  }

  /** Notes that other files may belong to the workspace than before. */
  listChanged(): void {
    this.#isListed = false;
  }

  /** Looks at the open documents that changed, but for one of which the caller knows all. */
  lookAtOpen(except: string | undefined): void {
    for (const document of this.#source.documents()) {
      const id = idOf(document.uri);
      if (id === except || this.#open.get(id) === document.version) continue;
      this.#open.set(id, document.version);
      this.#set(id, identifyText(document.getText()));
    }
  }

  /** Notes that a document was closed: the file counts again as it is on disk. */
  documentClosed(id: string): void {
    if (!this.#open.delete(id)) return;
    if (this.#listed.has(id)) this.#stale.add(id);
    else this.#set(id, undefined);
  }

  async #look(): Promise<void> {
    const failures: unknown[] = [];
    while (!this.#isListed || this.#stale.size > 0) {
      if (!this.#isListed) await this.#list();
      const queue = [...this.#stale];
      this.#stale.clear();
      const readers = Array.from({ length: abreast }, () => this.#read(queue, failures));
      await Promise.all(readers);
    }
    this.#isBuilt = true;
    if (failures.length > 0) throw failures[0];
  }

  async #list(): Promise<void> {
    // Said first: what changes while the folders are listed is listed again.
    this.#isListed = true;
    const found = await this.#find().catch((error: unknown) => {
      this.#isListed = false;
      throw error;
    });
    for (const id of this.#listed.keys()) {
      if (found.has(id)) continue;
      this.#listed.delete(id);
      if (!this.#open.has(id)) this.#set(id, undefined);
    }
    for (const [id, stamp] of found) {
      if (stamp === undefined || this.#listed.get(id) !== stamp) this.#stale.add(id);
      this.#listed.set(id, stamp);
    }
  }

  /** The drafts of all folders, with their stamps. */
  async #find(): Promise<ReadonlyMap<string, string | undefined>> {
    const found = new Map<string, string | undefined>();
    for (const folder of this.#source.folders()) {
      for (const { uri, stamp } of await this.#source.listing.of(folder, CancellationToken.None)) {
        found.set(idOf(uri), stamp);
      }
    }
    return found;
  }

  async #read(queue: string[], failures: unknown[]): Promise<void> {
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (this.#open.has(id)) continue;
      let indexed: UnitAndYear | undefined;
      try {
        const text = await this.#source.files.read(id);
        indexed = text === undefined ? undefined : identifyText(text);
      } catch (error) {
        failures.push(error);
      }
      // Opened while it was read: the editor knows better.
      if (!this.#open.has(id)) this.#set(id, indexed);
    }
  }

  #set(id: string, indexed: UnitAndYear | undefined): void {
    if (indexed === undefined && this.#index.of(id) === undefined) return;
    this.#revisions.set(id, this.revision(id) + 1);
    // While the workspace is looked through for the first time, everything changes.
    if (this.#isBuilt) {
      this.#addDependents(this.#affected, id);
      this.#changed.add(id);
      this.#addOtherYears(this.#index.of(id), id);
      this.#addOtherYears(indexed, id);
    }
    this.#index.set(id, indexed);
  }

  /** Both of the unit it was before and of the one it is now. */
  #addOtherYears(indexed: UnitAndYear | undefined, id: string): void {
    if (indexed === undefined) return;
    for (const other of this.#index.otherYearsOf(id, indexed)) this.#affectedYears.add(other);
  }

  #addDependents(affected: Set<string>, id: string): void {
    for (const dependent of this.#index.dependents(id)) affected.add(dependent);
  }
}

/** A file's URI, spelled as every client's. */
export function idOf(uri: string): string {
  return URI.parse(uri).toString();
}
