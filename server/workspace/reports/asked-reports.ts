import type { OtherReport } from '../../facts/other-reports/other-report.js';
import type { AtHand, ReportsAtHand } from './reports-at-hand.js';

/** What a document wants to have read. */
interface Request {
  /** What comes first; reports it could not find hold up no other. */
  readonly after: () => Promise<void>;
  /** The reports, as they are known then. */
  readonly asked: () => readonly string[];
  /** Called where more are at hand than the document was last given. */
  readonly more: () => void;
}

/**
 * The other reports that each open document asks for. A document is given at once what is at hand, and told when more
 * is; what it was last given stays at hand for it, whatever else is read.
 */
export class AskedReports {
  readonly #reports: ReportsAtHand;
  readonly #given = new Map<string, ReadonlyMap<string, AtHand>>();
  readonly #fetching = new Map<string, Promise<void>>();

  constructor(reports: ReportsAtHand) {
    this.#reports = reports;
  }

  /** Of the reports that a document asks for those that are at hand, and whether these are all. */
  of(
    id: string,
    asked: readonly string[],
  ): { readonly reports: readonly OtherReport[]; readonly areAll: boolean } {
    const given = new Map<string, AtHand>();
    for (const other of asked) {
      const atHand = this.#atHand(id, other);
      if (atHand !== undefined) given.set(other, atHand);
    }
    this.#given.set(id, given);
    return {
      reports: [...given.values()].flatMap(({ report }) => report ?? []),
      areAll: given.size === asked.length,
    };
  }

  /** Whether a document would be given a report. */
  has(id: string, other: string): boolean {
    return this.#atHand(id, other) !== undefined;
  }

  /**
   * Reads what a document asks for, if that is not under way.
   * @returns undefined if it was under way; rejects where something could not be read, when all else has been
   */
  fetch(id: string, request: Request): Promise<void> | undefined {
    if (this.#fetching.has(id)) return undefined;
    const given = this.#given.get(id)?.size ?? 0;
    const fetching = this.#load(request)
      .finally(() => this.#fetching.delete(id))
      .then(({ loaded, failures }) => {
        if (loaded > given) request.more();
        if (failures.length > 0) throw failures[0];
      });
    this.#fetching.set(id, fetching);
    return fetching;
  }

  /** Waits until what a document asked for has been read, or cannot be. */
  async fetched(id: string): Promise<void> {
    try {
      await this.#fetching.get(id);
    } catch {
      // Whoever had it fetched is told.
    }
  }

  /** Called when a document was closed. */
  forget(id: string): void {
    this.#given.delete(id);
  }

  #atHand(id: string, other: string): AtHand | undefined {
    return this.#reports.get(other, this.#given.get(id)?.get(other));
  }

  async #load({ after, asked }: Request): Promise<{
    readonly loaded: number;
    readonly failures: readonly unknown[];
  }> {
    const looked = await Promise.allSettled([after()]);
    const read = await Promise.allSettled(asked().map((other) => this.#reports.load(other)));
    const failures = [...looked, ...read].flatMap((result): readonly unknown[] =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    return { loaded: read.filter(({ status }) => status === 'fulfilled').length, failures };
  }
}
