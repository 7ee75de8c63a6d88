import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, AnalysisOptions } from '../analysis.js';
import type { OtherReport } from '../facts/other-reports/other-report.js';
import { CauseMemory } from '../repair/cause-memory.js';

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

/** The other reports a document is held against, which come and change while it stays the same. */
export interface Others {
  /** Those that bear on the report of a unit and year, as far as they are at hand. */
  readonly find: (organization: string, year: number) => FoundOthers;
  /** The mark that {@link find} would give now. */
  readonly mark: (organization: string, year: number) => string;
}

/** Reports that bear on one, as they are now. */
export interface FoundOthers {
  readonly reports: readonly OtherReport[];
  /** Another whenever others would be found, or the same with other content. */
  readonly mark: string;
}

/** What an analysis was held against. */
interface Asked {
  readonly organization: string;
  readonly year: number;
  readonly mark: string;
}

interface Kept {
  readonly analysed: Analysed;
  readonly options: AnalysisOptions;
  readonly asked: Asked | undefined;
}

/**
 * One analysis per document version, made when it is first asked for and kept until the next version, or until a
 * report it was held against is another.
 */
export class Analyses {
  readonly #analyse: Analyse;
  readonly #kept = new Map<string, Kept>();
  readonly #causeMemory = new CauseMemory();
  /** Sets the ids of this server apart from those a client remembers of one before it. */
  readonly #series = Date.now().toString(36);
  #count = 0;

  constructor(analyse: Analyse) {
    this.#analyse = analyse;
  }

  /** The analysis of the document as it is now. Options are compared by identity. */
  of(document: TextDocument, options: AnalysisOptions, others?: Others): Analysed {
    const kept = this.#kept.get(document.uri);
    if (
      kept?.analysed.version === document.version &&
      kept.options === options &&
      isHeldAgainst(others, kept.asked)
    ) {
      return kept.analysed;
    }
    let asked: Asked | undefined;
    const find = (organization: string, year: number): readonly OtherReport[] => {
      const found = others?.find(organization, year);
      asked = found && { organization, year, mark: found.mark };
      return found?.reports ?? [];
    };
    const analysed = {
      id: this.nextId(),
      version: document.version,
      analysis: this.#run(document.getText(), { ...options, others: find }),
    };
    this.#kept.set(document.uri, { analysed, options, asked });
    return analysed;
  }

  /** The analysis of a text that is no open document; nothing of it is kept. */
  once(text: string, options: AnalysisOptions): Analysis | undefined {
    return this.#run(text, options);
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

  #run(text: string, options: AnalysisOptions): Analysis | undefined {
    return this.#analyse(text, { ...options, causeMemory: this.#causeMemory });
  }
}

/** Whether what an analysis was held against is what it would be held against now. */
function isHeldAgainst(others: Others | undefined, asked: Asked | undefined): boolean {
  return asked === undefined || others?.mark(asked.organization, asked.year) === asked.mark;
}
