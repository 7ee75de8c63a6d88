import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { summariseText } from '../../analysis.js';
import type { OtherReport, ReportFile } from '../../facts/other-reports/other-report.js';
import type { WorkspaceFiles } from '../files/files.js';
import { Summaries } from './summaries.js';
import { idOf } from './workspace-index.js';

/** A report and the revision of its file. */
export interface AtHand {
  readonly revision: number;
  /** Undefined for a file that turned out to hold no report. */
  readonly report: OtherReport | undefined;
}

/** Where the texts of reports are, and how often each has changed. */
export interface ReportTexts {
  readonly files: WorkspaceFiles;
  readonly documents: () => readonly TextDocument[];
  readonly revision: (id: string) => number;
}

/**
 * The reports of the workspace, in full, as far as they have been read: what is open as it stands in the editor, any
 * other as it is on disk. They go by {@link idOf} their URI.
 */
export class ReportsAtHand {
  readonly #texts: ReportTexts;
  readonly #summaries = new Summaries((id) => this.#read(id));
  readonly #ofOpen = new Map<string, { version: number; report: OtherReport | undefined }>();

  constructor(texts: ReportTexts) {
    this.#texts = texts;
  }

  /** Undefined for one that must be read first; `kept` is what whoever asks has of it. */
  get(id: string, kept: AtHand | undefined): AtHand | undefined {
    const revision = this.#texts.revision(id);
    const document = this.#document(id);
    if (document !== undefined) return { revision, report: this.#ofDocument(id, document) };
    if (this.#summaries.has(id)) return { revision, report: this.#summaries.get(id) };
    return kept?.revision === revision ? kept : undefined;
  }

  /** The same, read first where it is not at hand. Rejects where it cannot be read; the next call tries again. */
  async load(id: string): Promise<OtherReport | undefined> {
    const document = this.#document(id);
    return document === undefined ? this.#summaries.load(id) : this.#ofDocument(id, document);
  }

  /** Called when a document was closed: its file counts again. */
  documentClosed(id: string): void {
    this.#ofOpen.delete(id);
    this.#summaries.forget(id);
  }

  /** Called when a file was written, made or deleted. */
  fileChanged(id: string): void {
    this.#summaries.forget(id);
  }

  async #read(id: string): Promise<OtherReport | undefined> {
    const text = await this.#texts.files.read(id);
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
    return this.#texts.documents().find(({ uri }) => uri === id || idOf(uri) === id);
  }
}

function fileOf(uri: string): ReportFile {
  return { uri, name: Utils.basename(URI.parse(uri)) };
}
