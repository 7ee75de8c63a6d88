import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { summariseText } from '../analysis.js';
import { mayBeOneUnit, type ReportIdentity } from '../facts/other-reports/identify.js';
import type { OtherReport, ReportFile } from '../facts/other-reports/other-report.js';
import { unitOf } from '../facts/other-reports/unit-name.js';
import type { Others } from './analyses.js';
import { Summaries } from './summaries.js';
import { idOf, WorkspaceIndex, type IndexSource } from './workspace-index.js';

/** Where the reports of a workspace are, and whom to tell when they change. */
export interface NeighbourSource extends IndexSource {
  /** Called with the URIs of reports that may have other findings than before. */
  readonly changed: (uris: readonly string[]) => void;
  /** Called with the URIs of open reports of whose unit other years are at hand than before, or say something else. */
  readonly yearsChanged: (uris: readonly string[]) => void;
  /** Runs what nobody waits for, and logs what fails. */
  readonly attempt: (name: string, task: () => Promise<void>) => void;
}

/** What a file that is not open is held against. */
export interface Bearing {
  /** Another whenever one of those reports has changed; empty for none. */
  readonly mark: string;
  readonly load: () => Promise<readonly OtherReport[]>;
}

/** A report and the revision of its file. */
interface AtHand {
  readonly revision: number;
  /** Undefined for a file that turned out to hold no report. */
  readonly report: OtherReport | undefined;
}

/** Milliseconds after a change, so that many changes are told at once. */
const patience = 300;

/**
 * The reports of the workspace that bear on one: last year's of its unit, those of a government's units. Only these
 * are read in full, and only when one asks for them. What is open counts as it stands in the editor.
 */
export class Neighbours {
  readonly #source: NeighbourSource;
  readonly #index: WorkspaceIndex;
  readonly #summaries = new Summaries((id) => this.#read(id));
  readonly #ofOpen = new Map<string, { version: number; report: OtherReport | undefined }>();
  /** What each open document was last held against: it stays at hand, whatever else is read. */
  readonly #held = new Map<string, ReadonlyMap<string, AtHand>>();
  /** Open documents that wait for something to be read. */
  readonly #waiting = new Map<string, Promise<void>>();
  /** The other years of each open document's unit, as they were last given. */
  readonly #years = new Map<string, ReadonlyMap<string, AtHand>>();
  /** Open documents that wait for other years to be read. */
  readonly #waitingForYears = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: NeighbourSource) {
    this.#source = source;
    this.#index = new WorkspaceIndex(source);
  }

  /** What bears on an open document, as far as it is at hand; when the rest has been read, that is told. */
  of(uri: string): Others {
    const id = idOf(uri);
    return {
      find: (organization, year) => {
        const ids = this.#bearingOn(id, organization, year);
        const found = this.#allAtHand(this.#held.get(id), ids ?? []);
        this.#held.set(id, found);
        if (found.size !== ids?.length) this.#fetch(id, uri, organization, year);
        const reports = [...found.values()].flatMap(({ report }) => report ?? []);
        return { reports, mark: this.#mark(id, organization, year) };
      },
      mark: (organization, year) => this.#mark(id, organization, year),
    };
  }

  /** Waits until everything that bears on an open document is at hand, or cannot be had. */
  async atHand(uri: string): Promise<void> {
    try {
      await this.#waiting.get(idOf(uri));
    } catch {
      // In the log already; the document is held against what is at hand.
    }
  }

  /** What bears on a file that is not open, when the whole workspace has been looked through. */
  async bearingOn(uri: string): Promise<Bearing> {
    await this.#index.ready();
    this.#index.lookAtOpen(undefined);
    const ids = this.#bearingOnFile(idOf(uri));
    return {
      mark: ids.map((other) => this.#markOf(other)).join(' '),
      load: async () => {
        const reports = await Promise.all(ids.map((other) => this.#load(other)));
        return reports.filter((report) => report !== undefined);
      },
    };
  }

  /**
   * The reports of an open document's unit for other years, as far as they are at hand, the oldest first; when the rest
   * has been read, that is told. Of a year whose report lies about several times, all that lie nearest.
   */
  yearsOf(uri: string, own: ReportIdentity): readonly OtherReport[] {
    const id = idOf(uri);
    const ids = this.#otherYearsOf(id, own);
    const found = this.#allAtHand(this.#years.get(id), ids ?? []);
    this.#years.set(id, found);
    if (found.size !== ids?.length) this.#fetchYears(id, uri, own, found.size);
    return ofOneUnit(
      own,
      [...found.values()].map(({ report }) => report),
    );
  }

  /** The same, when all of them have been read. */
  async allYearsOf(uri: string, own: ReportIdentity): Promise<readonly OtherReport[]> {
    await this.#index.ready();
    const ids = this.#otherYearsOf(idOf(uri), own) ?? [];
    return ofOneUnit(own, await Promise.all(ids.map((other) => this.#load(other))));
  }

  /** Called when a document was opened or changed. */
  documentChanged(): void {
    this.#tellLater();
  }

  /** Called when a document was closed. */
  documentClosed(uri: string): void {
    const id = idOf(uri);
    this.#ofOpen.delete(id);
    this.#held.delete(id);
    this.#years.delete(id);
    this.#summaries.forget(id);
    this.#index.documentClosed(id);
    this.#tellLater();
  }

  /** Called when a file was written, made or deleted. */
  fileChanged(uri: string): void {
    const id = idOf(uri);
    this.#summaries.forget(id);
    this.#index.fileChanged(id);
    this.#tellLater();
  }

  /** Called when other files may belong to the workspace than before. */
  listChanged(): void {
    this.#index.listChanged();
    this.#tellLater();
  }

  /** Undefined before the workspace has been looked through. */
  #bearingOn(id: string, organization: string, year: number): readonly string[] | undefined {
    const unit = unitOf(organization);
    if (unit === undefined) return [];
    if (!this.#index.isBuilt) return undefined;
    this.#index.lookAtOpen(id);
    return this.#index.bearingOn(id, { unit, year });
  }

  /** Undefined before the workspace has been looked through. */
  #otherYearsOf(id: string, own: ReportIdentity): readonly string[] | undefined {
    if (!this.#index.isBuilt) return undefined;
    this.#index.lookAtOpen(id);
    return this.#index.otherYearsOf(id, own);
  }

  #bearingOnFile(id: string): readonly string[] {
    const indexed = this.#index.of(id);
    return indexed === undefined ? [] : this.#index.bearingOn(id, indexed);
  }

  #mark(id: string, organization: string, year: number): string {
    const marks = this.#bearingOn(id, organization, year)?.map(
      (other) =>
        this.#markOf(other) + (this.#atHand(this.#held.get(id), other) === undefined ? '?' : ''),
    );
    return marks?.join(' ') ?? '';
  }

  #markOf(id: string): string {
    return `${id}#${String(this.#index.revision(id))}`;
  }

  /** Of some reports those that are at hand; `kept` is what the one that asks was last given. */
  #allAtHand(
    kept: ReadonlyMap<string, AtHand> | undefined,
    ids: readonly string[],
  ): ReadonlyMap<string, AtHand> {
    const found = new Map<string, AtHand>();
    for (const id of ids) {
      const atHand = this.#atHand(kept, id);
      if (atHand !== undefined) found.set(id, atHand);
    }
    return found;
  }

  #atHand(kept: ReadonlyMap<string, AtHand> | undefined, id: string): AtHand | undefined {
    const revision = this.#index.revision(id);
    const document = this.#document(id);
    if (document !== undefined) return { revision, report: this.#ofDocument(id, document) };
    if (this.#summaries.has(id)) return { revision, report: this.#summaries.get(id) };
    const held = kept?.get(id);
    return held?.revision === revision ? held : undefined;
  }

  /** Reads what is missing, the whole workspace at first, and tells when the document has more than before. */
  #fetch(id: string, uri: string, organization: string, year: number): void {
    if (this.#waiting.has(id)) return;
    const before = this.#mark(id, organization, year);
    const fetch = async (): Promise<void> => {
      await this.#index.ready();
      const ids = this.#bearingOn(id, organization, year) ?? [];
      await Promise.all(ids.map((other) => this.#load(other)));
    };
    const fetching = fetch().finally(() => {
      this.#waiting.delete(id);
      if (this.#mark(id, organization, year) !== before) this.#source.changed([uri]);
    });
    this.#waiting.set(id, fetching);
    this.#source.attempt('others', () => fetching);
  }

  /** Reads the years that are missing, and tells when there are more than the number that was given. */
  #fetchYears(id: string, uri: string, own: ReportIdentity, given: number): void {
    if (this.#waitingForYears.has(id)) return;
    this.#waitingForYears.add(id);
    this.#source.attempt('years', async () => {
      try {
        await this.#index.ready();
        const ids = this.#otherYearsOf(id, own) ?? [];
        await Promise.all(ids.map((other) => this.#load(other)));
        if (ids.length > given) this.#source.yearsChanged([uri]);
      } finally {
        this.#waitingForYears.delete(id);
      }
    });
  }

  async #load(id: string): Promise<OtherReport | undefined> {
    const document = this.#document(id);
    return document === undefined ? this.#summaries.load(id) : this.#ofDocument(id, document);
  }

  async #read(id: string): Promise<OtherReport | undefined> {
    const text = await this.#source.files.read(id);
    return text === undefined ? undefined : summariseText(text, fileOf(id));
  }

  #ofDocument(id: string, document: TextDocument): OtherReport | undefined {
    const known = this.#ofOpen.get(id);
    if (known?.version === document.version) return known.report;
    const report = summariseText(document.getText(), fileOf(document.uri));
    this.#ofOpen.set(id, { version: document.version, report });
    return report;
  }

  #document(id: string): TextDocument | undefined {
    return this.#source.documents().find(({ uri }) => uri === id || idOf(uri) === id);
  }

  /** Tells of the reports that others bear on which have changed, when no more changes come for a moment. */
  #tellLater(): void {
    if (!this.#index.isBuilt) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#source.attempt('others', () => this.#tell());
    }, patience);
  }

  async #tell(): Promise<void> {
    await this.#index.ready();
    this.#index.lookAtOpen(undefined);
    const affected = this.#index.takeAffected();
    const open = new Map(this.#source.documents().map(({ uri }) => [idOf(uri), uri]));
    const ofUnit = [...this.#index.takeAffectedYears()].flatMap((id) => open.get(id) ?? []);
    if (ofUnit.length > 0) this.#source.yearsChanged(ofUnit);
    if (affected.size === 0) return;
    // What the open ones are held against is read first, so that they are told of once.
    const needed = [...affected]
      .filter((id) => open.has(id))
      .flatMap((id) => this.#bearingOnFile(id));
    await Promise.all(needed.map((id) => this.#load(id)));
    this.#source.changed([...affected].map((id) => open.get(id) ?? id));
  }
}

function fileOf(uri: string): ReportFile {
  return { uri, name: Utils.basename(URI.parse(uri)) };
}

function ofOneUnit(
  own: ReportIdentity,
  reports: readonly (OtherReport | undefined)[],
): readonly OtherReport[] {
  return reports.flatMap((report) => (report && mayBeOneUnit(own, report) ? report : []));
}
