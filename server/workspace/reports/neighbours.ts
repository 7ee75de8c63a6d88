import { mayBeOneUnit, type ReportIdentity } from '../../facts/other-reports/identify.js';
import type { OtherReport } from '../../facts/other-reports/other-report.js';
import { unitOf } from '../../facts/other-reports/unit-name.js';
import type { Others } from '../analyses.js';
import { AskedReports } from './asked-reports.js';
import { ReportsAtHand } from './reports-at-hand.js';
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

/** Milliseconds after a change, so that many changes are told at once. */
const patience = 300;

/**
 * The reports of the workspace that bear on one: last year's of its unit, those of a government's units. Only these
 * are read in full, and only when one asks for them. What is open counts as it stands in the editor.
 */
export class Neighbours {
  readonly #source: NeighbourSource;
  readonly #index: WorkspaceIndex;
  readonly #reports: ReportsAtHand;
  /** What bears on each open document. */
  readonly #bearing: AskedReports;
  /** The other years of each open document's unit. */
  readonly #years: AskedReports;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: NeighbourSource) {
    this.#source = source;
    this.#index = new WorkspaceIndex(source);
    const { files, documents } = source;
    const revision = (id: string): number => this.#index.revision(id);
    this.#reports = new ReportsAtHand({ files, documents, revision });
    this.#bearing = new AskedReports(this.#reports);
    this.#years = new AskedReports(this.#reports);
  }

  /** What bears on an open document, as far as it is at hand; when the rest has been read, that is told. */
  of(uri: string): Others {
    const id = idOf(uri);
    return {
      find: (organization, year) => {
        const ids = this.#bearingOn(id, organization, year);
        const { reports, areAll } = this.#bearing.of(id, ids ?? []);
        if (ids === undefined || !areAll) this.#fetchBearing(id, uri, organization, year);
        return { reports, mark: this.#mark(id, organization, year) };
      },
      mark: (organization, year) => this.#mark(id, organization, year),
    };
  }

  /** Waits until everything that bears on an open document is at hand, or cannot be had. */
  async atHand(uri: string): Promise<void> {
    await this.#bearing.fetched(idOf(uri));
  }

  /** What bears on a file that is not open, when the whole workspace has been looked through. */
  async bearingOn(uri: string): Promise<Bearing> {
    await this.#index.ready();
    this.#index.lookAtOpen(undefined);
    const ids = this.#bearingOnFile(idOf(uri));
    return {
      mark: ids.map((other) => this.#markOf(other)).join(' '),
      load: async () => {
        const reports = await Promise.all(ids.map((other) => this.#reports.load(other)));
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
    const { reports, areAll } = this.#years.of(id, ids ?? []);
    if (ids === undefined || !areAll) this.#fetchYears(id, uri, own);
    return ofOneUnit(own, reports);
  }

  /** The same, when all of them have been read. */
  async allYearsOf(uri: string, own: ReportIdentity): Promise<readonly OtherReport[]> {
    await this.#index.ready();
    const ids = this.#otherYearsOf(idOf(uri), own) ?? [];
    return ofOneUnit(own, await Promise.all(ids.map((other) => this.#reports.load(other))));
  }

  /** Called when a document was opened or changed. */
  documentChanged(): void {
    this.#tellLater();
  }

  /** Called when a document was closed. */
  documentClosed(uri: string): void {
    const id = idOf(uri);
    this.#reports.documentClosed(id);
    this.#bearing.forget(id);
    this.#years.forget(id);
    this.#index.documentClosed(id);
    this.#tellLater();
  }

  /** Called when a file was written, made or deleted. */
  fileChanged(uri: string): void {
    const id = idOf(uri);
    this.#reports.fileChanged(id);
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
      (other) => this.#markOf(other) + (this.#bearing.has(id, other) ? '' : '?'),
    );
    return marks?.join(' ') ?? '';
  }

  #markOf(id: string): string {
    return `${id}#${String(this.#index.revision(id))}`;
  }

  /** Reads what is missing, the whole workspace at first. */
  #fetchBearing(id: string, uri: string, organization: string, year: number): void {
    const fetching = this.#bearing.fetch(id, {
      after: () => this.#index.ready(),
      asked: () => this.#bearingOn(id, organization, year) ?? [],
      more: () => this.#source.changed([uri]),
    });
    if (fetching !== undefined) this.#source.attempt('others', () => fetching);
  }

  #fetchYears(id: string, uri: string, own: ReportIdentity): void {
    const fetching = this.#years.fetch(id, {
      after: () => this.#index.ready(),
      asked: () => this.#otherYearsOf(id, own) ?? [],
      more: () => this.#source.yearsChanged([uri]),
    });
    if (fetching !== undefined) this.#source.attempt('years', () => fetching);
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
    await Promise.all(needed.map((id) => this.#reports.load(id)));
    this.#source.changed([...affected].map((id) => open.get(id) ?? id));
  }
}

function ofOneUnit(
  own: ReportIdentity,
  reports: readonly (OtherReport | undefined)[],
): readonly OtherReport[] {
  return reports.flatMap((report) => (report && mayBeOneUnit(own, report) ? report : []));
}
