import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalysisOptions } from '../analysis.js';

/** The pipeline: `undefined` for a text that is no report. */
export type Analyse = (text: string, options: AnalysisOptions) => Analysis | undefined;

/** What is known of one version of a document under one set of options. */
export interface Analysed {
  /** Never given twice for different content, so that it can serve as a result id. */
  readonly id: string;
  readonly version: number;
  /** `undefined` for a text that is no report. */
  readonly analysis: Analysis | undefined;
}

/** One analysis per document version, made when it is first asked for and kept until the next version. */
export class Analyses {
  readonly #analyse: Analyse;
  readonly #kept = new Map<string, { analysed: Analysed; options: AnalysisOptions }>();
  /** Sets the ids of this server apart from those a client remembers of one before it. */
  readonly #series = Date.now().toString(36);
  #count = 0;

  constructor(analyse: Analyse) {
    this.#analyse = analyse;
  }

  /** The analysis of the document as it is now. Options are compared by identity. */
  of(document: TextDocument, options: AnalysisOptions): Analysed {
    const kept = this.#kept.get(document.uri);
    if (kept?.analysed.version === document.version && kept.options === options) {
      return kept.analysed;
    }
    const analysed = {
      id: this.nextId(),
      version: document.version,
      analysis: this.#analyse(document.getText(), options),
    };
    this.#kept.set(document.uri, { analysed, options });
    return analysed;
  }

  /** The analysis of a text that is no open document; nothing of it is kept. */
  once(text: string, options: AnalysisOptions): Analysis | undefined {
    return this.#analyse(text, options);
  }

  /** An id that was never given before. */
  nextId(): string {
    this.#count += 1;
    return `${this.#series}.${String(this.#count)}`;
  }

  /** Called when a document is closed. */
  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
